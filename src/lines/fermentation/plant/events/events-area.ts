// Events of a running batch that an assignment may inject (content/fermentation.md 3), as far as no other area has them: they act on R-301
// after its controllers have spoken.
import type { CommandValue, Outcome, Tag } from '../../../../plant/plant.ts';
import { type Area, type AreaEquipment, NO_EQUIPMENT, type Site } from '../area.ts';
import { SLOW_AGITATOR } from '../../faults.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { rows } from '../instruments.ts';
import { AgitatorTrip } from './agitator-trip.ts';
import { CultureEvents } from './culture-events.ts';
import { SensorEvents } from './sensor-events.ts';
import { StuckValves } from './stuck-valves.ts';

const FAULT_CODE = 'M-301.fault-code';
const POSITIONER = 'PV-301.positioner';
const DONE: Outcome = { ok: true };
/** E05c: the drive gives no more than this, rpm, for so long, s. */
const SLOW_SPEED = 45;
const SLOW_FOR = 21_600;

export const eventsEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  instruments: [
    ...rows('dcs', [['YA-301', '', 0, 0, 1]]),
    ...rows('computed', [
      [`${FAULT_CODE}.finding`, '', 0, 0, 1],
      [`${POSITIONER}.finding`, '', 0, 0, 1],
    ]),
  ],
  hotspots: [FAULT_CODE, POSITIONER],
};

export class EventsArea implements Area {
  readonly loops = [];
  readonly interlocks = [];
  readonly #site: Site;
  readonly #r301: FermentorArea;
  readonly #culture: CultureEvents;
  readonly #valves: StuckValves;
  readonly #sensors: SensorEvents;
  readonly #agitator: AgitatorTrip;
  readonly #slow: readonly number[];
  readonly #code: number;
  readonly #positioner: number;

  constructor(site: Site, r301: FermentorArea) {
    const { memory, valves, motors, readings, happenings, faults } = site;
    this.#site = site;
    this.#r301 = r301;
    this.#culture = new CultureEvents(faults, r301.fermentor.broth);
    this.#valves = new StuckValves(memory, valves, faults);
    this.#sensors = new SensorEvents(memory, readings, faults);
    this.#agitator = new AgitatorTrip(memory, motors, readings, happenings, r301.controls, r301.fermentor, faults);
    this.#slow = faults.filter(({ event }) => event === SLOW_AGITATOR).map(({ at }) => at);
    this.#code = readings.slot(`${FAULT_CODE}.finding`);
    this.#positioner = readings.slot(`${POSITIONER}.finding`);
  }

  begin(): void {
    const v = this.#site.memory.values;
    this.#valves.begin();
    this.#agitator.begin();
    v[this.#code] = 0;
    v[this.#positioner] = 0;
  }

  control(second: number): void {
    this.#culture.tick(second);
    this.#valves.control(second);
    this.#sensors.tick(second);
    this.#agitator.control(second);
    if (this.#slow.length > 0) this.#limitSpeed(second);
  }

  #limitSpeed(second: number): void {
    let limit = 0;
    for (let i = 0; i < this.#slow.length; i++) {
      if (second >= this.#slow[i]! && second < this.#slow[i]! + SLOW_FOR) limit = SLOW_SPEED;
    }
    this.#site.memory.values[this.#r301.controls.speedLimit] = limit;
  }

  tick(): void {}

  sense(): void {}

  refusesValve(): string | null {
    return null;
  }

  refusesStart(): string | null {
    return null;
  }

  /** A look at the drive's display or at the exhaust valve's positioner finds what is wrong, and calls who mends it. */
  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, _value: CommandValue): Outcome {
    if (verb !== 'inspect') return DONE;
    const v = this.#site.memory.values;
    const second = v[this.#site.clock]!;
    if (tag === FAULT_CODE) {
      v[this.#code] = this.#agitator.isBroken ? 1 : 0;
      this.#agitator.find(second);
    } else {
      const stuck = this.#valves.isExhaustStuck(second);
      v[this.#positioner] = stuck ? 1 : 0;
      if (stuck) this.#valves.find(second);
    }
    return DONE;
  }
}
