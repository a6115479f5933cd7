// What each procedure of the run has drawn of steam, water and power.
import { useMemo } from 'react';
import type { Attempt, StageView } from '../../../attempt/attempt.ts';
import type { Tag } from '../../../plant/plant.ts';
import { formatClock, formatNumber } from '../../format.ts';
import { valueAt } from '../../trends/series.ts';
import { unitOf, useDcs, useDiscreteChanges, useLive, useTexts } from '../context.tsx';

/** What the meter stood at, by the history, at the start of a stage and at its end, which is null while the stage runs. */
function stood(
  attempt: Attempt,
  tag: Tag,
  start: StageView['start'],
  end: StageView['end'],
): readonly [from: number, to: number | null] {
  const trend = attempt.trend(tag);
  const from = valueAt(trend, start?.tick ?? 0) ?? 0;
  return [from, end === null ? null : (valueAt(trend, end) ?? from)];
}

export function ByProcedure({ meters }: { readonly meters: readonly Tag[] }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  useDiscreteChanges();
  return (
    <section className="dcs-panel meter-procedures">
      <h2>{ui('meter/by-procedure')}</h2>
      <div className="dcs-scroll">
        <table className="dcs-table">
          <thead>
            <tr>
              <th scope="col">{ui('meter/procedure')}</th>
              <th scope="col">{ui('meter/duration')}</th>
              {meters.map((tag) => (
                <th key={tag} scope="col">
                  {line(`keys/${tag}`) || line(`tags/${tag}`)}, {unitOf(attempt, tag)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempt.stages.map((stage) =>
              stage.start === null ? null : <Row key={stage.entry.procedure.id} stage={stage} meters={meters} />,
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ stage, meters }: { readonly stage: StageView; readonly meters: readonly Tag[] }) {
  const { line } = useTexts();
  const { id } = stage.entry.procedure;
  const duration = useLive((a) => formatClock((stage.end ?? a.tick) - stage.start!.tick));
  return (
    <tr aria-current={stage.end === null ? 'step' : undefined}>
      <th scope="row">
        {id} {line(`procedures/${id}/title`)}
      </th>
      <td>{duration}</td>
      {meters.map((tag) => (
        <Drawn key={tag} tag={tag} stage={stage} />
      ))}
    </tr>
  );
}

function Drawn({ tag, stage }: { readonly tag: Tag; readonly stage: StageView }) {
  const { attempt } = useDcs();
  const { start, end } = stage;
  // The history is long: it is looked through once, not on every beat.
  const [from, to] = useMemo(() => stood(attempt, tag, start, end), [attempt, tag, start, end]);
  const decimals = attempt.readings.get(tag)?.decimals ?? 1;
  return <td className="live">{useLive((a) => formatNumber((to ?? a.read(tag)) - from, decimals))}</td>;
}
