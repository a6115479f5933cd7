// Events of a running batch that an assignment may inject (content/fermentation.md 3), as far as no other area has them: they act on R-301
// after its controllers have spoken.
import type { CommandValue, Outcome, Tag } from '../../../../plant/plant.ts';
import { STROKE } from '../../../../plant/valve-bank.ts';
import { type Area, type AreaEquipment, NO_EQUIPMENT, type Site } from '../area.ts';
import { SEPARATOR_SHUT, SLOW_AGITATOR, TREND_LOST, TREND_LOST_FOR } from '../../faults.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { rows } from '../instruments.ts';
import { AgitatorTrip } from './agitator-trip.ts';
import { onsetsOf } from './diagnoses.ts';
import { CultureEvents } from './culture-events.ts';
import { SensorEvents } from './sensor-events.ts';
import { BYPASS_PERMIT, OXYGEN_BYPASS, overrides } from './overrides.ts';
import { StuckValves } from './stuck-valves.ts';

/** Nothing is kept for the trends of the DCS (E20). */
const TRENDS_LOST = 'R-301.trends-lost';
/** Liquid that stands in S-303 when its drain is found shut, kg [K]. */
const IN_SEPARATOR = 60;
const FAULT_CODE = 'M-301.fault-code';
const POSITIONER = 'PV-301.positioner';
const AIR_POSITIONER = 'FV-301.positioner';
const JUNCTION_BOX = 'WT-301.junction-box';
const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });
/** E05c: the drive gives no more than this, rpm, for so long, s. */
const SLOW_SPEED = 45;
const SLOW_FOR = 21_600;
/** The electrician has put the drive right this long after its display was read, s, as in E06 [K]. */
const SLOW_MENDS = 300;

export const eventsEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  motors: overrides,
  instruments: [
    ...rows('dcs', [['YA-301', '', 0, 0, 1]]),
    ...rows('computed', [
      [TRENDS_LOST, '', 0, 0, 1],
      ['M-301.jammed', '', 0, 0, 10],
      [`${FAULT_CODE}.finding`, '', 0, 0, 2],
      [`${POSITIONER}.finding`, '', 0, 0, 1],
      [`${AIR_POSITIONER}.finding`, '', 0, 0, 1],
      [`${BYPASS_PERMIT}.finding`, '', 0, 0, 1],
      [`${JUNCTION_BOX}.finding`, '', 0, 0, 1],
    ]),
  ],
  hotspots: [FAULT_CODE, POSITIONER, AIR_POSITIONER, BYPASS_PERMIT, JUNCTION_BOX],
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
  /** Slot: second in which the limit of the drive was found plus one. */
  readonly #slowFound: number;
  readonly #separator: readonly number[];
  readonly #lost: readonly number[];
  readonly #trends: number;
  readonly #code: number;
  readonly #positioner: number;
  readonly #airPositioner: number;
  readonly #junctionBox: number;
  readonly #permit: number;
  readonly #onsets: ReadonlyMap<Tag, number>;

  constructor(site: Site, r301: FermentorArea) {
    const { memory, valves, motors, readings, happenings, faults } = site;
    this.#site = site;
    this.#r301 = r301;
    this.#culture = new CultureEvents(faults, r301.fermentor.broth);
    this.#valves = new StuckValves(memory, valves, faults);
    this.#sensors = new SensorEvents(memory, readings, r301.weightOffset, faults);
    this.#agitator = new AgitatorTrip(memory, motors, readings, happenings, r301.controls, r301.fermentor, faults);
    this.#onsets = onsetsOf(faults);
    this.#slow = faults.filter(({ event }) => event === SLOW_AGITATOR).map(({ at }) => at);
    this.#slowFound = memory.slot('M-301.limit-found');
    this.#separator = faults.filter(({ event }) => event === SEPARATOR_SHUT).map(({ at }) => at);
    this.#lost = faults.filter(({ event }) => event === TREND_LOST).map(({ at }) => at);
    this.#trends = readings.slot(TRENDS_LOST);
    this.#code = readings.slot(`${FAULT_CODE}.finding`);
    this.#positioner = readings.slot(`${POSITIONER}.finding`);
    this.#airPositioner = readings.slot(`${AIR_POSITIONER}.finding`);
    this.#junctionBox = readings.slot(`${JUNCTION_BOX}.finding`);
    this.#permit = readings.slot(BYPASS_PERMIT);
  }

  begin(): void {
    const v = this.#site.memory.values;
    this.#valves.begin();
    this.#agitator.begin();
    v[this.#code] = 0;
    v[this.#slowFound] = 0;
    v[this.#trends] = 0;
    v[this.#positioner] = 0;
    v[this.#airPositioner] = 0;
    v[this.#junctionBox] = 0;
    this.#sensors.begin();
  }

  control(second: number): void {
    this.#culture.tick(second);
    this.#valves.control(second);
    this.#sensors.tick(second);
    this.#agitator.control(second);
    if (this.#slow.length > 0) this.#limitSpeed(second);
    if (this.#separator.includes(second)) this.#fillSeparator();
    if (this.#lost.length > 0) this.#loseTrends(second);
  }

  /** There is nothing to diagnose before it has happened. */
  #judge(tag: Tag): Outcome {
    const second = this.#site.memory.values[this.#site.clock]!;
    return second >= (this.#onsets.get(tag) ?? 0) ? DONE : refused('nothing-happened');
  }

  #fillSeparator(): void {
    this.#site.memory.values[this.#r301.fermentor.train.liquid]! += IN_SEPARATOR;
    this.#site.valves.send('HV-30364', 0, STROKE);
  }

  #loseTrends(second: number): void {
    const lost = this.#lost.some((at) => second >= at && second < at + TREND_LOST_FOR);
    this.#site.memory.values[this.#trends] = lost ? 1 : 0;
  }

  #limitSpeed(second: number): void {
    this.#site.memory.values[this.#r301.controls.speedLimit] = this.#isSlow(second) ? SLOW_SPEED : 0;
  }

  #isSlow(second: number): boolean {
    const found = this.#site.memory.values[this.#slowFound]!;
    for (let i = 0; i < this.#slow.length; i++) {
      const at = this.#slow[i]!;
      const mended = found > at && second > found + SLOW_MENDS;
      if (second >= at && second < at + SLOW_FOR && !mended) return true;
    }
    return false;
  }

  /** What the display of the drive shows: 1 it has tripped, 2 it holds the speed down. */
  #readDrive(second: number): number {
    const v = this.#site.memory.values;
    this.#agitator.find(second);
    if (this.#agitator.isBroken) return 1;
    if (!this.#isSlow(second)) return 0;
    if (v[this.#slowFound] === 0) v[this.#slowFound] = second + 1;
    return 2;
  }

  tick(): void {}

  sense(): void {}

  refusesValve(): string | null {
    return null;
  }

  /** The bypass is turned by whoever has read its permit. */
  refusesStart(tag: Tag): string | null {
    return tag === OXYGEN_BYPASS && this.#site.memory.values[this.#permit] === 0 ? 'no-permit' : null;
  }

  /** A look at the drive's display or at a valve's positioner finds what is wrong, and calls who mends it. */
  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, _value: CommandValue): Outcome {
    if (verb === 'judge') return this.#judge(tag);
    if (verb !== 'inspect') return DONE;
    const v = this.#site.memory.values;
    const second = v[this.#site.clock]!;
    if (tag === FAULT_CODE) v[this.#code] = this.#readDrive(second);
    else if (tag === POSITIONER) v[this.#positioner] = this.#valves.look('PV-301', second) ? 1 : 0;
    else if (tag === AIR_POSITIONER) v[this.#airPositioner] = this.#valves.look('FV-301', second) ? 1 : 0;
    else if (tag === JUNCTION_BOX) v[this.#junctionBox] = this.#sensors.look(second) ? 1 : 0;
    return DONE;
  }
}
