// K-501A and K-501B: what the operator, the loop PIC-501 and their interlocks make of them (content/fermentation.md 1.8, I-309 and I-310).
import type { RandomStream } from '../../../../kernel/random.ts';
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import { Compressor } from '../../../../plant/compressor.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import { gasFlow } from '../../../../plant/valve-flow.ts';
import { COMPRESSOR_TRIP } from '../../faults.ts';
import { duty, standby } from './figures.ts';

/** I-309: MPa of oil, mm/s, deg C; surge counts after this many seconds. */
const LEAST_OIL = 0.1;
const MOST_VIBRATION = 7.1;
const HOTTEST = 160;
const SURGE_TIME = 3;
/** What trips a machine, for the first-out. */
const TRIPS = ['fault', 'surge', 'vibration', 'oil', 'discharge'] as const;
/** I-310: sterile-air header, MPa(g). */
const AUTOSTART_BELOW = 0.16;
/** In this share of the seeds the standby machine comes by itself (content/fermentation.md 3.2, E08). */
const AUTOSTART_WORKS = 0.7;
/** What tripped K-501A in E08 is put right after this, s [K]. */
const REPAIR = 1800;
/**
 * In E08 the check valve of the tripped machine passes 1 % of the K_v 800 of its DN200 [K]: with the blow-off open the receiver is drained
 * until HV-50101 is shut, and R-301 is without air after the 72 s of E08.
 */
const PASSES = 8;
/** Density of that air over its pressure, kg/(m3 Pa). */
const WARM_AIR = 1.13e-5;
/** Auto-start selector of the standby machine. */
export const SELECTOR = 'K-501B.standby';

interface Machine {
  readonly unit: Compressor;
  readonly motor: Tag;
  readonly blowOff: Tag;
  readonly blowOffSlot: number;
  readonly outletSlot: number;
  /** Slots: tripped and not yet at rest (0/1); seconds of surge. */
  readonly tripped: number;
  readonly surging: number;
}

export class Compressors {
  readonly machines: readonly [Machine, Machine];
  readonly interlocks: readonly Interlock[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  readonly #happenings: Happenings;
  readonly #trip: Interlock;
  readonly #autostart: Interlock;
  /** Second of the trip of E08; infinite without it. */
  readonly #tripAt: number;
  /** Slots: the auto-start works with this seed (0/1), was tried (0/1), and the machine is being loaded by it (0/1). */
  readonly #works: number;
  readonly #tried: number;
  readonly #loading: number;

  constructor(
    memory: Memory,
    valves: ValveBank,
    motors: SwitchBank,
    happenings: Happenings,
    faults: readonly FaultInjection[],
  ) {
    this.#memory = memory;
    this.#valves = valves;
    this.#motors = motors;
    this.#happenings = happenings;
    const machine = (unit: Compressor, letter: string, outlet: Tag): Machine => ({
      unit,
      motor: unit.spec.tag,
      blowOff: `BV-501${letter}`,
      blowOffSlot: valves.slot(`BV-501${letter}`),
      outletSlot: valves.slot(outlet),
      tripped: memory.slot(`${unit.spec.tag}.tripped`),
      surging: memory.slot(`${unit.spec.tag}.surging`),
    });
    this.machines = [
      machine(new Compressor(memory, duty), 'A', 'HV-50101'),
      machine(new Compressor(memory, standby), 'B', 'HV-50102'),
    ];
    this.#trip = new Interlock(memory, 'I-309', TRIPS);
    this.#autostart = new Interlock(memory, 'I-310');
    this.interlocks = [this.#trip, this.#autostart];
    this.#tripAt = Math.min(...faults.filter(({ event }) => event === COMPRESSOR_TRIP).map(({ at }) => at));
    this.#works = memory.slot('K-501B.autostart-works');
    this.#tried = memory.slot('K-501B.autostart-tried');
    this.#loading = memory.slot('K-501B.autostart-loading');
  }

  begin(running: boolean, chance: RandomStream): void {
    const v = this.#memory.values;
    const [a, b] = this.machines;
    a.unit.begin(running);
    b.unit.begin(false);
    this.#motors.turn(a.motor, running);
    this.#motors.turn(SELECTOR, running);
    // The standby machine breathes; the duty machine's blow-off was shut by whoever stopped it.
    this.#valves.place(a.blowOff, 0);
    this.#valves.place(b.blowOff, 100);
    for (const interlock of this.interlocks) interlock.begin();
    v[this.#works] = chance.uniform(v) < AUTOSTART_WORKS ? 1 : 0;
  }

  /** Air delivered to the receiver, kg/s, and power drawn, kW, in this second. */
  get delivered(): number {
    return this.machines[0].unit.delivered + this.machines[1].unit.delivered;
  }
  /** Air that the receiver loses by the check valve of the machine that has tripped in E08, kg/s: out by its blow-off until its outlet is shut. */
  passing(second: number, back: number): number {
    if (!this.#isBroken(second)) return 0;
    const { unit, blowOffSlot, outletSlot } = this.machines[0];
    if (unit.delivered > 0) return 0;
    const v = this.#memory.values;
    return gasFlow(PASSES * v[outletSlot]! * v[blowOffSlot]! * 1e-4, back, ATMOSPHERE, WARM_AIR);
  }
  get power(): number {
    return this.machines[0].unit.power + this.machines[1].unit.power;
  }
  /** Slot of the discharge temperature that TT-501 sees: of the machine that runs, else of the duty machine. */
  get discharge(): number {
    const [a, b] = this.machines;
    return (this.#motors.isOn(b.motor) && !this.#motors.isOn(a.motor) ? b : a).unit.discharge;
  }

  /** Id of the interlock that refuses to start a machine, or null. */
  refusesStart(tag: Tag): string | null {
    for (const { motor, tripped } of this.machines) {
      if (tag === motor && this.#memory.values[tripped] === 1) return 'I-309';
    }
    return null;
  }

  /** E08: K-501A has tripped and is not yet put right. */
  #isBroken(second: number): boolean {
    return second >= this.#tripAt && second < this.#tripAt + REPAIR;
  }

  /** Interlocks of a second; `header` is PT-502, MPa(g). */
  control(second: number, header: number): void {
    const v = this.#memory.values;
    let active = false;
    let cause = 0;
    for (let i = 0; i < 2; i++) {
      const machine = this.machines[i]!;
      const tripped = this.#guard(machine, i === 0 && this.#isBroken(second));
      if (tripped >= 0) cause = tripped;
      if (v[machine.tripped] === 1) active = true;
    }
    this.#trip.update(active, second, cause);
    this.#startStandby(second, header);
  }

  /** Physics of a second: vanes open 0..1 against the receiver's pressure, Pa absolute; `cooled`: cooling water runs. */
  tick(vanes: number, back: number, cooled: boolean): void {
    const v = this.#memory.values;
    for (let i = 0; i < 2; i++) {
      const { unit, motor, blowOffSlot, outletSlot } = this.machines[i]!;
      unit.tick(this.#motors.isOn(motor), v[blowOffSlot]! * 0.01, v[outletSlot]! * 0.01, vanes, back, cooled);
    }
  }

  /** I-309: stops the machine and opens its blow-off; it can be started again when it stands and the cause is gone. Returns the place of the cause, or -1. */
  #guard(machine: Machine, broken: boolean): number {
    const v = this.#memory.values;
    const { unit, motor, blowOff, tripped, surging } = machine;
    const on = this.#motors.isOn(motor);
    v[surging] = unit.surges ? v[surging]! + 1 : 0;
    // Stopped under load it surges while it coasts down: nothing is left to trip, but everybody hears it.
    if (!on && v[surging] === SURGE_TIME) this.#happenings.tell('surge', motor, v[unit.vibration]!);
    const cause = on ? this.#causeOf(machine, broken) : -1;
    if (cause >= 0) {
      v[tripped] = 1;
      this.#motors.turn(motor, false);
      this.#valves.send(blowOff, 100, STROKE);
      if (unit.surges) this.#happenings.tell('surge', motor, v[unit.vibration]!);
      this.#happenings.tell('compressor-trip', motor, v[unit.vibration]!);
    } else if (v[tripped] === 1 && v[unit.speed] === 0 && !broken) v[tripped] = 0;
    return cause;
  }

  /** Place of what trips the running machine, or -1. */
  #causeOf({ unit, surging }: Machine, broken: boolean): number {
    const v = this.#memory.values;
    if (broken) return 0;
    // A surge shakes the machine: it is what the shaking is put down to.
    if (v[surging]! >= SURGE_TIME) return 1;
    if (v[unit.vibration]! > MOST_VIBRATION) return unit.surges ? 1 : 2;
    if (unit.isAtSpeed && v[unit.run]! > 1 && unit.oil < LEAST_OIL) return 3;
    return v[unit.discharge]! > HOTTEST ? 4 : -1;
  }

  /** I-310: K-501B comes by itself while the header falls, if it is switched to stand by and nothing fails. */
  #startStandby(second: number, header: number): void {
    const v = this.#memory.values;
    const [a, b] = this.machines;
    const called = v[a.tripped] === 1 && header < AUTOSTART_BELOW && !this.#motors.isOn(b.motor);
    const calls = called && this.#motors.isOn(SELECTOR) && v[b.tripped] === 0;
    const comes = this.#autostart.update(calls, second);
    if (v[a.tripped] === 0) v[this.#tried] = 0;
    if (comes && v[this.#tried] === 0) {
      v[this.#tried] = 1;
      if (v[this.#works] === 1) {
        this.#motors.turn(b.motor, true);
        v[this.#loading] = 1;
        this.#happenings.tell('autostart', b.motor, header);
      } else this.#happenings.tell('autostart-failed', b.motor, header);
    }
    if (v[this.#loading] === 1 && b.unit.isAtSpeed) {
      this.#valves.send(b.blowOff, 0, STROKE);
      v[this.#loading] = 0;
    }
  }
}
