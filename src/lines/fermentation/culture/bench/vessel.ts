// R-301 as the test bench knows it: inventory, heat, jacket, head space and exhaust [training-model.md 2.9-2.11].
import { ZERO_CELSIUS } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Culture } from '../culture.ts';
import { evaporationHeat, FEED_TEMPERATURE, heatTransfer } from '../heat.ts';
import { STATE } from '../state.ts';
import { STREAM_DENSITY, STREAM_HEAT, STREAMS } from '../streams.ts';
import type { Forces } from './forces.ts';
import type { BenchSlots } from './memory.ts';

// In this file's own scope, where engines fold them.
const COUNT = STREAMS;
const DENSITY = Float64Array.from(STREAM_DENSITY);
const PER_KELVIN = Float64Array.from(STREAM_HEAT);

/** bar absolute. */
const ATMOSPHERE = 1.013;
const R = 8.314;
/** Broth, kJ/(kg K); jacket, kg and kJ/(kg K). */
const CP = 3.95;
const JACKET = 6000;
const CP_WATER = 4.18;
/** Chilled water at full TV-301A, warm water at full TV-301B, kg/s, and its temperature, deg C. */
const CHILLED = 33;
const WARM = 12;
const WARM_AT = 80;
/** Output of TIC-301 at which TV-301B is wide open, %. */
const WARM_FULL = 60;
/** Least broth, L: what lies on the bottom. */
const LEAST_BROTH = 5000;
/** Seconds between two evaluations of the heat transfer [training-model.md 5]. */
const EVERY = 5;
/** RD-301, MPa gauge. */
const BURST = 0.25;
/** Broth that wets F-303 fully, L; hours in which it dries. */
const SOAKS = 1500;
const DRIES = 4;

/** mol/s through the exhaust at an opening of 0..1 and bar absolute [2.10]. */
function outflow(opening: number, pressure: number): number {
  if (!(pressure > ATMOSPHERE)) return 0;
  const ratio = (ATMOSPHERE / pressure - 0.53) / 0.47;
  const chi = pressure > 1.9 ? 1 : Math.sqrt(1 - ratio * ratio);
  return 140 * opening * (pressure / 2) * chi;
}

/** One second of the vessel around the culture, after its tick. */
export function vesselTick(memory: Memory, s: BenchSlots, culture: Culture, forces: Forces): void {
  const v = memory.values;
  const volume = v[s.volume]!;
  const density = culture.density;
  const T = v[s.temperature]!;
  const pressure = v[s.pressure]! * 10 + ATMOSPHERE;

  // Heat, kW.
  const output = v[s.coolant]!;
  const chilled = output > 0 ? CHILLED * 0.01 * output * forces.coilFlow : 0;
  const warm = output < 0 ? -output / WARM_FULL : 0;
  if (v[s.seconds]! % EVERY === 0) v[s.exchange] = heatTransfer(culture.viscosity, v[s.speed]!);
  const jacket = v[s.jacket]!;
  const duty = v[s.exchange]! * (T - jacket);
  let heat =
    0.97 * culture.shaftPower + culture.metabolicHeat(volume) - duty - evaporationHeat(v[s.evaporation]!) - (T - 20);
  const warmed = T - FEED_TEMPERATURE;
  let litres = -v[s.evaporation]!;
  let kilograms = litres;
  for (let i = 0; i < COUNT; i++) {
    const flow = v[s.flow + i]!;
    heat -= flow * PER_KELVIN[i]! * warmed;
    litres += flow;
    kilograms += flow * DENSITY[i]!;
    v[s.total + i]! += flow / 3600;
  }
  v[s.temperature] = T + heat / (density * 0.001 * volume * CP);
  v[s.jacket] =
    jacket +
    (chilled * CP_WATER * (forces.coilTemperature - jacket) + duty + warm * WARM * (WARM_AT - jacket)) /
      (JACKET * CP_WATER);
  v[s.duty] = duty / 1000;
  v[s.coilWork]! += duty * 1e-6;
  v[s.agitatorWork]! += culture.shaftPower / 3.6e6;

  // Inventory, L and kg.
  const thrown = culture.carryOver(volume);
  const drawn = volume > LEAST_BROTH ? v[s.wantWithdrawal]! : 0;
  const out = volume > LEAST_BROTH ? drawn + thrown + culture.spill(volume) : 0;
  v[s.volume] = volume + (litres - out) / 3600;
  v[s.weight] = Math.max(0, v[s.weight]! + (kilograms - out * density * 0.001) / 3600);
  v[s.withdrawn]! += (drawn * v[culture.states + STATE.penicillin]!) / 3.6e6;
  v[s.lost]! += (out - drawn) / 3600;
  const soaked = thrown / 3600 / (forces.separatorDrained ? 5 * SOAKS : SOAKS);
  const wetness = v[s.wetness]! + soaked - v[s.wetness]! / (DRIES * 3600);
  v[s.wetness] = wetness < 1 ? wetness : 1;

  // Head space.
  const opening =
    ((v[s.exhaust]! * 0.01 + 0.25 * forces.exhaustBypass + 0.03 * forces.smallVent) * forces.exhaustHand) /
    (1 + 3 * v[s.wetness]!);
  const burst = v[s.pressure]! >= BURST ? 2 : 0;
  const inflow = v[s.air]! / (22.4e-3 * 60);
  const space = Math.max(3, 109.4 - (1.1 * volume) / 1000);
  const change = (R * (T + ZERO_CELSIUS) * (inflow - outflow(opening + burst, pressure))) / space;
  v[s.pressure] = Math.max(0, v[s.pressure]! + change * 1e-6);

  // Sterility [content/fermentation.md 0.5]: suck-in at the seal below 0.005 MPa for a minute.
  if (v[s.pressure]! < 0.005) {
    v[s.suckedIn]! += 1;
    if (v[s.suckedIn] === 61) v[s.dose]! += 0.3;
  } else v[s.suckedIn] = 0;
  v[s.dose]! += forces.wetAir / 3600;
}
