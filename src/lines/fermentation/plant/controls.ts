// The laws of R-301's loops [sterilisation-model.md 7]: they read what the instruments showed a second ago and move the valves.
import { ControlLoop, positionalPi } from '../../../plant/control-loop.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import { PUMP_MARGIN } from './feeds/spec.ts';
import { loopSpecs } from './loops.ts';

/** PIC-301: share per MPa, integral time 240 s. */
const PRESSURE_GAIN = 8;
const PRESSURE_INTEGRAL = PRESSURE_GAIN / 240;
/** FIC-301: share per Nm3/min. */
const AIR_GAIN = 0.004;
const AIR_INTEGRAL = 0.001;
/** TIC-301: cascade over the jacket; K of jacket per K of liquid, integral time 3600 s, jacket set-point limits, share per K of jacket. */
const TEMPERATURE_GAIN = 10;
const TEMPERATURE_INTEGRAL = TEMPERATURE_GAIN / 3600;
const JACKET_LOW = 8;
const JACKET_HIGH = 45;
const JACKET_GAIN = 0.06;
/** The drive turns between these, rpm (content/fermentation.md 1.1; E05: no faster than this). */
const SLOWEST = 20;
const FASTEST = 110;
/** AIC-301 holds still within this of its set-point (content/fermentation.md 1.6). */
const STILL = 0.05;
/** AIC-301: base L/h per pH, integral time s, period s; acid L/h per pH beyond its band; full range of FV-406, L/h [training-model.md 4]. */
const BASE_GAIN = 400;
const BASE_TIME = 7200;
const PERIOD = 5;
const ACID_GAIN = 150;
const ACID_BAND = 0.15;
const ACID_RANGE = 225;
/** Travel of FV-407 that gives as much base as FV-402 wide open: 225 L/h of caustic against 100 of ammonia [2.6: 6.1 and 10.9 mol/L]. */
const CAUSTIC = (100 * 10.9) / (225 * 6.1);
/** AIC-302: share per %, integral time s; what it adds at most to speed (rpm), air (Nm3/min) and pressure (MPa). */
const OXYGEN_GAIN = 0.03;
const OXYGEN_TIME = 150;
const ADDS_SPEED = 10;
const ADDS_AIR = 20;
const ADDS_PRESSURE = 0.02;
/** What it adds to the speed gives way while the motor draws more than its high alarm, A; rpm per second down and up again [K]. */
const FULL_LOAD = 1080;
const GIVES_WAY = 0.1;
const COMES_BACK = 0.01;
/** Warm water below this much of TIC-301's output, %. */
const WARM_RANGE = 60;

/** Slots of what the loops measure. */
export interface Measured {
  readonly temperature: number;
  readonly jacket: number;
  readonly pressure: number;
  readonly air: number;
  readonly acidity: number;
  readonly oxygen: number;
  readonly current: number;
}

export class Controls {
  readonly temperature: ControlLoop;
  readonly pressure: ControlLoop;
  readonly air: ControlLoop;
  readonly speed: ControlLoop;
  readonly acidity: ControlLoop;
  readonly oxygen: ControlLoop;
  readonly all: ReadonlyMap<Tag, ControlLoop>;
  /** Slot: the drive gives no more than this, rpm (event E05c); 0: no limit. */
  readonly speedLimit: number;
  /** Slot: rpm of what AIC-302 may add that the motor cannot carry. */
  readonly #withheld: number;
  readonly #alkali: number;
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  /** Slots of the valves that the loops drive. */
  readonly #driven: Readonly<Record<'exhaust' | 'air' | 'coolant' | 'warm' | 'base' | 'caustic' | 'acid', number>>;

  /** `alkali`: slot of the selector between ammonia and caustic (0/1). */
  constructor(memory: Memory, valves: ValveBank, alkali: number) {
    this.#alkali = alkali;
    this.#memory = memory;
    this.#valves = valves;
    this.#driven = {
      exhaust: valves.slot('PV-301'),
      air: valves.slot('FV-301'),
      coolant: valves.slot('TV-301A'),
      warm: valves.slot('TV-301B'),
      base: valves.slot('FV-402'),
      caustic: valves.slot('FV-407'),
      acid: valves.slot('FV-406'),
    };
    this.speedLimit = memory.slot('M-301.speed-limit');
    this.#withheld = memory.slot('AIC-302.withheld');
    this.temperature = new ControlLoop(memory, loopSpecs.temperature);
    this.pressure = new ControlLoop(memory, loopSpecs.pressure);
    this.air = new ControlLoop(memory, loopSpecs.air);
    this.speed = new ControlLoop(memory, loopSpecs.speed);
    this.acidity = new ControlLoop(memory, loopSpecs.acidity);
    this.oxygen = new ControlLoop(memory, loopSpecs.oxygen);
    const loops = [this.temperature, this.pressure, this.air, this.speed, this.acidity, this.oxygen];
    this.all = new Map(loops.map((loop) => [loop.spec.tag, loop]));
  }

  begin(): void {
    this.temperature.begin(26, 0);
    this.pressure.begin(0.1, 0);
    this.air.begin(15, 0);
    this.speed.begin(60, 0);
    this.acidity.begin(6.5, 0);
    this.oxygen.begin(40, 0);
  }

  /** Every loop in automatic at its set-point, near the output that holds it. */
  beginRunning(at: {
    temperature: number;
    jacket: number;
    pressure: number;
    air: number;
    speed: number;
    acidity: number;
  }): void {
    const v = this.#memory.values;
    const run = (loop: ControlLoop, setpoint: number, output: number, share: number) => {
      loop.begin(setpoint, output);
      loop.setMode('auto');
      v[loop.integral] = share;
    };
    run(this.temperature, at.temperature, 10, at.temperature - at.jacket);
    run(this.pressure, at.pressure, 30, 0.3);
    run(this.air, at.air, 30, 0.3);
    run(this.speed, at.speed, at.speed, 0);
    run(this.acidity, at.acidity, 0, 0);
    this.oxygen.begin(40, 0);
  }

  /** One second: new outputs and the valves' targets. */
  tick(measured: Measured, second: number): void {
    if (second % PERIOD === 0) {
      this.#controlOxygen(measured.oxygen);
      this.#controlAcidity(measured.acidity);
    }
    this.#controlPressure(measured.pressure);
    this.#controlAir(measured.air);
    this.#controlTemperature(measured.temperature, measured.jacket);
    this.#controlSpeed(measured.current);
  }

  /** Speed that the drive of a running motor is given, rpm. */
  speedWanted(): number {
    const wanted = this.#memory.values[this.speed.output]!;
    const limit = this.#memory.values[this.speedLimit]!;
    const turned = limit > 0 && wanted > limit ? limit : wanted;
    return turned > SLOWEST ? turned : SLOWEST;
  }

  #controlPressure(measured: number): void {
    const v = this.#memory.values;
    const loop = this.pressure;
    loop.offer(ADDS_PRESSURE * this.#asks(2));
    if (!loop.isManual) {
      const error = v[measured]! - loop.target;
      loop.regulate(error, PRESSURE_GAIN, PRESSURE_INTEGRAL);
    }
    this.#valves.drive(this.#driven.exhaust, v[loop.output]!);
  }

  #controlAir(measured: number): void {
    const v = this.#memory.values;
    const loop = this.air;
    loop.offer(ADDS_AIR * this.#asks(1));
    if (!loop.isManual) {
      const error = loop.target - v[measured]!;
      loop.regulate(error, AIR_GAIN, AIR_INTEGRAL);
    }
    this.#valves.drive(this.#driven.air, v[loop.output]!);
  }

  #controlTemperature(measured: number, jacket: number): void {
    const v = this.#memory.values;
    const loop = this.temperature;
    if (!loop.isManual) {
      const error = v[measured]! - v[loop.setpoint]!;
      if (error < 1 && error > -1) v[loop.integral]! += TEMPERATURE_INTEGRAL * error;
      const wanted = v[loop.setpoint]! - TEMPERATURE_GAIN * error - v[loop.integral]!;
      const jacketSetpoint = Math.max(JACKET_LOW, Math.min(JACKET_HIGH, wanted));
      loop.drive(Math.max(-WARM_RANGE, Math.min(100, 100 * JACKET_GAIN * (v[jacket]! - jacketSetpoint))));
    }
    const output = v[loop.output]!;
    this.#valves.drive(this.#driven.coolant, output > 0 ? output : 0);
    this.#valves.drive(this.#driven.warm, output < 0 ? (-100 * output) / WARM_RANGE : 0);
  }

  #controlSpeed(measured: number): void {
    const v = this.#memory.values;
    const loop = this.speed;
    const withheld = v[this.#withheld]! + (v[measured]! > FULL_LOAD ? GIVES_WAY : -COMES_BACK);
    v[this.#withheld] = Math.max(0, Math.min(ADDS_SPEED, withheld));
    loop.offer(Math.min(ADDS_SPEED * this.#asks(0), ADDS_SPEED - v[this.#withheld]!));
    if (!loop.isManual) loop.drive(loop.isCascaded ? Math.min(FASTEST, loop.target) : loop.target);
  }

  /** What AIC-302 asks of its first (0), second (1) or third (2) slave, 0..1. In manual its output stands as set. */
  #asks(slave: number): number {
    const share = this.#memory.values[this.oxygen.output]! / 100;
    return Math.max(0, Math.min(1, 3 * share - slave));
  }

  #controlOxygen(measured: number): void {
    const v = this.#memory.values;
    const loop = this.oxygen;
    if (loop.isManual) return;
    const followed = this.speed.isCascaded || this.air.isCascaded || this.pressure.isCascaded;
    // While nobody follows it has nothing to learn from: it waits at nothing.
    if (!followed) v[loop.integral] = 0;
    const lack = v[loop.setpoint]! - v[measured]!;
    if (followed) loop.regulate(lack, OXYGEN_GAIN, (OXYGEN_GAIN * PERIOD) / OXYGEN_TIME);
    else loop.drive(0);
  }

  /** Base as far as it is sour; acid only with the base shut and beyond its band. The full output is the full range of the meter (100 L/h of ammonia), not of the pump. */
  #controlAcidity(measured: number): void {
    const v = this.#memory.values;
    const loop = this.acidity;
    if (!loop.isManual) {
      const sour = v[loop.setpoint]! - v[measured]!;
      const gain = BASE_GAIN / 100;
      const lack = sour > STILL ? sour - STILL : sour < -STILL ? sour + STILL : 0;
      const base = 100 * positionalPi(this.#memory, loop.integral, lack, gain, (gain * PERIOD) / BASE_TIME);
      const acid = (ACID_GAIN * (-sour - ACID_BAND) * 100) / ACID_RANGE;
      loop.drive(base > 0 ? base : acid > 0 ? -Math.min(100, acid) : 0);
    }
    const output = v[loop.output]!;
    const base = output > 0 ? output : 0;
    const caustic = v[this.#alkali] === 1;
    this.#valves.drive(this.#driven.base, caustic ? 0 : base / PUMP_MARGIN);
    this.#valves.drive(this.#driven.caustic, caustic ? (CAUSTIC * base) / PUMP_MARGIN : 0);
    this.#valves.drive(this.#driven.acid, output < 0 ? -output / PUMP_MARGIN : 0);
  }
}
