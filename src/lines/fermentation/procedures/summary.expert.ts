// How an expert fills in the summary of a batch: from the meters where the run has seen the batch from t = 0 on, else "not applicable".
import { NOT_APPLICABLE } from '../../../scoring/record.ts';
import type { Act } from './acts.ts';
import { CHECKER, QUALITY, signedBy } from './second-person.ts';
import { RECKONED } from './summary.record.ts';

export const summaryEntries: readonly Act[] = RECKONED.flatMap(({ id, entry, ofBatch }): readonly Act[] =>
  ofBatch
    ? [
        ['record', `R12.${id}`, entry, 'BATCH.whole = 1'],
        ['record', `R12.${id}`, NOT_APPLICABLE, 'BATCH.whole = 0'],
      ]
    : [['record', `R12.${id}`, entry]],
);

export const summarySigned: readonly Act[] = signedBy('R12', CHECKER, QUALITY);
