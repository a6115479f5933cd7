// A judgement in the workshop and on the record sheet, where the session says who acts.
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { Judgement } from './Judgement.tsx';

export function SessionJudgement({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useAttempt();
  return (
    <Judgement
      tag={tag}
      attempt={attempt}
      onJudge={(answer) => act('judge', tag, answer)}
      readOnly={readOnly}
      line={line}
      open={t('judgement/open')}
    />
  );
}
