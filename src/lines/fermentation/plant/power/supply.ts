// Power: the mains, the emergency set EG-01 behind them, UPS-01, and what stops when both are gone (content/fermentation.md 1.4, E07).
import type { Happenings } from '../../../../plant/happenings.ts';
import { EmergencySet } from '../../../../plant/emergency-set.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Tag } from '../../../../plant/plant.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { CHARGES, DISCHARGES, DRIVEN, RATING, STARTING, STARTS_FOR } from './figures.ts';

export const SET: Tag = 'EG-01';

export class PowerSupply {
  readonly set: EmergencySet;
  /** Slots: the mains are live (0/1); charge of UPS-01, %. */
  readonly mains: number;
  readonly charge: number;
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #happenings: Happenings;
  /** Slots of every motor's switch; kW that each draws while it runs up. */
  readonly #driven: readonly number[];
  readonly #surges: readonly number[];
  /** First slots: whether each motor ran a second ago; seconds for which each still runs up. */
  readonly #ran: number;
  readonly #left: number;
  readonly #switch: number;
  readonly #tags: ReadonlySet<Tag>;

  constructor(memory: Memory, motors: SwitchBank, happenings: Happenings) {
    this.#memory = memory;
    this.#motors = motors;
    this.#happenings = happenings;
    this.set = new EmergencySet(memory, SET, RATING);
    this.mains = memory.slot('power.mains');
    this.charge = memory.slot('UPS-01.charge');
    const driven = motors.tags.filter((tag) => DRIVEN.test(tag));
    this.#tags = new Set(driven);
    this.#driven = driven.map((tag) => motors.slot(tag));
    this.#surges = driven.map((tag) => STARTING.find(([tags]) => tags.test(tag))?.[1] ?? 0);
    this.#ran = memory.layout.block('power.ran', driven.length);
    this.#left = memory.layout.block('power.runs-up', driven.length);
    this.#switch = motors.slot(SET);
  }

  begin(): void {
    const v = this.#memory.values;
    v[this.mains] = 1;
    v[this.charge] = 100;
    this.set.begin();
    v.fill(0, this.#ran, this.#ran + this.#driven.length);
    v.fill(0, this.#left, this.#left + this.#driven.length);
  }

  /** There is voltage on the motor control centres. */
  get isLive(): boolean {
    return this.#memory.values[this.mains] === 1 || this.set.isReady;
  }

  /** EG-01 carries the plant. */
  get isEmergency(): boolean {
    return this.#memory.values[this.mains] === 0 && this.set.isReady;
  }

  /** Whether a thing stands still without power. */
  drives(tag: Tag): boolean {
    return this.#tags.has(tag);
  }

  /** One second: `fails`: the mains are gone; `load` of everything in the last second, kW. */
  tick(fails: boolean, load: number): void {
    const v = this.#memory.values;
    if (fails && v[this.mains] === 1) v[this.#switch] = 1;
    v[this.mains] = fails ? 0 : 1;
    if (!fails && v[this.#switch] === 0 && v[this.charge] === 100) return;
    const trips = this.set.tick(v[this.#switch] === 1, this.isEmergency ? load + this.#startingLoad() : 0);
    if (trips) {
      this.#motors.turn(SET, false);
      this.#happenings.tell('set-trip', SET, load);
    }
    // Back on the mains the set is not needed any more.
    if (!fails && this.set.isReady) v[this.#switch] = 0;
    const live = this.isLive;
    if (!live) this.#drop();
    const charge = v[this.charge]! + (live ? CHARGES : -DISCHARGES);
    v[this.charge] = charge > 100 ? 100 : charge < 0 ? 0 : charge;
  }

  /** Undervoltage: the contactors open, and nothing starts again by itself. */
  #drop(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#driven.length; i++) {
      v[this.#driven[i]!] = 0;
      v[this.#ran + i] = 0;
      v[this.#left + i] = 0;
    }
  }

  /** What motors that are running up draw beside their load, kW. */
  #startingLoad(): number {
    const v = this.#memory.values;
    let sum = 0;
    for (let i = 0; i < this.#driven.length; i++) {
      const on = v[this.#driven[i]!]!;
      if (on === 1 && v[this.#ran + i] === 0) v[this.#left + i] = STARTS_FOR;
      v[this.#ran + i] = on;
      if (on === 0 || v[this.#left + i]! <= 0) continue;
      v[this.#left + i]! -= 1;
      sum += this.#surges[i]!;
    }
    return sum;
  }
}
