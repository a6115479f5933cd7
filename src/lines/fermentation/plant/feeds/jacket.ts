// Jacket of a feed tank: steam 05 condensing in it or water 06-07 running through it, drained by its trap 08.
// It is small against the tank, so its steam and water are in balance with the tank at once.
import type { Memory } from '../../../../plant/memory.ts';
import { CP_WATER, STEAM_BETA, saturationTemperature } from '../../../../plant/steam.ts';
import { gasFlow, kvOfBore } from '../../../../plant/valve-flow.ts';

/** Transfer, W/K for a tank of 20 m3, by steam and by water, and what is left of it while nothing stirs [K]. */
const UA_STEAM = 24_000;
const UA_WATER = 45_000;
const STILL = 0.4;
/** Water through a fully open jacket, and out by its trap, kg/s, and what fills it, kg, for a tank of 20 m3 [K]. */
const WATER = 18;
const TRAP = 6;
const FULL = 600;
/** Latent heat at the jacket's pressure, J/kg. */
const LATENT = 2.13e6;
/** Steam of 65 mm trunks by DN 50 valves for the largest tank [K]. */
const STEAM_KV = kvOfBore(65);
/** Steam onto a jacket flooded to this share hammers, and water let in within this many seconds of the steam. */
const FLOODED = 0.3;
const CLEARING = 45;

/** Openings 0..1 of its valves, and what they are joined to. */
export interface JacketSupply {
  steam: number;
  waterIn: number;
  waterOut: number;
  trap: number;
  /** Plant steam, Pa absolute; water, deg C. */
  steamPressure: number;
  waterTemperature: number;
}

export class FeedJacket {
  /** Slots: water that stands in it, kg; seconds until the last steam is gone. */
  readonly water: number;
  readonly #clearing: number;
  readonly #memory: Memory;
  readonly #scale: number;
  /** kg/s of steam and water of this second, and out by the trap; W into the tank. */
  steam = 0;
  flow = 0;
  drained = 0;
  heat = 0;
  hammers = false;

  /** `scale`: area against that of a tank of 20 m3. */
  constructor(memory: Memory, tag: string, scale: number) {
    this.#memory = memory;
    this.#scale = scale;
    this.water = memory.slot(`${tag}.jacket-water`);
    this.#clearing = memory.slot(`${tag}.jacket-clearing`);
  }

  /** Full of standing water. */
  flood(): void {
    this.#memory.values[this.water] = FULL * this.#scale;
  }

  /** Water in it, % of what fills it. */
  get flooded(): number {
    return (100 * this.#memory.values[this.water]!) / (FULL * this.#scale);
  }

  /** Whether water runs out of it, or steam still stands in it. */
  get isBusy(): boolean {
    return this.drained > 0 || this.#memory.values[this.#clearing]! > 0;
  }

  /** One second around a tank at a temperature, deg C; returns the heat that goes in, J. */
  tick(celsius: number, stirred: boolean, supply: JacketSupply): number {
    const v = this.#memory.values;
    const full = FULL * this.#scale;
    const before = v[this.water]!;
    const flood = before / full;
    const mix = this.#scale * (stirred ? 1 : STILL);
    this.#condense(celsius, mix * (1 - flood), supply);
    this.#run(celsius, mix * flood, full - before, supply);
    this.hammers = (supply.steam > 0 && flood > FLOODED) || (this.flow > 0 && v[this.#clearing]! > 0);
    v[this.#clearing] = supply.steam > 0 ? CLEARING : Math.max(0, v[this.#clearing]! - 1);
    this.drained = Math.min(TRAP * this.#scale * supply.trap, before + this.steam + this.flow);
    v[this.water] = Math.min(full, before + this.steam + this.flow - this.drained);
    return this.heat;
  }

  /** Steam gives what the wall takes, or what the valve lets in. */
  #condense(celsius: number, area: number, { steam, steamPressure }: JacketSupply): void {
    this.steam = 0;
    this.heat = 0;
    if (steam <= 0) return;
    const hot = saturationTemperature(steamPressure);
    if (hot <= celsius || area <= 0) return;
    const taken = (UA_STEAM * area * (hot - celsius)) / LATENT;
    const most = gasFlow(STEAM_KV * this.#scale * steam, steamPressure, 0.6 * steamPressure, STEAM_BETA);
    this.steam = taken < most ? taken : most;
    this.heat = LATENT * this.steam;
  }

  /** A jacket that is not full fills; a full one lets through what its outlet lets out. */
  #run(celsius: number, area: number, room: number, { waterIn, waterOut, waterTemperature }: JacketSupply): void {
    const offered = WATER * this.#scale * waterIn;
    this.flow = Math.min(offered, room + WATER * this.#scale * Math.min(waterIn, waterOut));
    if (this.flow <= 0 || area <= 0) return;
    // Counter-current against one temperature, as a series of the two resistances: always between none and all.
    const carried = this.flow * CP_WATER;
    const transferred = (UA_WATER * area * carried) / (UA_WATER * area + carried);
    this.heat -= transferred * (celsius - waterTemperature);
  }
}
