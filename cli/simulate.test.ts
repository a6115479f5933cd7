import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError, explainInputError } from '../src/attempt/input-error.ts';
import { COLUMNS } from '../src/lines/fermentation/kinetics/table.ts';
import { readReference } from '../tests/model/reference.ts';
import { readTrainingReference } from '../tests/model/training.ts';
import { parsePlan } from './batch-plan.ts';
import { simulateFile } from './simulate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penline-simulate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const recipeFile = () => join(folder, 'recipe.json');
const outFile = () => join(folder, 'out.csv');

function simulateText(recipe: string | Buffer) {
  writeFileSync(recipeFile(), recipe);
  return simulateFile(recipeFile(), outFile());
}

/** The line a person reads about input that is refused. */
function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return explainInputError(error, 'en');
    throw error;
  }
  return 'accepted';
}

describe('simulateFile', () => {
  it('writes the reference columns and the nominal batch for an empty object', () => {
    const summary = simulateText('{ "hours": 20 }');
    expect(summary).toMatchObject({ rows: 100, hours: 20 });
    const [header, ...lines] = readFileSync(outFile(), 'utf8').trimEnd().split('\n');
    expect(header).toBe(COLUMNS.join(','));
    expect(lines.length).toBe(100);
    const last = lines.at(-1)!.split(',').map(Number);
    const reference = readReference('nominal_sbc').rows[99]!;
    expect(last[0]).toBe(20);
    expect(last[COLUMNS.indexOf('V_L')]).toBeCloseTo(reference[COLUMNS.indexOf('V_L')]!, 0);
    expect(last[COLUMNS.indexOf('S_g_L')]).toBeCloseTo(reference[COLUMNS.indexOf('S_g_L')]!, 5);
    expect(summary.volume).toBe(last[COLUMNS.indexOf('V_L')]);
  });

  it('runs the training mode, with its own columns, recipe and seed', () => {
    const summary = simulateText('{ "mode": "training", "hours": 4 }');
    expect(summary).toMatchObject({ rows: 20, hours: 4 });
    const [header, ...lines] = readFileSync(outFile(), 'utf8').trimEnd().split('\n');
    const reference = readTrainingReference();
    expect(header).toBe(reference.columns.join(','));
    const row = lines.at(-1)!.split(',').map(Number);
    const sugar = reference.columns.indexOf('residual_sugar_g_L');
    expect(row[sugar]).toBeCloseTo(reference.rows[19]![sugar]!, 2);
    expect(summary.volume).toBeCloseTo(1000 * row[reference.columns.indexOf('V_m3')]!, 6);

    simulateText(
      '{ "mode": "training", "hours": 4, "seed": "old", "cascade": false, "recipe": { "sugar": [[2, 50], [4, 0]], "rpm": [[4, 60]] } }',
    );
    const changed = readFileSync(outFile(), 'utf8').trimEnd().split('\n').slice(1);
    const column = (at: number, name: string) => Number(changed[at]!.split(',')[reference.columns.indexOf(name)]);
    expect(column(9, 'sugar_L_h')).toBeCloseTo(50, 6);
    expect(column(14, 'sugar_L_h')).toBeCloseTo(0, 6);
    expect(column(14, 'rpm')).toBeCloseTo(60, 6);
    expect(column(19, 'X_g_L')).toBeLessThan(row[reference.columns.indexOf('X_g_L')]!);
  });

  it.each([
    ['{ "mode": "play" }', 'reference, training'],
    ['{ "mode": "training", "hours": 0.3 }', 'hours: must be a multiple of 0.2'],
    ['{ "mode": "training", "fault": 1 }', 'fault: there is no such field'],
    ['{ "mode": "training", "seed": "best" }', 'seed: must be one of'],
    ['{ "mode": "training", "recipe": { "pressure": [[9, 2]] } }', 'recipe.pressure[0][1]: must be at most 0.2'],
    ['{ "mode": "training", "recipe": { "air": [[9, 20], [8, 30]] } }', 'recipe.air[1][0]: must be later'],
  ])('refuses %s', (text, expected) => {
    expect(complaint(() => simulateText(text))).toContain(expected);
  });

  it('leaves no part of a file and keeps an older one when the recipe is wrong', () => {
    writeFileSync(outFile(), 'older');
    expect(complaint(() => simulateText('{ "initial": { "V": -1 } }'))).toBe(
      `${recipeFile()}: initial.V: must be greater than 0`,
    );
    expect(readFileSync(outFile(), 'utf8')).toBe('older');
    expect(readdirSync(folder).toSorted()).toEqual(['out.csv', 'recipe.json']);
  });

  it('refuses 10 MB of rubbish at once', () => {
    expect(complaint(() => simulateText(Buffer.alloc(10_000_000, '[')))).toMatch(
      /recipe\.json: is larger than \d+ bytes/,
    );
    expect(complaint(() => simulateText(Buffer.alloc(2_000_000, '[')))).toMatch(
      /recipe\.json: is larger than \d+ bytes/,
    );
    expect(existsSync(outFile())).toBe(false);
  });

  it('says that a file is missing, and that a folder cannot be written', () => {
    expect(complaint(() => simulateFile(join(folder, 'none.json'), outFile()))).toContain('cannot be read (ENOENT)');
    writeFileSync(recipeFile(), '{ "hours": 0.2 }');
    expect(complaint(() => simulateFile(recipeFile(), folder))).toContain('cannot be written');
    expect(complaint(() => simulateFile(recipeFile(), join(folder, 'no', 'out.csv')))).toContain('cannot be written');
    expect(readdirSync(folder)).toEqual(['recipe.json']);
  });

  it('says that the step is too large instead of writing nonsense', () => {
    const wrong = complaint(() => simulateText('{ "stepHours": 0.04 }'));
    expect(wrong).toMatch(/recipe\.json: the model diverged at [\d.]+ h: a smaller step/);
    expect(existsSync(outFile())).toBe(false);
  });
});

describe('parsePlan', () => {
  it.each([
    ['[]', 'must be an object'],
    ['', 'is not valid JSON'],
    ['{ "hours": }', 'is not valid JSON'],
    ['{ "hours": "230" }', 'hours: must be a number'],
    ['{ "hours": null }', 'hours: must be a number'],
    ['{ "hours": 0.3 }', 'hours: must be a multiple of 0.2'],
    ['{ "hours": 1e9 }', 'hours: must be at most 2000'],
    ['{ "stepHours": 0.003 }', 'stepHours: must divide 0.2 without remainder'],
    ['{ "stepHours": 0 }', 'stepHours: must be at least 0.0001'],
    ['{ "fault": 9 }', 'fault: must be at most 8'],
    ['{ "fault": 1.5 }', 'fault: must be a whole number'],
    ['{ "fault": -1 }', 'fault: must be at least 0'],
    ['{ "initial": { "V": NaN } }', 'initial.V: must be a number'],
    ['{ "initial": { "pH": -Infinity } }', 'initial.pH: must be a number'],
    ['{ "initial": { "S": 1e999 } }', 'initial.S: must be a number'],
    ['{ "initial": { "O2": 20 } }', 'initial.O2: must be at most 0.5'],
    ['{ "initial": { "volume": 1 } }', 'initial.volume: there is no such field'],
    ['{ "__proto__": { "hours": 1 } }', '__proto__: there is no such field'],
    ['{ "setpoints": { "pH": 7.2 } }', 'setpoints.pH: must be at most 6.9'],
    ['{ "parameters": { "alphaKla": 0 } }', 'parameters.alphaKla: must be greater than 0'],
    ['{ "setpoints": { "T": 25 } }', 'setpoints.T: must be at least 273'],
    ['{ "recipe": { "FIC-301": [[1, 2]] } }', 'recipe.FIC-301: there is no such field'],
    ['{ "recipe": { "sugar": 8 } }', 'recipe.sugar: must be a list'],
    ['{ "recipe": { "sugar": [] } }', 'recipe.sugar: must not be empty'],
    ['{ "recipe": { "sugar": [[1, -8]] } }', 'recipe.sugar[0][1]: must be at least 0'],
    ['{ "recipe": { "sugar": [[1, 8], [1, 9]] } }', 'recipe.sugar[1][0]: must be later than the row above it'],
    ['{ "recipe": { "sugar": [[1]] } }', 'recipe.sugar[0]'],
    ['{ "recipe": { "air": [[10, 0]] } }', 'recipe.air[0][1]: must be greater than 0'],
    ['{ "recipe": { "discharge": [[10, 4000]] } }', 'recipe.discharge[0][1]: must be at most 0'],
  ])('refuses %s', (text, expected) => {
    const line = complaint(() => parsePlan(text));
    expect(line).toContain(expected);
    expect(line).not.toContain('\n');
  });

  it('never accepts or fails otherwise on arbitrary JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed: unknown = JSON.parse(text);
        fc.pre(typeof parsed !== 'object' || parsed === null || Object.keys(parsed).length > 0);
        expect(complaint(() => parsePlan(text))).not.toBe('accepted');
      }),
    );
  });

  it('fills in what is left out', () => {
    const plan = parsePlan('\uFEFF{ "initial": { "X": 1 }, "recipe": { "rpm": [[5, 80]] } }');
    expect(plan).toMatchObject({ hours: 230, stepHours: 0.0025, fault: 0, setpoints: { T: 298, pH: 6.5 } });
    expect(plan.initial).toMatchObject({ X: 1, V: 58_000 });
    expect(plan.recipe.rpm).toEqual([[5, 80]]);
    expect(plan.recipe.oil.length).toBe(10);
  });
});
