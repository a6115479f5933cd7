// A trend as a table for a spreadsheet: every sample that was kept of the span, with its time both to be read and to be computed with.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import { type Texts, unitOf } from '../dcs/context.tsx';
import { formatClock, isRead } from '../format.ts';
import { align, type Span } from './series.ts';

/** What a sample holds of a figure: more digits are noise of its storage (float32). */
const DIGITS = 7;

/** Head and rows: time as h:mm:ss and in seconds, then a column for each tag with its name and unit; empty where nothing was measured. */
export function rowsOf(attempt: Attempt, pens: readonly Tag[], [from, to]: Span, { ui, line }: Texts): string[][] {
  const [times, ...columns] = align(attempt, pens, [from, to], Infinity);
  const shown = (tag: Tag, value: number | null | undefined): string =>
    value === null || value === undefined || !isRead(attempt, tag, value)
      ? ''
      : String(Number(value.toPrecision(DIGITS)));
  const rows = times.flatMap((tick, row) =>
    tick < from || tick > to
      ? []
      : [[formatClock(tick), String(tick), ...columns.map((column, i) => shown(pens[i]!, column[row]))]],
  );
  const named = (tag: Tag): string => {
    const unit = unitOf(attempt, tag);
    return `${tag} ${line(`tags/${tag}`)} ${unit && `(${unit})`}`.trim().replaceAll(/ +/g, ' ');
  };
  const time = ui('trend/time');
  return [[`${time} (h:mm:ss)`, `${time} (s)`, ...pens.map(named)], ...rows];
}
