// Sterility of a seed vessel: doses that mistakes give it (content/fermentation.md 0.5), as on R-301 but for the pipes' own statuses, which
// its sterilisation sets and an open drain or outlet undoes.
import { gaugePressure } from '../../../../kernel/units.ts';
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import { STATUS, SterilePlace } from '../../../../plant/sterility.ts';
import type { Mains } from '../mains.ts';
import type { SeedVessel } from './vessel.ts';

const DOSE_LOW_PRESSURE = 0.3;
const DOSE_SUCK = 0.3;
const DOSE_BREAKER = 0.5;
const DOSE_UNSTERILE_FILTER = 0.5;
const LOW_PRESSURE = 0.005;
const LOW_PRESSURE_TIME = 60;
const LOW_PRESSURE_AT = 100;
const QUIET = 60;

export class SeedAsepsis {
  /** Slot of the dose. */
  readonly dose: number;
  readonly #memory: Memory;
  readonly #plant: SeedVessel;
  readonly #mains: Mains;
  readonly #happenings: Happenings;
  readonly #places: readonly SterilePlace[];
  readonly #shown: readonly number[];
  readonly #filter: number;
  readonly #lowFor: number;
  readonly #low: Recurrence;
  readonly #suck: Recurrence;
  readonly #breaker: Recurrence;
  readonly #air: Recurrence;
  readonly #vacuum: Recurrence;
  readonly #hammers: readonly Recurrence[];
  readonly #disc: Recurrence;

  constructor(memory: Memory, plant: SeedVessel, mains: Mains, readings: Readings, happenings: Happenings) {
    const { tag, aux } = plant.spec;
    this.#memory = memory;
    this.#plant = plant;
    this.#mains = mains;
    this.#happenings = happenings;
    const legs = [plant.pipes.air, plant.pipes.sample, plant.pipes.bottom];
    this.#places = legs.map((leg) => new SterilePlace(memory, leg.spec.tag));
    this.#shown = legs.map((leg) => readings.slot(`${leg.spec.tag}.sterility`));
    this.dose = readings.slot(`${tag}.dose`);
    this.#filter = readings.slot(`F-${aux}2.sterility`);
    this.#lowFor = memory.slot(`${tag}.low`);
    const event = (name: string, quiet = QUIET) => new Recurrence(memory, `${tag}.${name}`, quiet);
    this.#low = event('low-pressure');
    this.#suck = event('suck');
    this.#breaker = event('breaker', 3600);
    this.#air = event('unsterile-air', 86_400);
    this.#vacuum = event('vacuum');
    this.#disc = event('disc');
    this.#hammers = [...legs.map((leg) => event(`${leg.spec.tag}.hammer`)), event('jacket-hammer')];
  }

  begin(sterile: boolean): void {
    const v = this.#memory.values;
    for (const place of this.#places) place.begin(sterile ? STATUS.sterile : STATUS.clean);
    v[this.dose] = 0;
    v[this.#lowFor] = 0;
    this.#show();
  }

  addDose(dose: number): void {
    this.#memory.values[this.dose]! += dose;
  }

  tick(): void {
    const v = this.#memory.values;
    const plant = this.#plant;
    const { vessel, head, pipes } = plant;
    const pressure = gaugePressure(vessel.pressure);
    const living = plant.broth.isPresent;
    const low = living && pressure < LOW_PRESSURE && vessel.liquidTemperature <= LOW_PRESSURE_AT;
    v[this.#lowFor] = low ? v[this.#lowFor]! + 1 : 0;
    if (this.#low.begins(v[this.#lowFor]! > LOW_PRESSURE_TIME)) this.addDose(DOSE_LOW_PRESSURE);
    if (this.#suck.begins(living && head.sucked > 1e-5)) this.addDose(DOSE_SUCK);
    if (this.#breaker.begins(living && head.broken > 0)) this.addDose(DOSE_BREAKER);
    if (living && pipes.air.airIn > 0) {
      const rate = v[this.#mains.airDose]!;
      if (rate > 0) this.addDose(rate / 3600);
      if (this.#air.begins(v[this.#filter]! < STATUS.sterile)) this.addDose(DOSE_UNSTERILE_FILTER);
    }
    this.#mindPipes();
    if (this.#vacuum.begins(pressure < -0.002))
      this.#happenings.tell('seed-vacuum', `PT-${plant.spec.number}`, pressure);
    if (this.#disc.begins(v[plant.discBurst] === 1)) {
      this.#happenings.tell('disc-burst', `RD-${plant.spec.number}`, pressure);
    }
    this.#hammer();
    this.#show();
  }

  #mindPipes(): void {
    const v = this.#memory.values;
    const { air, sample, bottom } = this.#plant.pipes;
    const legs = [air, sample, bottom];
    for (let i = 0; i < legs.length; i++) {
      const leg = legs[i]!;
      const place = this.#places[i]!;
      const flow = leg.drainKv > 0 ? Math.abs(leg.drainGas) + leg.drainWater : 0;
      place.tick(v[leg.stub]!, flow);
      const open = leg.openKv > 0 && leg.portKv <= 0 && leg.steamKv <= 0;
      if (place.isSterile && open) place.lose();
    }
  }

  #hammer(): void {
    const v = this.#memory.values;
    const { pipes, jacket, spec } = this.#plant;
    const { air, sample, bottom } = pipes;
    this.#tell(0, air.hammers, air.spec.tag, v[air.water]!);
    this.#tell(1, sample.hammers, sample.spec.tag, v[sample.water]!);
    this.#tell(2, bottom.hammers, bottom.spec.tag, v[bottom.water]!);
    this.#tell(3, jacket.hammers, `HV-${spec.number}73`, v[jacket.water]!);
  }

  #tell(i: number, condition: boolean, tag: string, value: number): void {
    if (this.#hammers[i]!.begins(condition)) this.#happenings.tell('hammer', tag, value);
  }

  #show(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#places.length; i++) v[this.#shown[i]!] = v[this.#places[i]!.status]!;
  }
}
