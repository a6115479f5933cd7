// The log of the cold points in a hold (content/fermentation.md 6, R4 and R6): every five minutes, at the five points of 0.4.
import type { RecordField } from '../../../scoring/record.ts';

/** Minutes of the hold at which the cold points are logged. */
export const LOGGED = [0, 5, 10, 15, 20, 25, 30];
export const logName = (minute: number): string => `log-${minute < 10 ? '0' : ''}${minute}`;

const COLD_POINTS = ['TT-301A', 'TT-301B', 'TT-303', 'TT-304', 'TT-305'];

export const holdLog: readonly RecordField[] = LOGGED.map((minute) => ({
  id: logName(minute),
  kind: 'row',
  tags: COLD_POINTS,
  // Every five minutes means nearer to this row's time than to the next one's.
  within: 150,
  expected: [{ truth: `${logName(minute)}-at`, due: `${logName(minute)}-at` }],
}));
