// Utility meters: what the run has drawn so far, and how fast it draws now.
import { formatNumber } from '../../format.ts';
import type { Attempt } from '../../../attempt/attempt.ts';
import type { MetersPage } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { valueAt } from '../../trends/series.ts';
import { Trend } from '../../trends/Trend.tsx';
import { measuredKeys } from '../measured.ts';
import { KeyRow } from '../overview/KeyRow.tsx';
import { ByProcedure } from './ByProcedure.tsx';
import './meters.css';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';

const WINDOW_SECONDS = 600;

/** What the meter counted in the last ten minutes, as a rate per hour. */
function hourlyRate(attempt: Pick<Attempt, 'tick' | 'trend'>, tag: Tag): number {
  const seconds = Math.min(WINDOW_SECONDS, attempt.tick);
  const trend = attempt.trend(tag);
  const then = valueAt(trend, attempt.tick - seconds);
  const now = valueAt(trend, attempt.tick);
  return seconds === 0 || then === null || now === null ? 0 : ((now - then) / seconds) * 3600;
}

export function MeterPage({ page }: { readonly page: MetersPage }) {
  return (
    <>
      {page.meters.map((tag) => (
        <Meter key={tag} tag={tag} />
      ))}
      <ByProcedure meters={page.meters} />
      <DrawnNow page={page} />
    </>
  );
}

/** Loads by consumer, each as a share of its instrument's range. */
function DrawnNow({ page }: { readonly page: MetersPage }) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  return (
    <section className="dcs-panel meter-drawn">
      <h2>{ui('meter/drawn')}</h2>
      <ul className="overview-keys">
        {measuredKeys(attempt, page.drawn).map((key) => (
          <KeyRow key={key.tag} of={key} width={84} />
        ))}
      </ul>
    </section>
  );
}

function Meter({ tag }: { readonly tag: Tag }) {
  const { attempt, follow } = useDcs();
  const { ui, line } = useTexts();
  const decimals = attempt.readings.get(tag)?.decimals ?? 1;
  const rate = useLive((a) => formatNumber(hourlyRate(a, tag), decimals));
  const unit = unitOf(attempt, tag);
  return (
    <section className="dcs-panel meter">
      <h2>
        {line(`tags/${tag}`)} <small>{tag}</small>
      </h2>
      <p className="meter-value">
        <Live tag={tag} /> <small>{unit}</small>
      </p>
      <p className="meter-rate">
        {ui('meter/rate')} <b className="live">{rate}</b> {unit}/h
      </p>
      <Trend
        attempt={attempt}
        follow={follow}
        pens={[{ tag, label: tag }]}
        minutes={480}
        label={ui('trend/chart', { pens: tag })}
      />
    </section>
  );
}
