// A refused act and why: the interlock or the rule that refused it, in the words of the line.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { useLineText } from '../session.tsx';

export interface Refused {
  readonly tag: Tag;
  /** "I-307", or the code of a rule. */
  readonly code: string;
  /** Tells one refusal from the next of the same kind. */
  readonly count: number;
}

/** Long enough to be read twice. */
const SHOWN_MS = 12_000;

interface Props {
  readonly refused: Refused | null;
  readonly onClose: () => void;
}

export function Refusal({ refused, onClose }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  useEffect(() => {
    if (!refused) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refused, onClose]);
  return (
    <div role="alert">
      {refused && (
        <div className="toast refusal" key={refused.count}>
          <p>
            <b>{t('shell/refused', { tag: refused.tag })}</b> {line(`refusals/${refused.code}`) || t('shell/cannot')}
          </p>
          <button type="button" className="button small" onClick={onClose}>
            {t('shell/dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
