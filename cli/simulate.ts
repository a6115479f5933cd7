// `penline simulate`: runs the fermentation model alone, in reference mode, on a table of set-points, and writes a CSV.
import { InputError } from '../src/attempt/input-error.ts';
import { DivergenceError, simulate, type BatchPlan } from '../src/lines/fermentation/kinetics/simulate.ts';
import { COLUMNS, type BatchTable } from '../src/lines/fermentation/kinetics/table.ts';
import { parsePlan } from './batch-plan.ts';
import { readInput } from './input-file.ts';
import { writeWhole } from './write-file.ts';

/** What the command prints with --json. */
export interface SimulateSummary {
  readonly out: string;
  readonly rows: number;
  readonly hours: number;
  /** Penicillin at the end, g/L. */
  readonly penicillin: number;
  /** Broth volume at the end, L. */
  readonly volume: number;
}

/** Reads the recipe, runs the batch and writes the CSV. Throws InputError; nothing is written then. */
export function simulateFile(recipe: string, out: string): SimulateSummary {
  const plan = readInput(recipe, parsePlan);
  const table = run(plan, recipe);
  writeWhole(out, toCsv(table));
  const last = table.rows - 1;
  return {
    out,
    rows: table.rows,
    hours: plan.hours,
    penicillin: table.at(last, COLUMNS.indexOf('P_g_L')),
    volume: table.at(last, COLUMNS.indexOf('V_L')),
  };
}

function run(plan: BatchPlan, recipe: string): BatchTable {
  try {
    return simulate(plan);
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
    throw new InputError(recipe, 'diverged', { hour: error.hour });
  }
}

function toCsv(table: BatchTable): string {
  const lines = [COLUMNS.join(',')];
  for (let row = 0; row < table.rows; row++) lines.push(COLUMNS.map((_, column) => table.at(row, column)).join(','));
  return `${lines.join('\n')}\n`;
}
