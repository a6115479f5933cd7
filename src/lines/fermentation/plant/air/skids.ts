// F-212, F-222 and F-412 on their skids: once started, a skid steams its filter for 30 min, blows it dry and parks it under air
// (content/fermentation.md 2.13). The filter is the same unit as F-312; only the hands are the skid's.
import { absolutePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { SterileFilter } from '../../../../plant/sterile-filter.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { Mains } from '../mains.ts';
import { cartridge } from './figures.ts';
import { sequenceOf, skids } from './equipment.ts';

/** Phases of a skid's sequence. */
const AT_REST = 0;
const STEAMING = 1;
const DRYING = 2;
const PARKING = 3;
/** The skid's regulator holds this, Pa absolute; its vents and its air valve have these K_v. */
const STEAM = absolutePressure(0.112);
const STEAM_KV = 8;
const VENT_KV = 1.2;
const DRAIN_KV = 2;
const AIR_KV = 8;
const BLOW_KV = 6;
/** Parked from this on, Pa absolute. */
const PARKED = absolutePressure(0.18);
/** Dry enough, share of the element's capacity. */
const DRY = 0.02;

interface Skid {
  readonly filter: SterileFilter;
  readonly sequence: string;
  /** Slot: phase of the sequence. */
  readonly phase: number;
}

export class Skids {
  readonly filters: readonly SterileFilter[];
  readonly #skids: readonly Skid[];
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #mains: Mains;

  constructor(memory: Memory, motors: SwitchBank, mains: Mains) {
    this.#memory = memory;
    this.#motors = motors;
    this.#mains = mains;
    this.#skids = skids.map((tag) => ({
      filter: new SterileFilter(memory, cartridge(tag)),
      sequence: sequenceOf(tag),
      phase: memory.slot(`${tag}.phase`),
    }));
    this.filters = this.#skids.map(({ filter }) => filter);
  }

  begin(sterile: boolean): void {
    for (const { filter } of this.#skids) filter.begin(absolutePressure(sterile ? 0.2 : 0), sterile);
  }

  tick(): void {
    for (let i = 0; i < this.#skids.length; i++) {
      const skid = this.#skids[i]!;
      // A filter that is parked, or has not been touched yet, stays as it is.
      if (this.#motors.isOn(skid.sequence) || this.#memory.values[skid.phase] !== AT_REST) this.#run(skid);
    }
  }

  #run({ filter, sequence, phase }: Skid): void {
    const v = this.#memory.values;
    const mains = this.#mains;
    if (!this.#motors.isOn(sequence)) v[phase] = AT_REST;
    else if (v[phase] === AT_REST) v[phase] = STEAMING;
    if (v[phase] === STEAMING && filter.place.isSterile) v[phase] = DRYING;
    if (v[phase] === DRYING && filter.soaked < DRY) v[phase] = PARKING;
    if (v[phase] === PARKING && v[filter.pressure]! >= PARKED) {
      v[phase] = AT_REST;
      this.#motors.turn(sequence, false);
    }
    const steaming = v[phase] === STEAMING;
    const drying = v[phase] === DRYING;
    const clean = v[mains.headers.clean]!;
    filter.steamKv = steaming ? STEAM_KV : 0;
    filter.steamPressure = clean < STEAM ? clean : STEAM;
    filter.airKv = drying || v[phase] === PARKING ? AIR_KV : 0;
    filter.airPressure = v[mains.sterileAir]!;
    filter.humidity = v[mains.airHumidity]!;
    filter.ventKv = steaming ? VENT_KV : drying ? BLOW_KV : 0;
    filter.drainKv = steaming ? DRAIN_KV : 0;
    filter.tick();
    mains.cleanSteam += filter.steam;
    mains.air += filter.airIn;
  }
}
