// Columns of a logged row of instruments: how they are headed, and how what stands in them is written.
import type { Attempt } from '../../attempt/attempt.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { formatClock } from '../format.ts';
import type { LineText } from '../report/deduction-text.ts';

/** What hangs on the plant under its own letters and number; what has none is named in words. */
const TAG = /^[A-Z]+-\d+[A-Z]?$/;

/** Plant time is written as a clock shows it. */
const isClock = (attempt: Attempt, tag: Tag): boolean => attempt.readings.get(tag)?.unit === 's';

interface Head {
  readonly name: string;
  /** Whether the name is a tag, which is never broken. */
  readonly isTag: boolean;
  readonly unit: string;
}

export function headOf(attempt: Attempt, line: LineText, tag: Tag): Head {
  const unit = isClock(attempt, tag) ? '' : (attempt.readings.get(tag)?.unit ?? '');
  const isTag = TAG.test(tag);
  return { name: isTag ? tag : line(`tags/${tag}`) || tag, isTag, unit };
}

/** The values of a row in the order of its instruments. */
export function cellsOf(attempt: Attempt, tags: readonly Tag[], value: CommandValue): readonly string[] {
  const values = String(value).split(' / ');
  return values.map((text, i) => (isClock(attempt, tags[i]!) ? formatClock(Number(text)) : text));
}
