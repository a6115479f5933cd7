// What lives in the workshop lives by the plant: played for real, looked at as the scene looks at it.
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { readAssignment } from '../src/attempt/assignment.ts';
import { expertPlayer } from '../src/attempt/expert.ts';
import { beginAttempt, type RunningAttempt } from '../src/attempt/run.ts';
import { routes } from '../src/lines/fermentation/layout/index.ts';
import { Blow } from './blow.ts';
import { buildPlant } from './fermentation/plant.ts';
import { struckPipe } from './fermentation/struck.ts';
import { Interior } from './interior.ts';
import { knock } from './materials/knock.ts';
import { Ends } from './outflow/ends.ts';

const { outlets } = buildPlant();
const hall = new Vector3(30, 9, 5);
/** Seen from wherever: nothing lies behind whoever looks nowhere. */
const AHEAD = new Vector3();
const PICTURE = 1 / 30;

const begin = (procedure: string): RunningAttempt =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'demonstration', faults: [] }));

/** How strong what a reading feeds is drawn. */
function strength(attempt: RunningAttempt, flow: string, eye = hall): number {
  const ends = new Ends(outlets, attempt);
  ends.follow(eye, AHEAD, true);
  return ends.strengthOf(outlets.findIndex(({ by }) => by.flow === flow));
}

describe('P4, from the cold vessel to the hold', () => {
  const attempt = begin('P4');
  const inside = new Interior(attempt, 0);
  const blowing = ['HV-30108.flow', 'HV-30125.flow', 'HV-30163.flow'];

  it('shows quiet broth and dry drains at first', () => {
    inside.read();
    expect(inside.levels.y - inside.levels.x).toBeLessThan(0.05);
    expect([inside.life.x, inside.life.y]).toEqual([0, 0]);
    expect(blowing.map((flow) => strength(attempt, flow))).toEqual([0, 0, 0]);
  });

  it('shows boiling under foam in the hold, and what stands open blows and drips, nothing else', () => {
    expertPlayer(attempt).play(8000);
    inside.read();
    expect(inside.life.y).toBeGreaterThan(0.5);
    expect(inside.levels.z).toBe(1);
    expect(inside.levels.y - inside.levels.x).toBeCloseTo(attempt.read('LT-301'), 6);
    for (const flow of blowing) expect(strength(attempt, flow), flow).toBeGreaterThan(0.2);
    expect(strength(attempt, 'HV-30106.flow')).toBe(0);
    // From the other end of the site nothing of it is drawn.
    expect(strength(attempt, 'HV-30163.flow', new Vector3(-60, 10, 2))).toBe(0);
  });

  it('shows a drain that is shut dry', () => {
    attempt.act('close', 'HV-30125');
    attempt.advance(5);
    expect(strength(attempt, 'HV-30125.flow')).toBe(0);
  });
});

describe('a jacket that was not drained', () => {
  it('hammers when steam is thrown on it: the pipe swings and comes to rest', () => {
    const attempt = begin('P4A');
    const blow = new Blow(attempt);
    attempt.act('set', 'HV-10101', 100);
    attempt.advance(300);
    attempt.act('set', 'HV-10101', 0);
    expect(blow.swing(PICTURE)).toBe(false);
    attempt.act('set', 'HV-10105', 100);
    attempt.advance(10);
    expect(blow.swing(PICTURE)).toBe(true);
    expect(knock.knockFrom.value.toArray()).toEqual([...struckPipe(routes(), 'HV-10105')!.from]);
    let farthest = 0;
    let pictures = 0;
    while (pictures < 200 && blow.swing(PICTURE)) {
      pictures++;
      farthest = Math.max(farthest, knock.knockSwing.value.length());
    }
    expect(farthest).toBeGreaterThan(0.01);
    expect(knock.knockSwing.value.length()).toBe(0);
    expect(pictures).toBeLessThan(150);
  });
});

describe('a live batch', () => {
  it('shows bubbles as many as its air makes them, the turning agitator, and broth lighter than the medium', () => {
    const attempt = begin('P9E');
    const inside = new Interior(attempt, 0);
    attempt.advance(5);
    inside.read();
    const { x: full, z: turns } = inside.life;
    expect(full).toBeGreaterThan(0.5);
    expect(turns).toBeCloseTo(attempt.read('SI-301') / 60, 6);
    expect(inside.life.y).toBe(0);
    const medium = new Interior(begin('P4'), 0);
    medium.read();
    expect(inside.broth.r).toBeGreaterThan(medium.broth.r);
    attempt.act('mode', 'FIC-301', 'man');
    attempt.act('set', 'FIC-301', 0);
    attempt.advance(60);
    inside.read();
    expect(inside.life.x).toBeLessThan(full * 0.3);
  });
});
