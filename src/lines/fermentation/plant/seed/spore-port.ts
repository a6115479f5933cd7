// The port HV-20131 by which the spores are poured into V-201 out of a flask, in a ring of flame (content/fermentation.md P6 "Spore ->
// V-201", 1.7). The flame keeps germs off its mouth; gas that blows out of it keeps the hall's air out, but blows the flame out if it is too
// strong, and with it the spores; where nothing blows out the hall's air goes in.
import { gaugePressure } from '../../../../kernel/units.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Tag } from '../../../../plant/plant.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { kvOfBore } from '../../../../plant/valve-flow.ts';
import { SEEDS, SPORES } from '../../culture/seed.ts';
import type { Site } from '../area.ts';
import { FLAME_RING, FLASK } from './instruments.ts';
import type { SeedVessel } from './vessel.ts';

const PORT = 'HV-20131';
/** Mouth of the port, a hose nozzle of 14 mm [K]. */
const MOUTH_KV = kvOfBore(14);
/** Above this, MPa(g), the gas blows the flame out and drives the spores back [K: half as much again as the window of 0.01-0.02]. */
const BLOWS = 0.03;
/** Below this, MPa(g), for this long, s, the hall's air goes in: dose 1 [content/fermentation.md 0.5, 3]. */
const KEEPS_OUT = 0.005;
const GOES_IN = 5;
const DOSE_AIR = 1;
/** Open so long without a flame, s, and germs have fallen in: as much as by an unsteamed line [0.5, 3; K]. */
const UNFLAMED = 2;
const DOSE_UNFLAMED = 0.5;
/** The flask runs out in this time, s, through the open port [K]; suspension in it, kg. */
const RUNS_OUT = 40;
const SUSPENSION = 2;
const HALL = 25;
const QUIET = 60;

export class SporePort {
  /** Slots: share of the spores still in the flask, 1..0; of those in the broth and of those lost, %. */
  readonly left: number;
  readonly poured: number;
  readonly lost: number;
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #happenings: Happenings;
  readonly #plant: SeedVessel;
  readonly #addDose: (dose: number) => void;
  readonly #flame: number;
  readonly #flask: number;
  /** Slots: seconds for which it has stood open without a flame, and without gas that blows out. */
  readonly #bare: number;
  readonly #still: number;
  readonly #germs: Recurrence;
  readonly #air: Recurrence;
  readonly #out: Recurrence;
  readonly #spray: Recurrence;

  constructor({ memory, motors, readings, happenings }: Site, plant: SeedVessel, addDose: (dose: number) => void) {
    this.#memory = memory;
    this.#motors = motors;
    this.#happenings = happenings;
    this.#plant = plant;
    this.#addDose = addDose;
    this.left = memory.slot(`${PORT}.left`);
    this.poured = readings.slot(`${PORT}.poured`);
    this.lost = readings.slot(`${PORT}.lost`);
    this.#flame = motors.slot(FLAME_RING);
    this.#flask = motors.slot(FLASK);
    this.#bare = memory.slot(`${PORT}.bare`);
    this.#still = memory.slot(`${PORT}.still`);
    const event = (name: string) => new Recurrence(memory, `${PORT}.${name}`, QUIET);
    this.#germs = event('germs');
    this.#air = event('air');
    this.#out = event('blown-out');
    this.#spray = event('spray');
  }

  /** A full flask stands by. */
  begin(): void {
    const v = this.#memory.values;
    v[this.left] = 1;
    for (const slot of [this.poured, this.lost, this.#bare, this.#still]) v[slot] = 0;
  }

  /** K_v that is open to the hall: none while the flask is on it. */
  get kv(): number {
    const v = this.#memory.values;
    return v[this.#flask] === 1 ? 0 : MOUTH_KV * 0.01 * v[this.#plant.valve.transferValve]!;
  }

  /** One second, after the vessel's own. True when the first spores of a culture have come in. */
  tick(): boolean {
    const v = this.#memory.values;
    const open = 0.01 * v[this.#plant.valve.transferValve]!;
    if (open <= 0) {
      v[this.#bare] = 0;
      v[this.#still] = 0;
      return false;
    }
    const pressure = gaugePressure(this.#plant.vessel.pressure);
    if (this.#out.begins(pressure > BLOWS && v[this.#flame] === 1)) {
      this.#motors.turn(FLAME_RING, false);
      this.#tell('flame-blown-out', FLAME_RING, pressure);
    }
    const living = this.#plant.broth.isPresent;
    v[this.#bare] = living && v[this.#flame] === 0 ? v[this.#bare]! + 1 : 0;
    v[this.#still] = living && pressure < KEEPS_OUT ? v[this.#still]! + 1 : 0;
    if (this.#germs.begins(v[this.#bare]! >= UNFLAMED)) this.#enter('port-unflamed', DOSE_UNFLAMED);
    if (this.#air.begins(v[this.#still]! >= GOES_IN)) this.#enter('port-sucked', DOSE_AIR);
    if (v[this.#flask] === 0 || v[this.left]! <= 0) return false;
    const part = Math.min(v[this.left]!, open / RUNS_OUT);
    v[this.left]! -= part;
    const sprayed = pressure > BLOWS;
    if (this.#spray.begins(sprayed)) this.#tell('spores-sprayed', PORT, pressure);
    if (!sprayed && living) return this.#pour(part);
    v[this.lost]! += 100 * part;
    return false;
  }

  #pour(part: number): boolean {
    const v = this.#memory.values;
    const { vessel, broth } = this.#plant;
    v[this.poured]! += 100 * part;
    this.#plant.pour(part * SUSPENSION, 0, HALL);
    vessel.derive();
    const first = !broth.isInoculated;
    broth.culture.inoculate((SPORES * part) / vessel.volume, SEEDS.spores);
    return first;
  }

  #enter(code: string, dose: number): void {
    this.#addDose(dose);
    this.#tell(code, PORT, dose);
  }

  #tell(code: string, tag: Tag, value: number): void {
    this.#happenings.tell(code, tag, value);
  }
}
