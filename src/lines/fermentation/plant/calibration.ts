// Calibrating before the batch (content/fermentation.md 1.06, 1.07): the pH probes in two buffers, the oxygen probe in sulphite,
// the load cells with the vessel empty. What is left out stays in every reading of the batch.
import { RandomStream } from '../../../kernel/random.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { Readings, ReadingSpec } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { Fermentor } from './fermentor.ts';
import { probes } from './fittings.ts';

const PH = ['AT-301A', 'AT-301B'] as const;
const OXYGEN = 'AT-302';
const SCALE = 'WT-301.zero';
const neutral = (port: Tag): Tag => `${port}.buffer-686`;
const acid = (port: Tag): Tag => `${port}.buffer-400`;
const SULPHITE = `${OXYGEN}.sulphite`;

/** Started = the probe stands in it, the button is pressed. */
export const baths: readonly Tag[] = [...PH.flatMap((port) => [neutral(port), acid(port)]), SULPHITE];
export const calibrationSwitches: readonly Tag[] = [...baths, SCALE];

export const calibrationInstruments: readonly ReadingSpec[] = [
  ...PH.flatMap((port): ReadingSpec[] => [
    { tag: `${port}.slope`, unit: '%', decimals: 1, range: [80, 110], where: 'dcs' },
    { tag: `${port}.offset`, unit: 'mV', decimals: 1, range: [-60, 60], where: 'dcs' },
  ]),
  { tag: `${OXYGEN}.zero`, unit: '%', decimals: 1, range: [-10, 10], where: 'dcs' },
  { tag: 'WT-301.offset', unit: 't', decimals: 2, range: [-2, 2], where: 'computed' },
];

/** A probe has settled in its bath after this, s; mV per pH of a perfect electrode at 25 deg C. */
const SETTLED = 60;
const NERNST = 59.16;
/** As found: pH bias of content/fermentation.md 1.06, spread of slope, oxygen zero and load-cell offset [K]. */
const BIAS = 0.3;
const POOR = [90, 4] as const;
const GOOD = [97, 3] as const;
const REST = 5;
const ZERO = 3;
const TARE = [0.15, 0.45] as const;

export class Calibration {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #plant: Fermentor;
  readonly #chance: RandomStream;
  readonly #slot: (tag: Tag) => number;
  readonly #tare: number;
  /** Slots: of the baths and of whether their probes are fitted, of the button of the scale. */
  readonly #baths: readonly number[];
  readonly #fitted: readonly number[];
  readonly #scale: number;
  /** First slots: seconds in each bath; slope and rest of offset that each pH probe will come to. */
  readonly #stood: number;
  readonly #slope: number;
  readonly #rest: number;
  readonly #before: number;

  constructor(memory: Memory, motors: SwitchBank, plant: Fermentor, readings: Readings, tare: number) {
    this.#memory = memory;
    this.#motors = motors;
    this.#plant = plant;
    this.#chance = new RandomStream(memory.layout, 'R-301.calibration');
    this.#slot = (tag) => readings.slot(tag);
    this.#tare = tare;
    this.#baths = baths.map((bath) => motors.slot(bath));
    this.#fitted = baths.map((bath) => motors.slot(`${bath.split('.')[0]}.probe`));
    this.#scale = motors.slot(SCALE);
    this.#stood = memory.layout.block('R-301.bath', baths.length);
    this.#slope = memory.layout.block('R-301.slope', PH.length);
    this.#rest = memory.layout.block('R-301.rest', PH.length);
    this.#before = memory.slot('R-301.uncalibrated');
  }

  /** At the start of P1 everything is out, later everything has been calibrated. */
  begin(start: string, seed: number): void {
    const v = this.#memory.values;
    const found = start === 'P1';
    v[this.#before] = found ? 1 : 0;
    for (const port of PH) {
      v[this.#slot(`${port}.slope`)] = GOOD[0];
      v[this.#slot(`${port}.offset`)] = 0;
    }
    if (!found) return;
    this.#chance.begin(v, seed);
    const draw = () => this.#chance.uniform(v);
    const sign = () => (draw() < 0.5 ? -1 : 1);
    PH.forEach((port, i) => {
      v[this.#slot(`${port}.offset`)] = sign() * BIAS * NERNST;
      v[this.#slot(`${port}.slope`)] = POOR[0] + POOR[1] * draw();
      v[this.#slope + i] = GOOD[0] + GOOD[1] * draw();
      v[this.#rest + i] = REST * (2 * draw() - 1);
    });
    v[this.#slot(`${OXYGEN}.zero`)] = sign() * ZERO;
    v[this.#tare] = sign() * (TARE[0] + TARE[1] * draw());
    this.#write();
  }

  /** Why a bath cannot be used, or null: the probe has to be in the hand, and in one bath at a time. */
  refuses(tag: Tag): string | null {
    if (!baths.includes(tag)) return null;
    const port = tag.split('.')[0]!;
    if (this.#motors.isOn(`${port}.probe`)) return 'probe-fitted';
    return baths.some((other) => other !== tag && other.startsWith(`${port}.`) && this.#motors.isOn(other))
      ? 'in-another-bath'
      : null;
  }

  /** After the physics of a second. */
  tick(): void {
    const v = this.#memory.values;
    if (v[this.#scale] === 1) {
      // The button takes what lies in the vessel for nothing.
      v[this.#tare] = -this.#plant.vessel.liquidMass() / 1000;
      v[this.#scale] = 0;
      this.#write();
    }
    if (v[this.#before] === 1) this.#stand();
  }

  #stand(): void {
    const v = this.#memory.values;
    for (let i = 0; i < baths.length; i++) {
      const bath = this.#baths[i]!;
      if (v[this.#fitted[i]!] === 1) v[bath] = 0;
      if (v[bath] !== 1) {
        v[this.#stood + i] = 0;
        continue;
      }
      v[this.#stood + i]! += 1;
      if (v[this.#stood + i] === SETTLED) this.#accept(baths[i]!);
    }
  }

  /** The transmitter takes the bath's value for true. */
  #accept(bath: Tag): void {
    const v = this.#memory.values;
    if (bath === SULPHITE) v[this.#slot(`${OXYGEN}.zero`)] = 0;
    PH.forEach((port, i) => {
      if (bath === neutral(port)) v[this.#slot(`${port}.offset`)] = v[this.#rest + i]!;
      if (bath === acid(port)) v[this.#slot(`${port}.slope`)] = v[this.#slope + i]!;
    });
    this.#write();
  }

  #write(): void {
    const v = this.#memory.values;
    for (const port of PH) v[this.#slot(`${port}.bias`)] = v[this.#slot(`${port}.offset`)]! / NERNST;
    v[this.#slot(`${probes[2]!}.bias`)] = v[this.#slot(`${OXYGEN}.zero`)]!;
    v[this.#slot('WT-301.offset')] = v[this.#tare]!;
  }
}
