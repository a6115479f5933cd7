import { describe, expect, it } from 'vitest';
import { build } from './testing/build.ts';
import { ValveBank } from './valve-bank.ts';

describe('a valve', () => {
  it('moves at the speed of its last touch and stops where it was sent', () => {
    const { unit } = build((memory) => new ValveBank(memory, ['HV-30107']));
    unit.send('HV-30107', 50, 20);
    const way = [0, 0, 0, 0].map(() => {
      unit.tick();
      return unit.position('HV-30107');
    });
    expect(way).toEqual([20, 40, 50, 50]);
    unit.send('HV-30107', 0, 100);
    unit.tick();
    expect(unit.position('HV-30107')).toBe(0);
    expect(() => unit.send('HV-1', 0, 20)).toThrow('HV-1');
  });
});
