import { describe, expect, it } from 'vitest';
import { Recurrence } from './recurrence.ts';
import { build } from './testing/build.ts';

describe('a recurring event', () => {
  it('is told when it begins, and again after a minute of quiet', () => {
    const { unit } = build((memory) => new Recurrence(memory, 'hammer', 60));
    expect([unit.begins(true), unit.begins(true), unit.begins(false), unit.begins(true)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    for (let i = 0; i < 60; i++) expect(unit.begins(false)).toBe(false);
    expect(unit.begins(true)).toBe(true);
  });
});
