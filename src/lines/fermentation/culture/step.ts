// One step of the culture: the differential equations over ten seconds, with what the vessel did to the broth on average.
import { rungeKutta4 } from '../../../kernel/integrate.ts';
import type { Memory } from '../../../plant/memory.ts';
import { acidification, buffer } from './acidity.ts';
import { tendency } from './foam.ts';
import { oxygenUptake } from './inhibition.ts';
import type { CultureInputs } from './inputs.ts';
import { CultureRates } from './rates.ts';
import { oxygenDemand, respiratoryQuotient } from './respiration.ts';
import type { CultureSlots } from './slots.ts';
import { type CultureStart, startStates } from './start.ts';
import { STATE, STATES } from './state.ts';
import { STREAM, STREAMS } from './streams.ts';
import { brothDensity, viscosity } from './transfer.ts';
import { FULL_OXYGEN } from './view.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { penicillin: P_, tips: A0_, producing: A1_, degenerated: A3_, autolysed: A4_ } = STATE;
const SIZE = STATES;
const COUNT = STREAMS;

/** Seconds of one step [training-model.md 5]. */
export const STEP = 10;
/** What a litre of feed brings: sugar and oil g, precursor, ammonia water and ammonium sulphate mg [1, 2.1, 2.4]. */
const SUGAR = 600;
const OIL = 900;
const PRECURSOR = 530_000;
const AMMONIA = 152_000;
const AMMONIUM_SULPHATE = 85_000;

export class CultureStep {
  readonly #memory: Memory;
  readonly #first: number;
  readonly #slots: CultureSlots;
  readonly #rates = new CultureRates();
  readonly #states = new Float64Array(STATES);
  readonly #scratch = new Float64Array(STATES);

  constructor(memory: Memory, first: number, slots: CultureSlots) {
    this.#memory = memory;
    this.#first = first;
    this.#slots = slots;
  }

  /** The start's composition, and what it asks of the vessel until the first step ends. */
  begin(start: CultureStart, inputs: CultureInputs): void {
    startStates(start, this.#states);
    const v = this.#memory.values;
    const s = this.#slots;
    this.#hold(inputs, inputs.volume, oxygenUptake(v[s.oxygen]!), (100 * v[s.oxygen]!) / FULL_OXYGEN, 0);
    this.#conclude();
  }

  /** Ten seconds, after `STEP` ticks. */
  advance(inputs: CultureInputs): void {
    const v = this.#memory.values;
    const s = this.#slots;
    const states = this.#states;
    for (let i = 0; i < SIZE; i++) states[i] = v[this.#first + i]!;
    const n = 1 / STEP;
    this.#hold(inputs, v[s.sumVolume]! * n, v[s.sumOxygen]! * n, v[s.sumPercent]! * n, n);
    rungeKutta4(this.#rates, states, STEP / 3600, 1);
    for (let i = 0; i < SIZE; i++) if (!(states[i]! > 0)) states[i] = 0;
    v[s.phase] = 0;
    v[s.sumOxygen] = 0;
    v[s.sumPercent] = 0;
    v[s.sumVolume] = 0;
    v[s.sumEvaporation] = 0;
    for (let i = 0; i < COUNT; i++) v[s.fed + i] = 0;
    this.#conclude();
  }

  /** Means over the step; `share` turns the sums of the feeds into L/h. */
  #hold(inputs: CultureInputs, volume: number, oxygen: number, percent: number, share: number): void {
    const v = this.#memory.values;
    const s = this.#slots;
    const held = this.#rates.held;
    let liquid = -v[s.sumEvaporation]! * share;
    for (let i = 0; i < COUNT; i++) liquid += v[s.fed + i]! * share;
    const perVolume = share / volume;
    held.dilution = liquid / volume;
    held.sugarFed = SUGAR * v[s.fed + STREAM.sugar]! * perVolume;
    held.oilFed = OIL * v[s.fed + STREAM.oil]! * perVolume;
    held.precursorFed = PRECURSOR * v[s.fed + STREAM.precursor]! * perVolume;
    held.nitrogenFed =
      (AMMONIA * v[s.fed + STREAM.base]! + AMMONIUM_SULPHATE * v[s.fed + STREAM.ammoniumSulphate]!) * perVolume;
    held.recovery = v[s.recovery]!;
    const { temperature, topPressure, air } = inputs;
    const pH = v[s.pH]!;
    held.set(temperature, pH, oxygen, percent, v[s.offgasCO2]!, topPressure, air, v[s.vigour]!);
    held.setInvader(v[s.invader]!, temperature, pH);
  }

  /** Stores the states and what the seconds until the next step need of them. */
  #conclude(): void {
    const v = this.#memory.values;
    const s = this.#slots;
    const states = this.#states;
    const { held, fluxes } = this.#rates;
    this.#rates.convert(states, this.#scratch);
    const demand = oxygenDemand(states, held, fluxes);
    v[s.demand] = demand;
    v[s.quotient] = respiratoryQuotient(states, held, fluxes, demand);
    v[s.acid] = acidification(states, held, fluxes);
    const living = states[A0_]! + states[A1_]! + 0.5 * states[A3_]!;
    v[s.viscosity] = viscosity(living, states[A4_]!, fluxes.biomass, v[s.thickening]!);
    v[s.tendency] = tendency(v[s.hours]!, v[s.frothing]!);
    v[s.dilution] = held.dilution;
    v[s.density] = brothDensity(states[P_]!, fluxes.biomass);
    v[s.buffer] = buffer(v[s.pH]!);
    v[s.vacuoleVolume] = fluxes.vacuoles;
    for (let i = 0; i < SIZE; i++) v[this.#first + i] = states[i]!;
  }
}
