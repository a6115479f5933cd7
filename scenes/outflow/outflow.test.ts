// What is seen to come out of open ends comes from the plant, and stops when it stops there.
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import type { FaultInjection } from '../../src/plant/plant.ts';
import { buildPlant } from '../fermentation/plant.ts';
import { Ends } from './ends.ts';
import { flamesOf } from './flames.ts';
import { plumesOf } from './plumes.ts';
import { streamsOf } from './streams.ts';

const { outlets } = buildPlant();
const PUFFS = 24;
const hall = new Vector3(30, 9, 5);
/** Seen from wherever: nothing lies behind whoever looks nowhere. */
const AHEAD = new Vector3();
const yard = new Vector3(63, 15, 2);

const begin = (procedure: string, faults: readonly FaultInjection[] = []): RunningAttempt =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'demonstration', faults }));

/** How strong the ends are that a reading (of what flows, or of the valve that it passes) feeds, seen from a place. */
function strengths(attempt: RunningAttempt, fedBy: string, eye = hall): readonly number[] {
  const ends = new Ends(outlets, attempt);
  ends.follow(eye, AHEAD, true);
  return outlets.flatMap(({ by }, end) =>
    by.flow === fedBy || by.through?.tag === fedBy ? [ends.strengthOf(end)] : [],
  );
}

const advanceUntil = (attempt: RunningAttempt, met: () => boolean, within: number): void => {
  for (let i = 0; i < within && !met(); i++) attempt.advance(1);
  expect(met()).toBe(true);
};

describe('what comes out', () => {
  it('asks for a picture whenever it would be another one, and not for nothing', () => {
    const attempt = begin('P4');
    const expert = expertPlayer(attempt);
    const ends = new Ends(outlets, attempt);
    const shown = (): number[] => outlets.map((_, end) => ends.strengthOf(end));
    let asked = 0;
    const beats = 80;
    for (let n = 0; n < beats; n++) {
      expert.play(20);
      const before = shown();
      if (ends.isStale(hall, true)) {
        asked++;
        ends.follow(hall, AHEAD, true);
        expect(ends.isStale(hall, true)).toBe(false);
        continue;
      }
      ends.follow(hall, AHEAD, true);
      const farthest = Math.max(...shown().map((strength, end) => Math.abs(strength - before[end]!)));
      expect(farthest).toBeLessThan(0.01);
    }
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(beats / 2);
  });

  it('grows and fades little by little where pictures move, and nothing is left of it', () => {
    const attempt = begin('P6S');
    const ends = new Ends(outlets, attempt);
    const flame = outlets.findIndex(({ by }) => by.flow === 'HV-30112.flame');
    ends.seconds = 1 / 30;
    attempt.act('start', 'HV-30112.flame');
    attempt.advance(1);
    ends.follow(hall, AHEAD, false);
    expect(ends.changed).toBe(true);
    expect(ends.strengthOf(flame)).toBeGreaterThan(0.05);
    expect(ends.strengthOf(flame)).toBeLessThan(0.5);
    for (let i = 0; i < 60; i++) ends.follow(hall, AHEAD, false);
    expect(ends.changed).toBe(false);
    // Whoever turns his back on it draws nothing, and finds it burning when he turns round.
    ends.follow(hall, new Vector3(0, 0, 1), false);
    expect([...ends.running.subarray(0, ends.count)]).not.toContain(flame);
    ends.follow(hall, new Vector3(0, 0, -1), false);
    expect([...ends.running.subarray(0, ends.count)]).toContain(flame);
    expect(ends.strengthOf(flame)).toBeCloseTo(1, 1);
    attempt.act('stop', 'HV-30112.flame');
    attempt.advance(1);
    for (let i = 0; i < 90; i++) ends.follow(hall, AHEAD, false);
    expect(ends.strengthOf(flame)).toBe(0);
  });
});

describe('flames', () => {
  it.each(['HV-30112', 'HV-20112', 'HV-20212', 'HV-20131'])('burn at %s while the plant burns one there', (port) => {
    const attempt = begin('P6S');
    const tag = `${port}.flame`;
    expect(strengths(attempt, tag)).toEqual([0]);
    attempt.act('start', tag);
    attempt.advance(1);
    expect(strengths(attempt, tag)).toEqual([1]);
    attempt.act('stop', tag);
    attempt.advance(1);
    expect(strengths(attempt, tag)).toEqual([0]);
  });
});

describe('what runs out', () => {
  /** Linear colour of what runs out of an end, or null where it is clear. */
  const colour = (attempt: RunningAttempt, fedBy: string) => {
    const ends = new Ends(outlets, attempt);
    ends.follow(hall, AHEAD, true);
    const [red, green, blue] = ends.liquidOf(outlets.findIndex(({ by }) => by.flow === fedBy));
    return red! < 0 ? null : { red: red!, green: green!, blue: blue! };
  };

  it.each(['HV-30111.flow', 'HV-20211.flow'])('at %s is broth where there is broth: ochre, not water', (sample) => {
    const { red, green, blue } = colour(begin(sample.startsWith('HV-3') ? 'P9E' : 'P6'), sample)!;
    expect(red).toBeGreaterThan(1.2 * green);
    expect(green).toBeGreaterThan(1.5 * blue);
  });

  it('of R-301 is darker when the batch is old than in its prime, and clear where it has been washed', () => {
    const prime = colour(begin('P9E'), 'HV-30111.flow')!;
    const old = colour(begin('P8'), 'HV-30111.flow')!;
    expect(old.red).toBeLessThan(0.93 * prime.red);
    expect(colour(begin('P9'), 'HV-30111.flow')).toBeNull();
  });

  it('of a feed tank is syrup or oil or clear, as what it holds', () => {
    const attempt = begin('P5');
    expect(colour(attempt, 'LT-401')!.red).toBeGreaterThan(0.4);
    expect(colour(attempt, 'LT-404')!.blue).toBeLessThan(0.05);
    for (const lye of ['LT-403', 'LT-405', 'LT-406', 'LT-407', 'LT-409']) expect(colour(attempt, lye), lye).toBeNull();
  });
});

describe('the glass', () => {
  it('that a sample is filled into stands at its port from its label on until it is carried away', () => {
    const attempt = begin('P6');
    expect(strengths(attempt, 'HV-20212.label')).toEqual([0]);
    attempt.act('start', 'HV-20212.label');
    attempt.advance(1);
    expect(strengths(attempt, 'HV-20212.label')).toEqual([1]);
    attempt.act('stop', 'HV-20212.label');
    attempt.advance(1);
    expect(strengths(attempt, 'HV-20212.label')).toEqual([0]);
  });

  it('with the spores empties as they are poured', () => {
    const attempt = begin('P6S');
    const flask = outlets.findIndex(({ by }) => by.flow === 'HV-20131.flask');
    const ends = new Ends(outlets, attempt);
    const left = () => {
      ends.follow(hall, AHEAD, true);
      return ends.liquidOf(flask)[0]!;
    };
    attempt.act('start', 'HV-20131.flask');
    attempt.advance(1);
    expect(left()).toBe(1);
    expect(ends.isStale(hall, true)).toBe(false);
    attempt.act('open', 'HV-20131');
    attempt.advance(20);
    expect(ends.isStale(hall, true)).toBe(true);
    expect(left()).toBeGreaterThan(0.2);
    expect(left()).toBeLessThan(0.8);
    attempt.advance(60);
    expect(left()).toBeCloseTo(0, 2);
  });
});

describe('the relief of R-301', () => {
  it('blows while PSV-301 is lifted behind the burst disc, and not once it has re-seated', () => {
    const attempt = begin('P9E', [{ event: 'E13b', at: 60 }]);
    const lifted = () => attempt.read('PSV-301.open') === 1;
    attempt.advance(240);
    expect(strengths(attempt, 'PSV-301.open')).toEqual([0]);
    advanceUntil(attempt, lifted, 600);
    expect(attempt.read('PT-301')).toBeGreaterThan(0.2);
    expect(strengths(attempt, 'PSV-301.open')).toEqual([1]);
    advanceUntil(attempt, () => !lifted(), 120);
    expect(strengths(attempt, 'PSV-301.open')).toEqual([0]);
  });
});

describe('the ammonia leak', () => {
  let attempt: RunningAttempt;
  beforeAll(() => {
    attempt = begin('P9E', [{ event: 'E17', at: 10 }]);
  });

  it('fills the yard with fog as the detector rises, and the curtain comes on', () => {
    attempt.advance(9);
    expect(Math.max(...strengths(attempt, 'GT-402A', yard), ...strengths(attempt, 'XV-40202', yard))).toBe(0);
    attempt.advance(25);
    const early = strengths(attempt, 'GT-402A', yard)[0]!;
    expect(early).toBeGreaterThan(0.1);
    advanceUntil(attempt, () => attempt.read('GT-402A') >= 40 || attempt.read('XV-40202') === 100, 60);
    expect(strengths(attempt, 'GT-402A', yard)[0]).toBeGreaterThan(early);
    attempt.advance(20);
    expect(Math.min(...strengths(attempt, 'XV-40202', yard))).toBe(1);
  });

  it('thins out as the curtain beats it down', () => {
    const thick = strengths(attempt, 'GT-402A', yard)[0]!;
    attempt.advance(300);
    expect(strengths(attempt, 'GT-402A', yard)[0]).toBeLessThan(thick * 0.7);
  });
});

describe('what is drawn', () => {
  const attempt = begin('P4');
  const ends = new Ends(outlets, attempt);
  const shared = {
    strengths: { value: ends.strengths },
    ends: { value: outlets.length },
  };

  it('is the particles of ends that run, and nothing where none does', () => {
    const { particles } = plumesOf(outlets, PUFFS, shared);
    expect(particles.shown).toBe(0);
    const vent = outlets.findIndex(({ by }) => by.flow === 'HV-30163.flow');
    const running = new Uint16Array([vent, 0, 0]);
    particles.show(running, 1);
    expect(particles.shown).toBe(PUFFS);
    const front = particles.geometry.getAttribute('traits');
    for (let i = 0; i < PUFFS; i++) expect(front.getX(i)).toBe(vent);
    particles.show(running, 0);
    expect(particles.shown).toBe(0);
  });

  it('is steam or fog, water or fire according to what comes out', () => {
    const flame = outlets.findIndex(({ what }) => what === 'flame');
    const drain = outlets.findIndex(({ what }) => what === 'condensate');
    const kinds = [
      plumesOf(outlets, PUFFS, shared).particles,
      streamsOf(outlets, PUFFS, shared).particles,
      flamesOf(outlets, shared).particles,
    ];
    const drawn = (end: number) =>
      kinds.map((particles) => {
        particles.show(new Uint16Array([end]), 1);
        return particles.shown > 0;
      });
    const bottle = outlets.findIndex(({ stands }) => stands === 'bottle');
    expect(drawn(bottle)).toEqual([false, true, false]);
    expect(drawn(flame)).toEqual([false, false, true]);
    expect(drawn(drain)).toEqual([true, true, false]);
  });
});
