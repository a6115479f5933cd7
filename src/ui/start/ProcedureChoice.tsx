import { useTranslation } from 'react-i18next';
import type { ProcedureEntry } from '../../lines/line.ts';

interface Props {
  readonly line: string;
  readonly entry: ProcedureEntry;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One procedure that can be played: what it is, and how long it may take. */
export function ProcedureChoice({ line, entry, checked, onChoose }: Props) {
  const { t } = useTranslation('ui');
  const { t: lineText } = useTranslation(line);
  const { id } = entry.procedure;
  return (
    <label className="choice">
      <input type="radio" name="procedure" checked={checked} onChange={onChoose} />
      <span>
        <b>
          {id} {lineText(`procedures/${id}/title`)}
        </b>
        <span>{lineText(`procedures/${id}/text`)}</span>
        <span className="quiet">{t('start/limits', { minutes: entry.defaults.timeLimitMinutes })}</span>
      </span>
    </label>
  );
}
