// P7, fermentation control: tasks 7.01 to 7.11 (content/fermentation.md P7.5). They go on side by side until the batch is handed over to
// harvest; how well each went is measured (p7.rubric.ts).
import type { Procedure, Step } from '../../../procedure/language.ts';
import { END } from './p7.plan.ts';

const OVER = `R-301.age >= ${END}`;

/** A task that goes on to the end of the batch; `shown` are figures by which the trainee sees how it stands. */
const task = (id: string, places: Step['places'], needs: readonly string[], shown: readonly string[]): Step => ({
  id,
  places,
  needs,
  done: [OVER, ...shown],
  hold: 0,
});

export const p7Procedure: Procedure = {
  id: 'P7',
  start: 'P7',
  sequence: [
    {
      group: 'G1',
      steps: [
        task('7.01', ['dcs'], ['TIC-301.mode = 1', 'PIC-301.mode >= 1', 'FIC-301.mode >= 1'], ['M-301 = 1']),
        task('7.02', ['dcs'], ['P-401 = 1', 'HV-30141 > 0'], ['FQ-401 > 0']),
        task('7.03', ['dcs'], ['P-403 = 1', 'HV-30143 > 0'], ['FQ-403 > 0']),
        task('7.04', ['dcs', 'lab'], ['P-402 = 1', 'HV-30142 > 0'], ['LAB.NH3N >= 250']),
        task('7.05', ['dcs'], ['SIC-301.mode >= 1'], ['AT-302 >= 30']),
        task('7.06', ['dcs'], ['AIC-301.mode = 1'], ['AT-301 >= 6.2', 'AT-301 <= 6.8']),
        task('7.07', ['dcs', 'field'], ['LIC-301.mode = 1'], ['LT-301 < 0.3', 'FQ-408 <= 75']),
        task('7.08', ['field', 'lab'], ['steam-gear-on = 1'], ['LAB.samples >= 27', 'LAB.unsteamed = 0']),
        task('7.09', ['lab'], [], ['LAB.calls > 0']),
        task('7.10', ['field', 'dcs'], [], ['WT-301 <= 92', 'PT-301 >= 0.05']),
        task('7.11', ['dcs'], [], ['R9.signed = 1']),
      ],
    },
  ],
};
