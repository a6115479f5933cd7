// How the workshop is drawn: quality by measurement or by choice, and the seated camera for those whom a moving picture makes sick.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipDialog } from './ChipDialog.tsx';
import { choosePicture, QUALITIES, usePictureChoice } from './picture-choice.ts';
import type { Tier } from './scene-slot.ts';

/** `tier` is what is drawn now. */
export function PictureMenu({ tier }: { readonly tier: Tier | null }) {
  const { t } = useTranslation('ui');
  const { quality, seated } = usePictureChoice();
  const id = useId();
  return (
    <ChipDialog chip="picture" look="clothing" label={t('field/picture')} title={t('field/picture')}>
      <fieldset className="picture-quality">
        <legend>{t('field/quality')}</legend>
        {QUALITIES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={id}
              checked={quality === name}
              onChange={() => choosePicture({ quality: name })}
            />{' '}
            {t(`field/qualities/${name}`)}
            {name === 'auto' && tier !== null && quality === 'auto' && ` (${t(`field/qualities/${tier}`)})`}
          </label>
        ))}
      </fieldset>
      <p>
        <label>
          <input
            type="checkbox"
            checked={seated}
            onChange={() => choosePicture({ seated: !seated })}
            aria-describedby={`${id}-why`}
          />{' '}
          {t('field/seated')}
        </label>
      </p>
      <p className="quiet" id={`${id}-why`}>
        {t('field/seated-why')}
      </p>
    </ChipDialog>
  );
}
