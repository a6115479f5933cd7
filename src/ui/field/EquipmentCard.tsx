// The card of whatever is selected: the right controls for a valve, a machine, a gauge.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { formatClock, formatQuantity, formatReading, isRead } from '../format.ts';
import { SessionJudgement } from '../judgement/SessionJudgement.tsx';
import { useLineText, useNumbers, useSession } from '../session.tsx';
import { AmountCard } from './AmountCard.tsx';
import { holdOf } from './equipment.ts';
import { ValveCard } from './ValveCard.tsx';

export function EquipmentCard({ tag }: { readonly tag: Tag }) {
  const attempt = useNumbers();
  const hold = holdOf(attempt, tag);
  switch (hold.kind) {
    case 'hand-valve':
      return <ValveCard key={tag} valve={hold.valve} medium={hold.medium} />;
    case 'automatic-valve':
      return <ReadOut tag={tag} note="field/by-dcs" reading />;
    case 'hotspot':
      return <HotspotCard tag={tag} />;
    case 'judgement':
      return <JudgementCard tag={tag} />;
    case 'pump':
      return <SwitchCard tag={tag} words={['field/runs', 'field/stands', 'field/start', 'field/stop']} />;
    case 'switch':
      return <NamedSwitchCard tag={tag} />;
    case 'amount':
      return <AmountCard key={tag} tag={tag} />;
    case 'sample':
      return <SampleCard tag={tag} />;
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

interface SwitchProps {
  readonly tag: Tag;
  /** Keys of: it is on, it is off, turn it on, turn it off. */
  readonly words: readonly [on: string, off: string, start: string, stop: string];
}

function SwitchCard({ tag, words: [on, off, start, stop] }: SwitchProps) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const runs = useNumbers().read(tag) > 0;
  const word = (key: string) => line(key) || t(key);
  return (
    <>
      <CardHead tag={tag} />
      <p className="gauge-value">{word(runs ? on : off)}</p>
      {!readOnly && (
        <div className="valve-buttons">
          <button type="button" className="button" aria-pressed={!runs} onClick={() => act('stop', tag)}>
            {word(stop)}
          </button>
          <button type="button" className="button" aria-pressed={runs} onClick={() => act('start', tag)}>
            {word(start)}
          </button>
        </div>
      )}
    </>
  );
}

/** A switch whose two positions have names of their own in the line's texts; on and off where it has none. */
function NamedSwitchCard({ tag }: { readonly tag: Tag }) {
  const line = useLineText();
  const key = (end: string, plain: string) => (line(`switches/${tag}/${end}`) ? `switches/${tag}/${end}` : plain);
  return (
    <SwitchCard
      tag={tag}
      words={[
        key('on', 'field/is-on'),
        key('off', 'field/is-off'),
        key('start', 'field/turn-on'),
        key('stop', 'field/turn-off'),
      ]}
    />
  );
}

function HotspotCard({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useNumbers();
  const seen = attempt.read(tag);
  const finding = `${tag}.finding`;
  const found = attempt.readings.has(finding) ? attempt.read(finding) : 0;
  return (
    <>
      <CardHead tag={tag} />
      {seen > 0 ? (
        <>
          <p className="finding" role="status">
            {line(`findings/${tag}/${found}`) || t(found > 0 ? 'field/defect' : 'field/in-order')}
          </p>
          <p className="quiet">{t('field/seen-at', { time: formatClock(seen - 1) })}</p>
        </>
      ) : (
        <p className="quiet">{t('field/not-seen')}</p>
      )}
      {!readOnly && (
        <div className="valve-buttons">
          <button type="button" className="button" onClick={() => act('inspect', tag)}>
            {t(seen > 0 ? 'field/look-again' : 'field/look')}
          </button>
        </div>
      )}
    </>
  );
}

/** A bottle is filled at once; what becomes of it shows in the laboratory. */
function SampleCard({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const { attempt, act, readOnly } = useSession();
  const [filled, setFilled] = useState<number | null>(null);
  const fill = () => setFilled(act('sample', tag).ok ? (attempt.samples().at(-1)?.number ?? null) : null);
  return (
    <>
      <CardHead tag={tag} />
      <p className="quiet">{t('field/to-laboratory')}</p>
      {!readOnly && (
        <div className="valve-buttons">
          <button type="button" className="button" onClick={fill}>
            {t('field/sample')}
          </button>
        </div>
      )}
      <p role="status">{filled !== null && t('field/filled', { number: filled })}</p>
    </>
  );
}

function JudgementCard({ tag }: { readonly tag: Tag }) {
  return (
    <>
      <header className="card-head">
        <h3>{tag}</h3>
      </header>
      <SessionJudgement tag={tag} />
    </>
  );
}

function GaugeCard({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const attempt = useNumbers();
  const reading = attempt.readings.get(tag);
  if (!reading) return <CardHead tag={tag} />;
  const [low, high] = reading.range;
  const value = attempt.read(tag);
  return (
    <>
      <CardHead tag={tag} />
      <p className="gauge-value">{formatReading(attempt, tag)}</p>
      {isRead(attempt, tag, value) ? (
        <>
          <meter className="gauge-bar" min={low} max={high} value={value} aria-label={tag} />
          <div className="valve-scale">
            <span>{formatQuantity(attempt, tag, low)}</span>
            <span>{formatQuantity(attempt, tag, high)}</span>
          </div>
        </>
      ) : (
        <p className="quiet">{t('field/not-measured')}</p>
      )}
    </>
  );
}
