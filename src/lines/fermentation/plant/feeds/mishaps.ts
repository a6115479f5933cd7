// Tells what goes wrong at the feeds as it happens: hammer, relief, caramel, a tank that backs into its air, sugar down the drain.
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import type { Feed } from './feed.ts';

const QUIET = 300;
/** Gas that backs into the air header counts from this temperature, deg C: it carries steam into F-412. */
const WETS_AT = 60;
const BACKED = 0.001;
/** Feed that has run out by trap or drain and is worth telling, kg [K]. */
const SPILT = 20;

interface Watch {
  readonly feed: Feed;
  /** Slot: kg lost while it runs. */
  readonly lost: number;
  readonly jacket: Recurrence;
  readonly line: Recurrence;
  readonly relief: Recurrence;
  readonly caramel: Recurrence;
  readonly backed: Recurrence;
  readonly spilt: Recurrence;
}

export class FeedMishaps {
  readonly #memory: Memory;
  readonly #happenings: Happenings;
  readonly #watches: readonly Watch[];

  constructor(memory: Memory, feeds: readonly Feed[], happenings: Happenings) {
    this.#memory = memory;
    this.#happenings = happenings;
    this.#watches = feeds.map((feed) => {
      const event = (name: string) => new Recurrence(memory, `V-40${feed.spec.digit}.${name}`, QUIET);
      return {
        feed,
        lost: memory.slot(`V-40${feed.spec.digit}.lost`),
        jacket: event('jacket-hammer'),
        line: event('line-hammer'),
        relief: event('relief'),
        caramel: event('caramel'),
        backed: event('backed'),
        spilt: event('spilt'),
      };
    });
  }

  tick(): void {
    for (let i = 0; i < this.#watches.length; i++) {
      const watch = this.#watches[i]!;
      if (watch.feed.awake) this.#watchTank(watch);
      if (watch.feed.awake) this.#watchLine(watch);
    }
  }

  #watchTank({ feed, jacket, relief, caramel, backed }: Watch): void {
    const { tank, spec } = feed;
    const d = spec.digit;
    const v = this.#memory.values;
    const happenings = this.#happenings;
    if (jacket.begins(tank.jacket.hammers)) happenings.tell('hammer', `HV-40${d}05`, v[tank.jacket.water]!);
    if (relief.begins(tank.relieved > 0)) happenings.tell('feed-relief', `PT-40${d}`, feed.tankPressure);
    const burns = spec.caramel !== null && tank.temperature > spec.caramel.above;
    if (caramel.begins(burns)) happenings.tell('caramel', `TT-40${d}A`, tank.temperature);
    if (backed.begins(tank.backed > BACKED && tank.temperature > WETS_AT)) {
      happenings.tell('feed-air-wet', `HV-40${d}02`, feed.tankPressure);
    }
  }

  #watchLine({ feed, line: event, lost, spilt }: Watch): void {
    const v = this.#memory.values;
    const { line, tank, spec } = feed;
    if (event.begins(line.hammers)) this.#happenings.tell('hammer', `L-40${spec.digit}`, v[line.water]!);
    // What is blown out of a line on purpose, into an absorber, is not lost down the drain.
    const out = (spec.dangerous ? 0 : line.spiltFeed) + tank.drained;
    v[lost] = out > 0 ? v[lost]! + out : 0;
    if (spilt.begins(v[lost]! > SPILT)) this.#happenings.tell('feed-spilt', `V-40${spec.digit}`, v[lost]!);
  }
}
