// The event journal: everything that was done and that happened, newest first, to be filtered and taken away as a table.
import { useState } from 'react';
import { useDcs, useDiscreteChanges, useTexts } from '../dcs/context.tsx';
import { formatClock } from '../format.ts';
import { hasTrend, type ShowTrend, TrendButton } from '../trends/TrendButton.tsx';
import { saveCsv } from './csv.ts';
import { isSeen, type JournalKind, journalLine } from './journal-text.ts';

const KINDS: readonly JournalKind[] = ['command', 'alarm', 'flood', 'happening', 'fact', 'step', 'deviation'];
const SHOWN = 300;

export function Journal({ onTrend }: { readonly onTrend: ShowTrend }) {
  const { attempt } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  useDiscreteChanges();
  const seen = attempt.journal.filter((entry) => isSeen(attempt, texts, entry));
  const kinds = KINDS.filter((candidate) => seen.some((entry) => entry.kind === candidate));
  const [kind, setKind] = useState<JournalKind | null>(null);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const rows = seen
    .filter((entry) => kind === null || entry.kind === kind)
    .map((entry) => ({ tick: entry.tick, ...journalLine(attempt, texts, entry) }))
    .filter((row) => wanted === '' || `${row.tag} ${row.text}`.toLowerCase().includes(wanted))
    .toReversed();

  const save = () => {
    const head = [ui('journal/time'), ui('journal/kind'), ui('journal/tag'), ui('journal/text')];
    const body = rows.map((row) => [formatClock(row.tick), ui(`journal/kinds/${row.kind}`), row.tag, row.text]);
    saveCsv(`journal-${attempt.line.id}-${attempt.entry.procedure.id}.csv`, [head, ...body]);
  };

  return (
    <>
      <div className="alarm-tools">
        <label>
          {ui('journal/kind')}{' '}
          <select value={kind ?? ''} onChange={(e) => setKind(kinds.find((k) => k === e.target.value) ?? null)}>
            <option value="">{ui('journal/all')}</option>
            {kinds.map((k) => (
              <option key={k} value={k}>
                {ui(`journal/kinds/${k}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {ui('journal/search')} <input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
        </label>
        <p>
          {rows.length > SHOWN
            ? ui('journal/latest', { shown: SHOWN, count: rows.length })
            : ui('journal/count', { count: rows.length })}
        </p>
        <button type="button" className="dcs-button" onClick={save}>
          {ui('journal/export')}
        </button>
      </div>
      <div className="dcs-scroll" role="region" aria-label={ui('alarm/journal')} tabIndex={0}>
        <table className="dcs-table journal-table">
          <thead>
            <tr>
              <th scope="col">{ui('journal/time')}</th>
              <th scope="col">{ui('journal/kind')}</th>
              <th scope="col">{ui('journal/tag')}</th>
              <th scope="col">{ui('journal/text')}</th>
              <th scope="col">
                <span className="visually-hidden">{ui('alarm/operate')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, i) => (
              <tr key={rows.length - i} className={row.kind}>
                <td>{formatClock(row.tick)}</td>
                <td>{ui(`journal/kinds/${row.kind}`)}</td>
                {row.tag === '' ? <td /> : <th scope="row">{row.tag}</th>}
                <td>{row.text}</td>
                <td>{hasTrend(attempt, row.tag) && <TrendButton tag={row.tag} tick={row.tick} onTrend={onTrend} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
