// Physical nonsense by the student never produces NaN, a negative amount, an exception or a page that hangs: operators who open everything,
// feed what the pumps give and stop all air, from every start state.
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { Nonsense, WildOperator } from './wild-operator.ts';

const SEEDS = 1000;
/** Seconds of plant time of a run; every so many runs one lasts longer, so that vessels fill, empty, freeze and boil over. */
const SHORT = 120;
const LONG = 1800;
const LONG_EVERY = 50;
const RUN = 300_000;

const procedures = [...fermentation.procedures.keys()];

describe.each(procedures.map((procedure, nth) => ({ procedure, nth })))(
  'wild operators in $procedure',
  ({ procedure, nth }) => {
    let attempt: RunningAttempt;
    let nonsense: Nonsense;
    beforeAll(() => {
      attempt = beginAttempt(
        readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'practice', timeLimitMinutes: 1440 }),
      );
      nonsense = new Nonsense(attempt.state.names);
    });

    test(
      'leave a plant of whole numbers and no less than nothing',
      () => {
        for (let seed = nth; seed < SEEDS; seed += procedures.length) {
          attempt.rewind(0);
          const operator = new WildOperator(attempt, seed);
          const found: string[] = [];
          operator.play(seed % LONG_EVERY === nth % LONG_EVERY ? LONG : SHORT, () => {
            if (found.length === 0) found.push(...nonsense.in(attempt.state.values));
          });
          expect(found, `seed ${seed}, ${operator.whim}, second ${attempt.tick}`).toEqual([]);
        }
        // Nothing outlives the run: wound back, the plant is as it was.
        attempt.rewind(0);
        const again = beginAttempt(attempt.assignment);
        for (const one of [attempt, again]) one.advance(60);
        expect(attempt.hash).toBe(again.hash);
      },
      RUN,
    );
  },
);
