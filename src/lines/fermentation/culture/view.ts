// What the broth shows: to the vessel, the instruments, the laboratory and the microscope. Everything is read from the state vector.
import type { Memory } from '../../../plant/memory.ts';
import { carryOver, spill } from './foam.ts';
import { packedVolume, stage } from './microscopy.ts';
import { metabolicHeat } from './respiration.ts';
import type { CultureShape } from './shape.ts';
import { CultureSlots } from './slots.ts';
import { reserveStates, STATE } from './state.ts';
import { gassedLevel, motorCurrent } from './transfer.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { tips: A0_, producing: A1_, degenerated: A3_, autolysed: A4_ } = STATE;

/** DO is shown in % of it, mg/L. */
export const FULL_OXYGEN = 15;

export class CultureView {
  /** Position of the first of STATE, and of everything else; for those who read or force single values. */
  readonly states: number;
  readonly slots: CultureSlots;
  protected readonly memory: Memory;
  protected readonly shape: CultureShape;

  constructor(memory: Memory, tag: string, shape: CultureShape) {
    this.memory = memory;
    this.shape = shape;
    this.states = reserveStates(memory, tag);
    this.slots = new CultureSlots(memory, `${tag}.culture`);
  }

  /** Oxygen uptake, mg O2/(L h), and carbon dioxide given off, mg CO2/(L h). */
  get oxygenUptakeRate(): number {
    return this.memory.values[this.slots.uptake]!;
  }
  get carbonDioxideRate(): number {
    return (this.memory.values[this.slots.uptake]! * this.memory.values[this.slots.quotient]! * 44) / 32;
  }
  /** Carbon dioxide per oxygen, mol/mol. */
  get respiratoryQuotient(): number {
    return this.memory.values[this.slots.quotient]!;
  }
  /** Oxygen and carbon dioxide of the off-gas, mole fractions. */
  get offgasOxygen(): number {
    return this.memory.values[this.slots.offgasO2]!;
  }
  get offgasCarbonDioxide(): number {
    return this.memory.values[this.slots.offgasCO2]!;
  }
  /** Dissolved oxygen as AT-302 means it, % of 15 mg/L. */
  get dissolvedOxygen(): number {
    return (100 * this.memory.values[this.slots.oxygen]!) / FULL_OXYGEN;
  }
  get pH(): number {
    return this.memory.values[this.slots.pH]!;
  }
  /** Heat of the metabolism in `volume` L of broth, kW. The agitator's comes on top: 0.97 of `shaftPower`. */
  metabolicHeat(volume: number): number {
    return metabolicHeat(this.memory.values[this.slots.uptake]!, volume);
  }
  /** Power that the agitator puts into the gassed broth, kW, and current of its motor, A. */
  get shaftPower(): number {
    return this.memory.values[this.slots.power]!;
  }
  get motorCurrent(): number {
    return motorCurrent(this.memory.values[this.slots.power]!, this.shape);
  }
  /** Oxygen transfer coefficient kLa, 1/h. */
  get transferCoefficient(): number {
    return this.memory.values[this.slots.transfer]!;
  }
  /** cP. */
  get viscosity(): number {
    return this.memory.values[this.slots.viscosity]!;
  }
  /** Foam above the gassed liquid, m. */
  get foam(): number {
    return this.memory.values[this.slots.foam]!;
  }
  /** Foam carried over into the exhaust, L/h, from `volume` L of broth. */
  carryOver(volume: number): number {
    return carryOver(this.memory.values[this.slots.foam]!, gassedLevel(volume / 1000, this.shape), this.shape);
  }
  /** Broth that runs over because `volume` L are too many, L/h. */
  spill(volume: number): number {
    return spill(volume / 1000, this.shape);
  }
  /** Broth density that power and pressure reckon with, kg/m3, as of the last step. */
  get density(): number {
    return this.memory.values[this.slots.density]!;
  }
  /** X, g/L. */
  get biomass(): number {
    const v = this.memory.values;
    const first = this.states;
    return v[first + A0_]! + v[first + A1_]! + v[first + A3_]! + v[first + A4_]!;
  }
  /** Age Z/X, h. */
  get age(): number {
    const biomass = this.biomass;
    return biomass > 0 ? this.state('age') / biomass : 0;
  }
  /** Hours since inoculation. */
  get hours(): number {
    return this.memory.values[this.slots.hours]!;
  }
  /** Share of the producing regions that is vacuole f_v, and of the biomass that is autolysed. */
  get vacuoleFraction(): number {
    const cells = this.state('producing') / 0.35;
    const vacuoles = this.memory.values[this.slots.vacuoleVolume]!;
    return cells > 0 ? vacuoles / (cells + vacuoles) : 0;
  }
  get autolysedFraction(): number {
    const biomass = this.biomass;
    return biomass > 0 ? this.state('autolysed') / biomass : 0;
  }
  /** Packed mycelium volume PMV, %. */
  get packedVolume(): number {
    return packedVolume(this.biomass);
  }
  /** Stage 2..6 (II-VI) of the microscope. */
  get stage(): number {
    return stage(this.vacuoleFraction, this.autolysedFraction);
  }
  /** One of the states, in the unit of STATE. */
  state(name: keyof typeof STATE): number {
    return this.memory.values[this.states + STATE[name]]!;
  }
}
