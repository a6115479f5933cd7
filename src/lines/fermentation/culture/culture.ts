// The living broth of one fermentor in training mode: a library that a vessel drives, second by second [training-model.md].
//
// The vessel owns mass, volume, temperature, head pressure and the agitator's speed; the culture owns concentrations, dissolved
// oxygen, pH, off-gas and foam. Feeds and evaporation dilute or thicken the broth; what is withdrawn or carried over leaves with
// the broth's own composition, so the culture need not know of it.
//
// A vessel's second: write CultureInputs with what flows and holds in this second, tick(), then book with what the culture answers:
// metabolicHeat(volume) + 0.97 shaftPower into the broth; feeds - evaporation - withdrawal - carryOver(volume) - spill(volume) into the
// volume; carryOver into the exhaust filter; dissolvedOxygen, pH, foam, offgas... to the lagging sensors. Before inoculation begin()
// with no biomass, then inoculate(); it costs 0.4 microseconds a second whether anything lives or not.
import type { Memory } from '../../../plant/memory.ts';
import { nextPh } from './acidity.ts';
import { INVADER, type Invader, PER_DOSE } from './contaminant.ts';
import { foaminess, nextAntifoam, nextFoam } from './foam.ts';
import { oxygenUptake } from './inhibition.ts';
import type { CultureInputs } from './inputs.ts';
import { nextCarbonDioxide, nextOxygen, uptake } from './off-gas.ts';
import { type Seed, SEED_BROTH, TOPPED_UP } from './seed.ts';
import { type CultureShape, R301_SHAPE } from './shape.ts';
import type { CultureStart } from './start.ts';
import { STATE } from './state.ts';
import { CultureStep, STEP } from './step.ts';
import { STREAM, STREAMS } from './streams.ts';
import { gassedLevel, saturation, shaftPower, transferCoefficient } from './transfer.ts';
import { CultureView, FULL_OXYGEN } from './view.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { oil: OIL_, tips: A0_, producing: A1_, autolysed: A4_, seedActivity: SIGMA_, contaminant: C_ } = STATE;
const COUNT = STREAMS;
/** States of `receive`: dissolved matter with what swims in it, hyphae, and what is new in fresh medium. */
const DISSOLVED = [
  STATE.sugar,
  STATE.penicillin,
  STATE.precursor,
  STATE.nitrogen,
  STATE.oil,
  STATE.lactate,
  STATE.contaminant,
  STATE.penicillinase,
];
const BIOMASS = [STATE.tips, STATE.producing, STATE.degenerated, STATE.autolysed];
const FRESH = [STATE.age, STATE.starvation, STATE.healing, STATE.lasting];

const LEAST_VOLUME = 1;
/** Seconds between two evaluations of power and kLa at constant speed and air. */
const EVERY = 5;

export class Culture extends CultureView {
  readonly #step: CultureStep;

  constructor(memory: Memory, tag: string, shape: CultureShape = R301_SHAPE) {
    super(memory, tag, shape);
    this.#step = new CultureStep(memory, this.states, this.slots);
  }

  /** t = 0: the vessel as it is holds broth of this composition, freshly inoculated. */
  begin(start: CultureStart, inputs: CultureInputs): void {
    const v = this.memory.values;
    const s = this.slots;
    v.fill(0, s.hours, s.fed + STREAMS);
    v[s.oxygen] = start.oxygen;
    v[s.pH] = start.pH;
    v[s.offgasO2] = 0.2095;
    v[s.offgasCO2] = 0.0004;
    v[s.topBefore] = inputs.topPressure;
    v[s.recovery] = start.seed.recovery;
    v[s.vigour] = 1;
    v[s.readiness] = 1;
    v[s.thickening] = 1;
    v[s.frothing] = 1;
    this.#step.begin(start, inputs);
  }

  /** One second. Allocates nothing. */
  tick(inputs: CultureInputs): void {
    const v = this.memory.values;
    const s = this.slots;
    const { volume, air, rpm, topPressure } = inputs;
    const litres = volume > LEAST_VOLUME ? volume : LEAST_VOLUME;
    const cubic = litres / 1000;
    const { shape } = this;
    const level = gassedLevel(cubic, shape);
    const density = v[s.density]!;

    // Power, transfer and foaminess follow speed and air at once, everything else within five seconds [5].
    if (v[s.phase]! % EVERY === 0 || rpm !== v[s.rpm] || air !== v[s.air]) {
      const power = shaftPower(rpm, density, level, air, shape);
      const thickness = v[s.viscosity]!;
      const antifoam = v[s.antifoam]!;
      const oil = v[this.states + OIL_]!;
      v[s.power] = power;
      v[s.transfer] = transferCoefficient(power, cubic, density, level, air, rpm, thickness, antifoam, oil, shape);
      const autolysed = v[this.states + A4_]!;
      const tends = v[s.tendency]!;
      v[s.foaminess] = foaminess(tends, this.biomass, autolysed, inputs.temperature, rpm, antifoam, oil);
      v[s.rpm] = rpm;
      v[s.air] = air;
    }
    const kLa = v[s.transfer]!;

    // Dissolved oxygen, the only fast mode: implicit and always positive [2.5].
    const dt = 1 / 3600;
    const demand = v[s.demand]!;
    const before = v[s.oxygen]!;
    const full = saturation(v[s.offgasO2]!, topPressure, density, level);
    const oxygen = (before + dt * kLa * full) / (1 + dt * (kLa + demand / (0.3 + before)));
    const share = oxygenUptake(oxygen);
    const our = demand * share;
    v[s.oxygen] = oxygen;
    v[s.uptake] = our;

    const taken = uptake(our, litres);
    const quotient = v[s.quotient]!;
    v[s.offgasO2] = nextOxygen(v[s.offgasO2]!, taken, air, cubic, topPressure, shape);
    v[s.offgasCO2] = nextCarbonDioxide(v[s.offgasCO2]!, taken, quotient, air, cubic, topPressure, shape);

    v[s.pH] = nextPh(v[s.pH]!, v[s.acid]!, v[s.buffer]!, inputs.feeds, litres);
    this.#froth(inputs, litres);

    v[s.sumOxygen]! += share;
    v[s.sumPercent]! += (100 * oxygen) / FULL_OXYGEN;
    v[s.sumVolume]! += litres;
    v[s.sumEvaporation]! += inputs.evaporation;
    for (let i = 0; i < COUNT; i++) v[s.fed + i]! += inputs.feeds[i]!;
    v[s.hours]! += dt;
    v[s.phase]! += 1;
    if (v[s.phase]! >= STEP) this.#step.advance(inputs);
  }

  // What happens to the broth from outside, beside feeds.

  /**
   * Adds `biomass` g per L of the whole broth, a third of it tips. The first seed starts the culture's clock: begin() with no
   * biomass is sterile medium.
   */
  inoculate(biomass: number, seed: Seed): void {
    const v = this.memory.values;
    if (this.biomass === 0) v[this.slots.hours] = 0;
    v[this.states + A0_]! += biomass / 3;
    v[this.states + A1_]! += (2 * biomass) / 3;
    this.setSeed(seed);
  }
  /** Good seed, L, into `volume` L of broth (which includes it) [2.7]. */
  topUp(litres: number, volume: number): void {
    this.inoculate((SEED_BROTH * litres) / volume, TOPPED_UP);
  }
  /**
   * Broth of another culture runs in and is now `share` of the volume; `alive` of its biomass lives and has the activity of `seed`.
   * Its age and vacuoles do not come along: in fresh medium the hyphae begin anew, as the reference batch does [3].
   */
  receive(other: Culture, share: number, alive: number, seed: Seed): void {
    const v = this.memory.values;
    const s = this.slots;
    const before = this.biomass;
    if (before === 0) v[s.hours] = 0;
    for (let i = 0; i < DISSOLVED.length; i++) this.#mix(DISSOLVED[i]!, other, share, 1);
    for (let i = 0; i < BIOMASS.length; i++) this.#mix(BIOMASS[i]!, other, share, alive);
    for (let i = 0; i < FRESH.length; i++) v[this.states + FRESH[i]!]! *= 1 - share;
    v[s.pH]! += (v[other.slots.pH]! - v[s.pH]!) * share;
    v[s.oxygen]! += (v[other.slots.oxygen]! - v[s.oxygen]!) * share;
    v[s.antifoam]! *= 1 - share;
    if (v[this.states + C_]! > 0 && v[s.invader] === INVADER.none) v[s.invader] = v[other.slots.invader]!;
    const arriving = this.biomass - before * (1 - share);
    const part = arriving > 0 ? arriving / this.biomass : 0;
    const readiness = v[s.readiness]!;
    v[this.states + SIGMA_]! += (seed.activity * readiness - v[this.states + SIGMA_]!) * part;
    v[s.recovery]! += (seed.recovery * readiness - v[s.recovery]!) * part;
  }

  #mix(state: number, other: Culture, share: number, part: number): void {
    const v = this.memory.values;
    v[this.states + state]! += (part * v[other.states + state]! - v[this.states + state]!) * share;
  }

  /** Activity of the seed and its recovery; what a shock at the transfer or bad seed changes. */
  setSeed(seed: Seed): void {
    const v = this.memory.values;
    const readiness = v[this.slots.readiness]!;
    v[this.states + SIGMA_] = seed.activity * readiness;
    v[this.slots.recovery] = seed.recovery * readiness;
  }
  /** Organisms that a `dose` of the sterility engine brought in [content/fermentation.md 0.5; training-model.md 2.12]. */
  infect(kind: Invader, dose: number): void {
    this.contaminate(kind, PER_DOSE * dose);
  }
  /** Organisms that entered, g/L. A second kind joins the first as if it were of that kind. */
  contaminate(kind: Invader, amount: number): void {
    const v = this.memory.values;
    if (v[this.slots.invader] === INVADER.none) v[this.slots.invader] = kind;
    v[this.states + C_]! += amount;
  }
  /** Factors of a scenario, normally 1: growth h_y, viscosity v_f, foaminess f_E; how ready the medium is to take a seed. */
  disturb(what: 'vigour' | 'readiness' | 'thickening' | 'frothing', factor: number): void {
    this.memory.values[this.slots[what]] = factor;
  }

  #froth(inputs: CultureInputs, litres: number): void {
    const v = this.memory.values;
    const s = this.slots;
    const { air, temperature, topPressure } = inputs;
    const antifoam = v[s.antifoam]!;
    v[s.foam] = nextFoam(v[s.foam]!, v[s.foaminess]!, air, temperature, topPressure, v[s.topBefore]!, this.shape);
    v[s.topBefore] = topPressure;
    v[s.antifoam] = Math.max(0, nextAntifoam(antifoam, inputs.feeds[STREAM.antifoam]!, litres, v[s.dilution]!));
  }
}
