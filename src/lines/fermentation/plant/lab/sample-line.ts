// Taking a sample without letting anything in (content/fermentation.md 4.1): the pipe between the flush valve 11 and the outlet 12 is
// steamed before, the first 200 mL are wasted, and it is steamed again after.
import type { Memory } from '../../../../plant/memory.ts';
import type { SteamLeg } from '../../../../plant/steam-leg.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';

/** Steaming before: s at or above, deg C. What then keeps the pipe sterile is lost by this long open to the room, s [K]. */
const STEAMED = 300;
const STEAMED_AT = 121;
const EXPOSED = 60;
/** Dead volume, kg; less than this wasted, and the bottle holds what the pipe still held. */
const WASTE = 0.2;
const RUNNING = 1e-3;

export class SampleLine {
  /** Slots: s steamed, sterile (0/1), s exposed, kg wasted since 11 was opened, 11 was open a second ago (0/1). */
  readonly #steamed: number;
  readonly #sterile: number;
  readonly #exposed: number;
  readonly #wasted: number;
  readonly #wasOpen: number;
  readonly #memory: Memory;
  readonly #leg: SteamLeg;
  readonly #flush: number;
  readonly #outlet: number;
  readonly #steam: number;

  /** `vessel` is its number in valve tags: "301". */
  constructor(memory: Memory, valves: ValveBank, vessel: string, leg: SteamLeg) {
    this.#memory = memory;
    this.#leg = leg;
    const slot = (name: string) => memory.slot(`sample-line.${vessel}.${name}`);
    this.#steamed = slot('steamed');
    this.#sterile = slot('sterile');
    this.#exposed = slot('exposed');
    this.#wasted = slot('wasted');
    this.#wasOpen = slot('was-open');
    this.#flush = valves.slot(`HV-${vessel}11`);
    this.#outlet = valves.slot(`HV-${vessel}12`);
    this.#steam = valves.slot(`HV-${vessel}13`);
  }

  /** The pipe as it is left after a good sample: shut, and to be steamed before the next. */
  begin(): void {
    const v = this.#memory.values;
    for (const slot of [this.#steamed, this.#sterile, this.#exposed, this.#wasted, this.#wasOpen]) v[slot] = 0;
  }

  /** Whether broth runs out of the outlet at the moment. */
  get runs(): boolean {
    const v = this.#memory.values;
    // So short a pipe fills and empties by turns.
    const passing = this.#leg.returned + this.#leg.drainWater;
    return v[this.#flush]! > 0 && v[this.#outlet]! > 0 && v[this.#steam] === 0 && passing > RUNNING;
  }

  /** Whether the dead volume has run to waste since the flush valve was opened. */
  get purged(): boolean {
    return this.#memory.values[this.#wasted]! >= WASTE;
  }

  /** One second. True if the flush valve has just been opened to the vessel through an unsterile pipe. */
  tick(): boolean {
    const v = this.#memory.values;
    const open = v[this.#flush]! > 0;
    const steaming = v[this.#steam]! > 0;
    const hot = steaming && !open && v[this.#leg.stub]! >= STEAMED_AT;
    v[this.#steamed] = hot ? v[this.#steamed]! + 1 : 0;
    if (v[this.#steamed]! >= STEAMED) {
      v[this.#sterile] = 1;
      v[this.#exposed] = 0;
    }
    const exposed = v[this.#outlet]! > 0 && !open && !steaming;
    if (exposed) v[this.#exposed]! += 1;
    if (v[this.#exposed]! > EXPOSED) v[this.#sterile] = 0;
    const opens = open && v[this.#wasOpen] === 0;
    const shuts = !open && v[this.#wasOpen] === 1;
    v[this.#wasOpen] = open ? 1 : 0;
    if (opens) v[this.#wasted] = 0;
    if (this.runs) v[this.#wasted]! += this.#leg.drainWater;
    const unsterile = opens && !steaming && v[this.#sterile] === 0;
    // Broth stands in it now: it is steamed out before it is used again.
    if (shuts) v[this.#sterile] = 0;
    return unsterile;
  }
}
