// The sterilisation page: phases, cold points over their trend, the hold, the routes.
import './sterilisation.css';
import { useMemo } from 'react';
import type { SterilisationPage as SterilisationPageData } from '../../../lines/screens.ts';
import { Trend } from '../../trends/Trend.tsx';
import { useDcs, useLive, useTexts } from '../context.tsx';
import { ColdPoints } from './ColdPoints.tsx';
import { HoldPanel } from './HoldPanel.tsx';
import { PhaseStrip } from './PhaseStrip.tsx';
import { Routes } from './Routes.tsx';

/** Before the steam and in cooling the axis of the hold would show nothing: from 0 °C while the first pen is below it. */
function useTrendRange(page: SterilisationPageData): readonly [number, number] {
  const [low, high] = page.axis;
  const cold = useLive((attempt) => attempt.read(page.trend[0]!) < low);
  return useMemo(() => [cold ? 0 : low, high], [cold, low, high]);
}

export function SterilisationPage({ page }: { readonly page: SterilisationPageData }) {
  const { attempt, follow } = useDcs();
  const { ui } = useTexts();
  const range = useTrendRange(page);
  return (
    <>
      <PhaseStrip phases={page.phases} />
      <ColdPoints page={page} />
      <section className="dcs-panel sterilisation-trend">
        <h2>{ui('sterilisation/trend')}</h2>
        <Trend
          attempt={attempt}
          follow={follow}
          pens={page.trend.map((tag) => ({ tag, label: tag.replace('TT-', '') }))}
          minutes={60}
          range={range}
          band={page.band}
          limits={[{ value: page.limits[0], name: '≥' }]}
          label={ui('trend/chart', { pens: page.trend.join(', ') })}
        />
      </section>
      <HoldPanel page={page} />
      <Routes page={page} />
    </>
  );
}
