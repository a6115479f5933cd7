// The card of whatever is selected: the right controls for a valve, a machine, a gauge.
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { formatReading } from '../format.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';
import { holdOf } from './equipment.ts';
import { ValveCard } from './ValveCard.tsx';

export function EquipmentCard({ tag }: { readonly tag: Tag }) {
  const attempt = useNumbers();
  const hold = holdOf(attempt.line, tag);
  switch (hold.kind) {
    case 'hand-valve':
      return <ValveCard key={tag} valve={hold.valve} medium={hold.medium} />;
    case 'automatic-valve':
      return <ReadOut tag={tag} note="field/by-dcs" reading />;
    case 'pump':
      return <PumpCard tag={tag} />;
    case 'agitator':
      return <ReadOut tag={tag} note="field/by-dcs" running />;
    case 'gauge':
      return <GaugeCard tag={tag} />;
    case 'transmitter':
      return <ReadOut tag={tag} note="field/read-in-dcs" />;
    case 'vessel':
      return <ReadOut tag={tag} />;
  }
}

function CardHead({ tag }: { readonly tag: Tag }) {
  const line = useLineText();
  return (
    <>
      <header className="card-head">
        <h3>{tag}</h3>
      </header>
      <p className="card-name">{line(`tags/${tag}`)}</p>
    </>
  );
}

interface ReadOutProps {
  readonly tag: Tag;
  readonly note?: string;
  /** Shows the value. */
  readonly reading?: boolean;
  /** Shows whether it runs. */
  readonly running?: boolean;
}

function ReadOut({ tag, note, reading = false, running = false }: ReadOutProps) {
  const { t } = useTranslation('ui');
  const attempt = useNumbers();
  return (
    <>
      <CardHead tag={tag} />
      {reading && <p className="gauge-value">{formatReading(attempt, tag)}</p>}
      {running && <p className="gauge-value">{t(attempt.read(tag) > 0 ? 'field/runs' : 'field/stands')}</p>}
      {note && <p className="quiet">{t(note)}</p>}
    </>
  );
}

function PumpCard({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const { act, readOnly } = useSession();
  const runs = useNumbers().read(tag) > 0;
  return (
    <>
      <CardHead tag={tag} />
      <p className="gauge-value">{t(runs ? 'field/runs' : 'field/stands')}</p>
      {!readOnly && (
        <div className="valve-buttons">
          <button type="button" className="button" aria-pressed={!runs} onClick={() => act('stop', tag)}>
            {t('field/stop')}
          </button>
          <button type="button" className="button" aria-pressed={runs} onClick={() => act('start', tag)}>
            {t('field/start')}
          </button>
        </div>
      )}
    </>
  );
}

function GaugeCard({ tag }: { readonly tag: Tag }) {
  const attempt = useNumbers();
  const reading = attempt.readings.get(tag);
  if (!reading) return <CardHead tag={tag} />;
  const [low, high] = reading.range;
  const value = attempt.read(tag);
  return (
    <>
      <CardHead tag={tag} />
      <p className="gauge-value">{formatReading(attempt, tag)}</p>
      <meter className="gauge-bar" min={low} max={high} value={value} aria-label={tag} />
      <div className="valve-scale">
        <span>{formatReading(attempt, tag, low)}</span>
        <span>{formatReading(attempt, tag, high)}</span>
      </div>
    </>
  );
}
