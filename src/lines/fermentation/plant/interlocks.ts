// Interlocks of content/fermentation.md 1.8 that concern R-301's sterilisation: what they refuse and what they do.
import type { Happenings } from '../../../plant/happenings.ts';
import { Interlock } from '../../../plant/interlock.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { Readings } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import { STROKE, THROW, type ValveBank } from '../../../plant/valve-bank.ts';
import type { Controls } from './controls.ts';

/** M-301 turns freely with more than this in the vessel, t; with less only in jog mode, rpm [content/fermentation.md 1.8, 1.09]. */
const FULL_ENOUGH = 15;
const JOG = 20;
const MANHOLE = 'R-301.manhole';
/** What may be missing for a start of M-301, for the first-out. */
const PERMISSIVES = ['PT-302', 'TT-301', 'manhole', 'WT-301'] as const;
/** I-302 resets below this, MPa(g) [K]. */
const RESET_302 = 0.18;
/** Vacuum breaker of I-308, MPa(g) [sterilisation-model.md 5.6]. */
const BREAKER_OPENS = 0.005;
const BREAKER_SHUTS = 0.008;
/** Slowest change of TT-301 that counts as falling, K/min [K]. */
const FALLING = -0.1;
/** Steam into the vessel, kg/s, that keeps its pressure up [K]. */
const STEAMING = 0.02;
/** The back-pressure of I-314 stops a running P-101 after this many seconds [K]. */
const TRIP_DELAY = 5;

/** What an injected fault keeps from acting. */
export interface Failed {
  /** XV-30109 does not open. */
  readonly breaker: boolean;
  /** I-302 is bypassed. */
  readonly overpressure: boolean;
}

export class Interlocks {
  readonly all: readonly Interlock[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  /** Slots: M-301 and P-101 run, the manhole is open. */
  readonly #drive: number;
  readonly #charging: number;
  readonly #manhole: number;
  readonly #controls: Controls;
  readonly #happenings: Happenings;
  readonly #pressure: number;
  readonly #sealPressure: number;
  readonly #temperature: number;
  readonly #temperatureRate: number;
  readonly #weight: number;
  readonly #steam: number;
  readonly #overpressure: Interlock;
  readonly #agitator: Interlock;
  readonly #jacket: Interlock;
  readonly #vacuum: Interlock;
  readonly #ammonia: Interlock;
  readonly #pump: Interlock;
  /** Slots: the vessel is hot or cooling from heat (1), seconds of back-pressure on P-101. */
  readonly #armed: number;
  /** Slot: M-301 was standing on an empty vessel when it was last started (1). */
  readonly #jog: number;
  readonly #backPressure: number;

  constructor(
    memory: Memory,
    valves: ValveBank,
    motors: SwitchBank,
    controls: Controls,
    readings: Readings,
    happenings: Happenings,
  ) {
    this.#memory = memory;
    this.#valves = valves;
    this.#motors = motors;
    this.#drive = motors.slot('M-301');
    this.#charging = motors.slot('P-101');
    this.#manhole = motors.slot(MANHOLE);
    this.#controls = controls;
    this.#happenings = happenings;
    this.#pressure = readings.slot('PT-301');
    this.#sealPressure = readings.slot('PT-302');
    this.#temperature = readings.slot('TT-301');
    this.#temperatureRate = readings.slot('TT-301.rate');
    this.#weight = readings.slot('WT-301');
    this.#steam = readings.slot('R-301.steam');
    this.#overpressure = new Interlock(memory, 'I-302');
    this.#agitator = new Interlock(memory, 'I-303', PERMISSIVES);
    this.#jacket = new Interlock(memory, 'I-307');
    this.#vacuum = new Interlock(memory, 'I-308');
    this.#ammonia = new Interlock(memory, 'I-312');
    this.#pump = new Interlock(memory, 'I-314');
    this.all = [this.#overpressure, this.#agitator, this.#jacket, this.#vacuum, this.#ammonia, this.#pump];
    this.#armed = memory.slot('I-308.armed');
    this.#jog = memory.slot('I-303.jog');
    this.#backPressure = memory.slot('P-101.back-pressure');
  }

  begin(): void {
    for (const interlock of this.all) interlock.begin();
  }

  /** Id of the interlock that refuses a valve's new position, or null. */
  refusesValve(tag: Tag, percent: number): string | null {
    if (percent <= 0) return null;
    switch (tag) {
      case 'HV-30173':
        return this.#valves.isOpen('HV-30171') || this.#valves.isOpen('HV-30172') ? 'I-307' : null;
      case 'HV-30171':
      case 'HV-30172':
        return this.#valves.isOpen('HV-30173') ? 'I-307' : null;
      case 'HV-30150':
        return this.#valves.isOpen('HV-30142') ? 'I-312' : null;
      case 'XV-602':
        return this.#overpressure.active ? 'I-302' : null;
      default:
        return null;
    }
  }

  /** Id of the interlock that refuses to start a motor, or null. */
  refusesStart(tag: Tag): string | null {
    if (tag === 'M-301') return this.#missing() < 0 ? null : 'I-303';
    if (tag === 'P-101') return this.#inletUnderPressure() ? 'I-314' : null;
    return null;
  }

  /** One second: brings the interlocks up to date and lets them act. Before the valves move. */
  tick(second: number, failed: Failed): void {
    const v = this.#memory.values;
    const pressure = v[this.#pressure]!;
    const over = !failed.overpressure && (pressure >= 0.2 || (this.#overpressure.active && pressure >= RESET_302));
    if (this.#overpressure.update(over, second)) this.#happenings.tell('I-302', 'PT-301', pressure);
    if (over) this.#relievePressure();
    const missing = v[this.#drive] === 0 ? this.#missing() : -1;
    this.#agitator.update(missing >= 0, second, missing);
    this.#guardJog();
    this.#jacket.update(this.#valves.isOpen('HV-30173'), second);
    const ammonia = this.#valves.isOpen('HV-30142');
    if (this.#ammonia.update(ammonia, second) && this.#valves.isOpen('HV-30150')) {
      this.#happenings.tell('ammonia-with-steam', 'HV-30142', 0);
    }
    this.#guardVacuum(second, failed.breaker);
    this.#guardPump(second);
  }

  /** Place of the first permissive that is missing for a start of M-301, or -1. */
  #missing(): number {
    const v = this.#memory.values;
    if (!(v[this.#sealPressure]! >= v[this.#pressure]! + 0.03)) return 0;
    if (!(v[this.#temperature]! < 100)) return 1;
    if (v[this.#manhole] !== 0) return 2;
    // Jog mode: on the empty vessel at the lowest speed only.
    return v[this.#weight]! > FULL_ENOUGH || this.#controls.speedWanted() <= JOG ? -1 : 3;
  }

  #inletUnderPressure(): boolean {
    return this.#valves.isOpen('HV-30191') && this.#memory.values[this.#pressure]! > 0.02;
  }

  /** A drive that was started on the empty vessel stops when it is sped up. */
  #guardJog(): void {
    const v = this.#memory.values;
    if (v[this.#drive] === 0) {
      v[this.#jog] = v[this.#weight]! <= FULL_ENOUGH ? 1 : 0;
    } else if (v[this.#jog] === 1 && this.#controls.speedWanted() > JOG) {
      this.#motors.turn('M-301', false);
      this.#happenings.tell('jog-limit', 'M-301', this.#controls.speedWanted());
    }
  }

  /** I-302: trips the steam, shuts the air and opens the exhaust; the loops fall back to manual. */
  #relievePressure(): void {
    const v = this.#memory.values;
    const { pressure, air } = this.#controls;
    this.#valves.send('XV-602', 0, STROKE);
    air.setMode('man');
    pressure.setMode('man');
    v[air.output] = 0;
    v[pressure.output] = 100;
  }

  /** I-308: warns of low pressure while the hot vessel cools, and opens the breaker, a spring-driven on-off valve, before a vacuum forms. */
  #guardVacuum(second: number, stuck: boolean): void {
    const v = this.#memory.values;
    const pressure = v[this.#pressure]!;
    const temperature = v[this.#temperature]!;
    if (temperature > 100) v[this.#armed] = 1;
    else if (temperature < 35 && pressure >= 0.03) v[this.#armed] = 0;
    const armed = v[this.#armed] === 1;
    // While steam flows in, as when the air is purged, nothing is drawn in.
    const shut = v[this.#steam]! < STEAMING;
    const warns = armed && shut && pressure < 0.03 && (this.#vacuum.active || v[this.#temperatureRate]! < FALLING);
    if (this.#vacuum.update(warns, second)) this.#happenings.tell('I-308', 'PT-301', pressure);
    const open = this.#valves.target('XV-30109') > 0;
    if (warns && !stuck && !open && pressure < BREAKER_OPENS) {
      this.#valves.send('XV-30109', 100, THROW);
      this.#happenings.tell('vacuum-breaker', 'XV-30109', pressure);
    } else if (open && (pressure > BREAKER_SHUTS || !armed)) this.#valves.send('XV-30109', 0, THROW);
  }

  /** I-314: P-101 neither starts nor goes on against a vessel under pressure. */
  #guardPump(second: number): void {
    const v = this.#memory.values;
    const blocked = this.#inletUnderPressure();
    this.#pump.update(blocked, second);
    v[this.#backPressure] = blocked && v[this.#charging] === 1 ? v[this.#backPressure]! + 1 : 0;
    if (v[this.#backPressure]! > TRIP_DELAY) {
      this.#motors.turn('P-101', false);
      this.#happenings.tell('pump-trip', 'P-101', v[this.#pressure]!);
    }
  }
}
