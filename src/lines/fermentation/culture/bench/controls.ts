// Controllers, actuators and sensors of the test bench [training-model.md 4].
import { exp } from '../../../../kernel/math.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Culture } from '../culture.ts';
import { STREAM, STREAMS } from '../streams.ts';
import type { Forces } from './forces.ts';
import type { BenchSlots } from './memory.ts';

const clip = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** TIC-301: %/K, s, % (below 0 warm water). */
const TIC = { gain: 45, time: 2400, low: -60, high: 100 } as const;
/** PIC-301: %/MPa, s. */
const PIC = { gain: 300, time: 60 } as const;
/** AIC-301: base L/h per pH, s, L/h; acid L/h per pH beyond the dead band, L/h. */
const AIC_PH = { gain: 400, time: 7200, high: 100, period: 5, acid: 150, band: 0.15, acidHigh: 225 } as const;
/** AIC-302: points per %, s, set-point %. */
const AIC_DO = { gain: 3, time: 150, setpoint: 40, period: 5 } as const;
/** LIC-301: m, s between pulses, s of a pulse, L/h. */
const LIC = { high: 0.28, lockout: 180, pulse: 20, flow: 360 } as const;
const FASTEST = 110;
/** rpm/s of the drive; of coasting down, s. */
const RAMP = 2;
const STAYS = exp(-1 / 8);
/** Lags of FV-301 and of the feeds, s. */
const AIR_LAG = 4;
const FEED_LAG = 10;
const STANDING = 0.05;

const COUNT = STREAMS;
/** Feeds that follow their controller at once, and that I-304 leaves alone. */
const DIRECT = new Uint8Array(COUNT);
for (const stream of [STREAM.base, STREAM.acid, STREAM.caustic, STREAM.antifoam]) DIRECT[stream] = 1;

/** What the loops ask for, from what the sensors said a second ago. */
export function control(memory: Memory, s: BenchSlots, forces: Forces): void {
  const v = memory.values;

  const warm = v[s.seenTemperature]! - v[s.wantTemperature]!;
  const output = v[s.temperatureIntegral]! + TIC.gain * warm;
  v[s.coolant] = clip(output, TIC.low, TIC.high);
  if (output === v[s.coolant])
    v[s.temperatureIntegral] = clip(v[s.temperatureIntegral]! + (TIC.gain * warm) / TIC.time, TIC.low, TIC.high);

  const cascade = v[s.cascade]!;
  const tight = v[s.seenPressure]! - v[s.wantPressure]! - (0.02 * clip(cascade - 66, 0, 34)) / 34;
  v[s.pressureIntegral] = clip(v[s.pressureIntegral]! + (PIC.gain * tight) / PIC.time, 0, 100);
  const open = v[s.overpressure]! > 0 ? 100 : clip(v[s.pressureIntegral]! + PIC.gain * tight, 0, 100);
  v[s.exhaust] = clip(open, forces.exhaustLeast, forces.exhaustMost);

  if (v[s.seconds]! % AIC_PH.period === 0) acidity(v, s, forces);
  if (v[s.seconds]! % AIC_DO.period === 0) oxygen(v, s, forces);
  foam(v, s, forces);
}

function acidity(v: Float64Array, s: BenchSlots, forces: Forces): void {
  if (!forces.phAuto) return;
  const sour = v[s.wantPh]! - v[s.seenPh]!;
  const { gain, time, high, period } = AIC_PH;
  v[s.phIntegral] = clip(v[s.phIntegral]! + (gain * sour * period) / time, 0, high);
  v[s.baseDemand] = clip(v[s.phIntegral]! + gain * sour, 0, high);
  v[s.acidDemand] = v[s.baseDemand] === 0 ? clip(AIC_PH.acid * (-sour - AIC_PH.band), 0, AIC_PH.acidHigh) : 0;
}

function oxygen(v: Float64Array, s: BenchSlots, forces: Forces): void {
  if (!forces.cascadeAuto) {
    v[s.cascade] = 0;
    v[s.oxygenIntegral] = 0;
    return;
  }
  const { gain, time, setpoint, period } = AIC_DO;
  const lack = setpoint - v[s.seenOxygen]!;
  v[s.oxygenIntegral] = clip(v[s.oxygenIntegral]! + (gain * lack * period) / time, 0, 100);
  v[s.cascade] = clip(v[s.oxygenIntegral]! + gain * lack, 0, 100);
}

function foam(v: Float64Array, s: BenchSlots, forces: Forces): void {
  if (v[s.lockout]! > 0) v[s.lockout]! -= 1;
  if (v[s.pulse]! > 0) v[s.pulse]! -= 1;
  if (forces.foamAuto && v[s.seenFoam]! > LIC.high && v[s.lockout] === 0) {
    v[s.lockout] = LIC.lockout;
    v[s.pulse] = LIC.pulse;
  }
  v[s.want + STREAM.antifoam] = v[s.pulse]! > 0 ? LIC.flow : 0;
}

/** Drive, air valve and feeds follow what is wanted. */
export function actuate(memory: Memory, s: BenchSlots, forces: Forces): void {
  const v = memory.values;
  const cascade = v[s.cascade]!;
  const speed = v[s.speed]!;
  if (forces.drive) {
    const most = v[s.shortOfAir]! >= 20 && !forces.speedBypassed ? 60 : FASTEST;
    const wanted = Math.min(most, v[s.wantSpeed]! + (10 * clip(cascade, 0, 33)) / 33);
    v[s.speed] = speed + clip(wanted - speed, -RAMP, RAMP);
  } else v[s.speed] = speed * STAYS < STANDING ? 0 : speed * STAYS;

  const drop = forces.header - 10 * v[s.pressure]! - 0.15;
  const available = drop > 0 ? (90 * Math.sqrt(drop)) / (1 + forces.filterResistance) : 0;
  const shut = v[s.overpressure]! > 0 || !forces.airValve;
  const wantedAir = shut ? 0 : v[s.wantAir]! + (20 * clip(cascade - 33, 0, 33)) / 33;
  v[s.air] = Math.min(available, v[s.air]! + (wantedAir - v[s.air]!) / AIR_LAG);

  const stopped = v[s.feedsStopped]! > 0 && !forces.feedsBypassed;
  for (let i = 0; i < COUNT; i++) {
    const direct = DIRECT[i]! > 0;
    const wanted = stopped && !direct ? 0 : v[s.want + i]!;
    v[s.flow + i] = direct ? wanted : v[s.flow + i]! + (wanted - v[s.flow + i]!) / FEED_LAG;
  }
}

/** What the instruments show after this second. */
export function sense(memory: Memory, s: BenchSlots, culture: Culture, forces: Forces): void {
  const v = memory.values;
  v[s.seenTemperature]! += (v[s.temperature]! + forces.temperatureBias - v[s.seenTemperature]!) / 15;
  v[s.seenPh]! += (culture.pH + forces.phBias - v[s.seenPh]!) / 10;
  const oxygen = forces.oxygenReads ?? culture.dissolvedOxygen;
  v[s.seenOxygen]! += (oxygen - v[s.seenOxygen]!) / 30;
  v[s.seenPressure]! += (v[s.pressure]! - v[s.seenPressure]!) / 2;
  v[s.seenAir]! += (v[s.air]! - v[s.seenAir]!) / 2;
  v[s.seenFoam]! += (culture.foam - v[s.seenFoam]!) / 10;
}
