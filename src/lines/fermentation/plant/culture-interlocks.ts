// Interlocks that guard a running culture in R-301 (content/fermentation.md 1.8): I-301, I-305, I-315. They act on the loops
// once when they come, so that the operator can take over afterwards; I-301 holds as long as its cause lasts.
import type { Happenings } from '../../../plant/happenings.ts';
import { Interlock } from '../../../plant/interlock.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Readings } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ControlLoop } from '../../../plant/control-loop.ts';
import type { Controls } from './controls.ts';

const LEAST_AIR = 15;
const AIR_TIME = 20;
const SLOW = 60;
const WET_TIME = 5;
/** Between two strokes of P-408, s [training-model.md 4]; strokes before the air is cut. */
const LOCK_OUT = 180;
const STROKES = 3;
const FLOODED_TIME = 60;
const FLOODED_SPEED = 70;

export class CultureInterlocks {
  readonly all: readonly Interlock[];
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #controls: Controls;
  readonly #happenings: Happenings;
  readonly #lowAir: Interlock;
  readonly #foam: Interlock;
  readonly #flooded: Interlock;
  readonly #air: number;
  readonly #speed: number;
  readonly #contact: number;
  readonly #separator: number;
  /** Slots: seconds of low air, of wet foam contact, of wet separator; strokes given, seconds to the next. */
  readonly #lowFor: number;
  readonly #wetFor: number;
  readonly #floodedFor: number;
  readonly #strokes: number;
  readonly #pause: number;

  constructor(memory: Memory, motors: SwitchBank, controls: Controls, readings: Readings, happenings: Happenings) {
    this.#memory = memory;
    this.#motors = motors;
    this.#controls = controls;
    this.#happenings = happenings;
    this.#lowAir = new Interlock(memory, 'I-301');
    this.#foam = new Interlock(memory, 'I-305');
    this.#flooded = new Interlock(memory, 'I-315');
    this.all = [this.#lowAir, this.#foam, this.#flooded];
    this.#air = readings.slot('FT-301');
    this.#speed = readings.slot('SI-301');
    this.#contact = readings.slot('LSH-301');
    this.#separator = readings.slot('LSH-303');
    this.#lowFor = memory.slot('I-301.seconds');
    this.#wetFor = memory.slot('I-305.seconds');
    this.#strokes = memory.slot('I-305.strokes');
    this.#pause = memory.slot('I-305.pause');
    this.#floodedFor = memory.slot('I-315.seconds');
  }

  begin(): void {
    const v = this.#memory.values;
    for (const interlock of this.all) interlock.begin();
    for (const slot of [this.#lowFor, this.#wetFor, this.#strokes, this.#pause, this.#floodedFor]) v[slot] = 0;
  }

  /** One second; `living`: there is broth in the vessel. Before the valves move. */
  tick(second: number, living: boolean): void {
    this.#guardOxygen(second, living);
    this.#guardFoam(second, living);
    this.#guardExhaust(second, living);
  }

  /** I-301: with little air a fast agitator only churns gas: 60 rpm until there is air again. */
  #guardOxygen(second: number, living: boolean): void {
    const v = this.#memory.values;
    const lacking = living && v[this.#air]! < LEAST_AIR;
    const fast = v[this.#speed]! > SLOW || this.#lowAir.active;
    v[this.#lowFor] = lacking && fast ? v[this.#lowFor]! + 1 : 0;
    const acts = v[this.#lowFor]! >= AIR_TIME;
    if (this.#lowAir.update(acts, second)) this.#tell('I-301', 'FT-301', v[this.#air]!);
    if (acts) this.#hold(this.#controls.speed, SLOW);
  }

  /** I-305: a stroke of antifoam when foam touches the contact, after three in vain a fifth less air. */
  #guardFoam(second: number, living: boolean): void {
    const v = this.#memory.values;
    const wet = living && v[this.#contact] === 1;
    v[this.#wetFor] = wet ? v[this.#wetFor]! + 1 : 0;
    if (v[this.#pause]! > 0) v[this.#pause]! -= 1;
    const acts = v[this.#wetFor]! >= WET_TIME;
    if (this.#foam.update(acts, second)) {
      v[this.#strokes] = 0;
      this.#tell('I-305', 'LSH-301', 1);
    }
    if (!acts || v[this.#pause]! > 0) return;
    v[this.#pause] = LOCK_OUT;
    v[this.#strokes]! += 1;
    if (v[this.#strokes]! <= STROKES) this.#motors.turn('P-408', true);
    if (v[this.#strokes] === STROKES + 1) {
      this.#reduce(this.#controls.air, 0.8);
      this.#tell('I-305-air', 'LSH-301', STROKES);
    }
  }

  /** I-315: liquid in the separator for a minute: less air, slower. */
  #guardExhaust(second: number, living: boolean): void {
    const v = this.#memory.values;
    const wet = living && v[this.#separator] === 1;
    v[this.#floodedFor] = wet ? v[this.#floodedFor]! + 1 : 0;
    if (this.#flooded.update(v[this.#floodedFor]! >= FLOODED_TIME, second)) {
      this.#tell('I-315', 'LSH-303', 1);
      this.#reduce(this.#controls.air, 0.7);
      this.#hold(this.#controls.speed, FLOODED_SPEED);
    }
  }

  #tell(code: string, tag: string, value: number): void {
    this.#happenings.tell(code, tag, value);
  }

  /** Takes a loop down to a value of its set-point or output, whichever is in force, and out of cascade; never up. */
  #hold(loop: ControlLoop, most: number): void {
    const v = this.#memory.values;
    if (loop.isCascaded) loop.setMode('auto');
    const slot = loop.isManual ? loop.output : loop.setpoint;
    if (v[slot]! > most) v[slot] = most;
  }

  #reduce(loop: ControlLoop, share: number): void {
    const v = this.#memory.values;
    if (loop.isCascaded) loop.setMode('auto');
    v[loop.isManual ? loop.output : loop.setpoint]! *= share;
  }
}
