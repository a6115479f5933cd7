// Sampling at the vessels and the laboratory as an area of the workshop.
import type { CommandValue, Outcome, SampleView, Tag } from '../../../../plant/plant.ts';
import type { SteamLeg } from '../../../../plant/steam-leg.ts';
import { type Area, type AreaEquipment, NO_EQUIPMENT, type Site } from '../area.ts';
import type { Broth } from '../broth.ts';
import { steamWear } from '../clothing.ts';
import { assays, REGISTER, STERILITY } from './assays.ts';
import { CALLS, Calls } from './calls.ts';
import { type Filling, Laboratory, WAYS } from './laboratory.ts';
import { SampleLine } from './sample-line.ts';
import { MARKS } from './sampling-marks.ts';
import { NEVER, SEED_AGE } from '../seed/instruments.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

/** Vessels from which samples are taken by a pipe, by their numbers; V-101 is dipped into where it stands. */
const VESSELS = ['301', '202', '201'] as const;
/** In the order in which bottles name them. */
const ALL_VESSELS = ['R-301', 'V-101', 'V-202', 'V-201'];
const SEED_VESSELS = ['V-202', 'V-201'];
const pointOf = (number: string): Tag => `HV-${number}12.sample`;
const flameOf = (number: string): Tag => `HV-${number}12.flame`;
const iceOf = (number: string): Tag => `HV-${number}12.ice`;
/** A labelled bottle stands ready; filling it uses it up. */
const labelOf = (number: string): Tag => `HV-${number}12.label`;
const cupOf = (number: string): Tag => `SAMPLE.cup-${number}`;
const samplesOf = (number: string): Tag => `LAB.samples-${number}`;

/** A vessel from which samples are taken. */
export interface Sampled {
  readonly tag: Tag;
  readonly sampleLeg: SteamLeg;
  readonly broth: Broth;
  /** What gets in; returns whether it counts. */
  addDose(dose: number): boolean;
}
/** Dose of a sample taken through an unsteamed pipe [content/fermentation.md 4.1]. */
const DOSE_UNSTEAMED = 0.3;
/** A bottle that has not been entered in the register so long after it was filled is forgotten, s [K]. */
const FORGOTTEN = 3600;

/** Of the reference batch from 197 to 205 h, U/(mL h). */
const TITRE_SLOPE = 24;

export const laboratoryEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  motors: VESSELS.flatMap((number) => [flameOf(number), iceOf(number), labelOf(number)]),
  samplePoints: VESSELS.map(pointOf),
  assays: WAYS,
  judgements: CALLS,
  instruments: [
    ...assays.flatMap(({ tag, unit, decimals, range }) => [
      { tag, unit, decimals, range, where: 'dcs' as const },
      { tag: `${tag}.drawn`, unit: 's', decimals: 0, range: [0, 1e6] as const, where: 'computed' as const },
      { tag: `${tag}.results`, unit: '', decimals: 0, range: [0, 200] as const, where: 'computed' as const },
    ]),
    { tag: 'LAB.titre-slope', unit: 'U/(mL·h)', decimals: 0, range: [-500, 1000], where: 'dcs' },
    { tag: 'LAB.titre-slope.results', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    { tag: STERILITY, unit: '', decimals: 0, range: [0, 2], where: 'computed' },
    // How long the tube that was read last had stood.
    { tag: `${STERILITY}.hours`, unit: 'h', decimals: 0, range: [0, 48], where: 'computed' },
    { tag: 'LAB.busy', unit: '', decimals: 0, range: [0, 100], where: 'computed' },
    { tag: 'LAB.samples', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    // Of each vessel that is sampled by its pipe.
    ...VESSELS.map((number) => ({
      tag: samplesOf(number),
      unit: '',
      decimals: 0,
      range: [0, 200] as const,
      where: 'computed' as const,
    })),
    { tag: 'LAB.unsteamed', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    // Points of aseptic sampling lost so far, ten a sample.
    { tag: 'LAB.sampling-lost', unit: '', decimals: 0, range: [0, 2000], where: 'computed' },
    // A level contact in the cup under the outlet.
    ...VESSELS.map((number) => ({
      tag: cupOf(number),
      unit: '',
      decimals: 0,
      range: [0, 1] as const,
      where: 'dcs' as const,
    })),
    { tag: 'LAB.calls', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    { tag: 'LAB.call-points', unit: '', decimals: 0, range: [0, 1600], where: 'computed' },
  ],
};

export class LaboratoryArea implements Area {
  readonly loops = [];
  readonly interlocks = [];
  readonly laboratory: Laboratory;
  readonly #site: Site;
  readonly #vessels: readonly Sampled[];
  readonly #lines: readonly SampleLine[];
  readonly #calls: Calls;
  readonly #samples: number;
  readonly #unsteamed: number;
  readonly #lost: number;
  readonly #taken: readonly number[];
  readonly #cups: readonly number[];
  /** First slots, by VESSELS: the bottle that is on its way to the laboratory, 0 for none; second at which it was filled. */
  readonly #underWay: number;
  readonly #filledAt: number;
  readonly #seedAge: number;
  /** Slot: second plus one at which the seed was last sampled. */
  readonly #seedAt: number;

  /** `vessels` in the order of VESSELS. */
  constructor(site: Site, vessels: readonly Sampled[]) {
    const { memory, valves, readings, happenings } = site;
    const slotOf = (tag: Tag) => readings.slot(tag);
    this.#site = site;
    this.#vessels = vessels;
    this.#lines = vessels.map(({ sampleLeg }, i) => new SampleLine(memory, valves, VESSELS[i]!, sampleLeg));
    this.laboratory = new Laboratory(memory, happenings, ALL_VESSELS, slotOf);
    this.#calls = new Calls(memory, this.laboratory, slotOf);
    this.#samples = slotOf('LAB.samples');
    this.#unsteamed = slotOf('LAB.unsteamed');
    this.#lost = slotOf('LAB.sampling-lost');
    this.#cups = VESSELS.map((number) => slotOf(cupOf(number)));
    this.#underWay = memory.layout.block('LAB.under-way', VESSELS.length);
    this.#filledAt = memory.layout.block('LAB.filled-at', VESSELS.length);
    this.#taken = VESSELS.map((number) => slotOf(samplesOf(number)));
    this.#seedAge = slotOf(SEED_AGE);
    this.#seedAt = memory.slot('SEED.sampled-at');
  }

  begin(start: string): void {
    for (const line of this.#lines) line.begin();
    const v = this.#site.memory.values;
    v[this.#seedAt] = 0;
    v[this.#seedAge] = NEVER;
    v.fill(0, this.#underWay, this.#underWay + VESSELS.length);
    this.laboratory.begin(this.#site.seed);
    const { broth } = this.#vessels[0]!;
    // A ripe batch has been followed: the last shift's bottle stands on the bench with its results.
    if (start === 'P8') this.laboratory.handOver(0, (quantity) => broth.quantity(quantity), TITRE_SLOPE);
  }

  control(): void {}

  tick(second: number): void {
    this.laboratory.tick(second);
  }

  sense(second: number): void {
    const v = this.#site.memory.values;
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i]!;
      line.tick();
      v[this.#cups[i]!] = line.runsOver ? 1 : 0;
      if (line.driesIn) {
        v[this.#lost]! += MARKS.flush;
        this.#site.happenings.tell('sample-pipe-soiled', `HV-${VESSELS[i]}13`, 0);
      }
      if (v[this.#underWay + i]! > 0 && second >= v[this.#filledAt + i]! + FORGOTTEN) this.#forget(i);
      if (!line.opensUnsterile || !this.#vessels[i]!.addDose(DOSE_UNSTEAMED)) continue;
      v[this.#unsteamed]! += 1;
      this.#site.happenings.tell('unsteamed-sample', `HV-${VESSELS[i]}11`, DOSE_UNSTEAMED);
    }
    if (v[this.#seedAt]! > 0) v[this.#seedAge] = (second + 1 - v[this.#seedAt]!) / 60;
  }

  refusesValve(): null {
    return null;
  }

  refusesStart(): null {
    return null;
  }

  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    if (verb === 'sample') return this.#sample(VESSELS.findIndex((number) => tag === pointOf(number)));
    if (verb === 'assay' && tag === REGISTER) return this.#register(Number.parseInt(`${value}`, 10));
    if (verb === 'assay') return this.laboratory.assay(tag, typeof value === 'string' ? value : '0', this.#now());
    if (verb === 'judge') this.#calls.judge(tag, (CALLS.get(tag) ?? []).indexOf(`${value}`));
    return DONE;
  }

  samples(): readonly SampleView[] {
    return this.laboratory.views();
  }

  #sample(i: number): Outcome {
    const line = this.#lines[i]!;
    if (!line.runs) return refused('nothing-runs');
    const { memory, motors, clothing, happenings } = this.#site;
    const { broth, tag } = this.#vessels[i]!;
    const number = VESSELS[i]!;
    const how: Filling = {
      purged: line.purged,
      flamed: motors.isOn(flameOf(number)),
      scalded: !line.openedCool,
      iced: motors.isOn(iceOf(number)),
      labelled: motors.isOn(labelOf(number)),
    };
    if (memory.values[this.#underWay + i]! > 0) this.#forget(i);
    const bottle = this.laboratory.fill(
      ALL_VESSELS.indexOf(tag),
      (quantity) => broth.quantity(quantity),
      this.#now(),
      how,
    );
    motors.turn(labelOf(number), false);
    memory.values[this.#underWay + i] = bottle;
    memory.values[this.#filledAt + i] = this.#now();
    const kept: readonly (readonly [mark: keyof typeof MARKS, kept: boolean])[] = [
      ['gear', steamWear.every((wear) => clothing.isOn(wear))],
      ['label', how.labelled],
      ['steam', line.openedSterile],
      ['cooling', !how.scalded],
      ['waste', how.purged],
      ['flame', how.flamed],
    ];
    for (const [mark, isKept] of kept) if (!isKept) memory.values[this.#lost]! += MARKS[mark];
    if (how.scalded) happenings.tell('scalded-sample', pointOf(number), bottle);
    memory.values[this.#samples]! += 1;
    memory.values[this.#taken[i]!]! += 1;
    if (SEED_VESSELS.includes(tag)) memory.values[this.#seedAt] = this.#now() + 1;
    return DONE;
  }

  /** A bottle comes to the laboratory: in time and on ice, or not. */
  #register(bottle: number): Outcome {
    const outcome = this.laboratory.register(bottle, this.#now());
    if (!outcome.ok) return outcome;
    const v = this.#site.memory.values;
    const number = bottle || this.laboratory.filled;
    for (let i = 0; i < VESSELS.length; i++) {
      if (v[this.#underWay + i] !== number) continue;
      v[this.#underWay + i] = 0;
      if (!this.laboratory.cameCold(number)) v[this.#lost]! += MARKS.delivery;
    }
    return outcome;
  }

  /** The bottle of a vessel that nobody took to the laboratory. */
  #forget(i: number): void {
    const v = this.#site.memory.values;
    v[this.#underWay + i] = 0;
    v[this.#lost]! += MARKS.delivery + MARKS.log;
  }

  #now(): number {
    return this.#site.memory.values[this.#site.clock]!;
  }
}
