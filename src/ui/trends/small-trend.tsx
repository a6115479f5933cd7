// The small trend, whose code (uPlot) comes by itself: it is called for early, and its place is kept until it is there.
import './small-trend.css';
import { lazy, Suspense } from 'react';
import type { TrendProps } from './Trend.tsx';

const load = () => import('./Trend.tsx');
const Trend = lazy(() => load().then((m) => ({ default: m.Trend })));

/** Calls for the code before the first trend is shown. */
export function preloadTrend(): void {
  // Where it does not come, the trend itself will call again, and say so.
  load().catch(() => undefined);
}

/** Fills its box, with or without its code. */
export function SmallTrend(props: TrendProps) {
  return (
    <Suspense fallback={<div className="trend-waiting" aria-hidden="true" />}>
      <Trend {...props} />
    </Suspense>
  );
}
