// A question that the plant asks: what the trainee concludes from what was seen, one answer of a few. It can be changed until it counts.
import './judgement.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';

export function Judgement({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useAttempt();
  const name = useId();
  const answered = attempt.read(tag) - 1;
  const choices = attempt.choices.get(tag) ?? [];
  return (
    <fieldset className="judgement" disabled={readOnly}>
      <legend>{line(`judgements/${tag}/question`) || line(`tags/${tag}`)}</legend>
      {choices.map((choice, i) => (
        <label key={choice}>
          <input type="radio" name={name} checked={i === answered} onChange={() => act('judge', tag, choice)} />{' '}
          {line(`judgements/${tag}/${choice}`) || line(`judgements/answers/${choice}`) || choice}
        </label>
      ))}
      {answered < 0 && <p className="quiet">{t('judgement/open')}</p>}
    </fieldset>
  );
}
