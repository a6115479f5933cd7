// The nine feeds as an area of the workshop: tanks, lines, pumps and their loops, from one class and nine specs.
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import type { Interlock } from '../../../../plant/interlock.ts';
import type { CommandValue, Outcome, Tag } from '../../../../plant/plant.ts';
import { STREAM } from '../../culture/streams.ts';
import type { Area, Site } from '../area.ts';
import type { Fermentor } from '../fermentor.ts';
import { Additions } from './additions.ts';
import { AmmoniaLeak } from './ammonia.ts';
import { FeedAsepsis } from './asepsis.ts';
import { FeedControls } from './controls.ts';
import { FeedFaults } from './faults.ts';
import { Feed } from './feed.ts';
import { FeedInterlocks } from './interlocks.ts';
import { FeedMishaps } from './mishaps.ts';
import { SugarPreparation } from './preparation.ts';
import { feedSensors } from './sensors.ts';
import { FEED_SPECS } from './spec.ts';

/**
 * What stands in the tanks, m3 by their digits: after their sterilisation, where it is not the filling of their spec (V-401 as 5.02 makes it up,
 * with condensate; V-409 up to its float), and what a batch of 200 h leaves of it.
 */
const MADE_UP = { '1': 17.61 } as const;
const TOPPED_UP = { ...MADE_UP, '9': 17.9 } as const;
const LEFT_OVER = { '1': 2.375, '2': 6.49, '3': 0.163, '4': 3.14, '8': 0.818, '9': 17.9 } as const;
/** V-401 and the end of its line are still warm from their sterilisation, deg C. */
const STILL_WARM = {
  P6: { tank: 39.4, line: 65 },
  P7: { tank: 39.4, line: 25 },
  P8: { tank: 31, line: 25 },
  P9: { tank: 31, line: 25 },
} as const;
const isWarm = (start: string): start is keyof typeof STILL_WARM => start in STILL_WARM;
const EMPTIED = ['P8', 'P9'];
/** Raw syrup in V-401 before it is made up: m3 and g/L [K]. */
const SYRUP = { volume: 14.9, concentration: 700 } as const;
/** From these starts on every feed is ready for a batch. */
const READY = ['P6', 'P7', 'P8', 'P9', 'P9E'];
/** In these the culture is fed, or was until it was harvested: roots open, metering pumps running; the control room alone sets the flows. */
const RUNNING = ['P7', 'P8', 'P9', 'P9E'];
/** Feeds of a batch in full production, L/h (P7.2 at 96 h). */
const PRODUCTION = { start: 'P9E', flows: { 'FIC-401': 90, 'FIC-403': 10, 'FIC-404': 23, 'FIC-409': 100 } } as const;

/** Feeds of a ripe batch, L/h (P7.2 at 200 h; the precursor as the laboratory asks for it). */
const RIPE_FLOWS = { 'FIC-401': 80, 'FIC-403': 4, 'FIC-404': 23, 'FIC-409': 250 } as const;

export class FeedsArea implements Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  /** In the order of their digits: sugar, ammonia, precursor, oil, ammonium sulphate, acid, caustic, antifoam, water. */
  readonly feeds: readonly Feed[];
  readonly #site: Site;
  readonly #fermentor: Fermentor;
  readonly #controls: FeedControls;
  readonly #interlocks: FeedInterlocks;
  readonly #asepsis: FeedAsepsis;
  readonly #mishaps: FeedMishaps;
  readonly #faults: FeedFaults;
  readonly #ammonia: AmmoniaLeak;
  readonly #sugar: SugarPreparation;
  readonly #additions: Additions;
  readonly #sense: (always: boolean) => void;

  constructor(site: Site, fermentor: Fermentor) {
    const { memory, valves, motors, mains, readings, happenings } = site;
    this.#site = site;
    this.#fermentor = fermentor;
    this.feeds = FEED_SPECS.map((spec) => new Feed(memory, valves, motors, mains, fermentor, spec));
    this.#controls = new FeedControls(memory, valves, motors, readings, this.feeds);
    this.#interlocks = new FeedInterlocks(memory, valves, motors, readings, happenings);
    this.#asepsis = new FeedAsepsis(memory, this.feeds, readings, happenings);
    this.#mishaps = new FeedMishaps(memory, this.feeds, happenings);
    this.#faults = new FeedFaults(site.faults, this.feeds, memory, readings);
    this.#ammonia = new AmmoniaLeak(memory, this.feeds[1]!, valves, motors, readings);
    this.#sugar = new SugarPreparation(memory, this.feeds[0]!.tank, readings);
    this.#additions = new Additions(memory, readings, this.feeds, this.#controls.byHand);
    this.#sense = feedSensors(memory, this.feeds, readings);
    this.loops = this.#controls.loops;
    this.interlocks = this.#interlocks.all;
  }

  begin(start: string): void {
    const ready = READY.includes(start);
    const volumes: Partial<Record<string, number>> = EMPTIED.includes(start)
      ? LEFT_OVER
      : start === 'P7'
        ? TOPPED_UP
        : ready
          ? MADE_UP
          : {};
    const [sugar, ...others] = this.feeds;
    for (const feed of others) feed.beginReady(volumes[feed.spec.digit]);
    // Water stands in the jacket of the tank that is to be sterilised, and of the one that has been.
    if (!ready) sugar!.beginRaw(SYRUP.volume, SYRUP.concentration);
    else if (isWarm(start)) sugar!.beginWarm(volumes['1']!, STILL_WARM[start]);
    else sugar!.beginReady(volumes['1']);
    this.#sugar.begin(ready);
    this.#additions.begin();
    this.#controls.begin(ready);
    this.#interlocks.begin();
    this.#faults.begin();
    if (ready) this.#lineUp(RUNNING.includes(start));
    // 5.10 leaves it so.
    if (start === 'P6') this.#controls.leaveManual('FIC-401');
    if (start === 'P9') this.#restAfterHarvest();
    if (start === PRODUCTION.start) this.#controls.feed(PRODUCTION.flows);
    if (start === 'P8') this.#controls.feed(RIPE_FLOWS);
    this.#sense(true);
  }

  /** P6: what P5 did with V-401 others have done with the other eight tanks. */
  handOver(start: string): void {
    if (start !== 'P6') return;
    this.#controls.automatic('FIC-401');
    this.#lineUp(false);
  }

  /** Air on every tank, outlets open, the float of the water tank in service; for a running batch the way into R-301 as well. */
  #lineUp(running: boolean): void {
    const { valves, motors } = this.#site;
    for (const { spec } of this.feeds) {
      valves.place(`HV-40${spec.digit}02`, 100);
      valves.place(`HV-40${spec.digit}09`, 100);
      if (!running) continue;
      valves.place(`HV-3014${spec.digit}`, 100);
      // P-408 runs only for a stroke.
      if (spec.range !== null) motors.turn(`P-40${spec.digit}`, true);
    }
    valves.place('HV-40901', 100);
    valves.place('XV-40201', 100);
  }

  /** I-304 stopped what the culture could not take when M-301 was stopped, 8.02 the ammonia; acid and caustic still stand ready to dose. */
  #restAfterHarvest(): void {
    const { motors, valves } = this.#site;
    for (const { spec } of this.feeds) if (spec.stoppedBy304 || spec.dangerous) motors.turn(`P-40${spec.digit}`, false);
    valves.place('XV-40201', 0);
  }

  control(second: number): void {
    this.#feedBroth();
    this.#faults.apply(second);
    if (this.#faults.leavesFoam(second)) this.#controls.leaveManual('LIC-301');
    this.#controls.tick();
    this.#interlocks.tick(second);
  }

  /** The broth takes in this second what ran into the vessel in the one before. */
  #feedBroth(): void {
    const v = this.#site.memory.values;
    const streams = this.#fermentor.broth.feeds;
    streams.fill(0);
    for (let i = 0; i < this.feeds.length; i++) {
      const { spec, given, givenWater } = this.feeds[i]!;
      streams[spec.stream]! += v[given]!;
      streams[STREAM.water]! += v[givenWater]!;
    }
  }

  tick(): void {
    for (let i = 0; i < this.feeds.length; i++) this.feeds[i]!.tick();
    if (this.feeds[0]!.awake) this.#sugar.tick();
  }

  sense(second: number): void {
    this.#ammonia.tick(this.#faults.leaks(second));
    this.#sense(false);
    this.#additions.tick(second);
    this.#asepsis.tick();
    this.#mishaps.tick();
  }

  refusesValve(tag: Tag, percent: number): string | null {
    return this.#interlocks.refusesValve(tag, percent);
  }

  refusesStart(tag: Tag): string | null {
    return this.#interlocks.refusesStart(tag);
  }

  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    if (verb === 'inspect') this.#faults.find(tag, this.#site.memory.values[this.#site.clock]!);
    return this.#sugar.handle(verb, tag, value);
  }
}
