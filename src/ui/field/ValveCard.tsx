// A hand on a valve: slider, the three usual positions, a number; what it is, what flows in it, where it stands.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Medium, Valve } from '../../plant/diagram.ts';
import { formatNumber } from '../format.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';
import { valveWord } from './equipment.ts';

/** A second press of the same button within this time (ms) throws the valve. */
const DOUBLE_PRESS_MS = 400;
/** The slider's value is sent once it has rested for this long (ms): one turn of the wheel is one command of the log. */
const REST_MS = 250;

interface Props {
  readonly valve: Valve;
  readonly medium: Medium | null;
}

interface Press {
  readonly value: number;
  readonly at: number;
}

export function ValveCard({ valve, medium }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useNumbers();
  const { tag, dn } = valve;
  const position = attempt.read(tag);
  const [aim, setAim] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const [thrown, setThrown] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const last = useRef<Press | null>(null);

  const arrived = aim !== null && Math.abs(position - aim) < 0.5;
  if (arrived) setAim(null);
  useEffect(() => () => clearTimeout(rest.current), []);

  const turn = (value: number) => {
    clearTimeout(rest.current);
    const outcome = value === 0 ? act('close', tag) : value === 100 ? act('open', tag) : act('set', tag, value);
    setAim(outcome.ok ? value : null);
  };

  const press = (value: number, at: number) => {
    const before = last.current;
    last.current = { value, at };
    if (before?.value === value && at - before.at < DOUBLE_PRESS_MS) {
      last.current = null;
      const outcome = act('throw', tag, value);
      setAim(outcome.ok ? value : null);
      setThrown(outcome.ok);
      return;
    }
    setThrown(false);
    turn(value);
  };

  const slide = (value: number) => {
    setAim(value);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => turn(value), REST_MS);
  };

  const enter = (event: FormEvent) => {
    event.preventDefault();
    const value = Number(typed);
    if (typed.trim() === '' || !(value >= 0 && value <= 100)) return;
    setThrown(false);
    turn(value);
    setTyped('');
  };

  const percent = `${formatNumber(position, 0)} %`;
  const word = t(`field/position/${valveWord(position)}`);
  return (
    <>
      <header className="card-head">
        <h3>{tag}</h3>
        <span className="quiet">DN{dn}</span>
      </header>
      <p className="card-name">
        {line(`tags/${tag}`)}
        {medium && <span> • {t(`field/medium/${medium}`)}</span>}
      </p>
      <input
        type="range"
        className="valve-slider"
        min={0}
        max={100}
        step={1}
        value={Math.round(aim ?? position)}
        disabled={readOnly}
        aria-label={t('field/turn', { tag })}
        aria-valuetext={`${percent}, ${word}`}
        style={{ '--at': `${aim ?? position}%` } as React.CSSProperties}
        onChange={(e) => slide(Number(e.target.value))}
      />
      <div className="valve-scale">
        <span>0</span>
        {/* Not read out while the valve travels: the slider says where it stands. */}
        <output className="live" aria-live="off">
          {percent} • {word}
          {aim !== null && !arrived && <span className="quiet"> → {Math.round(aim)} %</span>}
        </output>
        <span>100</span>
      </div>
      {!readOnly && (
        <>
          <div className="valve-buttons">
            {(
              [
                [0, 'close'],
                [10, 'crack'],
                [100, 'open'],
              ] as const
            ).map(([value, name]) => (
              <button
                key={name}
                type="button"
                className="button"
                aria-pressed={Math.abs(position - value) < 0.5}
                onClick={(e) => press(value, e.timeStamp)}
              >
                {t(`field/${name}`)}
              </button>
            ))}
          </div>
          <form className="valve-number" onSubmit={enter}>
            <label>
              {t('field/set-to')}{' '}
              <input
                type="number"
                min={0}
                max={100}
                step="any"
                inputMode="decimal"
                value={typed}
                onChange={(e) => setTyped(e.target.value)}
              />{' '}
              %
            </label>
            <button type="submit" className="button small">
              {t('field/set')}
            </button>
          </form>
          <p className={thrown ? 'card-warning' : 'card-hint quiet'} role="status">
            {thrown ? t('field/thrown') : t('field/throw-hint')}
          </p>
        </>
      )}
    </>
  );
}
