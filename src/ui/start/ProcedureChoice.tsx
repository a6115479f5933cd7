import { useTranslation } from 'react-i18next';
import type { ProcedureEntry } from '../../lines/line.ts';

interface Props {
  readonly line: string;
  /** One procedure, or several that are played one after the other. */
  readonly entries: readonly ProcedureEntry[];
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** What can be played: what it is, and how long it may take. */
export function ProcedureChoice({ line, entries, checked, onChoose }: Props) {
  const { t } = useTranslation('ui');
  const { t: lineText } = useTranslation(line);
  const ids = entries.map(({ procedure }) => procedure.id);
  const minutes = entries.reduce((sum, { defaults }) => sum + defaults.timeLimitMinutes, 0);
  const several = ids.length > 1;
  return (
    <label className="choice">
      <input type="radio" name="procedure" checked={checked} onChange={onChoose} />
      <span>
        <b>{several ? t('start/batch') : `${ids[0]} ${lineText(`procedures/${ids[0]}/title`)}`}</b>
        <span>{several ? ids.join(' → ') : lineText(`procedures/${ids[0]}/text`)}</span>
        {several && <span>{t('start/batch-about')}</span>}
        <span className="quiet">{t(several ? 'start/batch-limits' : 'start/limits', { minutes })}</span>
      </span>
    </label>
  );
}
