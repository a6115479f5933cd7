// R-301 as an area of the workshop: its physics, loops, interlocks, instruments, sterility and mishaps.
import { absolutePressure } from '../../../kernel/units.ts';
import { RandomStream } from '../../../kernel/random.ts';
import { VAPOUR_AT } from '../../../plant/agitator.ts';
import type { ControlLoop } from '../../../plant/control-loop.ts';
import type { Interlock } from '../../../plant/interlock.ts';
import type { CommandValue, Outcome, Tag } from '../../../plant/plant.ts';
import type { SteamLeg } from '../../../plant/steam-leg.ts';
import { type Area, type AreaEquipment, NO_EQUIPMENT, type Site } from './area.ts';
import { Asepsis } from './asepsis.ts';
import type { Broth } from './broth.ts';
import { brothInstruments } from './broth-instruments.ts';
import { BrothSensors } from './broth-sensors.ts';
import { Controls, type Measured } from './controls.ts';
import { CultureInterlocks } from './culture-interlocks.ts';
import { ALKALI_STANDBY } from './events/overrides.ts';
import { Fermentor } from './fermentor.ts';
import { Calibration, calibrationInstruments, calibrationSwitches } from './calibration.ts';
import { fittingInstruments, Fittings, fittings } from './fittings.ts';
import { Inspection } from './inspection.ts';
import { hotspots, inspectionInstruments, judgements, LAMP, leakTags, TIMER } from './inspection-points.ts';
import { instruments } from './instruments.ts';
import { Interlocks } from './interlocks.ts';
import { Mishaps } from './mishaps.ts';
import { Sensors } from './sensors.ts';
import { beginFermentor, isOpenedAt, isSterileAt } from './starts.ts';
import { automaticValves, controlValves, handValves, tripValves } from './valves.ts';

export const fermentorEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves,
  tripValves,
  automaticValves,
  controlValves,
  motors: ['M-301', 'P-101', ...fittings, ...calibrationSwitches, ...leakTags, LAMP, TIMER],
  instruments: [
    ...instruments,
    ...brothInstruments,
    ...fittingInstruments,
    ...calibrationInstruments,
    ...inspectionInstruments,
  ],
  hotspots,
  judgements,
};

export class FermentorArea implements Area {
  readonly tag = 'R-301';
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  readonly fermentor: Fermentor;
  readonly controls: Controls;
  readonly #site: Site;
  readonly #interlocks: Interlocks;
  readonly #guard: CultureInterlocks;
  readonly #sensors: Sensors;
  readonly #asepsis: Asepsis;
  readonly #mishaps: Mishaps;
  readonly #fittings: Fittings;
  readonly #calibration: Calibration;
  readonly #inspection: Inspection;
  readonly #measured: Measured;
  readonly #current: RandomStream;
  /** Slot of the dose that has got in. */
  readonly #dose: number;
  readonly #brothSensors: BrothSensors;
  /** Slots: M-301 and P-101 run. */
  readonly #drive: number;
  readonly #charging: number;

  constructor(site: Site) {
    const { memory, valves, motors, readings, happenings } = site;
    this.#site = site;
    this.#drive = motors.slot('M-301');
    this.#charging = motors.slot('P-101');
    this.controls = new Controls(memory, valves, motors.slot(ALKALI_STANDBY));
    this.fermentor = new Fermentor(memory, valves, site.mains);
    const lifted = { tag: 'PSV-301.open', unit: '', decimals: 0, range: [0, 1], where: 'computed' } as const;
    readings.share(lifted, this.fermentor.safetyOpen);
    this.#sensors = new Sensors(memory, this.fermentor, valves, motors, readings);
    this.#interlocks = new Interlocks(memory, valves, motors, this.controls, readings, happenings);
    this.#asepsis = new Asepsis(memory, this.fermentor, readings, happenings);
    this.#mishaps = new Mishaps(memory, this.fermentor, motors, happenings);
    this.#fittings = new Fittings(memory, motors, this.fermentor, readings, happenings);
    this.#calibration = new Calibration(memory, motors, this.fermentor, readings, this.#sensors.weightOffset);
    this.#inspection = new Inspection(memory, motors, valves, this.fermentor, readings, happenings);
    this.#current = new RandomStream(memory.layout, 'IT-301');
    this.#measured = {
      temperature: readings.slot('TT-301'),
      jacket: readings.slot('TT-302'),
      pressure: readings.slot('PT-301'),
      air: readings.slot('FT-301'),
      acidity: readings.slot('AT-301'),
      oxygen: readings.slot('AT-302'),
      current: readings.slot('IT-301'),
    };
    this.#dose = readings.slot('R-301.dose');
    this.#brothSensors = new BrothSensors(memory, this.fermentor, motors, readings);
    this.loops = [...this.controls.all.values()];
    this.#guard = new CultureInterlocks(memory, motors, this.controls, readings, happenings);
    this.interlocks = [...this.#interlocks.all, ...this.#guard.all];
  }

  get sampleLeg(): SteamLeg {
    return this.fermentor.pipes.sample;
  }

  get broth(): Broth {
    return this.fermentor.broth;
  }

  begin(start: string): void {
    this.fermentor.broth.begin(this.#site.seed);
    beginFermentor(start, { ...this.#site, controls: this.controls, fermentor: this.fermentor });
    this.#current.begin(this.#site.memory.values, this.#site.seed);
    this.#interlocks.begin();
    this.#guard.begin();
    this.#fittings.begin(start);
    this.#calibration.begin(start, this.#site.seed);
    this.#sensors.begin();
    this.#brothSensors.begin();
    const v = this.#site.memory.values;
    if (this.fermentor.broth.isPresent) v[this.#measured.air] = v[this.controls.air.setpoint]!;
    this.#asepsis.begin(isSterileAt(start), isOpenedAt(start));
    this.#inspection.begin(start, this.#site.seed);
  }

  /** P3, P4: the counters of the sterilisation before have been read and are set back. P3: the spare of F-312 has been steamed on its skid. */
  handOver(start: string): void {
    if (start === 'P3' || start === 'P4') this.#sensors.setBack();
    if (start === 'P3') this.fermentor.spare.begin(absolutePressure(0.2));
  }

  control(second: number): void {
    this.controls.tick(this.#measured, second);
    this.#interlocks.tick(second, this.#site.injection.failed(second));
    this.#guard.tick(second, this.fermentor.broth.isPresent);
    this.#fittings.control();
  }

  tick(): void {
    const { memory } = this.#site;
    const turning = memory.values[this.#drive] === 1;
    // The stream is drawn from only while the blades beat vapour: in every other second nothing depends on chance.
    const swings = turning && memory.values[this.#measured.temperature]! > VAPOUR_AT;
    const swing = swings ? 2 * this.#current.uniform(memory.values) - 1 : 0;
    this.fermentor.tick(turning ? this.controls.speedWanted() : 0, memory.values[this.#charging] === 1, swing);
    this.fermentor.live(memory.values[this.#dose]!);
  }

  sense(second: number): void {
    this.#sensors.tick();
    this.#brothSensors.tick(second);
    this.#asepsis.tick();
    this.#mishaps.tick();
    this.#fittings.tick();
    this.#calibration.tick();
    this.#inspection.tick();
  }

  /** Slot: what WT-301 shows too much, t. */
  get weightOffset(): number {
    return this.#sensors.weightOffset;
  }

  /** What gets into the sterile vessel from outside, as a dose [content/fermentation.md 0.5]. Before it is sterile it does not count; returns whether it does. */
  addDose(dose: number): boolean {
    return this.#asepsis.addDose(dose);
  }

  /** The bottom pipe has been steamed together with the harvest line. */
  sterilisedBottom(): void {
    this.#asepsis.sterilisedBottom();
  }

  refusesValve(tag: Tag, percent: number): string | null {
    return this.#interlocks.refusesValve(tag, percent);
  }

  refusesStart(tag: Tag): string | null {
    return this.#fittings.refuses(tag) ?? this.#calibration.refuses(tag) ?? this.#interlocks.refusesStart(tag);
  }

  handle(verb: string, tag: Tag, value: CommandValue): Outcome {
    return this.#inspection.handle(verb, tag, value);
  }
}
