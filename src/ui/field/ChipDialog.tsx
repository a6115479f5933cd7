// A chip over the picture with the dialog behind it, which is left by its button or by Escape.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Class of the chip, and of the dialog. */
  readonly chip: string;
  readonly look: string;
  readonly label: ReactNode;
  readonly title: string;
  readonly children: ReactNode | ((dialog: { readonly isOpen: boolean; readonly close: () => void }) => ReactNode);
}

export function ChipDialog({ chip, look, label, title, children }: Props) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else if (dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <>
      <button type="button" className={`chip ${chip}`} onClick={() => setOpen(true)}>
        {label}
      </button>
      <dialog ref={dialog} className={look} aria-labelledby={heading} onClose={() => setOpen(false)}>
        <h2 id={heading}>{title}</h2>
        {typeof children === 'function' ? children({ isOpen, close: () => setOpen(false) }) : children}
        <form method="dialog" className="answers">
          <button type="submit" className="button primary">
            {t('field/done')}
          </button>
        </form>
      </dialog>
    </>
  );
}
