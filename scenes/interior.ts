// What goes on inside R-301, as the cut-away and the view glass show it: taken from the plant's readings once a picture. The vectors are
// what the shaders read; a vector keeps its numbers where they are, so that nothing is allocated.
import { Color, Vector3, Vector4 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { Broth } from './broth.ts';
import { fermentor } from './fermentation/places.ts';
import { slotsOf } from './readings.ts';

const { bottomTangent } = fermentor;

/** Level above the lower tangent at which the vessel is brim-full, m. */
const BRIM = 7.4;
/** Height of foam that covers all of the surface, m. */
const COVERED = 0.5;
/** Air rate at which bubbles are as many as they get, Nm³/min. */
const FULL_AIR = 70;
/** Steam that condenses in or leaves the broth at which it boils as lively as it gets, kg/s. */
const LIVELY = 0.35;
/** What evaporates into the air of a culture without boiling, kg/s at the most. */
const EVAPORATES = 0.03;

/** Where in the numbers of an interior lie heights of foam and crown, m; shares of air and boiling; turns a second; the colour. */
const Seen = { froth: 0, crown: 1, air: 2, boiling: 3, turns: 4, red: 5, green: 6, blue: 7 } as const;
/** What is seen of a change: metres of a height, and of anything else. */
const LEAST = { height: 0.002, share: 0.005 } as const;

/** Opening of the shaders that show it. */
export const interiorShader = /* glsl */ `
uniform vec3 levels; // height of the liquid and of its crown of foam, m; share of the surface that foam covers
uniform vec4 life; // air and boiling, 0..1; turns of the agitator a second; seconds
`;

export class Interior {
  readonly levels = new Vector3();
  readonly life = new Vector4();
  /** Its colour. */
  readonly broth = new Color();
  readonly #contents: Broth;
  readonly #attempt: Attempt;
  /** Second that was taken last: within one nothing changes, and no number is touched. */
  #taken = -1;
  /** What the plant shows, and what of it is shown. */
  readonly #now = new Float64Array(8);
  readonly #shown = new Float64Array(8).fill(Number.POSITIVE_INFINITY);
  readonly #foam: number;
  readonly #top: number;
  readonly #air: number;
  readonly #boiling: number;
  readonly #speed: number;

  /** `second` is where its own clock begins. */
  constructor(attempt: Attempt, second: number) {
    this.#attempt = attempt;
    this.#contents = new Broth(attempt, '301');
    const slot = (tag: string): number => slotsOf(attempt, [tag])[0]!;
    this.#foam = slot('LT-301');
    this.#top = slot('R-301.top');
    this.#air = slot('FT-301');
    this.#boiling = slot('R-301.boiling');
    this.#speed = slot('SI-301');
    this.life.w = second;
  }

  /** Whether anything in it moves. */
  get lives(): boolean {
    return this.life.x > 0 || this.life.y > 0 || this.life.z > 0;
  }

  /** Takes what the plant shows now, if one would see that it has changed; whether one would. */
  read(): boolean {
    const { values, tick } = this.#attempt;
    if (tick === this.#taken) return false;
    this.#taken = tick;
    const now = this.#now;
    now[Seen.froth] = Math.max(0, values[this.#foam]!);
    now[Seen.crown] = bottomTangent + Math.min(BRIM, values[this.#top]!);
    now[Seen.air] = Math.min(1, Math.sqrt(Math.max(0, values[this.#air]!) / FULL_AIR));
    now[Seen.boiling] = Math.min(1, Math.max(0, (values[this.#boiling]! - EVAPORATES) / (LIVELY - EVAPORATES)));
    now[Seen.turns] = Math.max(0, values[this.#speed]!) / 60;
    this.#contents.read();
    const { look } = this.#contents;
    now[Seen.red] = look.r;
    now[Seen.green] = look.g;
    now[Seen.blue] = look.b;
    if (!this.#differs()) return false;
    this.#shown.set(now);
    this.#show();
    return true;
  }

  #differs(): boolean {
    for (let i = 0; i < this.#now.length; i++)
      if (Math.abs(this.#now[i]! - this.#shown[i]!) >= (i <= Seen.crown ? LEAST.height : LEAST.share)) return true;
    return false;
  }

  #show(): void {
    const { levels, life } = this;
    const [froth = 0, crown = 0, air = 0, boiling = 0, turns = 0, red = 0, green = 0, blue = 0] = this.#shown;
    levels.set(crown - froth, crown, Math.min(1, froth / COVERED));
    life.set(air, boiling, turns, life.w);
    this.broth.setRGB(red, green, blue);
  }
}
