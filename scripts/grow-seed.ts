// Writes how the seed in V-202 stands when P6 begins, good and bad. To be run again whenever the culture's equations change.
import { writeFileSync } from 'node:fs';
import { Layout } from '../src/kernel/state.ts';
import { growSeed, HISTORIES } from '../src/lines/fermentation/culture/grow-seed.ts';

const grown = Object.fromEntries(
  Object.entries(HISTORIES).map(([name, { hours, share }]) => [name, growSeed(new Layout(), hours, share)]),
);
const path = new URL('../src/lines/fermentation/culture/grown-seed.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(grown, null, 2)}\n`);
