// The batch record of a procedure as it is printed: every entry with who, when and why, old ones struck through, and beside each what
// the trend says (content/fermentation.md 6).
import './paper.css';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { RELEASE } from '../../attempt/release.ts';
import type { CommandValue } from '../../plant/plant.ts';
import type { RecordField, RecordForm } from '../../scoring/record.ts';
import { entriesOf, reasonOf } from '../../scoring/record-entries.ts';
import { formatClock } from '../format.ts';
import { useTextsOf } from '../report/report-texts.ts';
import { compared, deviationText, trendText } from './Compared.tsx';
import { recordWords } from './record-words.ts';
import { RowTables } from './RowTables.tsx';
import { useWho } from './who.ts';

interface Props {
  readonly attempt: Attempt;
  readonly stage: number;
  readonly learner: string | null | undefined;
}

export function RecordPaper({ attempt, stage, learner }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const who = useWho(attempt, learner);
  const { entry } = attempt.stages[stage]!;
  return entry.records.map((form, i) => (
    <article className="paper" key={form.id} aria-labelledby={`paper-${stage}-${form.id}`}>
      <header>
        <h2 id={`paper-${stage}-${form.id}`}>
          {form.id} {line(`records/${form.id}/title`)}
        </h2>
        <p>
          {line('batch')} • {entry.procedure.id} {line(`procedures/${entry.procedure.id}/title`)} • {who(null)} •{' '}
          {t('record/version', { form: form.id, release: RELEASE, page: i + 1, pages: entry.records.length })}
        </p>
      </header>
      {line(`records/${form.id}/note`) && <p className="paper-note">{line(`records/${form.id}/note`)}</p>}
      <Entries attempt={attempt} stage={stage} form={form} who={who} />
      <RowTables attempt={attempt} stage={stage} form={form} who={who} />
      <p className="quiet">{t('record/tolerances')}</p>
      <SignedBy attempt={attempt} stage={stage} form={form} who={who} />
    </article>
  ));
}

export interface PaperPart {
  readonly attempt: Attempt;
  readonly stage: number;
  readonly form: RecordForm;
  readonly who: (who: CommandValue) => string;
}

const COLUMNS = ['field', 'entry', 'by', 'at', 'why', 'trend', 'deviation', 'within'] as const;

/** Fields that are filled in one by one; a blank one keeps its line. */
function Entries({ attempt, stage, form, who }: PaperPart) {
  const { t } = useTranslation('ui');
  const fields = form.fields.filter(({ kind }) => kind !== 'row' && kind !== 'signature');
  if (fields.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`record/column/${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Lines key={field.id} attempt={attempt} stage={stage} form={form} who={who} field={field} />
        ))}
      </tbody>
    </table>
  );
}

function Lines({ attempt, stage, form, who, field }: PaperPart & { readonly field: RecordField }) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const records = attempt.records(stage);
  const entries = entriesOf(form, field, records);
  const name = line(`records/${form.id}/fields/${field.id}`) || field.id;
  const words = (value: CommandValue) => recordWords(t, line, form.id, field, value);
  if (entries.length === 0) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>{field.kind === 'given' ? words(field.given ?? '') : '—'}</td>
        <td colSpan={COLUMNS.length - 2}>{field.kind === 'given' ? t('record/given') : t('record/blank')}</td>
      </tr>
    );
  }
  return entries.map((entry, i) => {
    // Of a field of events each has its own entry.
    const isLast = field.each !== undefined || i === entries.length - 1;
    const comparison = isLast ? compared(attempt, stage, field, entry) : null;
    return (
      <tr key={`${entry.tick}/${i}`}>
        {i === 0 && (
          <th scope="row" rowSpan={entries.length}>
            {name}
          </th>
        )}
        <td>{isLast ? words(entry.value) : <s>{words(entry.value)}</s>}</td>
        <td>{who(entry.who)}</td>
        <td>{formatClock(entry.tick)}</td>
        <td>{reasonOf(entry, records)}</td>
        <td>{comparison && trendText(line, form.id, field, comparison)}</td>
        <td>{comparison && deviationText(comparison, field)}</td>
        <td>{comparison && t(comparison.inside ? 'record/inside' : 'record/outside')}</td>
      </tr>
    );
  });
}

function SignedBy({ attempt, stage, form, who }: PaperPart) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const records = attempt.records(stage);
  const fields = form.fields.filter(({ kind }) => kind === 'signature');
  return (
    <dl className="paper-signed">
      {fields.map((field) => {
        const [entry] = entriesOf(form, field, records);
        return (
          <div key={field.id}>
            <dt>{line(`records/${form.id}/fields/${field.id}`)}</dt>
            <dd>
              {entry === undefined
                ? t('record/unsigned')
                : `${who(entry.who)}, ${formatClock(entry.tick)} ${reasonOf(entry, records) ?? ''}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
