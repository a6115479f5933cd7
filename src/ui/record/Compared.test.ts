// By how much an entry is off, in words.
import { describe, expect, it } from 'vitest';
import type { RecordField } from '../../scoring/record.ts';
import { deviationText } from './Compared.tsx';

const field = { kind: 'number', unit: 'm³' } as RecordField;

describe('how far an entry is off', () => {
  it('is told as a share of the trend, and in the unit of the field where the trend is next to nothing', () => {
    const off = (trend: number, value: number) =>
      deviationText({ trend, deviation: value - trend, share: (value - trend) / trend, inside: false }, field);
    expect(off(50, 55)).toBe('+10.0 %');
    expect(off(50, 40)).toBe('−20.0 %');
    expect(off(0.009, 55.5)).toBe('+55.5 m³');
    expect(off(-0.009, 0.3)).toBe('+0.309 m³');
  });
});
