// The workshop without a picture: every thing in reach as a button with its tag, name and state. Focus is selection is camera.
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import { formatNumber, formatReading } from '../format.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';
import { findTags, holdOf, inReach, stationOf, valveWord } from './equipment.ts';

/** How a thing stands, in a word or a number; what only the control room knows stays unsaid. */
function useStateWords(): (attempt: Attempt, tag: Tag) => string {
  const { t } = useTranslation('ui');
  return (attempt, tag) => {
    const hold = holdOf(attempt, tag);
    switch (hold.kind) {
      case 'hand-valve':
      case 'automatic-valve': {
        const percent = attempt.read(tag);
        const word = valveWord(percent);
        return word === 'part' ? `${formatNumber(percent, 0)} %` : t(`field/position/${word}`);
      }
      case 'hotspot':
        return t(attempt.read(tag) > 0 ? 'field/seen' : 'field/unseen');
      case 'judgement':
        return t(attempt.read(tag) > 0 ? 'field/answered' : 'field/unanswered');
      case 'switch':
        return t(attempt.read(tag) > 0 ? 'field/is-on' : 'field/is-off');
      case 'pump':
      case 'agitator':
        return t(attempt.read(tag) > 0 ? 'field/runs' : 'field/stands');
      case 'gauge':
      case 'amount':
        return formatReading(attempt, tag);
      case 'sample':
      case 'transmitter':
      case 'vessel':
        return '';
    }
  };
}

export function EquipmentList() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useNumbers();
  const { selected, select, station, stand } = useSession();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const stateOf = useStateWords();
  const nameOf = (tag: Tag) => line(`tags/${tag}`);

  const here = inReach(attempt, station);
  const searching = typed.trim() !== '';
  const tags = searching ? findTags(attempt, typed, nameOf) : here;
  const entry = selected !== null && tags.includes(selected) ? selected : tags[0];

  const choose = (tag: Tag) => {
    const place = stationOf(attempt.line, tag, station);
    if (place && place.id !== station) stand(place.id);
    select(tag);
  };

  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus();
    } else if (event.key === 'Enter' && now >= 0) {
      event.preventDefault();
      document.querySelector<HTMLElement>('.equipment-card :is(input, .valve-buttons button)')?.focus();
    }
  };

  return (
    <section className="reach overlay" aria-labelledby="reach-title">
      <h2 id="reach-title">
        {searching ? t('field/found', { count: tags.length }) : t('field/in-reach', { count: tags.length })}
      </h2>
      <input
        type="search"
        className="reach-search"
        value={typed}
        placeholder={t('field/search')}
        aria-label={t('field/search')}
        onChange={(e) => setTyped(e.target.value)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || tags.length === 0) return;
          e.preventDefault();
          list.current?.querySelector('button')?.focus();
        }}
      />
      <ul ref={list} className="reach-list" onKeyDown={move} aria-label={t('field/equipment')}>
        {tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              className="reach-item"
              aria-pressed={tag === selected}
              tabIndex={tag === entry ? 0 : -1}
              onFocus={() => choose(tag)}
              onClick={() => choose(tag)}
            >
              <b>{tag}</b> <span className="reach-name">{nameOf(tag)}</span>{' '}
              <span className="reach-state">{stateOf(attempt, tag)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
