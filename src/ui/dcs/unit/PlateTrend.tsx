// The trend under a face-plate: its pens over the last hour.
import type { Faceplate } from '../../../lines/screens.ts';
import { Trend } from '../../trends/Trend.tsx';
import { useRange } from '../closer.ts';
import { useDcs, useTexts } from '../context.tsx';
import { useLimits } from '../limits.ts';

export function PlateTrend({ plate }: { readonly plate: Faceplate }) {
  const { attempt, follow } = useDcs();
  const { ui } = useTexts();
  const range = useRange(plate);
  const limits = useLimits(plate.pens[0]!).map((alarm) => ({ value: alarm.limit, name: alarm.kind }));
  const title = `${plate.pens.join(' — ')} 60 min`;
  return (
    <section className="dcs-panel unit-trend">
      <h2>{title}</h2>
      <Trend
        attempt={attempt}
        follow={follow}
        pens={plate.pens.map((tag) => ({ tag, label: tag }))}
        minutes={60}
        {...(range === undefined ? {} : { range })}
        limits={limits}
        label={ui('trend/chart', { pens: title })}
      />
    </section>
  );
}
