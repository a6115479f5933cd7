// M-301 trips, stands, and is started again (content/fermentation.md 3.2, E06; process-model.md 10.5): whoever starts it before its cause
// is found, or at speed in broth that has settled, trips it again.
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { Controls } from '../controls.ts';
import type { Fermentor } from '../fermentor.ts';

export const AGITATOR_TRIP = 'E06';
/** The electrician has put it right this long after the fault code was read, s [K]. */
const REPAIR = 300;
/** Broth has settled after this, s; from more than this speed its shaft is overloaded then, rpm [E06, K]. */
const SETTLES = 120;
const GENTLE = 60;
/** A start against a fault or settled broth lasts so long, s [process-model.md 10.5]. */
const STRAINS = 5;
/** Starting torque over the rated one. */
const TORQUE = 1.8;
const RATED = 1042;
/** From this start against a fault on, the seal suffers: wear of each [K]. */
const JAMMED = 3;
const WEAR = 20;
/** Above this there is something to settle, kg. */
const LOADED = 15_000;

export class AgitatorTrip {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #controls: Controls;
  readonly #fermentor: Fermentor;
  readonly #happenings: Happenings;
  readonly #at: readonly number[];
  readonly #alarm: number;
  readonly #switch: number;
  /** Slots: something is wrong with the drive (0/1); second in which it was found plus one; seconds of standing; it ran a second ago. */
  readonly #broken: number;
  readonly #found: number;
  readonly #standing: number;
  readonly #ran: number;
  /** Slots: seconds until it trips again; starts against the fault, which is a reading. */
  readonly #strain: number;
  readonly #starts: number;

  constructor(
    memory: Memory,
    motors: SwitchBank,
    readings: Readings,
    happenings: Happenings,
    controls: Controls,
    fermentor: Fermentor,
    faults: readonly FaultInjection[],
  ) {
    this.#memory = memory;
    this.#motors = motors;
    this.#controls = controls;
    this.#fermentor = fermentor;
    this.#happenings = happenings;
    this.#at = faults.filter(({ event }) => event === AGITATOR_TRIP).map(({ at }) => at);
    this.#alarm = readings.slot('YA-301');
    this.#switch = motors.slot('M-301');
    const slot = (name: string) => memory.slot(`M-301.${name}`);
    this.#broken = slot('broken');
    this.#found = slot('fault-found');
    this.#standing = slot('standing');
    this.#ran = slot('ran');
    this.#strain = slot('strain');
    this.#starts = readings.slot('M-301.jammed');
  }

  begin(): void {
    const v = this.#memory.values;
    for (const slot of [this.#broken, this.#found, this.#standing, this.#strain, this.#starts, this.#alarm])
      v[slot] = 0;
    v[this.#ran] = v[this.#switch]!;
  }

  get isBroken(): boolean {
    return this.#memory.values[this.#broken] === 1;
  }

  /** Somebody reads the fault code of the drive. */
  find(second: number): void {
    const v = this.#memory.values;
    if (this.isBroken && v[this.#found] === 0) v[this.#found] = second + 1;
  }

  control(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#at.length; i++) if (this.#at[i] === second) this.#fail();
    const on = v[this.#switch] === 1;
    if (on && v[this.#ran] === 0) this.#start();
    v[this.#ran] = on ? 1 : 0;
    v[this.#standing] = on ? 0 : v[this.#standing]! + 1;
    if (v[this.#found]! > 0 && second > v[this.#found]! + REPAIR) {
      v[this.#broken] = 0;
      v[this.#found] = 0;
      v[this.#starts] = 0;
    }
    if (!on || v[this.#strain] === 0) return;
    v[this.#strain]! -= 1;
    if (v[this.#strain] === 0) this.#trip('overload', TORQUE * RATED);
  }

  #fail(): void {
    const v = this.#memory.values;
    v[this.#broken] = 1;
    v[this.#found] = 0;
    if (v[this.#switch] === 1) this.#trip('agitator-trip', this.#fermentor.agitator.current);
  }

  #start(): void {
    const v = this.#memory.values;
    v[this.#alarm] = 0;
    const settled = v[this.#standing]! > SETTLES && this.#fermentor.vessel.liquidMass() > LOADED;
    const torn = settled && this.#fermentor.broth.isPresent && this.#controls.speedWanted() > GENTLE;
    v[this.#strain] = this.isBroken || torn ? STRAINS : 0;
    if (!this.isBroken) return;
    v[this.#starts]! += 1;
    if (v[this.#starts]! >= JAMMED) v[this.#fermentor.agitator.wear]! += WEAR;
  }

  #trip(code: 'overload' | 'agitator-trip', current: number): void {
    const v = this.#memory.values;
    this.#motors.turn('M-301', false);
    v[this.#ran] = 0;
    v[this.#strain] = 0;
    v[this.#alarm] = 1;
    this.#happenings.tell(code, 'M-301', current);
  }
}
