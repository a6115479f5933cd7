// What is seen of the transfer lines, and what their mistakes do to the vessels they lead to.
import { gaugePressure } from '../../../../kernel/units.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import type { Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import type { TransferLine } from './transfer-line.ts';

/** Dose of seed that comes through a line that has not been steamed (content/fermentation.md 6.04). */
const DOSE_UNSTERILE = 0.7;
/** Dose of what has rotted in a line that was not rinsed after the transfer before (6.09). */
const DOSE_ROTTEN = 0.3;
const QUIET = 600;
const DAY = 86_400;
/** Gas behind the seed, kg/s, that blows into the vessel; gas that bubbles back. */
const BLOWS = 0.02;
const FLOWS = 0.01;

interface Shown {
  readonly line: TransferLine;
  readonly slots: readonly number[];
  readonly unsterile: Recurrence;
  readonly rotten: Recurrence;
  readonly through: Recurrence;
  readonly back: Recurrence;
  readonly scalded: Recurrence;
  readonly spilt: Recurrence;
  /** Slots of the pressures at its ends. */
  readonly from: number;
  readonly to: number;
  readonly dose: (dose: number) => void;
}

const NAMES = [
  'seed',
  'alive',
  'flow',
  'through',
  'back',
  'hold',
  'F0',
  'sterile',
  'residue',
  'arrived',
  'lost',
  'cold-end',
  'difference',
  'activity',
] as const;

export class LineInstruments {
  readonly #site: Site;
  readonly #lines: readonly Shown[];
  readonly #gauge: number;
  readonly #trap: number;

  constructor(
    site: Site,
    fermentor: FermentorArea,
    tl23: TransferLine,
    tl12: TransferLine,
    doseV202: (dose: number) => void,
  ) {
    const { memory, readings } = site;
    this.#site = site;
    const shown = (line: TransferLine, dose: (dose: number) => void): Shown => {
      const { tag } = line.spec;
      return {
        line,
        slots: NAMES.map((name) => readings.slot(`${tag}.${name}`)),
        unsterile: new Recurrence(memory, `${tag}.unsterile`, DAY),
        rotten: new Recurrence(memory, `${tag}.rotten-residue`, DAY),
        through: new Recurrence(memory, `${tag}.through`, QUIET),
        back: new Recurrence(memory, `${tag}.back`, QUIET),
        scalded: new Recurrence(memory, `${tag}.scalded`, QUIET),
        spilt: new Recurrence(memory, `${tag}.spilt`, QUIET),
        from: readings.slot(`PT-${line.source.spec.number}`),
        to: readings.slot(`PT-${line.target.tag.slice(2)}`),
        dose,
      };
    };
    this.#lines = [
      shown(tl23, (dose) => {
        fermentor.addDose(dose);
      }),
      shown(tl12, doseV202),
    ];
    this.#gauge = readings.slot('PI-20233');
    this.#trap = readings.slot('TT-227');
  }

  begin(): void {
    for (const line of this.#lines) this.#write(line);
    this.#writeTrap();
  }

  tick(): void {
    for (let i = 0; i < this.#lines.length; i++) {
      const shown = this.#lines[i]!;
      const { line, slots } = shown;
      const v = this.#site.memory.values;
      v[slots[12]!] = v[shown.from]! - v[shown.to]!;
      // What moved a second ago and stands now is written once more.
      if (!line.isBusy && v[slots[2]!]! + v[slots[3]!]! + v[slots[4]!]! === 0) continue;
      this.#write(shown);
      this.#tell(shown);
      if (i === 1) this.#writeTrap();
    }
  }

  #write({ line, slots }: Shown): void {
    const v = this.#site.memory.values;
    const seed = v[line.seed]!;
    v[slots[0]!] = seed;
    v[slots[1]!] = seed > 0 ? (100 * v[line.alive]!) / seed : 100;
    v[slots[2]!] = line.flow;
    v[slots[3]!] = line.through;
    v[slots[4]!] = line.back;
    v[slots[5]!] = v[line.held]! / 60;
    v[slots[6]!] = v[line.f0]!;
    v[slots[7]!] = v[line.sterile]!;
    v[slots[8]!] = v[line.residue]!;
    v[slots[9]!] = v[line.arrived]!;
    v[slots[10]!] = v[line.lost]!;
    v[slots[13]!] = line.target.broth.state('seedActivity');
    const near = v[line.target.leg.stub]!;
    v[slots[11]!] = line.isJoined ? Math.min(near, v[line.source.pipes.bottom.stub]!) : near;
  }

  #writeTrap(): void {
    const v = this.#site.memory.values;
    const { leg } = this.#lines[1]!.line.target;
    v[this.#gauge] = gaugePressure(v[leg.pressure]!);
    v[this.#trap] = v[leg.stub]!;
  }

  #tell({ line, unsterile, rotten, through, back, scalded, spilt, dose }: Shown): void {
    const v = this.#site.memory.values;
    const { happenings } = this.#site;
    const { tag } = line.spec;
    if (unsterile.begins(line.flow > FLOWS && v[line.sterile] === 0)) {
      dose(DOSE_UNSTERILE);
      happenings.tell('unsterile-transfer', tag, DOSE_UNSTERILE);
    }
    if (rotten.begins(line.flow > FLOWS && v[line.rotten]! > 0)) {
      dose(DOSE_ROTTEN);
      happenings.tell('rotten-residue', tag, DOSE_ROTTEN);
    }
    if (through.begins(line.through > BLOWS)) happenings.tell('air-breakthrough', tag, line.through);
    if (back.begins(line.back > FLOWS)) happenings.tell('reversed-transfer', tag, line.back);
    const seed = v[line.seed]!;
    if (scalded.begins(line.flow > 0 && v[line.dead]! > line.spec.scalded)) {
      happenings.tell('scalded-seed', tag, v[line.dead]! / 1000);
    }
    const draining = line.target.leg.drainKv > 0 && seed > 0 && v[line.source.valve.bottomValve]! > 0;
    if (spilt.begins(draining)) happenings.tell('seed-spilt', tag, v[line.lost]!);
  }
}
