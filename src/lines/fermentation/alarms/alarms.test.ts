// The table of alarms against the plant: whatever it names the plant can tell.
import { describe, expect, it } from 'vitest';
import { Layout } from '../../../kernel/state.ts';
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { namesIn, parseCondition } from '../../../plant/condition.ts';
import { fermentation } from '../index.ts';
import { alarms } from './index.ts';

const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const known = new Set([...plant.readings.keys(), ...fermentation.facts.map(({ name }) => name)]);

const namesOf = ({ tag, from, while: any = [], priorityWhile: other }: AlarmDefinition) => [
  tag,
  ...(from ? [from.tag] : []),
  ...[...any, ...(other ? [other.condition] : [])].flatMap((text) => namesIn(parseCondition(text))),
];

describe('the table of alarms', () => {
  it('has the rows of the content, each under a name of its own', () => {
    expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length);
    expect(alarms.length).toBeGreaterThan(150);
  });

  it('names nothing that the plant cannot tell', () => {
    expect(alarms.flatMap(namesOf).filter((name) => !known.has(name))).toEqual([]);
  });

  it('keeps limits of one value in their order, at least a hysteresis apart', () => {
    for (const kinds of [
      ['LL', 'L'],
      ['L', 'H'],
      ['H', 'HH'],
    ] as const) {
      for (const lower of alarms.filter(({ kind }) => kind === kinds[0])) {
        const same = alarms.filter(
          (other) =>
            other.tag === lower.tag &&
            other.kind === kinds[1] &&
            other.rateOver === lower.rateOver &&
            other.from?.tag === lower.from?.tag &&
            other.from?.factor === lower.from?.factor,
        );
        for (const higher of same) {
          expect(higher.limit - lower.limit, higher.id).toBeGreaterThan(Math.min(lower.hysteresis, higher.hysteresis));
        }
      }
    }
  });
});
