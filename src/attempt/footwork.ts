// Where the trainee's feet are, by the log alone: whoever acts on something in the workshop stands at a station that has it in reach.
// Walking there costs working time in the timed modes (content/fermentation.md 1.10). The panel is manned all the time: what is done
// from the control room costs no way.
import type { Line } from '../lines/line.ts';
import type { Station } from '../lines/screens.ts';
import { walkingTime } from '../lines/walking.ts';
import type { Tag } from '../plant/plant.ts';
import type { Verb } from './verb.ts';

/** What is done with one's hands and eyes where the thing is. */
const HANDS_ON: ReadonlySet<Verb> = new Set<Verb>([
  'set',
  'open',
  'close',
  'throw',
  'start',
  'stop',
  'inspect',
  'sample',
]);

export interface FootworkSnapshot {
  readonly at: Station | null;
  readonly walked: number;
}

export class Footwork {
  readonly #line: Line;
  readonly #panel: ReadonlySet<Tag>;
  readonly #reach = new Map<Tag, readonly Station[]>();
  /** Null until the first act: one begins where the work begins. */
  #at: Station | null = null;
  /** Seconds walked. */
  walked = 0;

  constructor(line: Line) {
    this.#line = line;
    const { pages, stations } = line.screens;
    // Everything with a face-plate, and every valve that no hand turns.
    this.#panel = new Set([
      ...pages.flatMap((page) => ('faceplates' in page ? page.faceplates.map(({ tag }) => tag) : [])),
      ...line.diagram.valves.filter(({ kind }) => kind !== 'hand').map(({ tag }) => tag),
    ]);
    for (const station of stations) {
      for (const tag of station.tags) this.#reach.set(tag, [...(this.#reach.get(tag) ?? []), station]);
    }
  }

  /** Goes to where an act is done, to the nearest place that will do; returns the seconds that it takes. */
  go(verb: Verb, tag: Tag): number {
    if (!HANDS_ON.has(verb) || this.#panel.has(tag)) return 0;
    const places = this.#reach.get(tag) ?? [];
    const from = this.#at;
    if (places.length === 0 || (from !== null && places.includes(from))) return 0;
    let nearest = places[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const seconds = from === null ? 0 : walkingTime(this.#line.screens.walking, from, place);
      if (seconds >= least) continue;
      least = seconds;
      nearest = place;
    }
    this.#at = nearest;
    this.walked += least;
    return least;
  }

  snapshot(): FootworkSnapshot {
    return { at: this.#at, walked: this.walked };
  }

  restore({ at, walked }: FootworkSnapshot): void {
    this.#at = at;
    this.walked = walked;
  }
}
