// Interlocks of the feeds (content/fermentation.md 1.8): I-304 stops what the culture cannot take, I-306 shuts off leaking ammonia.
import type { Happenings } from '../../../../plant/happenings.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Tag } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import { OXYGEN_BYPASS } from '../events/overrides.ts';
import { FAN } from './ammonia.ts';
import { FEED_SPECS } from './spec.ts';

/** Limits of I-304 on air, Nm3/min, temperature, deg C, pressure, MPa(g), and dissolved oxygen, %, held for seconds. */
const LEAST_AIR = 10;
const WARMEST = 28;
const COLDEST = 20;
const HIGHEST = 0.15;
const LEAST_OXYGEN = 5;
const OXYGEN_TIME = 180;
/** A cause must have stood this long, s [K]. */
const CONFIRMED = 3;
/** I-306 acts at this, mg/m3, and lets go below the lower alarm. */
const AMMONIA = 40;
const AMMONIA_CLEAR = 20;
/** Legs of I-304 and detectors of I-306, for the first-out. */
const LEGS = ['M-301', 'FT-301', 'TT-301', 'PT-301', 'AT-302'] as const;
const DETECTORS = ['GT-402A', 'GT-402B'] as const;
const FED: readonly Tag[] = FEED_SPECS.filter(({ stoppedBy304 }) => stoppedBy304).map(({ digit }) => `P-40${digit}`);

export class FeedInterlocks {
  readonly all: readonly Interlock[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  readonly #happenings: Happenings;
  readonly #culture: Interlock;
  readonly #ammonia: Interlock;
  readonly #air: number;
  readonly #temperature: number;
  readonly #pressure: number;
  readonly #oxygen: number | null;
  readonly #gases: readonly [number, number];
  /** Slots of what the legs of I-304 measure. */
  readonly #legs: readonly number[];
  readonly #agitator: number;
  /** Slot: the leg of dissolved oxygen is bypassed, under permit (E05f). */
  readonly #bypass: number;
  readonly #pumps: readonly number[];
  /** Slot: seconds without oxygen. */
  readonly #starved: number;
  /** Slot: seconds that one of the causes has stood. */
  readonly #unfit: number;

  constructor(memory: Memory, valves: ValveBank, motors: SwitchBank, readings: Readings, happenings: Happenings) {
    this.#memory = memory;
    this.#valves = valves;
    this.#motors = motors;
    this.#happenings = happenings;
    this.#culture = new Interlock(memory, 'I-304', LEGS);
    this.#ammonia = new Interlock(memory, 'I-306', DETECTORS);
    this.all = [this.#culture, this.#ammonia];
    this.#air = readings.slot('FT-301');
    this.#temperature = readings.slot('TT-301');
    this.#pressure = readings.slot('PT-301');
    this.#oxygen = readings.all.get('AT-302')?.slot ?? null;
    this.#gases = [readings.slot('GT-402A'), readings.slot('GT-402B')];
    this.#agitator = motors.slot('M-301');
    this.#bypass = motors.slot(OXYGEN_BYPASS);
    this.#pumps = FED.map((tag) => motors.slot(tag));
    this.#legs = [this.#agitator, this.#air, this.#temperature, this.#pressure, this.#oxygen ?? -1];
    this.#starved = memory.slot('I-304.starved');
    this.#unfit = memory.slot('I-304.unfit');
  }

  begin(): void {
    for (const interlock of this.all) interlock.begin();
  }

  refusesStart(tag: Tag): string | null {
    if (this.#culture.active && FED.includes(tag)) return 'I-304';
    return this.#ammonia.active && tag === 'P-402' ? 'I-306' : null;
  }

  /** The trip valve stays shut and the water on until the gas is gone. */
  refusesValve(tag: Tag, percent: number): string | null {
    if (!this.#ammonia.active) return null;
    return (tag === 'XV-40201' && percent > 0) || (tag === 'XV-40202' && percent < 100) ? 'I-306' : null;
  }

  tick(second: number): void {
    const v = this.#memory.values;
    const starves = this.#oxygen !== null && v[this.#bypass] === 0 && v[this.#oxygen]! < LEAST_OXYGEN;
    v[this.#starved] = starves ? v[this.#starved]! + 1 : 0;
    const leg = this.#unfitLeg();
    v[this.#unfit] = leg >= 0 ? v[this.#unfit]! + 1 : 0;
    const stops = v[this.#unfit]! >= CONFIRMED;
    const comes = this.#culture.update(stops, second, leg);
    if (stops) this.#stopFeeds(comes ? leg : -1);
    this.#guardPeople(second);
  }

  /** I-306: whichever of the two detectors finds the gas first. */
  #guardPeople(second: number): void {
    const v = this.#memory.values;
    const [a, b] = this.#gases;
    const worst = v[b]! > v[a]! ? 1 : 0;
    const gas = v[this.#gases[worst]]!;
    const leaks = gas >= AMMONIA || (this.#ammonia.active && gas >= AMMONIA_CLEAR);
    if (this.#ammonia.update(leaks, second, worst)) {
      this.#motors.turn('P-402', false);
      this.#motors.turn(FAN, true);
      this.#valves.send('XV-40201', 0, STROKE);
      this.#valves.send('XV-40202', 100, STROKE);
      this.#happenings.tell('I-306', DETECTORS[worst], gas);
    }
  }

  /** The first leg of I-304 that is not well, or -1. */
  #unfitLeg(): number {
    const v = this.#memory.values;
    const t = v[this.#temperature]!;
    if (v[this.#agitator] === 0) return 0;
    if (v[this.#air]! < LEAST_AIR) return 1;
    if (t > WARMEST || t < COLDEST) return 2;
    if (v[this.#pressure]! > HIGHEST) return 3;
    return v[this.#starved]! >= OXYGEN_TIME ? 4 : -1;
  }

  /** `leg`: by which it has just come, or -1: told together with the first pump that it stops. */
  #stopFeeds(leg: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#pumps.length && leg >= 0; i++) {
      if (v[this.#pumps[i]!] === 0) continue;
      this.#happenings.tell('I-304-first', LEGS[leg]!, v[this.#legs[leg]!]!);
      break;
    }
    for (let i = 0; i < this.#pumps.length; i++) {
      if (v[this.#pumps[i]!] === 0) continue;
      this.#motors.turn(FED[i]!, false);
      this.#happenings.tell('I-304', FED[i]!, 0);
    }
  }
}
