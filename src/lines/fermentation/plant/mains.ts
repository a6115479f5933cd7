// What the areas of the workshop are supplied with: steam, sterile air, water, power. An area books here what it draws in a second;
// at the end of the second the mains settle: pressures move, meters count. (content/fermentation.md 1.4)
import { ATMOSPHERE, gaugePressure } from '../../../kernel/units.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Readings } from '../../../plant/readings.ts';
import { SteamHeaders } from '../../../plant/steam-header.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import type { Injection } from './injection.ts';
/** Power of jacket pumps and cooling tower per m3 of water, kWh [K]. */
const WATER_POWER = 0.12;
/** Condensate in H-602 after a quiet night, kg [issue "Start of P4"]. */
const CONDENSATE = 20;
/** Water of H-721, which the CIP line holds while P-801 stands, deg C [K]. */
const STANDING_AT = 20;

export class Mains {
  readonly headers: SteamHeaders;
  /** Slot: sterile-air header H-501, Pa absolute; the air train keeps it. */
  readonly sterileAir: number;
  /** Slots: air drawn from it in the last second, kg/s; its share of saturation at a vessel's filter; dose that it brings, 1/h. */
  readonly airDrawn: number;
  readonly airHumidity: number;
  readonly airDose: number;
  /** Slot: liquid water that the air of H-501 carries, kg/s. */
  readonly airWater: number;
  /**
   * Slots: flow of cooling, chilled and warm water that arrives where a valve stands open, as a share of what its header gives at full
   * pressure; temperatures of the first two, deg C. The power area keeps them.
   */
  readonly coolingShare: number;
  readonly chilledShare: number;
  readonly warmShare: number;
  readonly coolingAt: number;
  readonly chilledAt: number;
  /** Slot: power drawn by everything in the last second, kW. */
  readonly load: number;
  /** Drawn by all areas in this second; `settle` takes them and begins anew. Steam, water and air in kg/s, power in kW. */
  cleanSteam = 0;
  plantSteam = 0;
  water = 0;
  air = 0;
  power = 0;
  /**
   * CIP supply line, which the cleaning station keeps: slots of its pressure, Pa absolute, temperature, deg C, and NaOH, kg/kg; of what the
   * seed vessels have drawn since the station last gave it, kg.
   */
  readonly cip: {
    readonly pressure: number;
    readonly temperature: number;
    readonly lye: number;
    readonly drawn: number;
  };
  /** Condensate that ran out of H-602 this second, kg; whether water hammered in it. */
  headerDrain = 0;
  headerHammers = false;
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  /** Slots of the steam valves: HV-60101, HV-60103, the drains HV-60102 and HV-60104, PV-601, PV-602. */
  readonly #boilerValve: number;
  readonly #headerValve: number;
  readonly #plantDrain: number;
  readonly #drain: number;
  readonly #plantReducer: number;
  readonly #cleanReducer: number;
  readonly #injection: Injection;
  readonly #settle: () => void;

  constructor(memory: Memory, valves: ValveBank, readings: Readings, injection: Injection) {
    this.#memory = memory;
    this.#injection = injection;
    this.headers = new SteamHeaders(memory);
    this.sterileAir = memory.slot('H-501.pressure');
    this.airDrawn = memory.slot('H-501.drawn');
    this.airHumidity = memory.slot('H-501.humidity');
    this.airDose = memory.slot('H-501.dose-rate');
    this.airWater = memory.slot('H-501.water');
    this.coolingShare = memory.slot('H-701.share');
    this.chilledShare = memory.slot('H-711.share');
    this.warmShare = memory.slot('H-731.share');
    this.coolingAt = memory.slot('H-701.temperature');
    this.chilledAt = memory.slot('H-711.temperature');
    this.load = memory.slot('power.load');
    this.#valves = valves;
    this.#boilerValve = valves.slot('HV-60101');
    this.#headerValve = valves.slot('HV-60103');
    this.#plantDrain = valves.slot('HV-60102');
    this.cip = {
      pressure: memory.slot('L-3010.pressure'),
      temperature: memory.slot('L-3010.temperature'),
      lye: memory.slot('L-3010.lye'),
      drawn: memory.slot('L-3010.drawn'),
    };
    this.#drain = valves.slot('HV-60104');
    this.#plantReducer = valves.slot('PV-601');
    this.#cleanReducer = valves.slot('PV-602');
    this.#settle = this.#meters(readings);
  }

  begin(): void {
    this.headers.begin(CONDENSATE);
    const v = this.#memory.values;
    v[this.cip.pressure] = ATMOSPHERE;
    v[this.cip.temperature] = STANDING_AT;
    v[this.cip.lye] = 0;
    v[this.cip.drawn] = 0;
    this.#forget();
    this.#settle();
  }

  /** Before the physics of a second. */
  tick(second: number): void {
    this.#memory.values[this.headers.cap] = this.#injection.steamCap(second);
  }

  /** After the physics of a second. */
  settle(): void {
    const { headers } = this;
    const v = this.#memory.values;
    const drain = v[this.#drain]! * 0.01;
    headers.boilerValve = v[this.#boilerValve]! * 0.01;
    headers.headerValve = v[this.#headerValve]! * 0.01;
    headers.plantDrain = v[this.#plantDrain]! * 0.01;
    headers.cleanDrain = drain;
    this.headerDrain = headers.drain(drain);
    this.headerHammers = headers.draw(this.cleanSteam);
    headers.tick(this.plantSteam);
    this.#valves.hold(this.#plantReducer, v[headers.plantLoop.output]!);
    this.#valves.hold(this.#cleanReducer, v[headers.cleanLoop.output]!);
    v[this.airDrawn] = this.air;
    v[this.load] = this.power;
    this.#settle();
    this.#forget();
  }

  #forget(): void {
    this.cleanSteam = 0;
    this.plantSteam = 0;
    this.water = 0;
    this.air = 0;
    this.power = 0;
  }

  #meters(readings: Readings): () => void {
    const slot = (tag: string) => readings.slot(tag);
    const { headers } = this;
    const [p601, p602, condensate] = [slot('PT-601'), slot('PT-602'), slot('H-602.condensate')];
    const [steam, water, power] = [slot('FQ-601'), slot('FQ-701'), slot('JQ-001')];
    return () => {
      const v = this.#memory.values;
      v[p601] = gaugePressure(v[headers.plant]!);
      v[p602] = gaugePressure(v[headers.clean]!);
      v[condensate] = v[headers.condensate]!;
      v[steam]! += (this.cleanSteam + this.plantSteam) / 1000;
      v[water]! += this.water / 1000;
      v[power]! += this.power / 3600;
    };
  }
}

/** Power that pumping and cooling a flow of jacket water takes, kW, at kg/s. */
export const waterPower = (flow: number): number => WATER_POWER * 3.6 * flow;
