// The sterility engine of the feeds: what has made a tank or a line sterile, what has made it lose that, and the dose that R-301 gets
// from what it is fed (content/fermentation.md 0.5).
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import { STATUS } from '../../../../plant/sterility.ts';
import type { Feed } from './feed.ts';

/** A sterile place keeps its status above this, MPa(g); a tank below the second one for a minute sucks air in at its seals. */
const KEEPS = 0.01;
const LOW = 0.005;
const LOW_TIME = 60;
const LOW_AT = 100;
const VACUUM = -0.002;
/** Doses: air sucked in, a sealed hot line under vacuum, a feed by what was never steamed, condensate that stood in a line (E18). */
const DOSE_SUCK = 0.3;
const DOSE_SEALED = 0.2;
const DOSE_UNSTERILE = 0.5;
const DOSE_CONDENSATE = 0.3;
/** An open way between the two counts after this, s, unless the tank stands higher by this, MPa. */
const CONNECTION_TIME = 5;
const HIGHER = 0.005;
/** Condensate that counts: more than what lies in the pockets of the line, kg. */
const SLUG = 5;
const FLOWING = 1e-4;
const QUIET = 300;

/** What is remembered of one feed beside the statuses of its places. */
interface Watch {
  readonly feed: Feed;
  /** Slots: dose gathered by the tank and by the line, seconds of low pressure and of an unsterile connection, what R-301 has had. */
  readonly tankDose: number;
  readonly lineDose: number;
  readonly low: number;
  readonly joined: number;
  readonly tankCounted: number;
  readonly lineCounted: number;
  readonly slugCounted: number;
  /** Slot: condensate that has been fed, kg: who stops the feed in time has let in nothing that counts. */
  readonly slugFed: number;
  readonly suck: Recurrence;
  readonly vacuum: Recurrence;
  readonly sealed: Recurrence;
}

export class FeedAsepsis {
  readonly #memory: Memory;
  readonly #happenings: Happenings;
  readonly #watches: readonly Watch[];
  /** Slots: dose of R-301; status of F-412, through which the tanks get their air. */
  readonly #dose: number;
  readonly #filter: number;

  constructor(memory: Memory, feeds: readonly Feed[], readings: Readings, happenings: Happenings) {
    this.#memory = memory;
    this.#happenings = happenings;
    this.#dose = readings.slot('R-301.dose');
    this.#filter = readings.slot('F-412.sterility');
    this.#watches = feeds.map((feed) => {
      const tag = `V-40${feed.spec.digit}`;
      const slot = (name: string) => memory.slot(`sterility.${tag}.${name}`);
      return {
        feed,
        tankDose: slot('dose'),
        lineDose: slot('line-dose'),
        low: slot('low'),
        joined: slot('joined'),
        tankCounted: slot('counted'),
        lineCounted: slot('line-counted'),
        slugCounted: slot('slug-counted'),
        slugFed: slot('slug-fed'),
        suck: new Recurrence(memory, `${tag}.suck`, QUIET),
        vacuum: new Recurrence(memory, `${tag}.vacuum`, QUIET),
        sealed: new Recurrence(memory, `L-40${feed.spec.digit}.vacuum`, QUIET),
      };
    });
  }

  /** One second, after the physics. Feeds at rest change nothing. */
  tick(): void {
    for (let i = 0; i < this.#watches.length; i++) {
      const watch = this.#watches[i]!;
      // Nothing lives in acid, caustic and ammonia water.
      if (!watch.feed.spec.heated) continue;
      if (watch.feed.awake) this.#watchTank(watch);
      if (watch.feed.awake) this.#watchLine(watch);
    }
  }

  #watchTank({ feed, tankDose, low, tankCounted, suck, vacuum }: Watch): void {
    const v = this.#memory.values;
    const { tank, tankPlace, spec } = feed;
    const flowing = tank.steam > FLOWING ? tank.ventedVapour : 0;
    // Oil sterilises only while it is stirred.
    const counts = !spec.stirredHold || tank.stirred;
    if (tankPlace.tick(tank.temperature, counts ? flowing : 0)) {
      v[tankDose] = 0;
      v[tankCounted] = 0;
    }
    const pressure = feed.tankPressure;
    if (tank.filled > 0 && !spec.fill.sterile) tankPlace.lose();
    if (tank.airIn > FLOWING && v[this.#filter]! < STATUS.sterile) tankPlace.lose();
    if (pressure < KEEPS && (tank.ventOpening > 0 || tank.drainOpening > 0)) tankPlace.lose();
    v[low] = pressure < LOW && tank.temperature <= LOW_AT && tankPlace.isSterile ? v[low]! + 1 : 0;
    if (suck.begins(v[low]! > LOW_TIME)) {
      v[tankDose]! += DOSE_SUCK;
      this.#happenings.tell('feed-suck', `PT-40${spec.digit}`, pressure);
    }
    if (vacuum.begins(pressure < VACUUM)) this.#happenings.tell('vacuum', `PT-40${spec.digit}`, pressure);
  }

  #watchLine(watch: Watch): void {
    const v = this.#memory.values;
    const { feed, lineDose, joined, lineCounted, sealed } = watch;
    const { line, linePlace, tankPlace } = feed;
    const through = line.drainedGas + line.spiltWater + line.blown;
    if (linePlace.tick(v[line.stub]!, line.joints.steam > 0 ? through : 0)) {
      v[lineDose] = 0;
      v[lineCounted] = 0;
    }
    const pressure = feed.linePressure;
    if (pressure < KEEPS && feed.lineVented && line.joints.steam <= 0) linePlace.lose();
    if (sealed.begins(feed.lineSealed && pressure < KEEPS && linePlace.isSterile && line.celsius() > 35)) {
      v[lineDose]! += DOSE_SEALED;
    }
    const mixes = line.joints.outlet > 0 && !linePlace.isSterile && tankPlace.isSterile;
    v[joined] = mixes && feed.tankPressure < pressure + HIGHER ? v[joined]! + 1 : 0;
    if (v[joined] === CONNECTION_TIME) {
      tankPlace.lose();
      this.#happenings.tell('unsterile-connection', `L-40${feed.spec.digit}`, 1);
    }
    if (line.fed + line.fedWater > FLOWING) this.#infect(watch);
  }

  /** What R-301 catches of a feed, once for each cause. */
  #infect({ feed, tankDose, lineDose, tankCounted, lineCounted, slugCounted, slugFed }: Watch): void {
    const v = this.#memory.values;
    const { line, spec } = feed;
    let dose = v[tankDose]! + v[lineDose]!;
    v[tankDose] = 0;
    v[lineDose] = 0;
    if (!feed.tankPlace.isSterile && v[tankCounted] === 0) {
      v[tankCounted] = 1;
      dose += DOSE_UNSTERILE;
    }
    if (!feed.linePlace.isSterile && v[lineCounted] === 0) {
      v[lineCounted] = 1;
      dose += DOSE_UNSTERILE;
    }
    if (feed.fault.steamLeak > 0) v[slugFed]! += line.fedWater;
    if (v[slugFed]! > SLUG && v[slugCounted] === 0) {
      v[slugCounted] = 1;
      dose += DOSE_CONDENSATE;
    }
    if (dose <= 0) return;
    v[this.#dose]! += dose;
    this.#happenings.tell('unsterile-feed', `L-40${spec.digit}`, dose);
  }
}
