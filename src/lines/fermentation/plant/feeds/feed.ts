// One feed: its tank, pump and line, joined by the valves' positions; what it gives R-301, and what has become of its sterility.
import { absolutePressure, ATMOSPHERE, gaugePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { AMBIENT, CP_SOLIDS, CP_WATER, vapourEnthalpy } from '../../../../plant/steam.ts';
import { STATUS, SterilePlace } from '../../../../plant/sterility.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Fermentor } from '../fermentor.ts';
import { type Mains, waterPower } from '../mains.ts';
import { vesselSpec } from '../r301.ts';
import { FeedLine, LINE_VOLUME } from './line.ts';
import { FEED_AIR, type FeedSpec, PULSE, PULSE_SECONDS, PUMP_MARGIN } from './spec.ts';
import { FeedTank } from './tank.ts';

/** What is this near to the hall's temperature stays as it is, K: a tank at rest costs nothing. */
const AT_REST = 0.5;
/** Gas through the leak of a shut tank under sterile air, and what makes up for it, kg/s. */
const LEAKING = 3e-4;
/** Power of a running metering pump, kW [K]. */
const PUMP_POWER = 0.75;
/** A pump that finds less than this in its tank runs dry, kg. */
const DREGS = 5;

/** What an injected fault does to this feed: where its control valve is stuck (0..1, null: nowhere), blocked line, leaking steam valve. */
export interface FeedFault {
  stuck: number | null;
  blocked: boolean;
  steamLeak: number;
  /** The pump gives this whatever its valve says, L/h. */
  runaway: number;
}

/** Slots of the valves of one feed; a valve that it does not have is null and counts as shut. */
function valvesOf(valves: ValveBank, { digit }: FeedSpec) {
  const slot = (tag: string) => (valves.has(tag) ? valves.slot(tag) : null);
  const hand = (suffix: string) => slot(`HV-40${digit}${suffix}`);
  return {
    fill: hand('01'),
    air: hand('02'),
    vent: hand('03'),
    steam: hand('04'),
    jacketSteam: hand('05'),
    waterIn: hand('06'),
    waterOut: hand('07'),
    jacketTrap: hand('08'),
    outlet: hand('09'),
    lineSteam: hand('10'),
    trap: hand('11'),
    drain: hand('12'),
    purge: hand('13'),
    bypass: hand('14'),
    meter: slot(`FV-40${digit}`),
    trip: digit === 2 ? slot('XV-40201') : null,
    root: slot(`HV-3014${digit}`),
  } as const;
}

export class Feed {
  readonly spec: FeedSpec;
  readonly tank: FeedTank;
  readonly line: FeedLine;
  readonly tankPlace: SterilePlace;
  readonly linePlace: SterilePlace;
  readonly fault: FeedFault = { stuck: null, blocked: false, steamLeak: 0, runaway: 0 };
  /** Volume that goes through the meter this second, L/h. */
  litresPerHour = 0;
  /** Slots: what R-301 gets, L/h of feed of its nominal strength, and L/h of water with it. */
  readonly given: number;
  readonly givenWater: number;
  /** Something of it moved this second. */
  awake = false;
  readonly #memory: Memory;
  readonly #valve: ReturnType<typeof valvesOf>;
  /** Slots that move without being counted with the valves: those of its controller, its agitator and its pump. */
  readonly #watched: readonly number[];
  readonly #pump: number;
  /** Slots: nothing moved in the last second it was looked at (1), and how its valves stood then. */
  readonly #settled: number;
  readonly #stood: number;
  readonly #agitator: number | null;
  readonly #mains: Mains;
  readonly #fermentor: Fermentor;

  constructor(
    memory: Memory,
    valves: ValveBank,
    motors: SwitchBank,
    mains: Mains,
    fermentor: Fermentor,
    spec: FeedSpec,
  ) {
    this.#memory = memory;
    this.#mains = mains;
    this.#fermentor = fermentor;
    this.spec = spec;
    const d = spec.digit;
    this.tank = new FeedTank(memory, spec);
    this.line = new FeedLine(memory, d);
    this.tankPlace = new SterilePlace(memory, `V-40${d}`, spec.hold);
    this.linePlace = new SterilePlace(memory, `L-40${d}`);
    this.#valve = valvesOf(valves, spec);
    this.given = memory.slot(`L-40${d}.given`);
    this.givenWater = memory.slot(`L-40${d}.given-water`);
    this.#settled = memory.slot(`V-40${d}.settled`);
    this.#stood = memory.slot(`V-40${d}.stood`);
    this.#pump = motors.slot(`P-40${d}`);
    this.#agitator = motors.has(`M-40${d}`) ? motors.slot(`M-40${d}`) : null;
    const { meter, trip } = this.#valve;
    this.#watched = [valves.moves, this.#pump, meter, trip, this.#agitator].filter((slot) => slot !== null);
  }

  /** Sterile and primed, its tank under sterile air. */
  beginReady(volume = this.spec.ready): void {
    const { spec, tank, line } = this;
    this.litresPerHour = 0;
    tank.begin(volume, spec.concentration, AMBIENT, absolutePressure(FEED_AIR));
    line.joints.density = tank.density;
    line.begin(LINE_VOLUME * tank.density, AMBIENT, absolutePressure(FEED_AIR));
    this.tankPlace.begin(STATUS.sterile);
    this.linePlace.begin(STATUS.sterile);
  }

  /** Not long ago sterilised: deg C of the tank and of the end of its line; water stands in its jacket. */
  beginWarm(volume: number, at: { readonly tank: number; readonly line: number }): void {
    const { spec, tank, line } = this;
    this.beginReady(volume);
    tank.begin(volume, spec.concentration, at.tank, absolutePressure(FEED_AIR));
    tank.jacket.flood();
    this.#memory.values[line.stub] = at.line;
  }

  /** Charged with a liquid that is to be prepared, clean but not sterile. */
  beginRaw(volume: number, concentration: number): void {
    this.litresPerHour = 0;
    this.tank.begin(volume, concentration, AMBIENT, ATMOSPHERE);
    this.tank.jacket.flood();
    this.line.begin(0, AMBIENT, ATMOSPHERE);
    this.tankPlace.begin(STATUS.clean);
    this.linePlace.begin(STATUS.clean);
  }

  /** No fault acts on it. */
  mend(): void {
    this.fault.stuck = null;
    this.fault.blocked = false;
    this.fault.steamLeak = 0;
    this.fault.runaway = 0;
  }

  /** Uses the tank up (event E21): air has come in for what went out. */
  empty(): void {
    const { tank } = this;
    tank.derive();
    tank.begin(0, 0, tank.temperature, tank.pressure);
    this.#memory.values[this.#settled] = 0;
  }

  get pumpOn(): boolean {
    return this.#memory.values[this.#pump] === 1;
  }

  get stirred(): boolean {
    return this.#agitator !== null && this.#memory.values[this.#agitator] === 1;
  }

  #open(slot: number | null): number {
    return slot === null ? 0 : this.#memory.values[slot]! * 0.01;
  }

  /** A number that changes whenever a hand moves a valve, or its own controller does, or its pump is switched. */
  #posture(): number {
    const v = this.#memory.values;
    let sum = 0;
    let weight = 1;
    for (let i = 0; i < this.#watched.length; i++) {
      sum += weight * v[this.#watched[i]!]!;
      weight += 0.173;
    }
    return sum;
  }

  /** One second. A feed in which nothing moves is left as it is until a hand, a loop or a fault touches it. */
  tick(): void {
    const v = this.#memory.values;
    const { tank, line } = this;
    this.litresPerHour = 0;
    v[this.given] = 0;
    v[this.givenWater] = 0;
    const posture = this.#posture();
    const faulty = this.#isFaulty();
    const disturbed = faulty || v[this.#mains.sterileAir]! < absolutePressure(FEED_AIR);
    this.awake = disturbed || v[this.#settled] !== 1 || v[this.#stood] !== posture;
    v[this.#stood] = posture;
    if (v[this.#pump] === 1) this.#mains.power += PUMP_POWER;
    if (!this.awake) return;
    this.#tickTank();
    this.#tickLine();
    // With a fault it does not come to rest: it must notice when that has been mended.
    v[this.#settled] = !faulty && isStill(tank) && isIdle(line, v[line.stub]!) ? 1 : 0;
  }

  #isFaulty(): boolean {
    const { stuck, blocked, steamLeak, runaway } = this.fault;
    return stuck !== null || blocked || steamLeak > 0 || runaway > 0;
  }

  #tickTank(): void {
    const x = this.#valve;
    const mains = this.#mains;
    const v = this.#memory.values;
    const { tank } = this;
    const { supply, jacket } = tank;
    tank.fillOpening = this.#open(x.fill);
    tank.airOpening = this.#open(x.air);
    tank.ventOpening = this.#open(x.vent);
    tank.steamOpening = this.#open(x.steam);
    // The drain sits behind the outlet. That of a line without a trap lets out the line itself where the outlet is shut.
    tank.drainOpening = this.spec.steamed ? this.#open(x.drain) : Math.min(this.#open(x.drain), this.#open(x.outlet));
    tank.airPressure = Math.min(v[mains.sterileAir]!, absolutePressure(FEED_AIR));
    tank.steamPressure = v[mains.headers.clean]!;
    tank.stirred = this.stirred;
    supply.steam = this.#open(x.jacketSteam);
    supply.waterIn = this.#open(x.waterIn) * v[mains.coolingShare]!;
    supply.waterOut = this.#open(x.waterOut);
    supply.trap = this.#open(x.jacketTrap);
    supply.steamPressure = v[mains.headers.plant]!;
    supply.waterTemperature = v[mains.coolingAt]!;
    tank.tick();
    mains.cleanSteam += tank.steam;
    mains.plantSteam += jacket.steam;
    mains.air += tank.airIn;
    mains.water += jacket.flow + tank.filled;
    mains.power += waterPower(jacket.flow) + (tank.stirred ? this.spec.agitator : 0);
  }

  #tickLine(): void {
    const mains = this.#mains;
    const { vessel } = this.#fermentor;
    const { tank, line, fault } = this;
    const x = this.#valve;
    const v = this.#memory.values;
    const { joints } = line;
    const runs = fault.runaway > 0;
    const meter = runs ? 1 : (fault.stuck ?? (this.spec.range === null ? 1 : this.#open(x.meter)));
    joints.outlet = x.trip === null ? this.#open(x.outlet) : Math.min(this.#open(x.outlet), this.#open(x.trip));
    joints.steam = this.#open(x.lineSteam);
    joints.trap = this.spec.steamed ? this.#open(x.trap) : joints.outlet > 0 ? 0 : this.#open(x.drain);
    joints.purge = this.#open(x.purge);
    joints.bypass = this.#open(x.bypass);
    joints.meter = fault.blocked ? 0 : meter;
    joints.root = this.#open(x.root);
    joints.tankPressure = tank.pressure;
    joints.tankTemperature = tank.temperature;
    joints.density = tank.density;
    joints.available = Math.max(0, tank.mass - DREGS);
    const pumped = runs ? fault.runaway : this.#capacity() * meter;
    joints.pumped = joints.outlet > 0 && this.pumpOn && !fault.blocked ? (pumped * tank.density) / 3.6e6 : 0;
    joints.airPressure = Math.min(v[mains.sterileAir]!, absolutePressure(FEED_AIR));
    joints.steamPressure = v[mains.headers.clean]!;
    joints.vesselPressure = vessel.pressure;
    joints.leak = fault.steamLeak;
    line.tick();
    tank.takeOut(line.drawn);
    mains.cleanSteam += line.steam;
    mains.air += line.airIn;
    this.litresPerHour = joints.density > 0 ? (line.metered / joints.density) * 3.6e6 : 0;
    this.#deliver();
  }

  /** What the pump gives through a fully open control valve, L/h. */
  #capacity(): number {
    const { range } = this.spec;
    return range === null ? (PULSE / PULSE_SECONDS) * 3600 : PUMP_MARGIN * range;
  }

  /** FV's position, %, for a flow, L/h. */
  positionFor(litresPerHour: number): number {
    return Math.min(100, (100 * litresPerHour) / this.#capacity());
  }

  /** Feed, condensate and steam into R-301, with their heat. */
  #deliver(): void {
    const { line, tank } = this;
    const { vessel, ledger } = this.#fermentor;
    const v = this.#memory.values;
    const liquid = line.fed + line.fedWater;
    if (liquid > 0 && vessel.volume < vesselSpec.volume - 2) {
      // Oil counts as water there: its own density is nearer to that than to that of solids.
      const solids = this.spec.digit === 4 ? 0 : line.fed * (1 - tank.waterShare);
      const water = liquid - solids;
      const heat = (CP_WATER * water + CP_SOLIDS * solids) * line.temperature;
      v[vessel.water]! += water;
      v[vessel.solids]! += solids;
      v[vessel.liquidEnergy]! += heat;
      ledger.book(liquid, heat);
      const { concentration } = this.spec;
      const strength = concentration > 0 ? tank.concentration / concentration : 1;
      v[this.given] = (3.6e6 * line.fed * strength) / tank.density;
      v[this.givenWater] = 3600 * line.fedWater;
    }
    if (line.blown > 0) {
      const heat = line.blown * vapourEnthalpy(line.temperature);
      v[vessel.vapour]! += line.blown;
      v[vessel.gasEnergy]! += heat;
      ledger.book(line.blown, heat);
    }
  }

  /** Pressure in the tank and in the line, MPa(g). */
  get tankPressure(): number {
    return gaugePressure(this.tank.pressure);
  }
  get linePressure(): number {
    return gaugePressure(this.#memory.values[this.line.pressure]!);
  }

  /** Whether the line is joined to the atmosphere by its trap, or to nothing at all. */
  get lineVented(): boolean {
    return this.#open(this.#valve.trap) > 0;
  }
  get lineSealed(): boolean {
    const { joints } = this.line;
    return joints.outlet + joints.trap + joints.steam + joints.purge + joints.root <= 0;
  }
}

/** Nothing flows in or out of a tank but its leak, nothing heats or stirs it, and it is as warm as the hall. */
function isStill(tank: FeedTank): boolean {
  const { jacket } = tank;
  const flows = tank.steam + jacket.steam + jacket.flow + tank.filled + tank.drained + tank.backed + tank.sucked;
  const warm = tank.temperature - AMBIENT;
  return (
    flows === 0 &&
    !jacket.isBusy &&
    tank.airIn + tank.vented < LEAKING &&
    !tank.stirred &&
    warm < AT_REST &&
    warm > -AT_REST
  );
}

/** Nothing flows in a line, and it and its trap are as warm as the hall. */
function isIdle(line: FeedLine, stub: number): boolean {
  const flows = line.drawn + line.steam + line.airIn + line.drainedGas + line.spiltWater + line.spiltFeed;
  return flows + line.fed + line.fedWater === 0 && line.temperature - AMBIENT < AT_REST && stub - AMBIENT < AT_REST;
}
