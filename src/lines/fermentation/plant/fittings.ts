// What hands fit to R-301 and take off again: probes and blind plugs in their ports, the manhole cover (content/fermentation.md 1.1, 3.01).
// An open port or manhole is a way to the hall for whatever is in the vessel, and for the hall's air.
import { gaugePressure } from '../../../kernel/units.ts';
import type { Happenings } from '../../../plant/happenings.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { Readings, ReadingSpec } from '../../../plant/readings.ts';
import { Recurrence } from '../../../plant/recurrence.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { Fermentor } from './fermentor.ts';

/** Probes of the ports at 0.6 m above the bottom tangent line: pH twice, dissolved oxygen. */
export const probes: readonly Tag[] = ['AT-301A', 'AT-301B', 'AT-302'];
const HEIGHT = 0.6;
const probeIn = (port: Tag): Tag => `${port}.probe`;
const plugIn = (port: Tag): Tag => `${port}.plug`;
/** On = open. */
const MANHOLE = 'R-301.manhole';

/** Motors that have been locked and tagged for work on them (LOTO). */
const LOCKED = ['M-301', 'P-101'];
const lockOf = (motor: Tag): Tag => `${motor}.loto`;

/** Started = fitted or hung, stopped = taken off; the manhole is started = opened. */
export const fittings: readonly Tag[] = [...probes.map(probeIn), ...probes.map(plugIn), MANHOLE, ...LOCKED.map(lockOf)];

export const fittingInstruments: readonly ReadingSpec[] = probes.map((port) => ({
  tag: `${port}.bias`,
  unit: '',
  decimals: 2,
  range: [-1, 1],
  where: 'computed',
}));

/** K_v of an open DN25 probe port and of the manhole DN500: 0.02 DN2 [sterilisation-model.md 3]. */
const PORT_KV = 12.5;
const MANHOLE_KV = 5000;
/** Gas that leaves with more than this above the hall blows, MPa(g) [K]. */
const BLOWS = 0.01;
/** A dry probe above this, deg C, for this long, s, is damaged and reads this much too high (content/fermentation.md 3.01) [K]. */
const DRY_HEAT = 110;
const DRY_TIME = 300;
const DAMAGE = 0.3;
const QUIET = 60;
/** From the empty sterilisation until the medium is charged, and after a batch, the probes lie in the laboratory, plugs in their ports. */
const PLUGGED = ['P4A', 'P9'];

export class Fittings {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #plant: Fermentor;
  readonly #happenings: Happenings;
  readonly #blowing: readonly Recurrence[];
  readonly #manhole: Recurrence;
  /** First slots: seconds that each probe has been dry and hot; what each shows too much. */
  readonly #dry: number;
  readonly #bias: readonly number[];
  /** Slots of what is fitted to each port, and of the manhole. */
  readonly #probes: readonly number[];
  readonly #plugs: readonly number[];
  readonly #cover: number;

  constructor(memory: Memory, motors: SwitchBank, plant: Fermentor, readings: Readings, happenings: Happenings) {
    this.#memory = memory;
    this.#motors = motors;
    this.#plant = plant;
    this.#happenings = happenings;
    this.#blowing = probes.map((port) => new Recurrence(memory, `${port}.blows`, QUIET));
    this.#manhole = new Recurrence(memory, `${MANHOLE}.blows`, QUIET);
    this.#dry = memory.layout.block('probe-dry', probes.length);
    this.#bias = probes.map((port) => readings.slot(`${port}.bias`));
    this.#probes = probes.map((port) => motors.slot(probeIn(port)));
    this.#plugs = probes.map((port) => motors.slot(plugIn(port)));
    this.#cover = motors.slot(MANHOLE);
  }

  /** Probes in, manhole shut; before P1 the probes lie in the laboratory, the manhole stands open and the motors are locked. */
  begin(start: string): void {
    if (start === 'P1') for (const tag of [MANHOLE, ...LOCKED.map(lockOf)]) this.#motors.turn(tag, true);
    else for (const port of probes) this.#motors.turn(PLUGGED.includes(start) ? plugIn(port) : probeIn(port), true);
  }

  /** Why a fitting cannot be put in or a motor not be started, or null: one port holds one thing, a lock holds its motor. */
  refuses(tag: Tag): string | null {
    if (LOCKED.includes(tag)) return this.#motors.isOn(lockOf(tag)) ? 'loto' : null;
    const port = probes.find((name) => tag === probeIn(name) || tag === plugIn(name));
    if (port === undefined) return null;
    const other = tag === probeIn(port) ? plugIn(port) : probeIn(port);
    return this.#motors.isOn(other) ? 'port-taken' : null;
  }

  /** Before the physics of a second: opens and shuts the ways to the hall, and tells what blows out of them. */
  control(): void {
    const plant = this.#plant;
    // Of the state that is bound now, which need not be the one of the last second.
    plant.vessel.derive();
    const pressure = gaugePressure(plant.vessel.pressure);
    let kv = 0;
    for (let i = 0; i < probes.length; i++) {
      const open = this.#isOpen(i);
      if (open) kv += PORT_KV;
      if (this.#blowing[i]!.begins(open && pressure > BLOWS)) this.#happenings.tell('port-blows', probes[i]!, pressure);
    }
    const open = this.#memory.values[this.#cover] === 1;
    if (open) kv += MANHOLE_KV;
    if (this.#manhole.begins(open && pressure > BLOWS)) this.#happenings.tell('manhole-blows', MANHOLE, pressure);
    plant.openKv = kv;
  }

  /** After the physics: probes suffer in the hot, empty vessel. */
  tick(): void {
    const v = this.#memory.values;
    const { vessel } = this.#plant;
    const hot = vessel.gasTemperature > DRY_HEAT && !vessel.submerges(HEIGHT);
    for (let i = 0; i < probes.length; i++) {
      if (!hot || v[this.#probes[i]!] !== 1) {
        v[this.#dry + i] = 0;
        continue;
      }
      v[this.#dry + i]! += 1;
      if (v[this.#dry + i] !== DRY_TIME) continue;
      v[this.#bias[i]!]! += DAMAGE;
      this.#happenings.tell('probe-damaged', probes[i]!, DAMAGE);
    }
  }

  #isOpen(i: number): boolean {
    const v = this.#memory.values;
    return v[this.#probes[i]!] !== 1 && v[this.#plugs[i]!] !== 1;
  }
}
