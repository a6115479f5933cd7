// A transfer line between two vessels (TL-23, TL-12; content/fermentation.md 1.7; sterilisation-model.md 9, P6): steamed as a leg of the
// vessel that it leads to, with the stub between the valves 21 and 22 of the vessel it comes from as its second end, then filled with seed
// and pressed over by the difference of pressure.
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import { exp } from '../../../../kernel/math.ts';
import type { Ledger } from '../../../../plant/ledger.ts';
import { lethality } from '../../../../plant/lethality.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { CP_SOLIDS, CP_WATER, airEnthalpy, saturationPressure } from '../../../../plant/steam.ts';
import { type SteamLeg, stubAfter } from '../../../../plant/steam-leg.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import { gasFlow, inSeries, liquidFlow } from '../../../../plant/valve-flow.ts';
import type { Vessel } from '../../../../plant/vessel.ts';
import type { Broth } from '../broth.ts';
import { type Seed, SEEDS } from '../../culture/seed.ts';
import type { SeedVessel } from './vessel.ts';

export interface TransferSpec {
  readonly tag: 'TL-23' | 'TL-12';
  /** Litres of seed that fill it; height of its end above the bottom tangent of the vessel that it comes from, m. */
  readonly litres: number;
  readonly lift: number;
  /** K_v of the pipe alone with its bends, and of each of its three valves fully open. */
  readonly pipe: number;
  readonly valve: number;
  /** Seed that has arrived dead, kg: more than the first fill of the hot line, which always dies. */
  readonly scalded: number;
}

/** What the line leads to. */
export interface Target {
  readonly tag: string;
  readonly leg: SteamLeg;
  readonly vessel: Vessel;
  readonly broth: Broth;
  readonly ledger: Ledger;
  /** Valve 31. */
  readonly inlet: number;
  /** deg C at which seed is at home in it, and farther from it, K, is shocked [K]. */
  readonly wants: number;
}

const DENSITY = 1030;
const GRAVITY = 9.81;
/** Gas meets this share of the K_v that liquid has [sterilisation-model.md 9: 59 against 68]. */
const GAS_SHARE = 0.87;
/** Valve 22 open by this, %: the stub is one with the line. */
const JOINED = 1;
/** Heat between the metal and the seed in the line, W/K per litre. */
const EXCHANGE = 190;
/** Seed dies above this, deg C, by this share a second for each 5 K. */
const KILLS = 42;
const KILLING = 0.35;
/** Live steam: deg C; the hold rule of 0.4 for a line. */
const STEAM_AT = 100;
const HOLD_AT = 120;
const HELD = 1800;
const LETHAL = 25;
/** A new steaming begins when both ends were colder than this, deg C. */
const COLD = 60;
/** Residue of seed is rinsed and killed by ten minutes of steam to the trap (6.09). */
const RINSING = 600 / 4;
/** Below this, MPa(g) as Pa, an open drain lets the hall's air in. */
const KEEPS = 10_000;
const SHOCK = 2;
/** Residue that has lain for so long, s, has rotted; below this share the line counts as rinsed [0.05: 6.09; time K]. */
const ROTS = 3600;
const RINSED = 0.05;

export class TransferLine {
  readonly spec: TransferSpec;
  readonly source: SeedVessel;
  readonly target: Target;
  /** Slots: kg of seed in the line and what of it lives, deg C of it; both ends held, s, and their F0, min; sterile (0/1). */
  readonly seed: number;
  readonly alive: number;
  readonly warmth: number;
  readonly held: number;
  readonly f0: number;
  readonly sterile: number;
  /** Slots: residue 0..1; t that have arrived and t that have left the source; m3 lost to the drains. */
  readonly residue: number;
  readonly arrived: number;
  readonly lost: number;
  /** Slot: kg that arrived dead. */
  readonly dead: number;
  /** Slots: residue of an earlier transfer that lay in it when the seed ran in, 0..1; the second of the last seed in it. */
  readonly rotten: number;
  readonly #last: number;
  readonly #clock: number;
  /** Of this second, kg/s: seed that arrives, gas that breaks through behind it, gas that blows back. */
  flow = 0;
  through = 0;
  back = 0;
  readonly #memory: Memory;
  readonly #far: { readonly drain: number; readonly steam: number };
  readonly #full: number;
  #joined = false;

  constructor(
    memory: Memory,
    valves: ValveBank,
    spec: TransferSpec,
    source: SeedVessel,
    target: Target,
    /** Slot: seconds since the start. */
    clock: number,
  ) {
    this.#memory = memory;
    this.spec = spec;
    this.source = source;
    this.target = target;
    this.#full = (spec.litres * DENSITY) / 1000;
    const { number } = source.spec;
    this.#far = { drain: valves.slot(`HV-${number}25`), steam: valves.slot(`HV-${number}24`) };
    const slot = (name: string) => memory.slot(`${spec.tag}.${name}`);
    this.seed = slot('seed');
    this.alive = slot('alive');
    this.warmth = slot('warmth');
    this.held = slot('held');
    this.f0 = slot('f0');
    this.sterile = slot('sterile');
    this.residue = slot('residue');
    this.arrived = slot('arrived');
    this.lost = slot('lost');
    this.dead = slot('dead');
    this.rotten = slot('rotten');
    this.#last = slot('last');
    this.#clock = clock;
  }

  /** Empty, cold and clean. */
  begin(): void {
    const v = this.#memory.values;
    v[this.dead] = 0;
    v[this.rotten] = 0;
    v[this.#last] = 0;
    for (const slot of [this.seed, this.alive, this.held, this.f0, this.sterile, this.residue, this.arrived, this.lost])
      v[slot] = 0;
    v[this.warmth] = 25;
  }

  /** Whether anything of it is open, hot or wet: otherwise its second changes nothing. */
  get isBusy(): boolean {
    const v = this.#memory.values;
    const { valve } = this.source;
    return v[valve.transferOut]! > JOINED || v[this.seed]! > 0 || v[this.held]! > 0 || this.target.leg.steamKv > 0;
  }

  get isJoined(): boolean {
    return this.#joined;
  }

  /** K_v of trap and steam at its far end that the leg of the target has to count in; before the physics of a second. */
  farDrain(): number {
    const v = this.#memory.values;
    const { valve, spec } = this.source;
    this.#joined = v[valve.transferOut]! > JOINED;
    return this.#joined ? spec.kv.bottomDrain * 0.01 * v[this.#far.drain]! : 0;
  }

  farSteam(): number {
    const v = this.#memory.values;
    return this.#joined ? this.source.spec.kv.bottomSteam * 0.01 * v[this.#far.steam]! : 0;
  }

  /** Nothing moves in it. */
  rest(): void {
    this.flow = 0;
    this.through = 0;
    this.back = 0;
    this.source.blownBack = 0;
  }

  /** One second, after the target's own and before the source's. Both vessels must be derived. */
  tick(): void {
    const v = this.#memory.values;
    this.rest();
    if (this.#joined) this.#carry();
    else if (v[this.seed]! > 0) this.#clear(v[this.target.inlet]! * 0.01);
    if (v[this.seed]! > 0) this.#warm();
    if (v[this.seed]! > 0.5 * this.#full && this.#isShut()) v[this.target.leg.pressure] = this.target.vessel.pressure;
    if (this.#joined) this.#mindStub();
    this.#sterilise();
  }

  /** Full of seed and shut on all sides: liquid, not steam, stands at the gauge. */
  #isShut(): boolean {
    const { leg, inlet } = this.target;
    const v = this.#memory.values;
    const outlet = this.#joined && v[this.source.valve.bottomValve]! > 0;
    return v[inlet]! <= 0 && !outlet && leg.drainKv <= 0 && leg.steamKv <= 0;
  }

  #open(slot: number): number {
    return this.#memory.values[slot]! * 0.01;
  }

  /** K_v of pipe and valves 21 and 22, and of the valve at the target if it stands open. */
  #way(inlet: number): number {
    const { pipe, valve } = this.spec;
    const x = this.source.valve;
    const out = inSeries(valve * this.#open(x.bottomValve), valve * this.#open(x.transferOut));
    return inSeries(inSeries(pipe, out), inlet > 0 ? valve * inlet : 1e6);
  }

  #carry(): void {
    const v = this.#memory.values;
    const { source, target, spec } = this;
    const inlet = this.#open(target.inlet);
    const outlet = this.#open(source.valve.bottomValve);
    if (outlet <= 0) {
      if (v[this.seed]! > 0) this.#clear(inlet);
      return;
    }
    const way = this.#way(inlet);
    const feeds = source.vessel.wets(source.lowest);
    const here = source.vessel.pressure;
    const there = target.vessel.pressure;
    const lift = DENSITY * GRAVITY * (spec.lift - source.vessel.level);
    if (feeds && v[this.seed]! < this.#full) {
      // What the line holds gives way: steam condenses on the seed, and a vessel or a trap beyond takes the rest.
      const before = inlet > 0 ? there : Math.min(target.leg.steamKv > 0 ? v[target.leg.pressure]! : here, here);
      const lifted = (lift * v[this.seed]!) / this.#full;
      const room = this.#full - v[this.seed]!;
      const drive =
        here - lifted - (inlet > 0 || target.leg.steamKv > 0 ? before : saturationPressure(v[this.warmth]!));
      this.#draw(Math.min(room, liquidFlow(way, DENSITY, drive)));
      if (drive <= 0 && inlet > 0) this.#blowBack(way, there, here);
    } else if (inlet > 0) {
      const drive = here - there - lift;
      if (feeds && drive > 0) {
        const most = liquidFlow(way, DENSITY, drive);
        this.#draw(most);
        this.#deliver(most);
      } else if (drive <= 0 && there > here) this.#blowBack(way, there, here);
      else if (!feeds && here > there) this.#breakThrough(way, here, there);
    }
    const drains = target.leg.drainKv;
    if (drains > 0 && v[this.seed]! > 0) this.#spill(liquidFlow(drains, DENSITY, here - ATMOSPHERE));
    // The gauge stands at the far end, above the column of seed.
    if (v[this.seed]! > 0.5 * this.#full && target.leg.steamKv <= 0) {
      v[target.leg.pressure] = inlet > 0 ? there : Math.max(saturationPressure(v[this.warmth]!), here - lift);
    }
  }

  /** Seed comes out of the source into the line, kg. */
  #draw(kilograms: number): void {
    if (kilograms <= 0) return;
    const v = this.#memory.values;
    const { source } = this;
    const warm = source.vessel.liquidTemperature;
    const taken = source.withdraw(kilograms);
    const held = v[this.seed]!;
    const now = v[this.#clock]!;
    // What an earlier transfer left has rotted where no steam has rinsed it out since.
    if (now - v[this.#last]! > ROTS) v[this.rotten] = v[this.residue]! > RINSED ? v[this.residue]! : 0;
    v[this.#last] = now;
    v[this.warmth] = (v[this.warmth]! * held + warm * taken) / Math.max(1e-9, held + taken);
    v[this.seed] = held + taken;
    v[this.alive]! += taken;
    v[this.residue] = 1;
  }

  /** Seed runs out of the line into the target, kg, with what of it lives. */
  #deliver(kilograms: number): void {
    const v = this.#memory.values;
    const { source, target } = this;
    const held = v[this.seed]!;
    const given = Math.min(kilograms, held);
    if (given <= 0) return;
    const part = given / held;
    const living = v[this.alive]! * part;
    v[this.seed] = held - given;
    v[this.alive]! -= living;
    this.flow = given;
    v[this.arrived]! += given / 1000;
    v[this.dead]! += given - living;
    const { vessel } = source;
    const all = Math.max(1, v[vessel.water]! + v[vessel.solids]!);
    const solids = (given * v[vessel.solids]!) / all;
    const water = given - solids;
    const before = target.vessel.volume;
    const heat = (CP_WATER * water + CP_SOLIDS * solids) * v[this.warmth]!;
    v[target.vessel.water]! += water;
    v[target.vessel.solids]! += solids;
    v[target.vessel.liquidEnergy]! += heat;
    target.ledger.book(given, heat);
    target.vessel.derive();
    if (!target.broth.isPresent || !source.broth.isPresent) return;
    const share = (target.vessel.volume - before) / target.vessel.volume;
    target.broth.culture.receive(source.broth.culture, share, living / given, this.#quality());
  }

  /** How the seed will begin in its new vessel [training-model.md 2.7]. */
  #quality(): Seed {
    const { culture } = this.source.broth;
    const off = this.target.vessel.liquidTemperature - this.target.wants;
    if (culture.stage >= 4) return SEEDS.old;
    if (culture.hours < this.source.spec.ripeness.young) return SEEDS.young;
    return off > SHOCK || off < -SHOCK ? SEEDS.shocked : SEEDS.good;
  }

  /** The pressure stands the wrong way: the line empties into the source, then gas of the target bubbles through it. */
  #blowBack(way: number, there: number, here: number): void {
    const v = this.#memory.values;
    const { source, target } = this;
    if (v[this.seed]! > 0) {
      const returned = Math.min(v[this.seed]!, 10);
      const share = v[source.vessel.solids]! / Math.max(1, v[source.vessel.water]! + v[source.vessel.solids]!);
      source.pour(returned * (1 - share), returned * share, v[this.warmth]!);
      v[this.alive]! *= 1 - returned / v[this.seed]!;
      v[this.seed]! -= returned;
      return;
    }
    const gas = gasFlow(GAS_SHARE * way, there, here, target.vessel.beta);
    this.back = this.#takeGas(target.vessel, target.ledger, gas);
    source.blownBack = this.back;
  }

  /** The source is empty: its gas follows the seed. */
  #breakThrough(way: number, here: number, there: number): void {
    const v = this.#memory.values;
    const { source, target } = this;
    if (v[this.seed]! > 0) {
      this.#deliver(Math.max(1, liquidFlow(way, DENSITY, here - there)));
      return;
    }
    const gas = gasFlow(GAS_SHARE * way, here, there, source.vessel.beta);
    this.through = this.#takeGas(source.vessel, source.ledger, gas);
    v[target.vessel.air]! += this.through;
    const heat = this.through * airEnthalpy(source.vessel.gasTemperature);
    v[target.vessel.gasEnergy]! += heat;
    target.ledger.book(this.through, heat);
  }

  /** Gas out of a vessel's head-space, kg: at most a tenth of its air in a second. Returns what was taken. */
  #takeGas(vessel: Vessel, ledger: Ledger, wanted: number): number {
    const v = this.#memory.values;
    const taken = Math.min(wanted, 0.1 * v[vessel.air]!);
    const heat = taken * airEnthalpy(vessel.gasTemperature);
    v[vessel.air]! -= taken;
    v[vessel.gasEnergy]! -= heat;
    ledger.book(-taken, -heat);
    return taken;
  }

  /** Cut off from the source: steam or the line's own pressure drives what it holds into the target or out of the traps. */
  #clear(inlet: number): void {
    const v = this.#memory.values;
    const { target, spec } = this;
    const pressure = v[target.leg.pressure]!;
    if (inlet > 0 && target.leg.steamKv > 0) {
      this.#deliver(liquidFlow(spec.valve * inlet, DENSITY, pressure - target.vessel.pressure));
    }
    if (target.leg.drainKv > 0) {
      // Without steam the column runs out by its own weight, as far as air follows it.
      const drive = Math.max(pressure - ATMOSPHERE, target.leg.steamKv > 0 ? 0 : 2e4);
      this.#spill(liquidFlow(target.leg.drainKv, DENSITY, drive));
    }
  }

  #spill(kilograms: number): void {
    const v = this.#memory.values;
    const held = v[this.seed]!;
    const out = Math.min(kilograms, held);
    if (out <= 0) return;
    v[this.alive]! *= 1 - out / held;
    v[this.seed] = held - out;
    v[this.lost]! += out / 1000;
  }

  /** Metal and seed exchange heat; what gets too hot dies. */
  #warm(): void {
    const v = this.#memory.values;
    const { leg } = this.target;
    const capacity = CP_WATER * v[this.seed]!;
    const metal = leg.spec.heatCapacity;
    const hot = v[leg.energy]! / (metal + CP_WATER * v[leg.water]!);
    const ua = EXCHANGE * this.spec.litres;
    const heat = (ua * (hot - v[this.warmth]!)) / (1 + ua * (1 / capacity + 1 / metal));
    v[this.warmth]! += heat / capacity;
    v[leg.energy]! -= heat;
    // The line's heat belongs to the target's balance, the seed in it to neither.
    this.target.ledger.heat(-heat);
    const excess = v[this.warmth]! - KILLS;
    if (excess > 0) v[this.alive]! *= exp((-KILLING * excess) / 5);
  }

  /** The stub between 21 and 22 shares the line's heat and pressure; its sensor stands at its trap. */
  #mindStub(): void {
    const v = this.#memory.values;
    const { leg } = this.target;
    const { bottom } = this.source.pipes;
    const drain = v[this.#far.drain]! > 0;
    const passing = drain && Math.abs(leg.drainGas) + leg.drainWater > 1e-4;
    const seen = v[this.seed]! > 0 ? v[this.warmth]! : leg.sensed();
    v[bottom.stub] = stubAfter(v[bottom.stub]!, seen, passing || v[this.seed]! > 0);
    const before = v[bottom.energy]!;
    v[bottom.energy] = (bottom.spec.heatCapacity + CP_WATER * v[bottom.water]!) * seen;
    this.source.ledger.heat(v[bottom.energy]! - before);
    v[bottom.pressure] = v[leg.pressure]!;
    v[bottom.airProduct] = leg.airFraction() * v[leg.pressure]! * bottom.spec.volume;
  }

  /** The hold rule at both ends, and what undoes it. */
  #sterilise(): void {
    const v = this.#memory.values;
    const { leg } = this.target;
    const { bottom } = this.source.pipes;
    const near = v[leg.stub]!;
    const far = v[bottom.stub]!;
    // An end that is shut off is a dead end, and counts with what it has.
    const coldest = near < far ? near : far;
    const steaming = leg.steam > 1e-4 && leg.drainKv > 0;
    if (steaming && near < COLD && v[this.held] === 0) v[this.f0] = 0;
    if (steaming && coldest > STEAM_AT) v[this.f0]! += lethality(coldest);
    if (steaming && near > STEAM_AT) v[this.residue]! *= 1 - 1 / RINSING;
    v[this.held] = steaming && coldest >= HOLD_AT ? v[this.held]! + 1 : 0;
    if (this.#joined && v[this.held]! >= HELD && v[this.f0]! >= LETHAL) v[this.sterile] = 1;
    const open = leg.drainKv + leg.openKv > 0;
    if (v[this.sterile] === 1 && open && v[this.seed] === 0 && v[leg.pressure]! - ATMOSPHERE < KEEPS)
      v[this.sterile] = 0;
  }
}
