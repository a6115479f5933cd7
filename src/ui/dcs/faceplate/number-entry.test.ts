import { describe, expect, it } from 'vitest';
import { parseNumber, stepped, stepsOfKey } from './number-entry.ts';

describe('a typed number', () => {
  it.each([
    ['60', 60],
    [' 0.105 ', 0.105],
    ['-0.05', -0.05],
    ['−0.05', -0.05],
    ['.5', 0.5],
    ['0,11', 0.11],
    ['０．１１', 0.11],
    ['26。0', 26],
  ])('"%s" is understood', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', '-', '1e3', '6 0', 'abc', '1.2.3', 'Infinity', '0x10'])('"%s" is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('a step of an arrow key', () => {
  it('lands on the grid of the step without rounding noise', () => {
    expect(stepped(0.1, 0.005, 1, [0, 0.2])).toBe(0.105);
    expect(stepped(0.1034, 0.005, 1, [0, 0.2])).toBe(0.11);
    expect(stepped(26, 0.1, -3, [5, 150])).toBe(25.7);
  });

  it('stays within the range', () => {
    expect(stepped(119, 1, 10, [0, 120])).toBe(120);
    expect(stepped(3, 1, -10, [0, 120])).toBe(0);
  });

  it('is ten times as large on the page keys, and none on others', () => {
    expect([stepsOfKey('ArrowUp'), stepsOfKey('PageDown'), stepsOfKey('a')]).toEqual([1, -10, 0]);
  });
});
