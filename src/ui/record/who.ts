// Who made an entry, in words: the trainee by name, another person by the name given at the login; in a contest by the seat alone.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { CommandValue } from '../../plant/plant.ts';

/** `learner` is the trainee's name, where one is known. */
export function useWho(attempt: Attempt, learner: string | null | undefined): (who: CommandValue) => string {
  const { t } = useTranslation('ui');
  const own = attempt.assignment.mode === 'contest' ? t('record/own-seat') : (learner ?? t('dcs/header/you'));
  return (who) => (who === null ? own : typeof who === 'number' ? t('record/seat', { seat: who }) : who);
}
