import { describe, expect, it } from 'vitest';
import { walkingTime } from '../lines/walking.ts';
import { readAssignment } from './assignment.ts';
import type { Mode } from './assignment.ts';
import { replay } from './replay.ts';
import { beginAttempt } from './run.ts';

const begin = (mode: Mode) =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], mode, speeds: [1, 10, 60, 'next'] }));

describe('ways through the workshop', () => {
  const { stations, walking } = begin('practice').line.screens;
  const station = (id: string) => stations.find((s) => s.id === id)!;

  it('are walked at 1.4 m/s, on stairs at 0.7 m/s', () => {
    const [bottom, jacket] = [station('bottom'), station('jacket')];
    const level = Math.abs(bottom.eye[0] - jacket.eye[0]) + Math.abs(bottom.eye[1] - jacket.eye[1]);
    expect(walkingTime(walking, bottom, jacket)).toBeCloseTo(level / 1.4, 1);
    // Both stairs, 9.3 m and 7.7 m, take 24.3 s; to, between and from them it is 23.05, 8.8 and 5 m.
    expect(walkingTime(walking, bottom, station('vents'))).toBeCloseTo(24.3 + 36.85 / 1.4, 0);
    expect(walkingTime(walking, station('vents'), bottom)).toBe(walkingTime(walking, bottom, station('vents')));
  });

  it('cost working time in an exam, as much as the plant would need at the speed in force, and none in practice', () => {
    const way = walkingTime(walking, station('air-pipe'), station('exhaust'));
    for (const [mode, speed, cost] of [
      ['practice', 1, 0],
      ['exam', 1, way],
      ['contest', 1, way],
      ['exam', 10, way / 10],
      ['exam', 60, way / 10],
    ] as const) {
      const attempt = begin(mode);
      attempt.act('speed', '', speed);
      attempt.act('set', 'HV-30107', 5);
      expect(attempt.elapsed).toBe(0);
      attempt.act('set', 'HV-30162', 5);
      expect(attempt.walked).toBeCloseTo(way);
      // A steam valve has moved: the speed is capped at x10 by itself.
      expect(attempt.elapsed).toBeCloseTo(cost);
      const fresh = replay(begin(mode), attempt.commands, attempt.tick);
      expect(fresh.elapsed).toBe(attempt.elapsed);
      expect(fresh.walked).toBe(attempt.walked);
    }
  });

  it('are not asked for by what is done from the control room', () => {
    const attempt = begin('exam');
    attempt.act('set', 'HV-30107', 5);
    attempt.act('start', 'M-301');
    attempt.act('wear', 'PPE.face-shield');
    attempt.act('set', 'HV-30108', 5);
    expect(attempt.walked).toBe(0);
  });

  it('are forgotten with what is rewound', () => {
    const attempt = begin('practice');
    attempt.act('set', 'HV-30107', 5);
    attempt.advance(100);
    attempt.act('set', 'HV-30162', 5);
    attempt.advance(10);
    expect(attempt.walked).toBeGreaterThan(0);
    attempt.rewind(50);
    expect(attempt.walked).toBe(0);
  });
});
