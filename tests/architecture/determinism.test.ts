import { expect, test } from 'vitest';
import { checkDeterminism } from './determinism.ts';
import { sourceFiles } from './source-files.ts';

const BELOW_THE_SCREENS = ['kernel', 'plant', 'procedure', 'scoring', 'lines', 'attempt'].map((room) => `src/${room}`);

test('from the kernel to the attempt nothing depends on clock, chance, engine or locale', () => {
  const files = sourceFiles(BELOW_THE_SCREENS);
  expect(files.size).toBeGreaterThan(80);
  expect(checkDeterminism(files)).toEqual([]);
});

test.each([
  ['const t = Date.now();', 'Date reads a clock'],
  ['const t = new Date();', 'Date reads a clock'],
  ['const t = performance.now();', 'performance reads a clock'],
  ['const x = Math.random();', 'Math.random is left to the engine'],
  ['const x = Math.exp(1);', 'Math.exp is left to the engine'],
  ['const x = Math.hypot(3, 4);', 'Math.hypot is left to the engine'],
  ['const { exp } = Math;', 'hands Math on'],
  ["const x = Math['exp'](1);", 'by a computed name'],
  ['const m = Math;', 'hands Math on'],
  ['const x = a ** 2;', '** is left to the engine'],
  ['let x = 2; x **= 3;', '**= is left to the engine'],
  ['setTimeout(() => {}, 1);', 'waits for a clock'],
  ['const id = crypto.randomUUID();', 'brings chance'],
  ['for (const key in state) use(key);', 'in an order of its own'],
  ["const n = 'a'.localeCompare('b');", 'depends on the locale'],
  ['const f = new Intl.NumberFormat();', 'depends on the locale'],
  ['const now = globalThis.Date;', 'reaches the environment'],
  ['const wrap = { Date };', 'Date reads a clock'],
])('planted: %s', (text, reason) => {
  const [problem, ...others] = checkDeterminism(new Map([['src/plant/planted.ts', `// first line\n${text}`]]));
  expect(others).toEqual([]);
  expect(problem).toContain('src/plant/planted.ts:2');
  expect(problem).toContain(reason);
});

test.each([
  'const x = Math.sqrt(Math.abs(y)) + Math.PI;',
  'const at = reading.performance + options.Date;',
  "const text = 'Date.now() and Math.random()'; // Math.exp",
  'const table = { process: 1, document: 2 };',
  'function minimum(window: readonly number[]) { return window[0]; }',
])('allowed: %s', (text) => {
  expect(checkDeterminism(new Map([['src/plant/planted.ts', text]]))).toEqual([]);
});
