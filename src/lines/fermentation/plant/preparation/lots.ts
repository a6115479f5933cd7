// The lots on the pallets (content/fermentation.md 4.2 "Raw material", event E23): label, certificate and appearance are looked at, the
// laboratory tests the moisture of each and the nitrogen of the corn-steep liquor, every lot is released or rejected. A rejected lot is a
// QA stop: another one is brought.
import { RandomStream } from '../../../../kernel/random.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { CommandValue } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { AT, MATERIALS } from './materials.ts';

/** What is wrong with a lot; its label tells all but the last two. */
export const DEFECT = { none: 0, otherLot: 1, badCertificate: 2, quarantined: 3, poorNitrogen: 4, damp: 5 } as const;
/** What a look at the pallet finds, beside DEFECT's: the lot that QA has brought instead. */
const REPLACED = 4;
/** Share of the days on which one lot is not in order [K]. */
const UNSUITABLE = 0.5;
/** Share of the other days on which one lot is damp [K]. */
const DAMP = 0.4;
/** s until QA has brought another lot, and until the laboratory has tested one [K]. */
const BROUGHT_AFTER = 600;
const TESTED_AFTER = 1200;
/** Total nitrogen of dry corn-steep liquor, %, good and poor. More than this scatter by chance [K]. */
const NITROGEN = { good: 7.6, poor: 5.7, scatter: 0.2 } as const;
/** Moisture above what is let in, and its scatter, as shares of the room that a good lot leaves below that [K]. */
const WET = 1.5;
const SCATTER = 1 / 7;
/** What an unsuitable lot still gives of what it is for: of poor liquor its nitrogen, of any other lot nine tenths or a little more [K]. */
const POTENCY = [1, 0.9, 0.9, 0.95, NITROGEN.poor / NITROGEN.good, 0.95] as const;
/** Acidity of a lot of liquor scatters by this, pH [K]. */
const ACIDITY = 0.04;
export const VERDICTS = ['release', 'reject'] as const;

export class Lots {
  readonly #memory: Memory;
  readonly #happenings: Happenings;
  readonly #chance: RandomStream;
  readonly #fault: boolean;
  /** First slots, by AT: defect, replaced (0/1), seconds at which another lot is brought and at which its test is over (0 = none). */
  readonly #defect: number;
  readonly #replaced: number;
  readonly #brought: number;
  readonly #tested: number;
  /** Slot: something is under way (0/1). */
  readonly waiting: number;
  readonly #looks: readonly number[];
  readonly #findings: readonly number[];
  readonly #verdicts: readonly number[];
  readonly #numbers: readonly number[];
  readonly #certificates: readonly number[];
  readonly #seen: number;
  readonly #released: number;
  readonly #right: number;
  readonly #rejected: number;
  readonly #testedLots: number;
  readonly #moisture: readonly number[];
  readonly #nitrogen: number;

  /** `fault`: the assignment wants a lot that is not in order (E23). */
  constructor(memory: Memory, readings: Readings, happenings: Happenings, fault: boolean) {
    this.#memory = memory;
    this.#happenings = happenings;
    this.#fault = fault;
    this.#chance = new RandomStream(memory.layout, 'V-101.lots');
    const count = MATERIALS.length;
    this.#defect = memory.layout.block('V-101.lot-defect', count);
    this.#replaced = memory.layout.block('V-101.lot-replaced', count);
    this.#brought = memory.layout.block('V-101.lot-brought', count);
    this.#tested = memory.layout.block('V-101.lot-tested-at', count);
    this.waiting = memory.slot('V-101.lots-waiting');
    const slots = (suffix: string) => MATERIALS.map(({ id }) => readings.slot(`V-101.${id}${suffix}`));
    this.#looks = slots('-lot');
    this.#findings = slots('-lot.finding');
    this.#verdicts = slots('-verdict');
    this.#numbers = slots('-lot.number');
    this.#certificates = slots('-lot.certificate');
    this.#seen = readings.slot('V-101.lots-seen');
    this.#released = readings.slot('V-101.lots-released');
    this.#right = readings.slot('V-101.lots-right');
    this.#rejected = readings.slot('V-101.lots-rejected');
    this.#testedLots = readings.slot('V-101.lots-tested');
    this.#moisture = slots('-moisture');
    this.#nitrogen = readings.slot('V-101.csl-nitrogen');
  }

  /** New lots on the pallets, and how acid the liquor is; returns that, pH. */
  begin(seed: number): number {
    const v = this.#memory.values;
    const chance = this.#chance;
    chance.begin(v, seed);
    const unsuitable = chance.uniform(v) < UNSUITABLE || this.#fault;
    const which = Math.floor(chance.uniform(v) * (MATERIALS.length + 1));
    const how = Math.floor(chance.uniform(v) * 3);
    const acidity = ACIDITY * (2 * chance.uniform(v) - 1);
    v[this.waiting] = 0;
    v[this.#nitrogen] = 0;
    MATERIALS.forEach((material, i) => {
      v[this.#defect + i] = 0;
      v[this.#replaced + i] = 0;
      v[this.#brought + i] = 0;
      v[this.#tested + i] = 0;
      this.#forget(i);
      v[this.#numbers[i]!] = material.lot;
      v[this.#certificates[i]!] = material.certificate;
    });
    if (unsuitable) {
      // The liquor has one more way to be unsuitable than the others.
      const at = which === MATERIALS.length ? AT.csl : which;
      v[this.#defect + at] = which === MATERIALS.length ? DEFECT.poorNitrogen : [1, 2, 3][how]!;
      if (v[this.#defect + at] === DEFECT.otherLot) v[this.#numbers[at]!]! -= 300;
      if (v[this.#defect + at] === DEFECT.badCertificate) v[this.#certificates[at]!] = 0;
    } else if (chance.uniform(v) < DAMP) {
      v[this.#defect + Math.floor(chance.uniform(v) * MATERIALS.length)] = DEFECT.damp;
    }
    this.#count();
    return acidity;
  }

  /** Looks at the label and the certificate of a lot. */
  look(at: number): void {
    const v = this.#memory.values;
    const defect = v[this.#defect + at]!;
    v[this.#findings[at]!] = v[this.#replaced + at] === 1 ? REPLACED : defect < DEFECT.poorNitrogen ? defect : 0;
    // The workshop notes the look after this.
    v[this.#looks[at]!] = 1;
    this.#count();
  }

  /** The laboratory gets some of a lot. */
  sample(at: number, second: number): void {
    const v = this.#memory.values;
    v[this.#tested + at] = second + TESTED_AFTER;
    v[this.waiting] = 1;
  }

  judge(at: number, verdict: CommandValue, second: number): void {
    const v = this.#memory.values;
    v[this.#verdicts[at]!] = verdict === 'release' ? 1 : 2;
    if (verdict === 'reject') {
      v[this.#brought + at] = second + BROUGHT_AFTER;
      v[this.waiting] = 1;
      this.#happenings.tell('lot-rejected', `V-101.${MATERIALS[at]!.id}-lot`, BROUGHT_AFTER / 60);
    } else v[this.#brought + at] = 0;
    this.#count();
  }

  /** One second while something is under way. */
  tick(second: number): void {
    const v = this.#memory.values;
    let waiting = false;
    for (let i = 0; i < MATERIALS.length; i++) {
      const brought = v[this.#brought + i]!;
      if (brought > 0 && second >= brought) this.#replace(i);
      const tested = v[this.#tested + i]!;
      if (tested > 0 && second >= tested) this.#reportTest(i);
      if (v[this.#brought + i]! > 0 || v[this.#tested + i]! > 0) waiting = true;
    }
    v[this.waiting] = waiting ? 1 : 0;
  }

  /** What a kilogram of the lot on the pallet is worth, and whether it may not be used. */
  potency(at: number): number {
    return POTENCY[this.#memory.values[this.#defect + at]!]!;
  }
  isUnsuitable(at: number): boolean {
    return this.#memory.values[this.#defect + at]! > 0;
  }

  #replace(at: number): void {
    const v = this.#memory.values;
    const { id, spare, certificate } = MATERIALS[at]!;
    v[this.#brought + at] = 0;
    v[this.#defect + at] = DEFECT.none;
    v[this.#replaced + at] = 1;
    v[this.#numbers[at]!] = spare;
    v[this.#certificates[at]!] = certificate + 12;
    this.#forget(at);
    v[this.#tested + at] = 0;
    this.#count();
    this.#happenings.tell('lot-replaced', `V-101.${id}-lot`, spare);
  }

  #forget(at: number): void {
    const v = this.#memory.values;
    v[this.#looks[at]!] = 0;
    v[this.#findings[at]!] = 0;
    v[this.#verdicts[at]!] = 0;
    v[this.#moisture[at]!] = 0;
    if (at === AT.csl) v[this.#nitrogen] = 0;
  }

  #reportTest(at: number): void {
    const v = this.#memory.values;
    const { id, moisture } = MATERIALS[at]!;
    const [most, good] = moisture;
    const defect = v[this.#defect + at]!;
    const wet = defect === DEFECT.damp || defect === DEFECT.poorNitrogen;
    const around = wet ? most + WET * (most - good) : good;
    v[this.#tested + at] = 0;
    v[this.#moisture[at]!] = around + SCATTER * (most - good) * (2 * this.#chance.uniform(v) - 1);
    this.#happenings.tell('raw-material-moisture', `V-101.${id}-moisture`, v[this.#moisture[at]!]!);
    if (at === AT.csl) {
      const nitrogen = defect === DEFECT.poorNitrogen ? NITROGEN.poor : NITROGEN.good;
      v[this.#nitrogen] = nitrogen + NITROGEN.scatter * (2 * this.#chance.uniform(v) - 1);
      this.#happenings.tell('raw-material-result', 'V-101.csl-nitrogen', v[this.#nitrogen]!);
    }
    this.#count();
  }

  /** How many lots have been looked at, are tested, are released, and are judged as they deserve. */
  #count(): void {
    const v = this.#memory.values;
    let seen = 0;
    let tested = 0;
    let released = 0;
    let right = 0;
    let rejected = 0;
    for (let i = 0; i < MATERIALS.length; i++) {
      const verdict = v[this.#verdicts[i]!]!;
      if (v[this.#looks[i]!]! > 0) seen++;
      if (v[this.#moisture[i]!]! > 0) tested++;
      if (verdict === 1) released++;
      if (verdict === 2) rejected++;
      if (verdict === (v[this.#defect + i]! > 0 ? 2 : 1)) right++;
    }
    v[this.#seen] = seen;
    v[this.#testedLots] = tested;
    v[this.#released] = released;
    v[this.#right] = right;
    v[this.#rejected] = rejected;
  }
}
