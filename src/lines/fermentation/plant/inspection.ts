// The state in which R-301 is found before it is started: leaks, passing valves, residue, an overdue safety valve, drawn from the seed;
// what an inspection shows of them, and the tightness test (content/fermentation.md P1; sterilisation-model.md 9, P1).
import { RandomStream } from '../../../kernel/random.ts';
import { absolutePressure, ZERO_CELSIUS } from '../../../kernel/units.ts';
import type { Happenings } from '../../../plant/happenings.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { CommandValue, Outcome, Tag } from '../../../plant/plant.ts';
import type { Readings } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import type { Fermentor } from './fermentor.ts';
import {
  COLOUR,
  cylinderAt,
  INSIDE,
  inside,
  LAMP,
  leakTags,
  RESIDUE_AT,
  SAFETY,
  safetyDevices,
  seats,
  soapSpots,
  TIMER,
  VERDICT,
} from './inspection-points.ts';
import { kv } from './r301.ts';
import { handValves } from './valves.ts';

const DONE: Outcome = { ok: true };
/** Soap and cylinder show bubbles from this pressure on, MPa(g) [content/fermentation.md 1.13]. */
const SHOWS = 0.1;
/** At most this is no pressure: tagged joints are tightened now, never under pressure (content/fermentation.md 9). */
const VENTED = 0.005;
/** A weeping joint leaves the vessel within the limit of the test, a leaking one does not: K_v from and spread [K]. */
const WEEP = [0.03, 0.02] as const;
const LEAK = [0.35, 0.3] as const;
const PASSING_KV = 0.05;
/** The first seats are those of R-301's own pipes: sample, bottom, transfer. */
const PIPED = 3;
/** Shares of the seeds with a passing valve, with residue, with a fault of a safety device [K]. */
const PASSES = 0.5;
const RESIDUE = 0.4;
const OVERDUE = 0.3;
/** The test lasts this long, min; a tight vessel loses at most this, MPa, corrected for temperature [content/fermentation.md 1.15]. */
const TEST = 30;
const LIMIT = 0.003;

/** F0 above which medium is brown, min [content/fermentation.md 0.4]. */
const BROWNED = 60;

export class Inspection {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #plant: Fermentor;
  readonly #happenings: Happenings;
  readonly #chance: RandomStream;
  readonly #slot: (tag: Tag) => number;
  /** What is looked at or written every second. */
  readonly #shown: ReturnType<typeof shownSlots>;
  readonly #timer: number;
  readonly #fittings: readonly number[];
  readonly #valves: readonly number[];
  readonly #drains: readonly number[];
  readonly #tags: readonly number[];
  /** Slots: found so at the start of P1 (1); place of residue and of the overdue device plus one; K_v of each leak, of each passing seat. */
  readonly #before: number;
  readonly #residue: number;
  readonly #overdue: number;
  readonly #leaks: number;
  readonly #passing: number;
  /** First slots: which places were soaped under pressure, which seats tested. */
  readonly #soaped: number;
  readonly #tested: number;
  /** Slots: pressure, Pa absolute, and temperature, K, at the start of the test; the timer has been seen running; sum of switches. */
  readonly #p0: number;
  readonly #t0: number;
  readonly #running: number;
  readonly #switched: number;
  readonly #moved: number;
  /** Slots: the valves' own count of their moves, and that at which the open ones were last counted. */
  readonly #moves: number;
  readonly #counted: number;

  constructor(
    memory: Memory,
    motors: SwitchBank,
    valves: ValveBank,
    plant: Fermentor,
    readings: Readings,
    happenings: Happenings,
  ) {
    this.#memory = memory;
    this.#motors = motors;
    this.#plant = plant;
    this.#happenings = happenings;
    this.#chance = new RandomStream(memory.layout, 'R-301.inspection');
    this.#slot = (tag) => readings.slot(tag);
    this.#shown = shownSlots(readings);
    this.#timer = motors.slot(TIMER);
    this.#fittings = motors.tags.filter((tag) => tag.includes('.')).map((tag) => motors.slot(tag));
    const counted = handValves.filter((tag) => tag.startsWith('HV-301') && tag !== 'HV-30196');
    this.#valves = counted.map((tag) => valves.slot(tag));
    this.#drains = seats.map(({ drain }) => valves.slot(drain));
    this.#tags = leakTags.map((tag) => motors.slot(tag));
    const slot = (name: string) => memory.slot(`R-301.inspection.${name}`);
    this.#before = slot('before');
    this.#residue = slot('residue');
    this.#overdue = slot('overdue');
    this.#leaks = memory.layout.block('R-301.leaks', soapSpots.length);
    this.#passing = memory.layout.block('R-301.passing-seats', seats.length);
    this.#soaped = memory.layout.block('R-301.soaped', soapSpots.length);
    this.#tested = memory.layout.block('R-301.tested', seats.length);
    this.#p0 = slot('p0');
    this.#t0 = slot('t0');
    this.#running = slot('running');
    this.#switched = slot('switched');
    this.#moved = slot('moved');
    this.#moves = valves.moves;
    this.#counted = slot('counted');
  }

  /** Draws what is wrong with the vessel, if this is a start at which nobody has looked yet. */
  begin(start: string, seed: number): void {
    const v = this.#memory.values;
    if (start !== 'P1') return;
    v[this.#before] = 1;
    this.#chance.begin(v, seed);
    const draw = () => this.#chance.uniform(v);
    const leaks = Math.floor(3 * draw());
    const first = Math.floor(soapSpots.length * draw());
    const second = (first + 1 + Math.floor((soapSpots.length - 1) * draw())) % soapSpots.length;
    for (const [i, place] of [first, second].entries()) {
      const [from, spread] = draw() < 0.5 ? WEEP : LEAK;
      const size = from + spread * draw();
      if (i < leaks) v[this.#leaks + place] = size;
    }
    const passing = draw() < PASSES;
    const valve = Math.floor(seats.length * draw());
    if (passing) v[this.#passing + valve] = PASSING_KV;
    const dirty = draw() < RESIDUE;
    const place = RESIDUE_AT[Math.floor(RESIDUE_AT.length * draw())]!;
    if (dirty) v[this.#residue] = place + 1;
    const late = draw() < OVERDUE;
    const device = Math.floor(safetyDevices.length * draw());
    if (late) v[this.#overdue] = device + 1;
    this.#connect();
    v[this.#switched] = this.#switches();
    v[this.#counted] = -1;
    this.#write();
    v[this.#moved] = v[this.#shown.openValves]!;
  }

  /** After the physics of a second. Once nobody inspects any more this costs nothing. */
  tick(): void {
    const v = this.#memory.values;
    if (v[this.#before] !== 1) return;
    this.#attend();
    this.#mend();
    this.#time();
    this.#write();
  }

  /** What a look shows, and what follows from a judgement. */
  handle(verb: string, tag: Tag, value: CommandValue): Outcome {
    const v = this.#memory.values;
    if (verb === 'inspect' && tag === COLOUR) {
      v[this.#slot(`${COLOUR}.finding`)] = v[this.#slot('F0-301')]! > BROWNED ? 1 : 0;
      return DONE;
    }
    if (v[this.#before] !== 1) return DONE;
    v[this.#shown.attended] = 1;
    if (verb === 'judge') this.#judge(tag, value);
    if (verb !== 'inspect') return DONE;
    if (inside.includes(tag) && !this.#motors.isOn(LAMP)) return { ok: false, refusal: 'dark' };
    const pressed = this.#pressure() >= SHOWS;
    const finding = this.#slot(`${tag}.finding`);
    v[finding] = 0;
    const part = inside.indexOf(tag);
    const device = safetyDevices.indexOf(tag);
    const spot = soapSpots.indexOf(tag);
    const seat = seats.findIndex((one) => cylinderAt(one) === tag);
    if (part >= 0 && v[this.#residue] === part + 1) v[finding] = 1;
    if (device >= 0 && v[this.#overdue] === device + 1) v[finding] = 1;
    if (spot >= 0 && pressed) {
      v[this.#soaped + spot] = 1;
      if (v[this.#leaks + spot]! > 0) v[finding] = 1;
    }
    if (seat >= 0 && pressed && v[this.#drains[seat]!]! > 0) {
      v[this.#tested + seat] = 1;
      if (v[this.#passing + seat]! > 0) v[finding] = 1;
    }
    return DONE;
  }

  #judge(tag: Tag, value: CommandValue): void {
    const v = this.#memory.values;
    const found = tag === INSIDE ? this.#residue : tag === SAFETY ? this.#overdue : null;
    if (found !== null) {
      const right = v[this.#slot(`${tag}.right`)]! === 1 || (value === 'fault') === v[found]! > 0;
      v[this.#slot(`${tag}.right`)] = right ? 1 : 0;
      // A fault that is named is put right by those whose work it is.
      if (value === 'fault') v[found] = 0;
    }
    if (tag !== VERDICT) return;
    const over = v[this.#slot('R-301.test-minutes')]! >= TEST;
    const tight = v[this.#slot('R-301.test-drop')]! <= LIMIT;
    v[this.#slot(`${VERDICT}.right`)] = over && (value === 'pass') === tight ? 1 : 0;
    if (over && value === 'pass' && !tight) {
      this.#happenings.tell('bad-vessel-accepted', 'R-301', v[this.#slot('R-301.test-drop')]!);
    }
  }

  #pressure(): number {
    return this.#memory.values[this.#shown.pressure]!;
  }

  #switches(): number {
    const v = this.#memory.values;
    let sum = 0;
    for (let i = 0; i < this.#fittings.length; i++) sum += v[this.#fittings[i]!]!;
    return sum;
  }

  #openValves(): number {
    const v = this.#memory.values;
    let open = 0;
    for (let i = 0; i < this.#valves.length; i++) if (v[this.#valves[i]!]! > 0) open++;
    return open;
  }

  /** Somebody is at work in the hall: a fitting or a valve is not as it was found. */
  #attend(): void {
    const v = this.#memory.values;
    const { attended } = this.#shown;
    if (v[attended] === 1) return;
    if (this.#switches() !== v[this.#switched] || v[this.#shown.openValves] !== v[this.#moved]) v[attended] = 1;
  }

  /** What is tagged is tightened as soon as there is no pressure; a valve's seat is lapped in. */
  #mend(): void {
    if (this.#pressure() > VENTED) return;
    const v = this.#memory.values;
    let mended = false;
    for (let i = 0; i < this.#tags.length; i++) {
      const fault = i < soapSpots.length ? this.#leaks + i : this.#passing + i - soapSpots.length;
      if (v[this.#tags[i]!] !== 1 || v[fault] === 0) continue;
      v[fault] = 0;
      v[this.#tags[i]!] = 0;
      mended = true;
    }
    if (mended) this.#connect();
  }

  /** Joins what leaks and passes to the vessel; of a feed root only the cylinder tells. */
  #connect(): void {
    const v = this.#memory.values;
    let sum: number = kv.leakTight;
    for (let i = 0; i < soapSpots.length; i++) sum += v[this.#leaks + i]!;
    v[this.#plant.leak] = sum;
    for (let i = 0; i < PIPED; i++) v[this.#plant.pipes.passing + i] = v[this.#passing + i]!;
  }

  /** The hold timer, and what the pressure has lost since it was started, brought back to the temperature of then. */
  #time(): void {
    const v = this.#memory.values;
    const { minutes, drop } = this.#shown;
    if (v[this.#timer] !== 1) {
      v[this.#running] = 0;
      v[minutes] = 0;
      return;
    }
    const pressure = absolutePressure(this.#pressure());
    const kelvin = v[this.#shown.temperature]! + ZERO_CELSIUS;
    if (v[this.#running] === 0) {
      v[this.#running] = 1;
      v[this.#p0] = pressure;
      v[this.#t0] = kelvin;
    }
    if (v[minutes]! < TEST) v[drop] = (v[this.#p0]! - (pressure * v[this.#t0]!) / kelvin) * 1e-6;
    v[minutes]! += 1 / 60;
  }

  #write(): void {
    const v = this.#memory.values;
    let soaped = 0;
    let tested = 0;
    let leaks = 0;
    let passing = 0;
    let leaksUntagged = 0;
    let seatsUntagged = 0;
    let vain = 0;
    for (let i = 0; i < this.#tags.length; i++) {
      const joint = i < soapSpots.length;
      const bad = v[joint ? this.#leaks + i : this.#passing + i - soapSpots.length]! > 0;
      const seen = v[joint ? this.#soaped + i : this.#tested + i - soapSpots.length]!;
      const tagged = v[this.#tags[i]!] === 1;
      if (joint) soaped += seen;
      else tested += seen;
      if (bad && joint) leaks++;
      if (bad && !joint) passing++;
      if (bad && joint && !tagged) leaksUntagged++;
      if (bad && !joint && !tagged) seatsUntagged++;
      if (!bad && tagged) vain++;
    }
    const shown = this.#shown;
    v[shown.residue] = v[this.#residue]! > 0 ? 1 : 0;
    v[shown.overdue] = v[this.#overdue]! > 0 ? 1 : 0;
    v[shown.soaped] = soaped;
    v[shown.seatsTested] = tested;
    v[shown.leaks] = leaks;
    v[shown.passing] = passing;
    v[shown.leaksUntagged] = leaksUntagged;
    v[shown.seatsUntagged] = seatsUntagged;
    v[shown.tight] = v[shown.drop]! <= LIMIT ? 1 : 0;
    v[shown.falseTags] = vain;
    if (v[this.#counted] === v[this.#moves]) return;
    v[this.#counted] = v[this.#moves]!;
    v[shown.openValves] = this.#openValves();
  }
}

/** Slots of what an inspection reads and shows. */
function shownSlots(readings: Readings) {
  const slot = (name: string) => readings.slot(`R-301.${name}`);
  return {
    pressure: readings.slot('PT-301'),
    temperature: readings.slot('TT-301'),
    attended: slot('attended'),
    minutes: slot('test-minutes'),
    drop: slot('test-drop'),
    residue: slot('residue'),
    overdue: slot('overdue'),
    soaped: slot('soaped'),
    seatsTested: slot('seats-tested'),
    leaks: slot('leaks'),
    passing: slot('passing'),
    leaksUntagged: slot('leaks-untagged'),
    seatsUntagged: slot('seats-untagged'),
    tight: slot('tight'),
    falseTags: slot('false-tags'),
    openValves: slot('open-valves'),
  } as const;
}
