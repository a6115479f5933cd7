// The pipes that join R-301: five steam legs, the feed roots on their manifold and the sight-glass flush.
// Connects them by the valves' positions and books what each gave to the vessel and took from it.
import type { Inflow } from '../../../plant/head-space.ts';
import type { Ledger } from '../../../plant/ledger.ts';
import type { Memory } from '../../../plant/memory.ts';
import { DRYNESS, liquidEnthalpy, STEAM_BETA, saturationTemperature, vapourEnthalpy } from '../../../plant/steam.ts';
import { SteamLeg, stubAfter } from '../../../plant/steam-leg.ts';
import { gasFlow, inSeries } from '../../../plant/valve-flow.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import type { Vessel } from '../../../plant/vessel.ts';
import { collectLeg, joinSteam } from './leg-books.ts';
import { airValveKv, kv, legSpecs } from './r301.ts';
import { feedRoots, type ValveSlots } from './valves.ts';

/** Flow from which a feed root counts as passing, kg/s. */
const FLOWING = 1e-4;

/** Behind HV-30122/23 and HV-30126. */
interface BeyondBottom {
  /** K_v by which gas gets out of the pipe there. */
  kv: number;
  /** The part of it that leads outside at once: to the kill tank, to the gutter. */
  outside: number;
  /** HV-30122 and 23 join it to a harvest line that is not sterile and not blown out. */
  unsterile: boolean;
  /** Liquor that left the vessel that way in the last second, kg/s. */
  liquid: number;
}

export class Pipework {
  readonly air: SteamLeg;
  readonly sample: SteamLeg;
  readonly bottom: SteamLeg;
  readonly transfer: SteamLeg;
  readonly feeds: SteamLeg;
  readonly legs: readonly SteamLeg[];
  /** First slot of the sensors at the feed roots, deg C. */
  readonly feedStubs: number;
  /** K_v of all open feed roots, and the sum of their positions in %. */
  rootKv = 0;
  rootPositions = 0;
  /** K_v of what is open at the far end of TL-23, at V-202: its trap and its steam; the seed area sets them before each second. */
  transferFarDrain = 0;
  transferFarSteam = 0;
  /** K_v of the air filters in front of the air pipe with their outlet valves; the vessel sets it before each second. */
  filterKv: number = kv.airFilters;
  /** First slot of what passes the shut seats of HV-30111, 21, 31, K_v. */
  readonly passing: number;
  /** What the bottom pipe opens to beyond its outlets; the harvest area keeps it. */
  readonly beyond: BeyondBottom = { kv: 0, outside: 0, unsterile: false, liquid: 0 };
  /** Steam by the sight glass, kg/s. */
  sightGlass = 0;
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;
  readonly #valve: ValveSlots;
  readonly #roots: readonly number[];

  constructor(memory: Memory, valves: ValveBank, slots: ValveSlots, vessel: Vessel, ledger: Ledger) {
    this.#memory = memory;
    this.#vessel = vessel;
    this.#ledger = ledger;
    this.#valve = slots;
    const leg = (spec: (typeof legSpecs)[keyof typeof legSpecs]) => new SteamLeg(memory, spec, vessel, ledger);
    this.air = leg(legSpecs.air);
    this.sample = leg(legSpecs.sample);
    this.bottom = leg(legSpecs.bottom);
    this.transfer = leg(legSpecs.transfer);
    this.feeds = leg(legSpecs.feeds);
    this.legs = [this.air, this.sample, this.bottom, this.transfer, this.feeds];
    this.passing = memory.layout.block('R-301.passing', 3);
    this.feedStubs = memory.layout.block('feed-stub', feedRoots.length);
    this.#roots = feedRoots.map((tag) => valves.slot(tag));
  }

  /** One second with clean steam and sterile air at pressures, Pa absolute; adds to `inflow`. */
  tick(inflow: Inflow, steamPressure: number, airPressure: number): void {
    this.#connect(steamPressure, airPressure);
    for (let i = 0; i < this.legs.length; i++) {
      const leg = this.legs[i]!;
      leg.tick();
      collectLeg(leg, this.#vessel, inflow);
    }
    this.#senseFeedRoots();
    this.#flushSightGlass(inflow, steamPressure);
  }

  /** Clean steam drawn this second, kg/s. */
  get steamDrawn(): number {
    let steam = this.sightGlass;
    for (let i = 0; i < this.legs.length; i++) steam += this.legs[i]!.steam;
    return steam;
  }

  #open(slot: number): number {
    return this.#memory.values[slot]! * 0.01;
  }

  #connect(steamPressure: number, airPressure: number): void {
    const x = this.#valve;
    const trip = this.#open(x.steamTrip);
    joinSteam(this.air, kv.steamMain, this.#open(x.airSteam) * trip, steamPressure);
    joinSteam(this.sample, kv.steamSmall, this.#open(x.sampleSteam) * trip, steamPressure);
    joinSteam(this.bottom, kv.steamMain, this.#open(x.bottomSteam) * trip, steamPressure);
    joinSteam(this.transfer, kv.steamSmall, this.#open(x.transferSteam) * trip, steamPressure);
    joinSteam(this.feeds, kv.steamSmall, this.#open(x.feedSteam) * trip, steamPressure);

    this.air.airKv = inSeries(
      inSeries(kv.airBranch * this.#open(x.airBranch), airValveKv(this.#open(x.airValve))),
      this.filterKv,
    );
    this.air.airPressure = airPressure;
    this.air.portKv = kv.sparger;
    this.air.drainKv = kv.drainAir * this.#open(x.airDrain);

    const v = this.#memory.values;
    this.sample.portKv = kv.sampling * this.#open(x.sampling) + v[this.passing]!;
    this.sample.drainKv = kv.drainSample * this.#open(x.sampleDrain);
    this.sample.openKv = kv.sampling * this.#open(x.sampleOutlet);

    this.bottom.portKv = kv.bottomValve * this.#open(x.bottomValve) + v[this.passing + 1]!;
    this.bottom.drainKv = kv.drainBottom * this.#open(x.bottomDrain);
    // While liquor stands above it the pipe is full: what runs out is drawn from the vessel by the harvest area.
    const full = this.#open(x.bottomValve) > 0 && this.#vessel.submerges(legSpecs.bottom.height);
    this.bottom.openKv = full ? 0 : this.beyond.kv;

    this.transfer.portKv = kv.transferValve * this.#open(x.transferValve) + v[this.passing + 2]!;
    this.transfer.drainKv = kv.drainTransfer * this.#open(x.transferDrain) + this.transferFarDrain;
    this.transfer.steamKv += this.transferFarSteam;

    let roots = 0;
    for (let i = 0; i < this.#roots.length; i++) roots += this.#open(this.#roots[i]!);
    this.rootKv = kv.feedRoot * roots;
    this.rootPositions = 100 * roots;
    this.feeds.portKv = this.rootKv;
    this.feeds.drainKv = kv.drainFeeds * this.#open(x.feedDrain);
  }

  #senseFeedRoots(): void {
    const v = this.#memory.values;
    const leg = this.feeds;
    const hot = leg.sensed();
    const blowing = leg.blownVapour + leg.blownAir > FLOWING;
    for (let i = 0; i < this.#roots.length; i++) {
      const passing = blowing && v[this.#roots[i]!]! > 0;
      v[this.feedStubs + i] = stubAfter(v[this.feedStubs + i]!, hot, passing);
    }
  }

  #flushSightGlass(inflow: Inflow, source: number): void {
    const x = this.#valve;
    const steam = gasFlow(
      kv.steamSmall * this.#open(x.sightGlass) * this.#open(x.steamTrip),
      source,
      this.#vessel.pressure,
      STEAM_BETA,
    );
    this.sightGlass = steam;
    if (steam <= 0) return;
    const t = saturationTemperature(source);
    const vapour = DRYNESS * steam;
    const water = steam - vapour;
    inflow.vapour += vapour;
    inflow.gasHeat += vapour * vapourEnthalpy(t);
    inflow.water += water;
    inflow.liquidHeat += water * liquidEnthalpy(t);
    this.#ledger.book(steam, vapour * vapourEnthalpy(t) + water * liquidEnthalpy(t));
  }
}
