// The lots on the pallets (content/fermentation.md 4.2 "Raw material", event E23): label and certificate are looked at, of the corn-steep
// liquor the laboratory tests moisture and nitrogen, every lot is released or rejected. A rejected lot is a QA stop: another one is brought.
import { RandomStream } from '../../../../kernel/random.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { CommandValue } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { AT, MATERIALS } from './materials.ts';

/** What is wrong with a lot; its label tells all but the last. */
export const DEFECT = { none: 0, otherLot: 1, badCertificate: 2, quarantined: 3, poorNitrogen: 4 } as const;
/** What a look at the pallet finds, beside DEFECT's: the lot that QA has brought instead. */
const REPLACED = 4;
/** Share of the days on which one lot is not in order [K]. */
const UNSUITABLE = 0.5;
/** s until QA has brought another lot, and until the laboratory has tested the liquor [K]. */
const BROUGHT_AFTER = 600;
const TESTED_AFTER = 1200;
/** Corn-steep liquor, dry: moisture and total nitrogen, %, of a good and of a poor lot; more than this scatter by chance [K].
 *  In order: moisture at most 6 %, nitrogen at least 7.0 %. */
const GOOD = { moisture: 4.6, nitrogen: 7.6 } as const;
const POOR = { moisture: 8.2, nitrogen: 5.7 } as const;
const SCATTER = 0.2;
/** What an unsuitable lot still gives of what it is for: of poor liquor its nitrogen, of any other lot nine tenths [K]. */
const POTENCY = [1, 0.9, 0.9, 0.95, POOR.nitrogen / GOOD.nitrogen] as const;
/** Acidity of a lot of liquor scatters by this, pH [K]. */
const ACIDITY = 0.04;
export const VERDICTS = ['release', 'reject'] as const;

export class Lots {
  readonly #memory: Memory;
  readonly #happenings: Happenings;
  readonly #chance: RandomStream;
  readonly #fault: boolean;
  /** First slots, by AT: defect, replaced (0/1), second at which another lot is brought (0 = none). */
  readonly #defect: number;
  readonly #replaced: number;
  readonly #brought: number;
  /** Slots: second at which the liquor's test is over (0 = none); something is under way (0/1). */
  readonly #tested: number;
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
  readonly #moisture: number;
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
    this.#tested = memory.slot('V-101.csl-tested-at');
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
    this.#moisture = readings.slot('V-101.csl-moisture');
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
    v[this.#tested] = 0;
    v[this.waiting] = 0;
    v[this.#moisture] = 0;
    v[this.#nitrogen] = 0;
    MATERIALS.forEach((material, i) => {
      v[this.#defect + i] = 0;
      v[this.#replaced + i] = 0;
      v[this.#brought + i] = 0;
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
    }
    this.#count();
    return acidity;
  }

  /** Looks at the label and the certificate of a lot. */
  look(at: number): void {
    const v = this.#memory.values;
    const defect = v[this.#defect + at]!;
    v[this.#findings[at]!] = v[this.#replaced + at] === 1 ? REPLACED : defect === DEFECT.poorNitrogen ? 0 : defect;
    // The workshop notes the look after this.
    v[this.#looks[at]!] = 1;
    this.#count();
  }

  /** The laboratory takes some of the liquor. */
  sample(second: number): void {
    const v = this.#memory.values;
    v[this.#tested] = second + TESTED_AFTER;
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
      const due = v[this.#brought + i]!;
      if (due === 0) continue;
      if (second >= due) this.#replace(i);
      else waiting = true;
    }
    const due = v[this.#tested]!;
    if (due > 0 && second >= due) this.#reportTest();
    v[this.waiting] = waiting || v[this.#tested]! > 0 ? 1 : 0;
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
    if (at === AT.csl) {
      v[this.#moisture] = 0;
      v[this.#nitrogen] = 0;
      v[this.#tested] = 0;
    }
    this.#count();
    this.#happenings.tell('lot-replaced', `V-101.${id}-lot`, spare);
  }

  #forget(at: number): void {
    const v = this.#memory.values;
    v[this.#looks[at]!] = 0;
    v[this.#findings[at]!] = 0;
    v[this.#verdicts[at]!] = 0;
  }

  #reportTest(): void {
    const v = this.#memory.values;
    const found = v[this.#defect + AT.csl] === DEFECT.poorNitrogen ? POOR : GOOD;
    v[this.#tested] = 0;
    v[this.#moisture] = found.moisture + SCATTER * (2 * this.#chance.uniform(v) - 1);
    v[this.#nitrogen] = found.nitrogen + SCATTER * (2 * this.#chance.uniform(v) - 1);
    this.#happenings.tell('raw-material-result', 'V-101.csl-nitrogen', v[this.#nitrogen]!);
  }

  /** How many lots have been looked at, are released, and are judged as they deserve. */
  #count(): void {
    const v = this.#memory.values;
    let seen = 0;
    let released = 0;
    let right = 0;
    let rejected = 0;
    for (let i = 0; i < MATERIALS.length; i++) {
      const verdict = v[this.#verdicts[i]!]!;
      if (v[this.#looks[i]!]! > 0) seen++;
      if (verdict === 1) released++;
      if (verdict === 2) rejected++;
      if (verdict === (v[this.#defect + i]! > 0 ? 2 : 1)) right++;
    }
    v[this.#seen] = seen;
    v[this.#released] = released;
    v[this.#right] = right;
    v[this.#rejected] = rejected;
  }
}
