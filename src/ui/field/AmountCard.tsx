// A scale or a measuring vessel: what lies on it, what the card asks for, and a number to put on it.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { formatQuantity, formatReading } from '../format.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';

export function AmountCard({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useNumbers();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { unit, range } = attempt.readings.get(tag)!;
  const [least, most] = range;
  const asked = `${tag}.required`;
  const value = Number(typed);
  const wrong = typed.trim() !== '' && !(value >= least && value <= most);

  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '' || wrong) return;
    act('set', tag, value);
    setTyped('');
  };

  return (
    <>
      <header className="card-head">
        <h3>{tag}</h3>
      </header>
      <p className="card-name">{line(`tags/${tag}`)}</p>
      <p className="gauge-value">{formatReading(attempt, tag)}</p>
      {attempt.readings.has(asked) && (
        <p className="quiet">{t('field/required', { amount: formatReading(attempt, asked) })}</p>
      )}
      {!readOnly && (
        <form className="valve-number" onSubmit={enter}>
          <label>
            {t('field/weigh')}{' '}
            <input
              type="number"
              min={least}
              max={most}
              step="any"
              inputMode="decimal"
              value={typed}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onChange={(e) => setTyped(e.target.value)}
            />{' '}
            {unit}
          </label>
          <button type="submit" className="button">
            {t('field/set')}
          </button>
          {wrong && (
            <p id={`${id}-wrong`} className="quiet" role="alert">
              {t('field/weigh-range', {
                low: formatQuantity(attempt, tag, least),
                high: formatQuantity(attempt, tag, most),
              })}
            </p>
          )}
        </form>
      )}
    </>
  );
}
