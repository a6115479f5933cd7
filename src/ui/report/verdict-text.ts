import type { Difference } from '../../attempt/verify.ts';
import { formatClock } from '../format.ts';

type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What verification found, in one sentence. */
export function verdictText(difference: Difference | null, t: Text): string {
  if (difference === null) return t('report/verified');
  const { kind, tick } = difference;
  return t(`report/refused/${kind}`, {
    time: formatClock(tick),
    act: kind === 'command' ? difference.index + 1 : '',
    agreed: kind === 'state' ? formatClock(difference.agreed) : '',
    field: kind === 'result' ? difference.field : '',
  });
}
