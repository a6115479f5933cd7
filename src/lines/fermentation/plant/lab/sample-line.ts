// Taking a sample without letting anything in (content/fermentation.md 4.1): the pipe between the flush valve 11 and the outlet 12 is
// steamed before, cools for half a minute, the first 200 mL are wasted, and it is steamed again after.
import type { Memory } from '../../../../plant/memory.ts';
import type { SteamLeg } from '../../../../plant/steam-leg.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';

/** Steaming before: s at or above, deg C; twice as long where broth has dried in. Exposed to the room so long, s, it is lost [K]. */
const STEAMED = 300;
const STEAMED_AT = 121;
const DRIED_IN = 2;
const EXPOSED = 60;
/** s between steam off and broth in. */
const COOLED = 30;
/** Dead volume, kg; less than this wasted, and the bottle holds what the pipe still held. */
const WASTE = 0.2;
const RUNNING = 1e-3;
/** What the sample cup takes, kg [K]. */
const CUP = 20;
/** Steaming after, s; done, with the outlet shut, within so long of shutting 11, s [K]. */
const FLUSHED = 180;
const FLUSHED_AT = 100;
const DRIES_IN = 900;

export class SampleLine {
  /** Set by the second: 11 opened to the vessel through an unsterile pipe; the time for steaming it out is over and it is not done. */
  opensUnsterile = false;
  driesIn = false;
  /** Slots: s steamed, sterile (0/1), s exposed, kg wasted since 11 was opened, 11 was open a second ago (0/1). */
  readonly #steamed: number;
  readonly #sterile: number;
  readonly #exposed: number;
  readonly #wasted: number;
  readonly #wasOpen: number;
  /** Slots: s since the steam was shut; how the pipe was when 11 was opened: sterile, cooled (0/1). */
  readonly #sinceSteam: number;
  readonly #openedSterile: number;
  readonly #openedCool: number;
  /** Slots: s since 11 was shut, 0 when that has been looked after; s steamed since; broth has dried in (0/1). */
  readonly #sinceShut: number;
  readonly #flushed: number;
  readonly #driedIn: number;
  readonly #memory: Memory;
  readonly #leg: SteamLeg;
  readonly #flush: number;
  readonly #outlet: number;
  readonly #steam: number;

  /** `vessel` is its number in valve tags: "301". */
  constructor(memory: Memory, valves: ValveBank, vessel: string, leg: SteamLeg) {
    this.#memory = memory;
    this.#leg = leg;
    const slot = (name: string) => memory.slot(`sample-line.${vessel}.${name}`);
    this.#steamed = slot('steamed');
    this.#sterile = slot('sterile');
    this.#exposed = slot('exposed');
    this.#wasted = slot('wasted');
    this.#wasOpen = slot('was-open');
    this.#sinceSteam = slot('since-steam');
    this.#openedSterile = slot('opened-sterile');
    this.#openedCool = slot('opened-cool');
    this.#sinceShut = slot('since-shut');
    this.#flushed = slot('flushed');
    this.#driedIn = slot('dried-in');
    this.#flush = valves.slot(`HV-${vessel}11`);
    this.#outlet = valves.slot(`HV-${vessel}12`);
    this.#steam = valves.slot(`HV-${vessel}13`);
  }

  /** The pipe as it is left after a good sample: shut, cold, and to be steamed before the next. */
  begin(): void {
    const v = this.#memory.values;
    for (const slot of [this.#steamed, this.#sterile, this.#exposed, this.#wasted, this.#wasOpen]) v[slot] = 0;
    for (const slot of [this.#openedSterile, this.#openedCool, this.#sinceShut, this.#flushed, this.#driedIn])
      v[slot] = 0;
    v[this.#sinceSteam] = COOLED;
  }

  /** Whether broth runs out of the outlet at the moment. */
  get runs(): boolean {
    const v = this.#memory.values;
    // So short a pipe fills and empties by turns.
    const passing = this.#leg.returned + this.#leg.drainWater;
    return v[this.#flush]! > 0 && v[this.#outlet]! > 0 && v[this.#steam] === 0 && passing > RUNNING;
  }

  /** Whether the dead volume has run to waste since the flush valve was opened. */
  get purged(): boolean {
    return this.#memory.values[this.#wasted]! >= WASTE;
  }

  /** Whether the pipe was sterile, and had cooled, when the flush valve was opened. */
  get openedSterile(): boolean {
    return this.#memory.values[this.#openedSterile] === 1;
  }
  get openedCool(): boolean {
    return this.#memory.values[this.#openedCool] === 1;
  }

  /** Whether more has run into the sample cup than it takes. */
  get runsOver(): boolean {
    const v = this.#memory.values;
    return v[this.#wasOpen] === 1 && v[this.#wasted]! > CUP;
  }

  /** One second. */
  tick(): void {
    const v = this.#memory.values;
    this.opensUnsterile = false;
    this.driesIn = false;
    const open = v[this.#flush]! > 0;
    const steaming = v[this.#steam]! > 0;
    if (!open && !steaming && v[this.#outlet] === 0 && v[this.#wasOpen] === 0 && v[this.#sinceShut] === 0) {
      v[this.#steamed] = 0;
      v[this.#sinceSteam]! += 1;
      return;
    }
    this.#steamBefore(open, steaming);
    const opens = open && v[this.#wasOpen] === 0;
    const shuts = !open && v[this.#wasOpen] === 1;
    v[this.#wasOpen] = open ? 1 : 0;
    if (opens) {
      v[this.#wasted] = 0;
      v[this.#openedSterile] = v[this.#sterile]!;
      v[this.#openedCool] = v[this.#sinceSteam]! >= COOLED ? 1 : 0;
    }
    v[this.#sinceSteam] = steaming ? 0 : v[this.#sinceSteam]! + 1;
    if (this.runs) v[this.#wasted]! += this.#leg.drainWater;
    this.opensUnsterile = opens && !steaming && v[this.#sterile] === 0;
    if (shuts) {
      // Broth stands in it now: it is steamed out before it is used again.
      v[this.#sterile] = 0;
      // Where only steam went through, as when the vessel itself is steamed, nothing can dry in.
      v[this.#sinceShut] = v[this.#wasted]! > 0 ? 1 : 0;
      v[this.#flushed] = 0;
    } else if (v[this.#sinceShut]! > 0) this.#steamAfter(open, steaming);
  }

  #steamBefore(open: boolean, steaming: boolean): void {
    const v = this.#memory.values;
    const hot = steaming && !open && v[this.#leg.stub]! >= STEAMED_AT;
    v[this.#steamed] = hot ? v[this.#steamed]! + 1 : 0;
    if (v[this.#steamed]! >= STEAMED * (v[this.#driedIn] === 1 ? DRIED_IN : 1)) {
      v[this.#sterile] = 1;
      v[this.#exposed] = 0;
      v[this.#driedIn] = 0;
    }
    const exposed = v[this.#outlet]! > 0 && !open && !steaming;
    if (exposed) v[this.#exposed]! += 1;
    if (v[this.#exposed]! > EXPOSED) v[this.#sterile] = 0;
  }

  /** The pipe is steamed out and its outlet shut; opened again before that, or not done in time, broth dries in it. */
  #steamAfter(open: boolean, steaming: boolean): void {
    const v = this.#memory.values;
    v[this.#sinceShut]! += 1;
    if (steaming && !open) v[this.#flushed]! += 1;
    const flushed = v[this.#flushed]! >= FLUSHED && v[this.#leg.stub]! >= FLUSHED_AT;
    if (flushed && v[this.#outlet] === 0) v[this.#sinceShut] = 0;
    else if (open || v[this.#sinceShut]! > DRIES_IN) {
      v[this.#sinceShut] = 0;
      if (!flushed) v[this.#driedIn] = 1;
      this.driesIn = true;
    }
  }
}
