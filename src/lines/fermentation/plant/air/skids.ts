// F-212, F-222 and F-412 on their skids: once started, a skid steams its filter for 30 min, blows it dry and parks it under air
// (content/fermentation.md 2.13). The filter is the same unit as F-312; only the hands are the skid's.
import { absolutePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { SterileFilter } from '../../../../plant/sterile-filter.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { Mains } from '../mains.ts';
import { cartridge } from './figures.ts';
import { parkingOf, sequenceOf, skids } from './equipment.ts';

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
/** Parked from this on, Pa absolute: in service, and before a standstill. */
const PARKED = absolutePressure(0.18);
const LAID_UP = absolutePressure(0.1);
const REGULATED = absolutePressure(0.105);
/** Dry enough, share of the element's capacity. */
const DRY = 0.02;

interface Skid {
  readonly filter: SterileFilter;
  readonly sequence: string;
  readonly parking: string;
  /** Slots: phase of the sequence; what has been called for. */
  readonly phase: number;
  readonly sequenceOn: number;
  readonly parkingOn: number;
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
      parking: parkingOf(tag),
      phase: memory.slot(`${tag}.phase`),
      sequenceOn: motors.slot(sequenceOf(tag)),
      parkingOn: motors.slot(parkingOf(tag)),
    }));
    this.filters = this.#skids.map(({ filter }) => filter);
  }

  /** `damp`: a batch has left water in their pores, kg. */
  begin(sterile: boolean, damp: number): void {
    for (const { filter } of this.#skids) {
      filter.begin(absolutePressure(sterile ? 0.2 : 0), sterile);
      this.#memory.values[filter.wetness] = damp;
    }
  }

  tick(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#skids.length; i++) {
      const skid = this.#skids[i]!;
      // A filter that is parked, or has not been touched yet, stays as it is.
      if (v[skid.sequenceOn] === 1 || v[skid.parkingOn] === 1 || v[skid.phase] !== AT_REST) this.#run(skid);
    }
  }

  #run({ filter, sequence, parking, phase }: Skid): void {
    const v = this.#memory.values;
    const mains = this.#mains;
    const layingUp = this.#motors.isOn(parking);
    if (!this.#motors.isOn(sequence) && !layingUp) v[phase] = AT_REST;
    else if (v[phase] === AT_REST) v[phase] = layingUp ? DRYING : STEAMING;
    if (v[phase] === STEAMING && filter.place.isSterile) v[phase] = DRYING;
    // A filter that was parked for service is blown down before it is laid up.
    const blownDown = !layingUp || v[filter.pressure]! <= REGULATED;
    if (v[phase] === DRYING && filter.soaked < DRY && blownDown) v[phase] = PARKING;
    if (v[phase] === PARKING && v[filter.pressure]! >= (layingUp ? LAID_UP : PARKED)) {
      v[phase] = AT_REST;
      this.#motors.turn(layingUp ? parking : sequence, false);
    }
    const steaming = v[phase] === STEAMING;
    const drying = v[phase] === DRYING;
    const clean = v[mains.headers.clean]!;
    filter.steamKv = steaming ? STEAM_KV : 0;
    filter.steamPressure = clean < STEAM ? clean : STEAM;
    filter.airKv = drying || v[phase] === PARKING ? AIR_KV : 0;
    // A regulator of its own for laying up: the filter is to be shut in under no more than that.
    const header = v[mains.sterileAir]!;
    filter.airPressure = layingUp && header > REGULATED ? REGULATED : header;
    filter.humidity = v[mains.airHumidity]!;
    filter.ventKv = steaming ? VENT_KV : drying ? BLOW_KV : 0;
    filter.drainKv = steaming ? DRAIN_KV : 0;
    filter.tick();
    mains.cleanSteam += filter.steam;
    mains.air += filter.airIn;
  }
}
