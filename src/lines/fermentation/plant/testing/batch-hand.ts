// A hand that runs the nominal batch in the plant: set-points and feeds of the recipe, taken up once a minute, as an operator at the DCS
// would set them [content/fermentation.md P7.1, P7.2].
import { NOMINAL_RECIPE, rampAt, stepAt } from '../../culture/bench/recipe.ts';
import type { Operator } from './operator.ts';

const FEEDS = { 'FIC-401': 'sugar', 'FIC-403': 'precursor', 'FIC-404': 'oil', 'FIC-409': 'water' } as const;

/** Opens the feed roots, starts the pumps, puts feeds and foam into automatic. Air must have been seen first (I-304). */
export function lineUpFeeds(o: Operator): void {
  for (const digit of '12345689') o.act('set', `HV-3014${digit}`, 100);
  for (const tag of Object.keys(FEEDS)) {
    o.act('start', `P-4${tag.slice(-2)}`);
    o.act('mode', tag, 'auto');
  }
  for (const pump of ['P-402', 'P-406']) o.act('start', pump);
  o.act('mode', 'LIC-301', 'auto');
}

/** Runs the batch from where it stands to an hour. */
export function runBatch(o: Operator, hours: number): void {
  const last = new Map<string, number>();
  const put = (tag: string, value: number) => {
    if (last.get(tag) === value) return;
    last.set(tag, value);
    o.act('set', tag, value);
  };
  while (o.second < hours * 3600) {
    const hour = o.second / 3600;
    put('TIC-301', rampAt(NOMINAL_RECIPE.temperature, hour));
    put('AIC-301', rampAt(NOMINAL_RECIPE.pH, hour));
    put('SIC-301', rampAt(NOMINAL_RECIPE.rpm, hour));
    put('PIC-301', stepAt(NOMINAL_RECIPE.pressure, hour));
    put('FIC-301', stepAt(NOMINAL_RECIPE.air, hour));
    for (const [tag, feed] of Object.entries(FEEDS)) put(tag, stepAt(NOMINAL_RECIPE[feed], hour));
    o.wait(60);
  }
}
