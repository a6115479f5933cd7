// How the workshop is drawn: quality by measurement or by choice, and the seated camera for those whom a moving picture makes sick.
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { choosePicture, QUALITIES, usePictureChoice } from './picture-choice.ts';
import type { Tier } from './scene-slot.ts';

/** `tier` is what is drawn now. */
export function PictureMenu({ tier }: { readonly tier: Tier | null }) {
  const { t } = useTranslation('ui');
  const { quality, seated } = usePictureChoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <button type="button" className="chip picture" onClick={() => dialog.current?.showModal()}>
        {t('field/picture')}
      </button>
      <dialog ref={dialog} className="clothing" aria-labelledby={title}>
        <h2 id={title}>{t('field/picture')}</h2>
        <fieldset className="picture-quality">
          <legend>{t('field/quality')}</legend>
          {QUALITIES.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name={title}
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
              aria-describedby={`${title}-why`}
            />{' '}
            {t('field/seated')}
          </label>
        </p>
        <p className="quiet" id={`${title}-why`}>
          {t('field/seated-why')}
        </p>
        <form method="dialog" className="answers">
          <button type="submit" className="button primary">
            {t('field/done')}
          </button>
        </form>
      </dialog>
    </>
  );
}
