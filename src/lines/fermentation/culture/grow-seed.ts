// How the seed in V-202 has grown: the culture's own equations from the inoculum of V-201 to the hour at which it is found
// (content/fermentation.md P6, set-points and criteria; composition of the seed medium [K]). The results lie in grown-seed.json, written by
// scripts/grow-seed.ts, so that no start of the plant has to wait for them.
import type { Layout } from '../../../kernel/state.ts';
import { Memory } from '../../../plant/memory.ts';
import { Culture } from './culture.ts';
import { CultureInputs } from './inputs.ts';
import { SEEDS } from './seed.ts';
import { V202_SHAPE } from './shape.ts';

/** V-202 at its work: L, deg C, bar absolute, Nm3/min, rpm. */
const AT = { volume: 8800, temperature: 26.5, topPressure: 1.513, air: 11.5, rpm: 110 } as const;
/** Seed medium with 0.8 m3 from V-201. */
const MEDIUM = { sugar: 18, precursor: 0, nitrogen: 600, oil: 0.1, lactate: 60, oxygen: 14.5, pH: 6.4 } as const;
/** g/L of broth after inoculation from V-201. */
const INOCULUM = 0.8;

/** Ways in which the seed may stand: hours of growth, and the inoculum's share of what it should be. */
export const HISTORIES = {
  good: { hours: 16, share: 1 },
  young: { hours: 9, share: 1 },
  old: { hours: 34, share: 1 },
  sparse: { hours: 16, share: 0.4 },
} as const;

const rounded = (value: number): number => Number(value.toPrecision(8));

/** Grows the seed for `hours` from a share of the inoculum; what its culture then remembers, by name. */
export function growSeed(layout: Layout, hours: number, share: number) {
  const memory = new Memory(layout);
  const culture = new Culture(memory, 'V-202', V202_SHAPE);
  memory.bind(layout.create());
  const inputs = Object.assign(new CultureInputs(), AT);
  culture.begin({ ...MEDIUM, biomass: INOCULUM * share, seed: SEEDS.good }, inputs);
  for (let second = 0; second < hours * 3600; second++) culture.tick(inputs);
  const values: Record<string, number> = {};
  layout.names.forEach((name, slot) => {
    if (name.startsWith(PREFIX)) values[name.slice(PREFIX.length)] = rounded(memory.values[slot]!);
  });
  return { hours, values };
}

const PREFIX = 'V-202.culture.';
