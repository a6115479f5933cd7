// Cooling, chilled and warm water: a header under pressure while one of its pumps runs (content/fermentation.md 1.4; process-model.md 10.6).
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { COOLING_FAILURE } from '../../faults.ts';
import type { Mains } from '../mains.ts';
import { CHILLED_AT, CHILLED_IN_P8, CHILLS, COMES_UP, COOLING_AT, DIES_DOWN, HALL, HEADER, WARMS } from './figures.ts';

/** As near to its rest as makes no difference. */
const SETTLED = 1e-4;

export const waterPumps: readonly Tag[] = ['P-701A', 'P-701B', 'P-711A', 'P-711B', 'P-731'];
const DUTY: Tag = 'P-711A';
const PUMP_OF = [['P-701A', 'P-701B'], ['P-711A', 'P-711B'], ['P-731']] as const;

interface Header {
  /** Slots: flow that arrives, as a share; switches of its pumps; reading of its pressure, -1 for none. */
  readonly share: number;
  readonly pumps: readonly number[];
  readonly pressure: number;
}

/** P-711A is back after this, s [K]. */
const REPAIR = 7200;

export class Water {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #mains: Mains;
  readonly #headers: readonly Header[];
  readonly #temperatures: readonly (readonly [reading: number, slot: number])[];
  /** Slot: deg C at which the chiller gives its water. */
  readonly #chilled: number;

  readonly #failures: readonly number[];

  constructor(memory: Memory, motors: SwitchBank, mains: Mains, readings: Readings, faults: readonly FaultInjection[]) {
    this.#memory = memory;
    this.#motors = motors;
    this.#mains = mains;
    this.#failures = faults.filter(({ event }) => event === COOLING_FAILURE).map(({ at }) => at);
    const shares = [mains.coolingShare, mains.chilledShare, mains.warmShare];
    const gauges = [readings.slot('PT-701'), readings.slot('PT-711'), -1];
    this.#headers = PUMP_OF.map((pumps, i) => ({
      share: shares[i]!,
      pumps: pumps.map((tag) => motors.slot(tag)),
      pressure: gauges[i]!,
    }));
    this.#temperatures = [
      [readings.slot('TT-701'), mains.coolingAt],
      [readings.slot('TT-711'), mains.chilledAt],
    ];
    this.#chilled = memory.slot('CH-701.temperature');
  }

  /** In service, one pump of each pair running. */
  begin(start: string): void {
    const v = this.#memory.values;
    for (const tag of ['P-701A', 'P-711A', 'P-731']) this.#motors.turn(tag, true);
    for (const { share } of this.#headers) v[share] = 1;
    v[this.#chilled] = start === 'P8' ? CHILLED_IN_P8 : CHILLED_AT;
    v[this.#mains.coolingAt] = COOLING_AT;
    v[this.#mains.chilledAt] = v[this.#chilled]!;
    this.show();
  }

  /** Whether a pump has broken down. */
  isBroken(tag: Tag, second: number): boolean {
    if (tag !== DUTY) return false;
    for (let i = 0; i < this.#failures.length; i++) {
      const since = second - this.#failures[i]!;
      if (since >= 0 && since < REPAIR) return true;
    }
    return false;
  }

  tick(second: number): void {
    if (this.isBroken(DUTY, second)) this.#motors.turn(DUTY, false);
    const v = this.#memory.values;
    for (let i = 0; i < this.#headers.length; i++) this.#press(this.#headers[i]!);
    const { chilledAt, chilledShare } = this.#mains;
    const runs = v[chilledShare]! > 0.5;
    const target = runs ? v[this.#chilled]! : HALL;
    if (v[chilledAt] === target) return;
    const next = v[chilledAt]! + (target - v[chilledAt]!) / (runs ? CHILLS : WARMS);
    v[chilledAt] = next - target < 0.01 && target - next < 0.01 ? target : next;
  }

  #press({ share, pumps }: Header): void {
    const v = this.#memory.values;
    let target = 0;
    for (let i = 0; i < pumps.length; i++) if (v[pumps[i]!] === 1) target = 1;
    const before = v[share]!;
    if (before === target) return;
    const next = before + (target - before) / (target === 1 ? COMES_UP : DIES_DOWN);
    v[share] = next - target < SETTLED && target - next < SETTLED ? target : next;
  }

  /** Flow through what stands open follows the root of the pressure. */
  show(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#headers.length; i++) {
      const { share, pressure } = this.#headers[i]!;
      if (pressure >= 0) v[pressure] = HEADER * v[share]! * v[share]!;
    }
    for (let i = 0; i < this.#temperatures.length; i++) v[this.#temperatures[i]![0]] = v[this.#temperatures[i]![1]]!;
  }
}
