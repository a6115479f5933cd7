// Rows of a field that is logged again and again, as a table: a column for each instrument, the newest row at the foot.
import { useTranslation } from 'react-i18next';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import type { RecordEntry } from '../../scoring/record.ts';
import { reasonOf } from '../../scoring/record-entries.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText } from '../session.tsx';
import { cellsOf, headOf } from './row-columns.ts';

interface Props {
  /** Name of the field. */
  readonly name: string;
  readonly tags: readonly Tag[];
  /** Number of the first of `entries` among all that were logged. */
  readonly first: number;
  readonly entries: readonly RecordEntry[];
  readonly who: (who: CommandValue) => string;
}

export function RowLog({ name, tags, first, entries, who }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useAttempt();
  const records = attempt.records();
  return (
    // What is wider than the sheet is scrolled to, by keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <div className="record-log" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record/column/row')}</th>
            <th scope="col">{t('record/column/at')}</th>
            {tags.map((tag) => {
              const { name: instrument, isTag, unit } = headOf(attempt, line, tag);
              return (
                <th key={tag} scope="col">
                  <span className={isTag ? 'record-whole' : undefined}>{instrument}</span> <small>{unit}</small>
                </th>
              );
            })}
            <th scope="col">{t('record/column/by')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <tr key={`${entry.tick}/${first + i}`}>
              <th scope="row">{first + i + 1}</th>
              <td className="quiet">
                <time>{formatClock(entry.tick)}</time> {reasonOf(entry, records)}
              </td>
              {cellsOf(attempt, tags, entry.value).map((text, column) => (
                <td key={tags[column]} className="live">
                  {text}
                </td>
              ))}
              <td className="quiet">{who(entry.who)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
