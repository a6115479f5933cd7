// A small trend of a few tags, for a face-plate, the guide or the report.
import './trends.css';
import { useMemo } from 'react';
import type { Attempt } from '../../attempt/attempt.ts';
import { Chart, type ChartPen, type ChartScale } from './Chart.tsx';
import type { ChartLimit } from './chart-paint.ts';
import type { Pen } from './pens.ts';
import { align, lastMinutes, leastSpan, type Span } from './series.ts';

export interface TrendProps {
  readonly attempt: Attempt;
  readonly pens: readonly Pen[];
  /** Minutes up to now; a fixed span (s) where `span` is given. */
  readonly minutes?: number;
  readonly span?: Span;
  /** Range of the first pen's unit; fits the lines and the limits where it is left out. */
  readonly range?: readonly [number, number];
  readonly band?: readonly [number, number];
  readonly limits?: readonly ChartLimit[];
  /** Whether a range that fits reaches to the limits, however far they are. */
  readonly reach?: boolean;
  readonly follow?: (listener: () => void) => () => void;
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

const NONE: readonly ChartLimit[] = [];

/** Pens of one unit share a scale. Only the first has an axis; the others are as wide as their instrument, to lie calmly beside it. */
function scalesOf(attempt: Attempt, pens: readonly Pen[], range: TrendProps['range']) {
  const scales: Record<string, ChartScale> = {};
  const placed: ChartPen[] = pens.map((pen, i) => {
    const reading = attempt.readings.get(pen.tag);
    const unit = reading?.unit ?? '';
    const own = reading?.range ?? [0, 1];
    const fixed = i === 0 ? range : own;
    scales[unit] ??= { unit, least: leastSpan(own), ...(fixed === undefined ? {} : { range: fixed }) };
    return { ...pen, scale: unit };
  });
  return { scales, placed };
}

export function Trend({
  attempt,
  pens,
  minutes = 60,
  span,
  range,
  band,
  limits = NONE,
  reach = false,
  follow,
  label,
}: TrendProps) {
  const { scales, placed } = useMemo(() => scalesOf(attempt, pens, range), [attempt, pens, range]);
  const tags = pens.map((pen) => pen.tag);
  return (
    <Chart
      pens={placed}
      scales={scales}
      axes={1}
      marks={{ scale: placed[0]!.scale, limits, reach, ...(band === undefined ? {} : { band }) }}
      labelRoom={62}
      span={() => span ?? lastMinutes(attempt.tick, minutes)}
      now={() => attempt.tick}
      read={(of, most) => align(attempt, tags, of, most)}
      {...(follow === undefined ? {} : { follow })}
      label={label}
    />
  );
}
