// Power, cooling water and steam supply as an area of the workshop. It is the last one built: what fails here overrules everybody's controls.
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Tag } from '../../../../plant/plant.ts';
import { STROKE } from '../../../../plant/valve-bank.ts';
import type { Area, Site } from '../area.ts';
import { FEED_STOP, LOCKED, lockOf } from './equipment.ts';
import { FailSafe } from './fail-safe.ts';
import { SPRINGS_BELOW } from './figures.ts';
import { PowerSupply } from './supply.ts';
import { Water } from './water.ts';

export { powerEquipment } from './equipment.ts';

/** Pumps that E-STOP feeds stops. */
const FEED_PUMP = /^P-40\d$/;

export class PowerArea implements Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  readonly #site: Site;
  readonly #supply: PowerSupply;
  readonly #failSafe: FailSafe;
  readonly #water: Water;
  readonly #loss: Interlock;
  readonly #stop: number;
  readonly #feedPumps: readonly Tag[];
  readonly #instrumentAir: number;
  readonly #shown: Readonly<Record<'first' | 'second' | 'set' | 'battery' | 'charge' | 'load', number>>;

  /** `others`: loops of all other areas. */
  constructor(site: Site, others: readonly ControlLoop[]) {
    const { memory, valves, motors, mains, readings, happenings } = site;
    this.#site = site;
    this.loops = [mains.headers.plantLoop, mains.headers.cleanLoop];
    this.#supply = new PowerSupply(memory, motors, happenings);
    this.#failSafe = new FailSafe(memory, valves, [...others, ...this.loops]);
    this.#water = new Water(memory, motors, mains, readings, site.faults);
    this.#loss = new Interlock(memory, 'I-313');
    this.interlocks = [this.#loss];
    this.#stop = motors.slot(FEED_STOP);
    this.#feedPumps = motors.tags.filter((tag) => FEED_PUMP.test(tag));
    this.#instrumentAir = readings.slot('PT-503');
    const s = (tag: Tag) => readings.slot(tag);
    this.#shown = {
      first: s('MCC-01'),
      second: s('MCC-02'),
      set: s('XA-EG01'),
      battery: s('XA-UPS01'),
      charge: s('UPS-01'),
      load: s('EG-01.load'),
    };
  }

  begin(start: string): void {
    const { motors, valves } = this.#site;
    for (const tag of ['HV-60101', 'HV-60102', 'HV-60103']) valves.place(tag, 100);
    motors.turn('P-601', true);
    this.#supply.begin();
    this.#water.begin(start);
    this.#loss.begin();
    this.#show();
  }

  control(second: number): void {
    const { memory, mains, injection, happenings } = this.#site;
    const v = memory.values;
    const supply = this.#supply;
    supply.tick(injection.powerFails(second), v[mains.load]!);
    const dark = !supply.isLive;
    if (this.#loss.update(dark, second)) happenings.tell('I-313', 'MCC-01', v[mains.load]!);
    if (dark || v[this.#instrumentAir]! < SPRINGS_BELOW) this.#failSafe.hold();
    if (v[this.#stop] === 1) this.#stopFeeds();
  }

  tick(second: number): void {
    this.#water.tick(second);
  }

  sense(): void {
    this.#water.show();
    this.#show();
  }

  refusesValve(tag: Tag, percent: number): string | null {
    return tag === 'XV-40201' && percent > 0 && this.#site.motors.isOn(FEED_STOP) ? 'feed-stop' : null;
  }

  refusesStart(tag: Tag): string | null {
    if (LOCKED.includes(tag) && this.#site.motors.isOn(lockOf(tag))) return 'loto';
    if (this.#supply.drives(tag) && !this.#supply.isLive) return 'no-power';
    if (this.#water.isBroken(tag, this.#site.memory.values[this.#site.clock]!)) return 'pump-broken';
    return FEED_PUMP.test(tag) && this.#site.motors.isOn(FEED_STOP) ? 'feed-stop' : null;
  }

  /** The button is pressed until it is pulled. */
  #stopFeeds(): void {
    const { motors, valves } = this.#site;
    for (let i = 0; i < this.#feedPumps.length; i++) motors.turn(this.#feedPumps[i]!, false);
    valves.send('XV-40201', 0, STROKE);
  }

  #show(): void {
    const v = this.#site.memory.values;
    const supply = this.#supply;
    const live = supply.isLive;
    const { first, second, set, battery, charge, load } = this.#shown;
    v[first] = live ? 1 : 0;
    v[second] = v[first]!;
    v[set] = supply.set.turns ? 1 : 0;
    v[battery] = live ? 0 : 1;
    v[charge] = v[supply.charge]!;
    v[load] = v[supply.set.load]!;
  }
}
