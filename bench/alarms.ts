// Cost of the alarms in a quiet second: the whole table, every value inside its limits, nothing that changes.
import { quietAlarms } from '../tests/support/quiet-alarms.ts';
import { medianTime } from './measure.ts';

/** Seconds before the first measurement, so that every delay is over, and in each. */
const SETTLE = 4000;
const SECONDS = 500_000;

/** One evaluation of the board, ns. Throws if an alarm stands: that would be no quiet second. */
export function alarmTick(): number {
  const { board, state } = quietAlarms();
  let second = 0;
  while (second < SETTLE) board.evaluate(state, ++second);
  const standing = board.lists.views(state);
  if (standing.length > 0) throw new Error(`not quiet: ${standing.map(({ id }) => id).join(', ')}`);
  const milliseconds = medianTime(() => {
    for (let i = 0; i < SECONDS; i++) board.evaluate(state, ++second);
  });
  return (milliseconds * 1e6) / SECONDS;
}
