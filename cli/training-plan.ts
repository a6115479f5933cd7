// The JSON that `penline simulate` reads for a batch in training mode. See docs/simulate.en.md.
import * as z from 'zod/mini';
import { InputError } from '../src/attempt/input-error.ts';
import { checked } from '../src/attempt/schema.ts';
import { type BatchRecipe, NOMINAL_RECIPE, type Steps } from '../src/lines/fermentation/culture/bench/recipe.ts';
import { type CultureStart, NOMINAL_START } from '../src/lines/fermentation/culture/start.ts';
import { SEEDS } from '../src/lines/fermentation/culture/seed.ts';
import { SAMPLE, SAMPLES_PER_HOUR } from '../src/lines/fermentation/kinetics/inputs.ts';
import { above0, checkHours, from, isWhole, schedule } from './plan-json.ts';

export interface TrainingPlan {
  readonly hours: number;
  readonly start: CultureStart;
  readonly recipe: BatchRecipe;
  /** AIC-302 raises speed, air and pressure by itself when oxygen runs short. */
  readonly cascade: boolean;
}

const HOURS = 230;
const flow = from(0, 10_000);

// Limits: what the meters of the workshop can show, with room for a mistake.
const TrainingJson = z.strictObject({
  mode: z.literal('training'),
  hours: z.optional(above0(400)),
  seed: z.optional(z.enum(['good', 'young', 'old', 'shocked'])),
  biomass: z.optional(from(0.01, 20)),
  cascade: z.optional(z.boolean()),
  recipe: z.optional(
    z.partial(
      z.strictObject({
        sugar: schedule(flow),
        oil: schedule(flow),
        precursor: schedule(flow),
        water: schedule(flow),
        withdrawal: schedule(flow),
        air: schedule(from(0, 150)),
        pressure: schedule(from(0, 0.2)),
        temperature: schedule(from(5, 60)),
        pH: schedule(from(3, 10)),
        rpm: schedule(from(0, 120)),
      }),
    ),
  ),
});

/** Streams that jump; the others are drawn as straight lines between their points. */
const STEPPED = ['sugar', 'oil', 'precursor', 'water', 'withdrawal', 'air', 'pressure'] as const;

/** Rows of [until hour, value], as in reference mode, become [from hour, value]. */
const fromStart = (rows: Steps): Steps => rows.map(([, value], i) => [i === 0 ? 0 : rows[i - 1]![0], value]);

/** True if the JSON asks for the training mode. */
export const isTraining = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'mode' in json && json.mode === 'training';

/** Reads a batch in training mode. Throws InputError naming the field that is wrong, and why. */
export function trainingPlan(json: unknown): TrainingPlan {
  const given = checked(TrainingJson, json);
  const hours = given.hours ?? HOURS;
  if (!isWhole(hours * SAMPLES_PER_HOUR)) throw new InputError('hours', 'not-multiple', { of: SAMPLE });
  const asked = (given.recipe ?? {}) as Partial<BatchRecipe>;
  checkHours({ ...asked });
  const recipe: Record<string, Steps> = { ...NOMINAL_RECIPE, ...asked };
  for (const stream of STEPPED) if (asked[stream]) recipe[stream] = fromStart(asked[stream]);
  return {
    hours,
    recipe: recipe as unknown as BatchRecipe,
    cascade: given.cascade ?? true,
    start: {
      ...NOMINAL_START,
      seed: SEEDS[given.seed ?? 'good'],
      biomass: given.biomass ?? NOMINAL_START.biomass,
    },
  };
}
