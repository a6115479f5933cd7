import { describe, expect, test } from 'vitest';
import { comparisonOf } from './comparison.ts';
import type { RecordEntry, RecordField } from './record.ts';

const expected = [{ truth: 'truth', due: 'due' }];
const level: RecordField = { id: 'level', kind: 'number', tag: 'LT-1', expected };
const entry = (value: number | string, shown: number | null = null): RecordEntry => ({
  tick: 100,
  who: null,
  field: 'R1.level',
  value,
  shown,
});
const measure = (value: number) => () => ({ value, at: 90 });

describe('an entry beside the trend', () => {
  test.each([
    ['2 % off what was shown', entry(51, 50), { trend: 50, deviation: 1, share: 0.02, inside: true }],
    ['more than that off', entry(51.5, 50), { trend: 50, deviation: 1.5, share: 0.03, inside: false }],
  ])('is compared with its instrument: %s', (_, written, found) => {
    expect(comparisonOf(level, written, null)).toMatchObject(found);
  });

  test('is compared with the nearer of instrument and measure once the run may be told', () => {
    expect(comparisonOf(level, entry(51.5, 50), measure(51))).toMatchObject({ trend: 51, inside: true });
    expect(comparisonOf(level, entry(51.5), null)).toBeNull();
  });

  test('a time may be a minute off, a choice is the right one or not, N/A and signatures are not compared', () => {
    const time: RecordField = { id: 'at', kind: 'time', expected };
    expect(comparisonOf(time, entry(150), measure(90))).toMatchObject({ deviation: 60, share: null, inside: true });
    expect(comparisonOf(time, entry(151), measure(90))?.inside).toBe(false);
    const verdict: RecordField = { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected };
    expect(comparisonOf(verdict, entry('fail'), measure(1))).toMatchObject({ trend: 'pass', inside: false });
    expect(comparisonOf(level, entry('N/A', 50), measure(51))).toBeNull();
    expect(comparisonOf({ id: 's', kind: 'signature', expected }, entry(1), measure(1))).toBeNull();
  });
});
