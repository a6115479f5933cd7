import { describe, expect, it } from 'vitest';
import { Interlock } from './interlock.ts';
import { build } from './testing/build.ts';

describe('an interlock', () => {
  it('remembers the second it last came', () => {
    const { unit } = build((memory) => new Interlock(memory, 'I-302'));
    unit.begin();
    expect(unit.view()).toEqual({ id: 'I-302', active: false, firstOut: -1 });
    expect(unit.update(true, 40)).toBe(true);
    expect(unit.update(true, 41)).toBe(false);
    unit.update(false, 42);
    expect(unit.view()).toEqual({ id: 'I-302', active: false, firstOut: 40 });
  });
});
