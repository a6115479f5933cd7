// Sampling at the vessels and the laboratory as an area of the workshop.
import type { CommandValue, Outcome, SampleView, Tag } from '../../../../plant/plant.ts';
import { type Area, type AreaEquipment, NO_EQUIPMENT, type Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { assays, STERILITY } from './assays.ts';
import { CALLS, Calls } from './calls.ts';
import { Laboratory, WAYS } from './laboratory.ts';
import { SampleLine } from './sample-line.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

/** Vessels from which samples are taken; the first by the pipe here, the others where they stand. */
const VESSELS = ['R-301', 'V-101'];
const POINT = 'HV-30112.sample';
const FLAME = 'HV-30112.flame';
/** Dose of a sample taken through an unsteamed pipe [content/fermentation.md 4.1]. */
const DOSE_UNSTEAMED = 0.3;

export const laboratoryEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  motors: [FLAME],
  samplePoints: [POINT],
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
    { tag: STERILITY, unit: '', decimals: 0, range: [0, 1], where: 'computed' },
    { tag: 'LAB.samples', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    { tag: 'LAB.unsteamed', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    { tag: 'LAB.calls', unit: '', decimals: 0, range: [0, 200], where: 'computed' },
    { tag: 'LAB.call-points', unit: '', decimals: 0, range: [0, 1600], where: 'computed' },
  ],
};

export class LaboratoryArea implements Area {
  readonly loops = [];
  readonly interlocks = [];
  readonly laboratory: Laboratory;
  readonly #site: Site;
  readonly #fermentor: FermentorArea;
  readonly #line: SampleLine;
  readonly #calls: Calls;
  readonly #samples: number;
  readonly #unsteamed: number;

  constructor(site: Site, fermentor: FermentorArea) {
    const { memory, valves, readings, happenings } = site;
    const slotOf = (tag: Tag) => readings.slot(tag);
    this.#site = site;
    this.#fermentor = fermentor;
    this.#line = new SampleLine(memory, valves, '301', fermentor.fermentor.pipes.sample);
    this.laboratory = new Laboratory(memory, happenings, VESSELS, slotOf);
    this.#calls = new Calls(memory, this.laboratory, slotOf);
    this.#samples = slotOf('LAB.samples');
    this.#unsteamed = slotOf('LAB.unsteamed');
  }

  begin(): void {
    this.#line.begin();
    this.laboratory.begin(this.#site.seed);
  }

  control(): void {}

  tick(second: number): void {
    this.laboratory.tick(second);
  }

  sense(): void {
    if (!this.#line.tick() || !this.#fermentor.addDose(DOSE_UNSTEAMED)) return;
    this.#site.memory.values[this.#unsteamed]! += 1;
    this.#site.happenings.tell('unsteamed-sample', 'HV-30111', DOSE_UNSTEAMED);
  }

  refusesValve(): null {
    return null;
  }

  refusesStart(): null {
    return null;
  }

  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    if (verb === 'sample') return this.#sample();
    if (verb === 'assay') return this.laboratory.assay(tag, typeof value === 'string' ? value : '0', this.#now());
    if (verb === 'judge') this.#calls.judge(tag, (CALLS.get(tag) ?? []).indexOf(`${value}`));
    return DONE;
  }

  samples(): readonly SampleView[] {
    return this.laboratory.views();
  }

  #sample(): Outcome {
    if (!this.#line.runs) return refused('nothing-runs');
    const { memory, motors } = this.#site;
    const { broth } = this.#fermentor.fermentor;
    this.laboratory.fill(0, (quantity) => broth.quantity(quantity), this.#now(), this.#line.purged, motors.isOn(FLAME));
    memory.values[this.#samples]! += 1;
    return DONE;
  }

  #now(): number {
    return this.#site.memory.values[this.#site.clock]!;
  }
}
