// An attempt's file, opened: verified by playing it again, and shown as the replay found it.
import { parseFile } from '../../attempt/file.ts';
import { InputError } from '../../attempt/input-error.ts';
import { replay } from '../../attempt/replay.ts';
import { createAttempt, type RunningAttempt } from '../../attempt/run.ts';
import { type Difference, verify } from '../../attempt/verify.ts';
import { lines } from '../../lines/index.ts';
import { preloadTrend } from '../trends/small-trend.tsx';

export interface Opened {
  readonly attempt: RunningAttempt;
  /** What the file claims and the replay does not bear out; null for an honest file. */
  readonly difference: Difference | null;
}

/** Larger than any attempt's file; more is refused before it is read. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Throws InputError for whatever is no attempt of this release. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MAX_BYTES) throw new InputError('', 'too-large', { limit: MAX_BYTES });
  preloadTrend();
  const read = parseFile(await file.text());
  const { difference } = verify(read);
  const line = lines.get(read.line)!;
  const start = createAttempt(line, { ...read.assignment, seed: read.seed });
  return { attempt: replay(start, read.commands, read.result.ticks), difference };
}
