// A trend in numbers: what the chart shows, for those who cannot see it and for copying into a record.
import { useSyncExternalStore } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { unitOf, useDcs, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatNumber } from '../format.ts';
import { tabulate } from './series.ts';
import type { TimeView } from './view.ts';

interface TrendTableProps {
  readonly pens: readonly Tag[];
  readonly view: TimeView;
}

export function TrendTable({ pens, view }: TrendTableProps) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  // Numbers that jump while one reads them are of no use: the table follows every ten plant seconds.
  useLive((a) => Math.floor(a.tick / 10));
  useSyncExternalStore(view.subscribe, () => view.span().join());
  const [from, to] = view.span();
  const [times, ...columns] = tabulate(attempt, pens, [from, Math.min(to, attempt.tick)]);
  return (
    <div className="trend-table" role="region" aria-label={ui('trend/table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{ui('trend/time')}</th>
            {pens.map((tag) => (
              <th key={tag} scope="col">
                {tag} <small>{line(`tags/${tag}`)}</small> <small>{unitOf(attempt, tag)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((tick, row) => (
            <tr key={tick}>
              <th scope="row">{formatClock(tick)}</th>
              {pens.map((tag, column) => {
                const value = columns[column]![row];
                const decimals = attempt.readings.get(tag)?.decimals ?? 1;
                return <td key={tag}>{value === null || value === undefined ? '—' : formatNumber(value, decimals)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
