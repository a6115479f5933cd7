import { useTranslation } from 'react-i18next';
import type { Line } from '../../lines/line.ts';
import type { LineText } from './deduction-text.ts';

/** Texts of a line outside of a session; empty where there is none. */
export function useTextsOf(line: Line): LineText {
  const { t, i18n } = useTranslation(line.id);
  return (key, values) => (i18n.exists(key, { ns: line.id }) ? String(t(key, { ...values })) : '');
}
