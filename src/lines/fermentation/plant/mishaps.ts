// Tells what goes wrong in the plant as it happens: hammer, relief, foam-over, vacuum, wet filter, worn seal.
import { gaugePressure } from '../../../kernel/units.ts';
import type { Happenings } from '../../../plant/happenings.ts';
import type { Memory } from '../../../plant/memory.ts';
import { Recurrence } from '../../../plant/recurrence.ts';
import { waterDensity } from '../../../plant/steam.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { Fermentor } from './fermentor.ts';

/** The same mishap is told again after this much quiet, s. */
const QUIET = 60;
/** Below this the vessel is under vacuum, MPa(g) [K: the resolution of PT-301]. */
const VACUUM = -0.002;
/** Loss of an episode of foam-over that counts as foam-out, kg [content/fermentation.md 7.4]. */
const FOAM_OUT = 100;
/** Seal index of a worn seal and of one that has run dry. */
const SEAL_WORN = 20;
const SEAL_DRY = 60;
/** A leg is flooded above this share of its volume. */
const FLOODED = 0.5;
/** Water shut into the full jacket at 25 deg C has here grown by more than 1 %, more than its steel gives way [K]. */
const JACKET_HOT = 55;
/** What a harvest leaves in the vessel, and the water that flushes it, kg. */
const HEEL = 5000;
/** Trip of M-301, A, and how long its relay bears an overload without gas in the broth, s: I-301 has taken the speed down by then [5; K]. */
const MOTOR_LIMIT = 1150;
const OVERLOAD_TIME = 60;
const DRY_TIME = 60;

export class Mishaps {
  readonly #memory: Memory;
  readonly #plant: Fermentor;
  readonly #motors: SwitchBank;
  readonly #happenings: Happenings;
  readonly #header: Recurrence;
  readonly #jacket: Recurrence;
  readonly #jacketFull: Recurrence;
  readonly #legs: readonly Recurrence[];
  readonly #backflows: readonly Recurrence[];
  readonly #foam: Recurrence;
  readonly #foamOut: Recurrence;
  readonly #vacuum: Recurrence;
  readonly #disc: Recurrence;
  readonly #safety: Recurrence;
  readonly #wet: Recurrence;
  readonly #torn: Recurrence;
  readonly #filterHammer: Recurrence;
  readonly #worn: Recurrence;
  readonly #dry: Recurrence;
  readonly #discharge: Recurrence;
  /** Slots: liquid lost in this foam-over, kg; seconds of overload; what each leg has been heated to. */
  readonly #lost: number;
  readonly #overload: number;
  readonly #steamed: number;

  constructor(memory: Memory, plant: Fermentor, motors: SwitchBank, happenings: Happenings) {
    this.#memory = memory;
    this.#plant = plant;
    this.#motors = motors;
    this.#happenings = happenings;
    const event = (name: string, quiet = QUIET) => new Recurrence(memory, name, quiet);
    this.#header = event('H-602.hammer');
    this.#jacket = event('R-301.jacket.hammer');
    this.#jacketFull = event('R-301.jacket.pressed');
    this.#legs = plant.pipes.legs.map((leg) => event(`${leg.spec.tag}.hammer`));
    this.#backflows = plant.pipes.legs.map((leg) => event(`${leg.spec.tag}.backflow`));
    this.#foam = event('R-301.foam-over');
    this.#foamOut = event('R-301.foam-out');
    this.#vacuum = event('R-301.vacuum');
    this.#disc = event('RD-301');
    this.#safety = event('PSV-301');
    this.#wet = event('F-312.wet');
    this.#torn = event('F-312.tears', 86_400);
    this.#filterHammer = event('F-312.hammer');
    this.#worn = event('M-301.worn');
    this.#dry = event('M-301.dry');
    this.#discharge = event('R-301.discharge');
    this.#lost = memory.slot('R-301.foam-lost');
    this.#overload = memory.slot('M-301.overload');
    this.#steamed = memory.layout.block('steamed', plant.pipes.legs.length);
  }

  /** One second, after the physics. */
  tick(): void {
    this.#hammer();
    this.#backflow();
    this.#overflow();
    this.#pressures();
    this.#machines();
  }

  #tell(event: Recurrence, condition: boolean, code: string, tag: string, value: number): void {
    if (event.begins(condition)) this.#happenings.tell(code, tag, value);
  }

  #hammer(): void {
    const v = this.#memory.values;
    const { mains, jacket } = this.#plant;
    const { legs } = this.#plant.pipes;
    this.#tell(this.#header, mains.headerHammers, 'hammer', 'H-602', v[mains.headers.condensate]!);
    this.#tell(this.#jacket, jacket.hammers, 'hammer', 'HV-30173', v[jacket.water]!);
    const shutIn = jacket.flood > 0.95 && jacket.returnOpening + jacket.trapOpening + jacket.gutterOpening <= 0;
    const pressed = shutIn && jacket.temperature > JACKET_HOT;
    this.#tell(this.#jacketFull, pressed, 'jacket-pressed', 'PI-30171', jacket.temperature);
    for (let i = 0; i < legs.length; i++) {
      const leg = legs[i]!;
      this.#tell(this.#legs[i]!, leg.hammers, 'hammer', leg.spec.tag, v[leg.water]!);
    }
  }

  /** Medium runs back into a pipe that had been steamed and whose drain still stands open. */
  #backflow(): void {
    const v = this.#memory.values;
    const { vessel } = this.#plant;
    const { legs } = this.#plant.pipes;
    const medium = v[vessel.solids]! > 1;
    for (let i = 0; i < legs.length; i++) {
      const leg = legs[i]!;
      if (leg.steam > 0 && v[leg.stub]! > 100) v[this.#steamed + i] = 1;
      const flooded = v[leg.water]! > FLOODED * leg.spec.volume * waterDensity(leg.temperature);
      const back = medium && flooded && leg.returned > 0 && leg.drainKv > 0 && v[this.#steamed + i] === 1;
      this.#tell(this.#backflows[i]!, back, 'backflow', leg.spec.tag, v[leg.water]!);
    }
  }

  #overflow(): void {
    const v = this.#memory.values;
    const { foam, broth, vessel } = this.#plant;
    const { bottom, beyond } = this.#plant.pipes;
    if (this.#foam.begins(foam.overflow > 0)) {
      v[this.#lost] = 0;
      this.#happenings.tell('foam-over', 'R-301', foam.top);
    }
    v[this.#lost]! += foam.overflow;
    this.#tell(
      this.#foamOut,
      foam.overflow > 0 && v[this.#lost]! > FOAM_OUT,
      'foam-out',
      'R-301',
      v[this.#lost]! / 1000,
    );
    const out = bottom.openKv > 0 ? bottom.drainWater : beyond.liquid;
    // Broth is let out on purpose; medium never.
    const medium = v[vessel.solids]! > 0.01 * v[vessel.water]! && vessel.liquidMass() > HEEL && !broth.isInoculated;
    this.#tell(this.#discharge, out > 0.5 && medium, 'discharge', 'L-3003', out);
  }

  #pressures(): void {
    const v = this.#memory.values;
    const { vessel, filter, discBurst } = this.#plant;
    const pressure = gaugePressure(vessel.pressure);
    this.#tell(this.#vacuum, pressure < VACUUM, 'vacuum', 'PT-301', pressure);
    this.#tell(this.#disc, v[discBurst] === 1, 'disc-burst', 'RD-301', pressure);
    this.#tell(this.#safety, v[this.#plant.safetyOpen] === 1, 'safety-lift', 'PSV-301', pressure);
    this.#tell(this.#wet, filter.leak > 0, 'wet-filter', 'F-312', v[filter.wetness]!);
    this.#tell(this.#torn, v[filter.torn] === 1, 'filter-torn', 'F-312', pressure);
    this.#tell(this.#filterHammer, filter.hammers, 'hammer', 'F-312', v[filter.condensate]!);
  }

  #machines(): void {
    const v = this.#memory.values;
    const { agitator, charging } = this.#plant;
    const wear = v[agitator.wear]!;
    this.#tell(this.#worn, wear > SEAL_WORN, 'seal-worn', 'M-301', wear);
    this.#tell(this.#dry, wear > SEAL_DRY, 'seal-dry', 'M-301', wear);
    v[this.#overload] = agitator.current > MOTOR_LIMIT ? v[this.#overload]! + 1 : 0;
    if (v[this.#overload]! > OVERLOAD_TIME) {
      this.#motors.turn('M-301', false);
      this.#happenings.tell('overload', 'M-301', agitator.current);
    }
    if (v[charging.dry]! > DRY_TIME && this.#motors.isOn('P-101')) {
      this.#motors.turn('P-101', false);
      this.#happenings.tell('pump-dry', 'P-101', 0);
    }
  }
}
