// The laboratory at work: bottles come in, tests are begun, results come out after their time with their error (content/fermentation.md 4).
import { RandomStream } from '../../../../kernel/random.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Outcome, SampleView, Tag, TestView } from '../../../../plant/plant.ts';
import {
  assays,
  MICROSCOPY,
  MICROSCOPY_MINUTES,
  REGISTER,
  STAINS,
  STERILITY,
  STERILITY_READ,
  STERILITY_WAYS,
} from './assays.ts';
import { Analyst } from './analyst.ts';
import { Bench, TEST } from './bottle.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';
import { readingsOf, withReading } from './tube.ts';

/** Broth let into a pipe that is still hot: what of the penicillin is left, how much of the hyphae is dead, what survives [K]. */
const SCALDED = { titre: 0.9, autolysed: 0.1, foreign: 1e-3 } as const;
/** Foreign organisms that fall into a bottle filled without a flame, g/L [K]. */
const FALLEN_IN = 2e-4;
const HOUR = 3600;
/** Results of an assay from one filtrate; a repeat agrees with the original within this share of it, a pH within so much [4.3; K]. */
const MOST_RESULTS = 2;
const AGREE = 0.05;
const AGREE_ABSOLUTE = 0.05;
/** Samples nearer than this say nothing of the slope: the error of the method is larger [K]. */
const SLOPE_HOURS = 4;

const refused = (refusal: string): Outcome => ({ ok: false, refusal });
const DONE: Outcome = { ok: true };

const at = (name: (typeof QUANTITIES)[number]): number => QUANTITIES.indexOf(name);
const TITRE = at('titre');
const FOREIGN = at('foreign');
const BIOMASS = at('dry-weight');

/** Every test's tag, in the order of the blocks in a bottle, and the ways of doing it. */
export const TESTS: readonly Tag[] = [...assays.map((assay) => assay.tag), MICROSCOPY, STERILITY];
export const WAYS: ReadonlyMap<Tag, readonly string[]> = new Map([
  ...assays.map((assay) => [assay.tag, assay.ways.map((way) => way.id)] as const),
  [MICROSCOPY, STAINS],
  [STERILITY, STERILITY_WAYS],
  [REGISTER, ['entered']],
]);

/** How a bottle was filled. */
export interface Filling {
  /** The dead volume had run to waste; the cock stood in the flame; the pipe was still hot. */
  readonly purged: boolean;
  readonly flamed: boolean;
  readonly scalded: boolean;
  readonly iced: boolean;
  readonly labelled: boolean;
}
export const BY_THE_BOOK: Filling = { purged: true, flamed: true, scalded: false, iced: true, labelled: true };

export class Laboratory {
  readonly #memory: Memory;
  readonly #bench: Bench;
  readonly #happenings: Happenings;
  readonly #chance: RandomStream;
  readonly #analyst: Analyst;
  /** Slot: second at which something is due next, or 0. */
  readonly #next: number;
  /** Slots of the latest result of each assay, and of the second of its sample. */
  readonly #latest: readonly number[];
  readonly #latestDrawn: readonly number[];
  /** Slots: results of each assay so far; change of the titre from one sample to the next, U/(mL h), and its results. */
  readonly #results: readonly number[];
  readonly #slope: number;
  readonly #slopes: number;
  /** Slot: what the last tube showed (FOUND). */
  readonly #turbid: number;
  /** Slot: assays under way. */
  readonly #busy: number;
  /** Slot: hours for which it had stood. */
  readonly #stood: number;
  /** Who is told the results of a vessel's bottles, by the vessel's index. */
  readonly #told: ((tag: Tag, result: number, drawn: number) => void)[] = [];

  constructor(
    memory: Memory,
    happenings: Happenings,
    readonly vessels: readonly Tag[],
    slotOf: (tag: Tag) => number,
  ) {
    this.#memory = memory;
    this.#happenings = happenings;
    this.#bench = new Bench(memory, TESTS);
    this.#chance = new RandomStream(memory.layout, 'laboratory');
    this.#analyst = new Analyst(memory, this.#bench, this.#chance);
    this.#next = memory.slot('LAB.next');
    this.#latest = assays.map((assay) => slotOf(assay.tag));
    this.#latestDrawn = assays.map((assay) => slotOf(`${assay.tag}.drawn`));
    this.#results = assays.map((assay) => slotOf(`${assay.tag}.results`));
    this.#slope = slotOf('LAB.titre-slope');
    this.#slopes = slotOf('LAB.titre-slope.results');
    this.#turbid = slotOf(STERILITY);
    this.#busy = slotOf('LAB.busy');
    this.#stood = slotOf(`${STERILITY}.hours`);
  }

  begin(seed: number): void {
    this.#chance.begin(this.#memory.values, seed);
  }

  /** Tells every result of a vessel's bottles, with the second of its sample. */
  reports(vessel: number, told: (tag: Tag, result: number, drawn: number) => void): void {
    this.#told[vessel] = told;
  }

  get filled(): number {
    return this.#memory.values[this.#bench.filled]!;
  }

  /** Number of the newest bottle whose slide has been made, or 0. */
  get newestSlide(): number {
    const index = TESTS.indexOf(MICROSCOPY);
    const v = this.#memory.values;
    return this.#bench.numbers().findLast((number) => v[this.#bench.test(number, index) + TEST.resultAt]! > 0) ?? 0;
  }

  /** What a bottle holds, by its index in QUANTITIES. */
  held(number: number, quantity: number): number {
    return this.#memory.values[this.#bench.quantity(number, quantity)]!;
  }

  /**
   * A bottle is filled with what the vessel holds at the moment; where the pipe was not purged the bottle holds what
   * the last one held. Without a flame something may fall in, and a hot pipe cooks what runs through it. Returns its number.
   */
  fill(vessel: number, holds: (quantity: Quantity) => number, second: number, how: Filling): number {
    const v = this.#memory.values;
    const bench = this.#bench;
    const before = bench.numbers().findLast((number) => bench.vesselOf(number) === vessel);
    const kept = how.purged || before === undefined ? null : QUANTITIES.map((_, i) => v[bench.quantity(before, i)]!);
    const number = bench.place(vessel, second, how.iced, how.labelled);
    const slot = (quantity: number) => bench.quantity(number, quantity);
    for (let i = 0; i < QUANTITIES.length; i++) v[slot(i)] = kept?.[i] ?? holds(QUANTITIES[i]!);
    if (how.scalded) {
      v[slot(TITRE)]! *= SCALDED.titre;
      v[slot(FOREIGN)]! *= SCALDED.foreign;
      v[slot(at('growing'))] = 0;
      if (v[slot(BIOMASS)]! > 0) v[slot(at('autolysed'))]! += SCALDED.autolysed;
    }
    if (!how.flamed && this.#chance.uniform(v) < 0.5) v[slot(FOREIGN)]! += FALLEN_IN;
    return number;
  }

  /** The laboratory takes a bottle in, 0 for the newest: label, vessel and time of the sample go into the register. */
  register(bottle: number, second: number): Outcome {
    const number = bottle || this.filled;
    const bench = this.#bench;
    if (!bench.has(number)) return refused('no-such-bottle');
    if (!bench.isLabelled(number)) return refused('unlabelled');
    if (bench.registeredAt(number) >= 0) return refused('registered-before');
    bench.register(number, second);
    return DONE;
  }

  /** Whether a bottle that was taken in came in time and on ice. */
  cameCold(number: number): boolean {
    return this.#analyst.cameCold(number);
  }

  /**
   * A bottle of this moment with its assays and the slide done, or only some of them: what a start state finds on the bench. `slope` of the
   * titre, U/(mL h), where there is one.
   */
  handOver(vessel: number, holds: (quantity: Quantity) => number, slope: number | null, tests = TESTS): void {
    const v = this.#memory.values;
    const number = this.fill(vessel, holds, 0, BY_THE_BOOK);
    this.#bench.register(number, 0);
    TESTS.forEach((tag, index) => {
      if (tag === STERILITY || !tests.includes(tag)) return;
      const block = this.#bench.test(number, index);
      const assay = assays[index];
      v[block + TEST.startedAt] = 1;
      v[block + TEST.resultAt] = 1;
      v[block + TEST.results] = 1;
      v[block + TEST.result] = assay === undefined ? 1 : this.held(number, at(assay.quantity));
      if (assay === undefined) return;
      this.#report(index, v[block + TEST.result]!, 0);
      this.#told[vessel]?.(tag, v[block + TEST.result]!, 0);
    });
    if (slope === null) return;
    v[this.#slope] = slope;
    v[this.#slopes] = 1;
  }

  /** Begins a test; `order` is "bottle/way", bottle 0 for the newest. */
  assay(tag: Tag, order: string, second: number): Outcome {
    const [bottle = '', way = ''] = order.split('/');
    const number = Number(bottle) || this.filled;
    const chosen = (WAYS.get(tag) ?? []).indexOf(way);
    if (!this.#bench.has(number) || chosen < 0) return refused('no-such-bottle');
    if (this.#bench.registeredAt(number) < 0) return refused('not-registered');
    const v = this.#memory.values;
    const block = this.#bench.test(number, TESTS.indexOf(tag));
    if (v[block + TEST.startedAt]! > 0 && v[block + TEST.resultAt] === 0) return refused('test-under-way');
    const isAssay = assays.some((assay) => assay.tag === tag);
    // An odd result may be repeated once from the same filtrate; the original is kept [content/fermentation.md 4.3].
    if (isAssay && v[block + TEST.results]! >= MOST_RESULTS) return refused('resample');
    if (isAssay && v[block + TEST.results]! > 0) v[block + TEST.original] = v[block + TEST.result]!;
    if (tag === STERILITY) {
      // A new tube.
      v[block + TEST.original] = 0;
      v[block + TEST.results] = 0;
    }
    v[block + TEST.startedAt] = second + 1;
    v[block + TEST.way] = chosen;
    v[block + TEST.result] = 0;
    if (isAssay) v[this.#busy]! += 1;
    v[block + TEST.resultAt] = 0;
    this.#wake(this.#due(tag, second, second));
    return DONE;
  }

  /** One second. */
  tick(second: number): void {
    const next = this.#memory.values[this.#next]!;
    if (next === 0 || second < next) return;
    this.#memory.values[this.#next] = 0;
    for (const number of this.#bench.numbers()) {
      TESTS.forEach((tag, index) => {
        this.#work(number, tag, index, second);
      });
    }
  }

  /** The bench as the screens show it. */
  views(): readonly SampleView[] {
    const v = this.#memory.values;
    return this.#bench.numbers().map((number) => {
      const tests = TESTS.flatMap((tag, index): TestView[] => {
        const block = this.#bench.test(number, index);
        const started = v[block + TEST.startedAt]!;
        if (started === 0) return [];
        const readAt = v[block + TEST.resultAt]!;
        const way = WAYS.get(tag)![v[block + TEST.way]!]!;
        const result = readAt > 0 ? v[block + TEST.result]! : null;
        const original = this.#isRepeat(tag, block) ? v[block + TEST.original]! : null;
        const agrees = original === null || result === null ? null : this.#agree(index, original, result);
        const readings = tag === STERILITY ? readingsOf(v[block + TEST.original]!, v[block + TEST.results]!) : [];
        return [{ tag, way, startedAt: started - 1, result, readAt: readAt - 1, original, agrees, readings }];
      });
      const seen = tests.some(({ tag, result }) => tag === MICROSCOPY && result !== null);
      const slide = seen ? Object.fromEntries(QUANTITIES.map((name, i) => [name, this.held(number, i)])) : null;
      const vessel = this.vessels[this.#bench.vesselOf(number)]!;
      const registered = this.#bench.registeredAt(number);
      return {
        number,
        vessel,
        drawnAt: this.#bench.drawnAt(number),
        labelled: this.#bench.isLabelled(number),
        registeredAt: registered < 0 ? null : registered,
        tests,
        slide,
      };
    });
  }

  /** Second at which a test begun at `started` has something to read, after `now`; Infinity when it is over. */
  #due(tag: Tag, started: number, now: number): number {
    if (tag === MICROSCOPY) return started + MICROSCOPY_MINUTES * 60;
    if (tag !== STERILITY) return started + assays.find((assay) => assay.tag === tag)!.minutes * 60;
    const next = STERILITY_READ.find((hours) => started + hours * HOUR > now);
    return next === undefined ? Number.POSITIVE_INFINITY : started + next * HOUR;
  }

  #wake(second: number): void {
    const v = this.#memory.values;
    if (second !== Number.POSITIVE_INFINITY && (v[this.#next] === 0 || second < v[this.#next]!)) {
      v[this.#next] = second;
    }
  }

  #work(number: number, tag: Tag, index: number, second: number): void {
    const v = this.#memory.values;
    const block = this.#bench.test(number, index);
    const started = v[block + TEST.startedAt]! - 1;
    if (started < 0) return;
    const isTube = tag === STERILITY;
    if (!isTube && v[block + TEST.resultAt]! > 0) return;
    // What is due in this very second is looked for from the second before.
    const due = this.#due(tag, started, second - 1);
    if (due > second) return this.#wake(due);
    v[block + TEST.resultAt] = second + 1;
    if (isTube) {
      const found = this.#analyst.readTube(number, v[block + TEST.way]!, (second - started) / HOUR);
      v[block + TEST.result] = found;
      v[block + TEST.original] = withReading(v[block + TEST.original]!, v[block + TEST.results]!, found);
      v[block + TEST.results]! += 1;
      v[this.#turbid] = found;
      v[this.#stood] = (second - started) / HOUR;
      this.#wake(this.#due(tag, started, second));
    } else if (tag === MICROSCOPY) {
      v[block + TEST.result] = 1;
    } else {
      const assay = assays[index]!;
      const result = this.#analyst.measure(assay, number, v[block + TEST.way]!, started);
      v[block + TEST.result] = result;
      v[block + TEST.results]! += 1;
      v[this.#busy]! -= 1;
      const repeat = this.#isRepeat(tag, block);
      const original = v[block + TEST.original]!;
      if (repeat && !this.#agree(index, original, result)) this.#happenings.tell('lab-disagrees', tag, result);
      else this.#publish(number, tag, index, repeat ? (original + result) / 2 : result);
    }
    this.#happenings.tell('lab-result', tag, v[block + TEST.result]!);
  }

  /** Whether a test of a bottle is, or has been, done for the second time. */
  #isRepeat(tag: Tag, block: number): boolean {
    const v = this.#memory.values;
    const results = v[block + TEST.results]!;
    const underWay = v[block + TEST.resultAt] === 0 ? 1 : 0;
    return tag !== STERILITY && tag !== MICROSCOPY && results + underWay > 1;
  }

  /** Whether a repeated result agrees with the original. */
  #agree(index: number, original: number, result: number): boolean {
    const by = assays[index]?.absolute === true ? AGREE_ABSOLUTE : AGREE * original;
    return Math.abs(result - original) <= by;
  }

  #publish(number: number, tag: Tag, index: number, result: number): void {
    const drawn = this.#bench.drawnAt(number);
    this.#report(index, result, drawn);
    this.#told[this.#bench.vesselOf(number)]?.(tag, result, drawn);
  }

  /** The control room gets a result with the time of its sample; of two titres at least four hours apart also how fast it rises. */
  #report(index: number, result: number, drawn: number): void {
    const v = this.#memory.values;
    const hours = (drawn - v[this.#latestDrawn[index]!]!) / HOUR;
    if (assays[index]!.quantity === 'titre' && v[this.#results[index]!]! > 0 && hours >= SLOPE_HOURS) {
      v[this.#slope] = (result - v[this.#latest[index]!]!) / hours;
      v[this.#slopes]! += 1;
    }
    v[this.#latest[index]!] = result;
    v[this.#latestDrawn[index]!] = drawn;
    v[this.#results[index]!]! += 1;
  }
}
