// Rows of instruments on the printed record: fields that log the same instruments share a table, a column for each instrument.
import { useTranslation } from 'react-i18next';
import type { RecordField } from '../../scoring/record.ts';
import { entriesOf, reasonOf } from '../../scoring/record-entries.ts';
import { formatClock } from '../format.ts';
import { useTextsOf } from '../report/report-texts.ts';
import type { PaperPart } from './RecordPaper.tsx';
import { cellsOf, headOf } from './row-columns.ts';

export function RowTables({ attempt, stage, form, who }: PaperPart) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const records = attempt.records(stage);
  const rows = form.fields.filter((field) => field.tags !== undefined);
  return grouped(rows).map((fields) => {
    const tags = fields[0]!.tags!;
    return (
      <table key={fields[0]!.id} className={tags.length > 8 ? 'paper-wide' : undefined}>
        <thead>
          <tr>
            <th scope="col">{t(fields[0]!.repeated === undefined ? 'record/column/field' : 'record/column/row')}</th>
            <th scope="col">{t('record/column/at')}</th>
            <th scope="col">{t('record/column/by')}</th>
            {tags.map((tag) => (
              <th key={tag} scope="col">
                {headOf(attempt, line, tag).name} {headOf(attempt, line, tag).unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.flatMap((field) => {
            const entries = entriesOf(form, field, records);
            const name = line(`records/${form.id}/fields/${field.id}`) || field.id;
            if (entries.length === 0) {
              return (
                <tr key={field.id}>
                  <th scope="row">{name}</th>
                  <td colSpan={tags.length + 2}>{t('record/blank')}</td>
                </tr>
              );
            }
            return entries.map((entry, i) => (
              <tr key={`${field.id}/${entry.tick}/${i}`}>
                <th scope="row">{field.repeated === undefined ? name : i + 1}</th>
                <td>
                  <span className="paper-whole">{formatClock(entry.tick)}</span> {reasonOf(entry, records)}
                </td>
                <td className="paper-whole">{who(entry.who)}</td>
                {cellsOf(attempt, tags, entry.value).map((text, column) => (
                  <td key={tags[column]} className="paper-whole">
                    {text}
                  </td>
                ))}
              </tr>
            ));
          })}
        </tbody>
      </table>
    );
  });
}

/** Fields in their order, those with the same instruments together. */
function grouped(rows: readonly RecordField[]): readonly (readonly RecordField[])[] {
  const keys = [...new Set(rows.map((field) => field.tags!.join()))];
  return keys.map((key) => rows.filter((field) => field.tags!.join() === key));
}
