// Who is logged in: a second person signs in under an id of their own, and hands the place back (content/fermentation.md 6).
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt, useSession } from '../session.tsx';
import { useWho } from './who.ts';

const LONGEST = 40;

export function Login({ learner }: { readonly learner: string | null | undefined }) {
  const { t } = useTranslation('ui');
  const { act } = useSession();
  const attempt = useAttempt();
  const who = useWho(attempt, learner);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const bySeat = attempt.assignment.mode === 'contest';
  const { person } = attempt;

  const enter = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    const seat = /^\d{1,3}$/.test(name) ? Number(name) : null;
    if (name === '' || name === learner || (bySeat && seat === null) || seat === 0) {
      return setWrong(bySeat ? 'record/wrong-seat' : 'record/wrong-person');
    }
    act('login', '', seat ?? name);
    setTyped('');
    setWrong(null);
  };

  return (
    <form className="record-login no-print" onSubmit={enter} noValidate>
      <span role="status">{t('record/logged-in', { who: who(person) })}</span>
      {person === null ? (
        <>
          <label htmlFor={id}>{t(bySeat ? 'record/other-seat' : 'record/other-person')}</label>
          <input
            id={id}
            value={typed}
            maxLength={LONGEST}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${id}-wrong`}
            onChange={(e) => setTyped(e.target.value)}
          />
          <button type="submit" className="button small">
            {t('record/log-in')}
          </button>
        </>
      ) : (
        <button type="button" className="button small" onClick={() => act('login', '')}>
          {t('record/log-out')}
        </button>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} className="record-wrong" role="alert">
          {t(wrong)}
        </p>
      )}
    </form>
  );
}
