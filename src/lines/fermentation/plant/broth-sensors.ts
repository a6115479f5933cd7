// What the analysers of R-301 show after a second [training-model.md 4: lags; content/fermentation.md 1.9: sample times], and the
// true figures of the broth for the score.
import type { Memory } from '../../../plant/memory.ts';
import { lagged } from '../../../plant/probe.ts';
import type { Readings } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import { titre } from '../culture/microscopy.ts';
import { ACIDITY_BY_B } from './events/overrides.ts';
import type { Fermentor } from './fermentor.ts';

/** s. */
const PH_LAG = 10;
const OXYGEN_LAG = 30;
const OFFGAS_EVERY = 60;
/** What the probes show in a vessel without broth: neutral water, air, room air in the off-gas line [K]. */
const PH_OF_WATER = 7;
const FULL = 100;
const AIR_O2 = 20.95;
const AIR_CO2 = 0.04;

export class BrothSensors {
  /** Slots: what the probes show beside the truth; an event or a bad calibration sets them. */
  readonly phBiasA: number;
  readonly phBiasB: number;
  readonly oxygenBias: number;
  /** Slot: what AT-301 follows: the median of both probes (0), B alone (1: E10a). */
  readonly #byB: number;
  readonly #memory: Memory;
  readonly #plant: Fermentor;
  readonly #slot: (tag: string) => number;
  readonly #write: (second: number, settled: boolean) => void;

  constructor(memory: Memory, plant: Fermentor, motors: SwitchBank, readings: Readings) {
    this.#memory = memory;
    this.#plant = plant;
    this.#slot = (tag) => readings.slot(tag);
    this.phBiasA = readings.slot('AT-301A.bias');
    this.phBiasB = readings.slot('AT-301B.bias');
    this.oxygenBias = readings.slot('AT-302.bias');
    this.#byB = motors.slot(ACIDITY_BY_B);
    this.#write = this.#writer();
  }

  begin(): void {
    this.#write(0, true);
  }

  tick(second: number): void {
    this.#write(second, false);
  }

  #writer(): (second: number, settled: boolean) => void {
    const s = this.#slot;
    const { broth } = this.#plant;
    const { culture } = broth;
    const [ph, phA, phB, difference] = [s('AT-301'), s('AT-301A'), s('AT-301B'), s('AT-301.difference')];
    const [oxygen, offgas, carbonDioxide, offgasOxygen] = [s('AT-302'), s('AT-303'), s('AT-303.CO2'), s('AT-303.O2')];
    const [our, cer, rq, age] = [s('R-301.our'), s('R-301.cer'), s('R-301.rq'), s('R-301.age')];
    const [rs, nh3, paa, units] = [s('R-301.rs'), s('R-301.nh3'), s('R-301.paa'), s('R-301.titre')];
    const shown = s('R-301.broth');
    const oddHour = s('R-301.odd-hour');
    const [product, biomass, trueDo, truePh] = [s('R-301.product'), s('R-301.biomass'), s('R-301.do'), s('R-301.ph')];
    return (second, settled) => {
      const v = this.#memory.values;
      const present = broth.isPresent;
      const acidity = present ? culture.pH : PH_OF_WATER;
      const dissolved = present ? culture.dissolvedOxygen : FULL;
      v[phA] = settled ? acidity : lagged(v[phA]!, acidity + v[this.phBiasA]!, PH_LAG);
      v[phB] = settled ? acidity : lagged(v[phB]!, acidity + v[this.phBiasB]!, PH_LAG);
      v[ph] = v[this.#byB] === 1 ? v[phB]! : (v[phA]! + v[phB]!) / 2;
      v[difference] = Math.abs(v[phA]! - v[phB]!);
      v[oxygen] = settled ? dissolved : lagged(v[oxygen]!, Math.max(0, dissolved + v[this.oxygenBias]!), OXYGEN_LAG);
      if (settled || second % OFFGAS_EVERY === 0) {
        v[carbonDioxide] = present ? 100 * culture.offgasCarbonDioxide : AIR_CO2;
        v[offgas] = v[carbonDioxide]!;
        v[offgasOxygen] = present ? 100 * culture.offgasOxygen : AIR_O2;
        v[our] = present ? culture.oxygenUptakeRate : 0;
        v[cer] = present ? culture.carbonDioxideRate : 0;
        v[rq] = present ? culture.respiratoryQuotient : 0;
      }
      v[shown] = present ? 1 : 0;
      v[age] = broth.age(second);
      v[oddHour] = Math.floor(v[age]!) % 2;
      v[rs] = broth.state('sugar');
      v[nh3] = broth.state('nitrogen');
      v[paa] = broth.state('precursor');
      v[units] = titre(broth.state('penicillin'));
      v[product] = broth.product;
      v[biomass] = present ? culture.biomass : 0;
      v[trueDo] = dissolved;
      v[truePh] = acidity;
    };
  }
}
