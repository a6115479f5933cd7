// Making up the sugar of V-401 (content/fermentation.md 5.01): a sample is drawn at the tank and read there in the hand refractometer and
// the pH meter; acid is added by the litre. How acid the syrup is decides how fast it browns while it is hot.
import { pow10 } from '../../../../kernel/math.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { CommandValue, Outcome, Tag } from '../../../../plant/plant.ts';
import type { Readings, ReadingSpec } from '../../../../plant/readings.ts';
import type { FeedTank } from './tank.ts';

/** Draws a sample and reads it: sugar, g/L, and pH. */
export const SUGAR_SAMPLE = 'SAMPLE.V-401';
const REFRACTOMETER = 'SAMPLE.sugar-401';
const PH_METER = 'SAMPLE.ph-401';
/** Litres of 20 % sulphuric acid that are poured in. */
const ACID = 'DOSE.acid-401';
const LITRES = ['2', '4', '6', '8'] as const;
export const SUGAR_JUDGEMENTS: ReadonlyMap<Tag, readonly string[]> = new Map([[ACID, LITRES]]);
const where = 'computed' as const;
export const SUGAR_READINGS: readonly ReadingSpec[] = [
  { tag: REFRACTOMETER, unit: 'g/L', decimals: 0, range: [0, 1000], where, unread: 0 },
  { tag: PH_METER, unit: '', decimals: 2, range: [0, 14], where, unread: 0 },
  { tag: 'V-401.browned', unit: '%', decimals: 2, range: [0, 100], where },
];

/** Raw syrup, pH, and what a litre of acid takes off it; 20 m3 are weakly buffered [K]. */
const RAW_PH = 5.8;
const PER_LITRE = 0.14;
const LOWEST = 2;
/** Sugar that browns at 116 deg C and pH 4.75: share a minute; tenfold in 25 K, doubled by 0.5 of pH above 5.0 [K]. */
const BROWNING = 1e-4;
const BROWNS_AT = 116;
const TENFOLD = 25;
const ACID_ENOUGH = 5;
const PER_PH = 4;
const COUNTED_FROM = 90;

export class SugarPreparation {
  /** Slots: pH; sugar browned, share. */
  readonly #ph: number;
  readonly #browned: number;
  readonly #memory: Memory;
  readonly #tank: FeedTank;
  readonly #sugarShown: number;
  readonly #phShown: number;
  readonly #brownedShown: number;

  constructor(memory: Memory, tank: FeedTank, readings: Readings) {
    this.#memory = memory;
    this.#tank = tank;
    this.#ph = memory.slot('V-401.ph');
    this.#browned = memory.slot('V-401.browned');
    this.#sugarShown = readings.slot(REFRACTOMETER);
    this.#phShown = readings.slot(PH_METER);
    this.#brownedShown = readings.slot('V-401.browned');
  }

  begin(prepared: boolean): void {
    this.#memory.values[this.#ph] = prepared ? 4.75 : RAW_PH;
  }

  /** One second: what browns. */
  tick(): void {
    const { temperature } = this.#tank;
    if (temperature < COUNTED_FROM) return;
    const v = this.#memory.values;
    const sweet = Math.max(0, v[this.#ph]! - ACID_ENOUGH);
    const rate = (BROWNING / 60) * pow10((temperature - BROWNS_AT) / TENFOLD) * (1 + PER_PH * sweet);
    v[this.#browned]! += rate * (1 - v[this.#browned]!);
    v[this.#brownedShown] = 100 * v[this.#browned]!;
  }

  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    const v = this.#memory.values;
    if (verb === 'sample') {
      this.#tank.derive();
      v[this.#sugarShown] = this.#tank.concentration;
      v[this.#phShown] = v[this.#ph]!;
    } else if (verb === 'judge' && tag === ACID) {
      v[this.#ph] = Math.max(LOWEST, v[this.#ph]! - PER_LITRE * Number(value));
    }
    return { ok: true };
  }
}
