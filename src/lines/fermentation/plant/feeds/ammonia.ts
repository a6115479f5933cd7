// Ammonia in the air around V-402 when its line leaks (event E17), as the two gas detectors there and the one in the hall see it.
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Feed } from './feed.ts';

/** What the leak would bring detector A to, mg/m3, and the share that B, farther off, sees: 20 mg/m3 after some 20 s [E17, K]. */
const SOURCE = 330;
const SHARE_B = 0.6;
/** And what of it drifts into the hall, to GT-301 [K]. */
const SHARE_HALL = 0.1;
/** Time constants of the air: still, and with the water spray on, s; the spray also binds most of the gas [K]. */
const STILL = 300;
const SPRAYED = 60;
const BOUND = 0.75;
/** The fan at V-402 (I-306, E17): it blows so many times the still air's exchange through the place [K]. */
export const FAN = 'V-402.fan';
const BLOWN = 3;
/** What has run out of the line behind the trip valve still evaporates for this long, s. */
const POOL = 120;
/** A full line that is shut at both ends presses its glands apart as it warms: after this long, s, it weeps this much, mg/m3 at A [K]. */
const SHUT_IN = 600;
const WEEPS = 12;
const FULL = 50;

export class AmmoniaLeak {
  readonly #memory: Memory;
  readonly #feed: Feed;
  /** Slots: strength of the leak 0..1 with what lies on the ground; openings of tank valve, trip valve and spray. */
  readonly #pool: number;
  readonly #outlet: number;
  readonly #trip: number;
  readonly #spray: number;
  readonly #fan: number;
  readonly #root: number;
  readonly #filled: number;
  /** Slot: seconds for which the full line has been shut in. */
  readonly #shutIn: number;
  /** Slot: the line has been in service since the start (0/1). */
  readonly #served: number;
  readonly #a: number;
  readonly #b: number;
  readonly #hall: number;

  constructor(memory: Memory, feed: Feed, valves: ValveBank, motors: SwitchBank, readings: Readings) {
    this.#memory = memory;
    this.#feed = feed;
    this.#pool = memory.slot('V-402.pool');
    this.#outlet = valves.slot('HV-40209');
    this.#trip = valves.slot('XV-40201');
    this.#spray = valves.slot('XV-40202');
    this.#fan = motors.slot(FAN);
    this.#root = valves.slot('HV-30142');
    this.#filled = readings.slot('L-402.filled');
    this.#shutIn = memory.slot('L-402.shut-in');
    this.#served = memory.slot('L-402.served');
    this.#a = readings.slot('GT-402A');
    this.#b = readings.slot('GT-402B');
    this.#hall = readings.slot('GT-301');
  }

  /** One second; `leaks`: the flange behind the trip valve is broken. */
  tick(leaks: boolean): void {
    const v = this.#memory.values;
    const weeps = this.#weeps();
    if (!leaks && !weeps && v[this.#pool] === 0 && v[this.#a] === 0) return;
    const open = v[this.#outlet]! > 0 && v[this.#trip]! > 0;
    const runs = leaks && (open || this.#feed.pumpOn);
    const pool = runs ? 1 : v[this.#pool]! * (1 - 1 / POOL);
    v[this.#pool] = pool < 1e-4 ? 0 : pool;
    const sprayed = v[this.#spray]! > 50;
    const still = sprayed ? SPRAYED : STILL;
    const blown = v[this.#fan] === 1 ? BLOWN : 1;
    // Steady state: what comes in over what the air carries off.
    const source = ((SOURCE * pool + (weeps ? WEEPS : 0)) * (sprayed ? 1 - BOUND : 1)) / blown;
    const gas = v[this.#a]! + ((source - v[this.#a]!) * blown) / still;
    v[this.#a] = gas < 0.1 && pool === 0 && !weeps ? 0 : gas;
    v[this.#b] = SHARE_B * v[this.#a]!;
    v[this.#hall] = SHARE_HALL * v[this.#a]!;
  }

  #weeps(): boolean {
    const v = this.#memory.values;
    const shut = (v[this.#outlet] === 0 || v[this.#trip] === 0) && v[this.#root] === 0;
    if (!shut) v[this.#served] = 1;
    if (!shut || v[this.#served] === 0 || v[this.#filled]! < FULL) {
      v[this.#shutIn] = 0;
      return false;
    }
    v[this.#shutIn]! += 1;
    return v[this.#shutIn]! > SHUT_IN;
  }
}
