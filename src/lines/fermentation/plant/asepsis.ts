// Sterility of R-301 by segments, and the doses that mistakes give it (content/fermentation.md 0.5; sterilisation-model.md 6).
import { gaugePressure } from '../../../kernel/units.ts';
import type { Happenings } from '../../../plant/happenings.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Readings } from '../../../plant/readings.ts';
import { Recurrence } from '../../../plant/recurrence.ts';
import { saturationTemperature } from '../../../plant/steam.ts';
import type { SteamLeg } from '../../../plant/steam-leg.ts';
import { STATUS, SterilePlace } from '../../../plant/sterility.ts';
import type { Fermentor } from './fermentor.ts';

/** A sterile place keeps its status above this, MPa(g). */
const KEEPS = 0.01;
/** Doses [content/fermentation.md 0.5, sterilisation-model.md 6]. */
const DOSE_LOW_PRESSURE = 0.3;
const DOSE_SUCK = 0.3;
const DOSE_BREAKER = 0.5;
/** Of a burst disc [E13]. */
const DOSE_BURST = 0.5;
const DOSE_SEALED_LEG = 0.2;
/** Steam for so long, s, at this temperature kills the few germs that a sealed pipe has drawn in [content/fermentation.md 4.1]. */
const STEAMED = 300;
const STEAMED_AT = 121;
const DOSE_UNSTERILE_LEG = 1;
/** A sample or feed pipe left out of the steaming, known by its F0, min. */
const DOSE_SKIPPED = 0.5;
const SKIPPED_BELOW = 25;
const DOSE_WET_FILTER = 0.2 / 3600;
/** A sterile filter that was not steamed, or is torn, gives this once in a run of air [content/fermentation.md 2.11]. */
const DOSE_UNSTERILE_FILTER = 0.5;
/** Low pressure counts after this, s, at or below this temperature; an open connection after this, s. */
const LOW_PRESSURE_TIME = 60;
const LOW_PRESSURE = 0.005;
const LOW_PRESSURE_AT = 100;
const CONNECTION_TIME = 5;
const QUIET = 60;

/** A leg with what decides on its sterility. */
interface Segment {
  readonly leg: SteamLeg;
  readonly place: SterilePlace;
  /** Slot: seconds it has been open to the sterile vessel while not sterile itself. */
  readonly joined: number;
  /** Slot: dose that the leg has collected while shut off; the vessel gets it when the leg is opened to it. */
  readonly dose: number;
  /** Slot: seconds under steam with that dose in it. */
  readonly steamed: number;
  readonly sealedVacuum: Recurrence;
}

export class Asepsis {
  readonly #memory: Memory;
  readonly #plant: Fermentor;
  readonly #happenings: Happenings;
  readonly #liquid: SterilePlace;
  readonly #gas: SterilePlace;
  readonly #exhaust: SterilePlace;
  readonly #segments: readonly Segment[];
  readonly #dose: number;
  /** Slot: RD-301 had burst a second ago. */
  readonly #burst: number;
  readonly #shown: number;
  readonly #lowTime: number;
  readonly #wasSterile: number;
  readonly #low: Recurrence;
  readonly #suck: Recurrence;
  readonly #breaker: Recurrence;
  readonly #unsterileAir: Recurrence;
  readonly #show: readonly (readonly [reading: number, source: number])[];

  constructor(memory: Memory, plant: Fermentor, readings: Readings, happenings: Happenings) {
    this.#memory = memory;
    this.#plant = plant;
    this.#happenings = happenings;
    this.#liquid = new SterilePlace(memory, 'R-301.liquid');
    this.#gas = new SterilePlace(memory, 'R-301.gas');
    this.#exhaust = new SterilePlace(memory, 'L-3006');
    this.#segments = plant.pipes.legs.map((leg) => ({
      leg,
      place: new SterilePlace(memory, leg.spec.tag),
      joined: memory.slot(`sterility.${leg.spec.tag}.joined`),
      dose: memory.slot(`sterility.${leg.spec.tag}.dose`),
      steamed: memory.slot(`sterility.${leg.spec.tag}.steamed`),
      sealedVacuum: new Recurrence(memory, `${leg.spec.tag}.vacuum`, QUIET),
    }));
    this.#lowTime = memory.slot('sterility.R-301.low');
    this.#wasSterile = memory.slot('sterility.R-301.was-sterile');
    this.#low = new Recurrence(memory, 'R-301.low', QUIET);
    this.#suck = new Recurrence(memory, 'R-301.suck', QUIET);
    // A breaker that opens again and again in one cooling is one event.
    this.#breaker = new Recurrence(memory, 'R-301.breaker', 3600);
    this.#unsterileAir = new Recurrence(memory, 'F-312.unsterile', 86_400);
    this.#dose = readings.slot('R-301.dose');
    this.#burst = memory.slot('RD-301.burst-before');
    this.#shown = readings.slot('R-301.sterility');
    const places = [
      ...this.#segments.map(({ leg, place }) => [leg.spec.tag, place] as const),
      ['L-3006', this.#exhaust] as const,
    ];
    this.#show = [
      ...places.flatMap(([tag, place]) => [
        [readings.slot(`${tag}.sterility`), place.status] as const,
        [readings.slot(`${tag}.F0`), place.f0] as const,
      ]),
      [readings.slot('R-301.F0'), this.#liquid.f0] as const,
      [readings.slot('R-301.head-F0'), this.#gas.f0] as const,
    ];
  }

  /** Every place sterile, the state after P3, or clean, as before it; `opened`: sample and transfer pipe have been used since. */
  begin(sterile: boolean, opened: boolean): void {
    const status = sterile ? STATUS.sterile : STATUS.clean;
    for (const place of [this.#liquid, this.#gas, this.#exhaust]) place.begin(status);
    const { sample, transfer } = this.#plant.pipes;
    for (const { leg, place } of this.#segments)
      place.begin(opened && (leg === sample || leg === transfer) ? STATUS.clean : status);
    this.#memory.values[this.#wasSterile] = sterile ? 1 : 0;
    this.#memory.values[this.#shown] = status;
    this.#write();
  }

  /** One second, after the physics. */
  tick(): void {
    const plant = this.#plant;
    const { vessel, head } = plant;
    if (plant.charging.flow > 0 || plant.processWater > 0 || plant.sprayed > 0) {
      this.#liquid.lose();
      this.#gas.lose();
    }
    if (plant.sprayed > 0) this.#exhaust.lose();
    const condensing = saturationTemperature(vessel.vapourPressure);
    this.#liquid.tick(vessel.liquidTemperature, 1);
    this.#gas.tick(condensing, 1);
    this.#exhaust.tick(this.#memory.values[plant.exhaust.temperature]!, head.vented);
    for (const segment of this.#segments) this.#tickSegment(segment);
    this.#passDisc();
    this.#judgeVessel();
    this.#write();
  }

  /** RD-301 has burst: the vessel stands open to its catch pot (E13, variant). */
  #passDisc(): void {
    const v = this.#memory.values;
    const burst = v[this.#plant.discBurst]!;
    if (burst === v[this.#burst]) return;
    v[this.#burst] = burst;
    if (burst === 1) this.addDose(DOSE_BURST);
  }

  #tickSegment({ leg, place, joined, dose, steamed, sealedVacuum }: Segment): void {
    const v = this.#memory.values;
    const flow = leg.drainKv > 0 ? Math.abs(leg.drainGas) + leg.drainWater : 0;
    if (place.tick(v[leg.stub]!, flow)) v[dose] = 0;
    if (v[dose]! > 0) {
      v[steamed] = leg.steamKv > 0 && v[leg.stub]! >= STEAMED_AT ? v[steamed]! + 1 : 0;
      if (v[steamed]! >= STEAMED) v[dose] = 0;
    }
    const pressure = gaugePressure(v[leg.pressure]!);
    const { beyond, bottom } = this.#plant.pipes;
    const isBottom = leg === bottom;
    const outside = leg.drainKv + (isBottom ? Math.min(beyond.outside, leg.openKv) : leg.openKv) > 0;
    // Liquid that a vessel under pressure drives out keeps the hall's air out as well.
    const flushed = leg.portKv > 0 && leg.drainWater > 0 && gaugePressure(this.#plant.vessel.pressure) >= KEEPS;
    if (pressure < KEEPS && outside && !flushed && place.isSterile) place.lose();
    // Broth that the vessel presses out keeps what is beyond away; a standing one does not.
    const pressed = beyond.liquid > 0 && gaugePressure(this.#plant.vessel.pressure) >= KEEPS;
    if (isBottom && beyond.unsterile && !pressed && place.isSterile) place.lose();
    const sealed = leg.portKv <= 0 && !outside && leg.steamKv <= 0 && leg.airKv <= 0;
    if (sealedVacuum.begins(sealed && pressure < KEEPS && place.isSterile && v[place.f0]! > 0)) {
      v[dose]! += DOSE_SEALED_LEG;
    }
    // Check valves keep what the feed manifold has drawn in away from the vessel, unless steam blows it out.
    const reaches = !leg.spec.outwardsOnly || vesselMayTake(leg);
    if (leg.portKv > 0 && v[dose]! > 0 && reaches) {
      this.#addDose(v[dose]!);
      v[dose] = 0;
    }
    // Unsterile medium or gas runs into a pipe that is open to it and not blown out.
    const blown = leg.blownVapour + leg.blownAir > 0;
    if (leg.portKv > 0 && !blown && !this.#liquid.isSterile && place.isSterile) place.lose();
    // What is not sterile and open to the sterile vessel makes it unsterile, unless it is blown out of the vessel.
    const open = leg.portKv > 0 && vesselMayTake(leg);
    // The sample pipe is opened to the room at every sample; sample-line.ts knows whether it was steamed before.
    const guarded = leg === this.#plant.pipes.sample;
    v[joined] = open && !guarded && !place.isSterile && v[this.#wasSterile] === 1 ? v[joined]! + 1 : 0;
    if (v[joined] === CONNECTION_TIME) {
      this.#addDose(DOSE_UNSTERILE_LEG);
      this.#liquid.lose();
      this.#happenings.tell('unsterile-connection', leg.spec.tag, DOSE_UNSTERILE_LEG);
    }
  }

  /** Doses of the whole vessel; completing the hold clears those collected before it. */
  #judgeVessel(): void {
    const v = this.#memory.values;
    const { vessel, head } = this.#plant;
    const { air } = this.#plant.pipes;
    const pressure = gaugePressure(vessel.pressure);
    const low = pressure < LOW_PRESSURE && vessel.liquidTemperature <= LOW_PRESSURE_AT;
    v[this.#lowTime] = low ? v[this.#lowTime]! + 1 : 0;
    if (this.#low.begins(v[this.#lowTime]! > LOW_PRESSURE_TIME)) this.#breathe(DOSE_LOW_PRESSURE);
    if (this.#suck.begins(head.sucked > 1e-5)) this.#breathe(DOSE_SUCK);
    if (this.#breaker.begins(head.broken > 0)) this.#breathe(DOSE_BREAKER);
    if (air.airIn > 0) this.#judgeAir();
    const worst = this.#worst();
    if (worst === STATUS.sterile && v[this.#wasSterile] === 0) v[this.#dose] = this.#skippedPipes();
    v[this.#wasSterile] = worst === STATUS.sterile ? 1 : 0;
    v[this.#shown] = v[this.#dose]! >= 1 ? STATUS.contaminated : worst;
  }

  /** What the air brings: through a wet filter, through one that is not sterile, or out of a header whose total filter is not. */
  #judgeAir(): void {
    const v = this.#memory.values;
    const { filter, mains } = this.#plant;
    if (filter.isWet) this.#breathe(DOSE_WET_FILTER);
    if (v[mains.airDose]! > 0) this.#breathe(v[mains.airDose]! / 3600);
    if (this.#unsterileAir.begins(!filter.isSafe)) this.#breathe(DOSE_UNSTERILE_FILTER);
  }

  /** Sample and feed pipes that were not steamed with the vessel give it a dose when it is taken as sterile. */
  #skippedPipes(): number {
    let dose = 0;
    for (const { leg, place } of this.#segments) {
      const pipe = leg === this.#plant.pipes.sample || leg === this.#plant.pipes.feeds;
      if (pipe && this.#memory.values[place.f0]! < SKIPPED_BELOW) dose += DOSE_SKIPPED;
    }
    return dose;
  }

  /** The worst of head-space, liquid, exhaust and every open segment. */
  #worst(): number {
    const v = this.#memory.values;
    let worst = Math.min(v[this.#liquid.status]!, v[this.#gas.status]!, v[this.#exhaust.status]!);
    for (const { leg, place } of this.#segments) {
      const sampled = leg === this.#plant.pipes.sample && v[this.#wasSterile] === 1;
      if (leg.portKv > 0 && !sampled) worst = Math.min(worst, v[place.status]!);
    }
    return worst;
  }

  /** The bottom pipe has been steamed together with the harvest line, through that line's trap. */
  sterilisedBottom(): void {
    const v = this.#memory.values;
    const segment = this.#segments.find(({ leg }) => leg === this.#plant.pipes.bottom)!;
    v[segment.place.status] = STATUS.sterile;
    v[segment.dose] = 0;
  }

  /** Before the vessel is sterile nothing counts; returns whether it does. */
  addDose(dose: number): boolean {
    const v = this.#memory.values;
    if (v[this.#wasSterile] !== 1) return false;
    v[this.#dose]! += dose;
    return true;
  }

  /** What comes in with the air counts as soon as the liquid is sterile, even if a pipe is not. */
  #breathe(dose: number): void {
    if (this.#memory.values[this.#wasSterile] === 1 || this.#liquid.isSterile) this.#addDose(dose);
  }

  #addDose(dose: number): void {
    this.#memory.values[this.#dose]! += dose;
  }

  #write(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#show.length; i++) v[this.#show[i]![0]] = v[this.#show[i]![1]]!;
  }
}

/** Whether something of the leg can get into the vessel: its pressure is not lower by 0.005 MPa. */
function vesselMayTake(leg: SteamLeg): boolean {
  return leg.blownVapour + leg.blownAir + leg.pushed > 0 || leg.submerged;
}
