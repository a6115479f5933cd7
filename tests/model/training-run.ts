// An event of section 6 of the training model: a batch that goes on from the undisturbed one at the event's onset.
import { expect } from 'vitest';
import { TrainingBatch } from '../../src/lines/fermentation/culture/bench/batch.ts';
import { NOMINAL_RECIPE } from '../../src/lines/fermentation/culture/bench/recipe.ts';
import { NOMINAL_START } from '../../src/lines/fermentation/culture/start.ts';

/** What the undisturbed batch showed at a minute. */
interface Undisturbed {
  readonly oxygen: number;
  readonly uptake: number;
  readonly carbonDioxide: number;
  /** Base since inoculation, L. */
  readonly base: number;
  readonly pressure: number;
  readonly temperature: number;
  readonly titre: number;
  readonly product: number;
}

/** Forces and moves of every second, by the minutes since onset. */
export type Act = (batch: TrainingBatch, minute: number) => void;
type Watch = (batch: TrainingBatch, undisturbed: Undisturbed, onset: Undisturbed) => boolean;

const ONSETS = [12, 34, 60, 70, 80, 165];

/** The nominal batch to 200 h: its state at every onset, and what it showed every minute. */
class Nominal {
  readonly #minutes: Undisturbed[] = [];
  readonly #states = new Map<number, Float64Array>();

  constructor() {
    const batch = new TrainingBatch();
    for (const onset of [...ONSETS, 200]) {
      batch.run(onset, (b) => {
        if (b.of('seconds') % 60 === 0) this.#minutes.push(shown(b));
      });
      this.#states.set(onset, batch.values.slice());
    }
    this.#minutes.push(shown(batch));
  }

  at(batch: TrainingBatch): Undisturbed {
    return this.#minutes[Math.floor(batch.of('seconds') / 60)]!;
  }

  onset(hours: number): Undisturbed {
    return this.#minutes[60 * hours]!;
  }

  state(onset: number): Float64Array {
    return this.#states.get(onset)!;
  }
}

const shown = (b: TrainingBatch): Undisturbed => ({
  oxygen: b.of('seenOxygen'),
  uptake: b.culture.oxygenUptakeRate,
  carbonDioxide: b.culture.carbonDioxideRate,
  base: b.total('base'),
  pressure: b.of('pressure'),
  temperature: b.of('temperature'),
  titre: b.culture.state('penicillin'),
  product: b.product,
});

let nominal: Nominal | undefined;
const undisturbed = () => (nominal ??= new Nominal());

/** Signs by which an event is first seen. */
export const SIGNS = {
  oxygenDown5: (b, n) => b.of('seenOxygen') < n.oxygen - 5,
  oxygenDown20: (b, n) => b.of('seenOxygen') < n.oxygen - 20,
  oxygenUp5: (b, n) => b.of('seenOxygen') > n.oxygen + 5,
  oxygenUnder30: (b) => b.of('seenOxygen') < 30,
  uptakeUp10: (b, n) => b.culture.oxygenUptakeRate > 1.1 * n.uptake,
  uptakeDown10: (b, n) => b.culture.oxygenUptakeRate < 0.9 * n.uptake,
  carbonDioxideUp10: (b, n) => b.culture.carbonDioxideRate > 1.1 * n.carbonDioxide,
  /** Of FQ-402 since the onset. */
  baseUp50: (b, n, o) => b.total('base') - o.base > 1.5 * (n.base - o.base) && n.base > o.base + 1,
  sugar1: (b) => b.culture.state('sugar') > 1,
  sugar3: (b) => b.culture.state('sugar') > 3,
  sugar8: (b) => b.culture.state('sugar') > 8,
  pressureUp: (b, n) => b.of('pressure') > n.pressure + 0.01,
  pressure015: (b) => b.of('pressure') > 0.15,
  airShort: (b) => b.of('seenAir') < 57,
  warmer: (b, n) => b.of('seenTemperature') > n.temperature + 0.3,
  warm28: (b) => b.of('seenTemperature') > 28,
  warm30: (b) => b.of('seenTemperature') > 30,
  phUp01: (b) => b.culture.pH > 6.6,
  foam03: (b) => b.of('seenFoam') > 0.3,
  foam05: (b) => b.of('seenFoam') > 0.5,
  foam09: (b) => b.of('seenFoam') > 0.9,
  manyInvaders: (b) => b.culture.state('contaminant') > 0.1,
  precursorUnder800: (b) => b.culture.state('precursor') < 800,
  precursorUnder200: (b) => b.culture.state('precursor') < 200,
  precursorOver2400: (b) => b.culture.state('precursor') > 2400,
} satisfies Record<string, Watch>;

export type Sign = keyof typeof SIGNS;

export class EventRun {
  readonly batch: TrainingBatch;
  readonly #onset: number;
  readonly #act: Act;
  readonly #first = new Map<Sign, number>();
  readonly #watched: readonly Sign[];
  readonly highest = { uptake: 0, sugar: 0, temperature: 0, pressure: 0 };
  readonly lowest = { oxygen: Infinity, pressure: Infinity };

  constructor(onset: number, act: Act, watched: readonly Sign[] = []) {
    this.batch = new TrainingBatch(NOMINAL_RECIPE, NOMINAL_START, undisturbed().state(onset));
    this.#onset = onset;
    this.#act = act;
    this.#watched = watched;
  }

  /** Runs until so many hours after inoculation. */
  until(hours: number): this {
    this.batch.run(hours, (b) => {
      const minute = (b.of('seconds') - this.#onset * 3600) / 60;
      this.#act(b, minute);
      const { highest, lowest } = this;
      highest.pressure = Math.max(highest.pressure, b.of('pressure'));
      lowest.pressure = Math.min(lowest.pressure, b.of('pressure'));
      lowest.oxygen = Math.min(lowest.oxygen, b.of('seenOxygen'));
      if (b.of('seconds') % 5 !== 0) return;
      highest.uptake = Math.max(highest.uptake, b.culture.oxygenUptakeRate);
      highest.sugar = Math.max(highest.sugar, b.culture.state('sugar'));
      highest.temperature = Math.max(highest.temperature, b.of('temperature'));
      for (const sign of this.#watched)
        if (!this.#first.has(sign) && SIGNS[sign](b, undisturbed().at(b), undisturbed().onset(this.#onset)))
          this.#first.set(sign, minute);
    });
    return this;
  }

  /** Runs until so many minutes after the onset. */
  minutes(minute: number): this {
    return this.until(this.#onset + minute / 60);
  }

  /** Minutes after onset at which a watched sign was first seen. */
  first(sign: Sign): number {
    return this.#first.get(sign) ?? Infinity;
  }

  /** Titre and oxygen uptake against the undisturbed batch now, %. */
  get titre(): number {
    return 100 * (this.batch.culture.state('penicillin') / undisturbed().at(this.batch).titre - 1);
  }
  get uptake(): number {
    return 100 * (this.batch.culture.oxygenUptakeRate / undisturbed().at(this.batch).uptake - 1);
  }
  get damage(): number {
    return this.batch.culture.state('healing') + this.batch.culture.state('lasting');
  }
}

/** Within 20 % of the table's figure, or within `rounding` of it: what the table's last digit leaves open. */
export function near(value: number, table: number, rounding = 0): void {
  expect(Math.abs(value - table), `${value} against ${table}`).toBeLessThanOrEqual(
    Math.max(0.2 * Math.abs(table), rounding),
  );
}

/** Rounding of the table: minutes, and percentage points of the titre. */
export const MINUTE = 0.75;
export const POINTS = 0.6;
