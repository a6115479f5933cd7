// What the trainee wears: a button in the workshop, and behind it every piece with what it is for.
import { useTranslation } from 'react-i18next';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { ChipDialog } from './ChipDialog.tsx';
import { Figure } from './Figure.tsx';

export function Clothing() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useAttempt();
  const pieces = [...attempt.readings.keys()].filter((tag) => tag.startsWith('PPE.'));
  const worn = (tag: string) => attempt.read(tag) > 0;
  const name = (tag: string) => line(`tags/${tag}`) || tag;
  return (
    <ChipDialog
      chip="ppe"
      look="clothing"
      label={t('field/ppe', { worn: pieces.filter(worn).length, all: pieces.length })}
      title={t('field/ppe-title')}
    >
      <p className="quiet">{t('field/ppe-why')}</p>
      <Figure wears={(piece) => pieces.includes(`PPE.${piece}`) && worn(`PPE.${piece}`)} />
      <ul>
        {pieces.map((tag) => (
          <li key={tag}>
            <label>
              <input
                type="checkbox"
                checked={worn(tag)}
                disabled={readOnly}
                onChange={() => act(worn(tag) ? 'take' : 'wear', tag)}
              />{' '}
              {name(tag)}
            </label>
          </li>
        ))}
      </ul>
    </ChipDialog>
  );
}
