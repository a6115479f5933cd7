// The pipes of a seed vessel: air pipe, sample pipe, bottom pipe, the end of the line by which it is inoculated, and the sight-glass
// flush, each joined by the valves' positions (content/fermentation.md 1.7 "Seed vessels").
import type { Inflow } from '../../../../plant/head-space.ts';
import type { Ledger } from '../../../../plant/ledger.ts';
import type { Memory } from '../../../../plant/memory.ts';
import {
  DRYNESS,
  liquidEnthalpy,
  R_AIR,
  STEAM_BETA,
  saturationTemperature,
  vapourEnthalpy,
} from '../../../../plant/steam.ts';
import { SteamLeg } from '../../../../plant/steam-leg.ts';
import { gasFlow, inSeries } from '../../../../plant/valve-flow.ts';
import type { Vessel } from '../../../../plant/vessel.ts';
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import { collectLeg, joinSteam } from '../leg-books.ts';
import type { SeedSpec } from './spec.ts';
import type { SeedValves } from './valves.ts';

/** Header air at 30 deg C: density over pressure. */
const AIR_BETA = 1 / (R_AIR * 303);

export class SeedPipes {
  readonly air: SteamLeg;
  readonly sample: SteamLeg;
  readonly bottom: SteamLeg;
  readonly transfer: SteamLeg | null;
  readonly legs: readonly SteamLeg[];
  /** Steam by the sight glass, and air to the hall by the small vents of the filter, kg/s. */
  sightGlass = 0;
  ventedAir = 0;
  /** K_v of what is open at the far end of the line by which the vessel is inoculated; the area sets them before each second. */
  transferFarDrain = 0;
  transferFarSteam = 0;
  readonly #memory: Memory;
  readonly #valve: SeedValves;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;
  readonly #spec: SeedSpec;

  constructor(memory: Memory, valve: SeedValves, vessel: Vessel, ledger: Ledger, spec: SeedSpec) {
    this.#memory = memory;
    this.#valve = valve;
    this.#vessel = vessel;
    this.#ledger = ledger;
    this.#spec = spec;
    this.air = new SteamLeg(memory, spec.air, vessel, ledger);
    this.sample = new SteamLeg(memory, spec.sample, vessel, ledger);
    this.bottom = new SteamLeg(memory, spec.bottom, vessel, ledger);
    this.transfer = spec.transfer === undefined ? null : new SteamLeg(memory, spec.transfer, vessel, ledger);
    const legs = [this.air, this.sample, this.bottom];
    this.legs = this.transfer === null ? legs : [...legs, this.transfer];
  }

  /** Clean steam drawn this second, kg/s. */
  get steamDrawn(): number {
    let steam = this.sightGlass;
    for (let i = 0; i < this.legs.length; i++) steam += this.legs[i]!.steam;
    return steam;
  }

  /** One second; adds to `inflow`. `joined`: the bottom pipe belongs to the transfer line in this second. */
  tick(inflow: Inflow, steamPressure: number, airPressure: number, joined: boolean): void {
    this.#connect(steamPressure, airPressure);
    for (let i = 0; i < this.legs.length; i++) {
      const leg = this.legs[i]!;
      if (joined && leg === this.bottom) continue;
      leg.tick();
      collectLeg(leg, this.#vessel, inflow);
    }
    this.#flush(inflow, steamPressure);
    this.#vent(airPressure);
  }

  #open(slot: number): number {
    return this.#memory.values[slot]! * 0.01;
  }

  #connect(steam: number, air: number): void {
    const x = this.#valve;
    const { kv } = this.#spec;
    joinSteam(this.air, kv.airSteam, this.#open(x.airSteam), steam);
    joinSteam(this.sample, kv.sampleSteam, this.#open(x.sampleSteam), steam);
    joinSteam(this.bottom, kv.bottomSteam, this.#open(x.bottomSteam), steam);
    const inlet = inSeries(kv.airFilters, kv.airInlet * this.#open(x.airInlet));
    const branch = inSeries(kv.airBranch * this.#open(x.airBranch), kv.airValve * this.#open(x.airValve));
    this.air.airKv = inSeries(branch, inlet);
    this.air.airPressure = air;
    this.air.portKv = kv.sparger;
    this.air.drainKv = kv.airDrain * this.#open(x.airDrain);

    this.sample.portKv = kv.sampling * this.#open(x.sampling);
    this.sample.drainKv = kv.sampleDrain * this.#open(x.sampleDrain);
    this.sample.openKv = kv.sampling * this.#open(x.sampleOutlet);

    this.bottom.portKv = kv.bottomValve * this.#open(x.bottomValve);
    this.bottom.drainKv = kv.bottomDrain * this.#open(x.bottomDrain);
    // Liquid runs to V-803 by itself (cleaning.ts); gas follows it when the vessel is empty.
    const liquid = this.#open(x.bottomValve) > 0 && this.#vessel.wets(this.#spec.bottom.height);
    this.bottom.openKv = liquid ? 0 : kv.toKillTank * this.#open(x.toKillTank);

    const { transfer } = this;
    if (transfer === null) return;
    joinSteam(transfer, kv.transferSteam, this.#open(x.transferSteam), steam);
    transfer.steamKv += this.transferFarSteam;
    transfer.portKv = kv.transferValve * this.#open(x.transferValve);
    transfer.drainKv = kv.transferDrain * this.#open(x.transferDrain) + this.transferFarDrain;
  }

  #flush(inflow: Inflow, source: number): void {
    const open = this.#open(this.#valve.sightGlass);
    const steam = open > 0 ? gasFlow(this.#spec.kv.sightGlass * open, source, this.#vessel.pressure, STEAM_BETA) : 0;
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

  /** The small vents before and behind the filter, and its drain: sterile air to the hall. */
  #vent(header: number): void {
    const x = this.#valve;
    const { kv } = this.#spec;
    const open = this.#open(x.branchVent) + this.#open(x.filterVent) + this.#open(x.filterDrain);
    const way = this.#open(x.airBranch) > 0 ? kv.filterVent * open : 0;
    this.ventedAir = way > 0 ? gasFlow(way, header, ATMOSPHERE, AIR_BETA) : 0;
  }
}
