import { describe, expect, it } from 'vitest';
import { Interlock } from './interlock.ts';
import { build } from './testing/build.ts';

describe('an interlock', () => {
  it('remembers the second it last came', () => {
    const { unit } = build((memory) => new Interlock(memory, 'I-302'));
    unit.begin();
    expect(unit.view()).toEqual({ id: 'I-302', active: false, firstOut: -1, cause: null });
    expect(unit.update(true, 40)).toBe(true);
    expect(unit.update(true, 41)).toBe(false);
    unit.update(false, 42);
    expect(unit.view()).toEqual({ id: 'I-302', active: false, firstOut: 40, cause: null });
  });

  it('keeps the cause that came first', () => {
    const { unit } = build((memory) => new Interlock(memory, 'I-304', ['air', 'pressure']));
    unit.begin();
    expect(unit.view().cause).toBeNull();
    unit.update(true, 5, 1);
    unit.update(true, 6, 0);
    expect(unit.view()).toMatchObject({ firstOut: 5, cause: 'pressure' });
    unit.update(false, 7);
    unit.update(true, 8, 0);
    expect(unit.view()).toMatchObject({ firstOut: 8, cause: 'air' });
  });
});
