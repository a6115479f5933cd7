// `penline simulate`: runs the fermentation model alone, in reference or training mode, on a table of set-points, and writes a CSV.
import { InputError } from '../src/attempt/input-error.ts';
import { DivergenceError, simulate, type BatchPlan } from '../src/lines/fermentation/kinetics/simulate.ts';
import { COLUMNS, type BatchTable } from '../src/lines/fermentation/kinetics/table.ts';
import { TrainingBatch } from '../src/lines/fermentation/culture/bench/batch.ts';
import { BATCH_COLUMNS, tabulate } from '../src/lines/fermentation/culture/bench/table.ts';
import { referencePlan } from './batch-plan.ts';
import { readInput } from './input-file.ts';
import { parseNumbers } from './plan-json.ts';
import { isTraining, trainingPlan, type TrainingPlan } from './training-plan.ts';
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

/** What a batch leaves: its CSV and its last row's figures. */
interface Outcome {
  readonly csv: string;
  readonly rows: number;
  readonly penicillin: number;
  readonly volume: number;
}

/** Reads the recipe, runs the batch and writes the CSV. Throws InputError; nothing is written then. */
export function simulateFile(recipe: string, out: string): SimulateSummary {
  const plan = readInput(recipe, parseBatch);
  const { csv, ...figures } = 'cascade' in plan ? runTraining(plan) : runReference(plan, recipe);
  writeWhole(out, csv);
  return { out, hours: plan.hours, ...figures };
}

function parseBatch(text: string): BatchPlan | TrainingPlan {
  const json = parseNumbers(text);
  return isTraining(json) ? trainingPlan(json) : referencePlan(json);
}

function runReference(plan: BatchPlan, recipe: string): Outcome {
  const table = run(plan, recipe);
  const rows = Array.from({ length: table.rows }, (_, row) => COLUMNS.map((__, column) => table.at(row, column)));
  const last = rows.at(-1)!;
  return {
    csv: toCsv(COLUMNS, rows),
    rows: rows.length,
    penicillin: last[COLUMNS.indexOf('P_g_L')]!,
    volume: last[COLUMNS.indexOf('V_L')]!,
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

function runTraining(plan: TrainingPlan): Outcome {
  const batch = new TrainingBatch(plan.recipe, plan.start);
  batch.forces.cascadeAuto = plan.cascade;
  const rows = tabulate(batch, plan.hours);
  return {
    csv: toCsv(BATCH_COLUMNS, rows),
    rows: rows.length,
    penicillin: batch.culture.state('penicillin'),
    volume: batch.of('volume'),
  };
}

const toCsv = (columns: readonly string[], rows: readonly (readonly number[])[]): string =>
  `${[columns.join(','), ...rows.map((row) => row.join(','))].join('\n')}\n`;
