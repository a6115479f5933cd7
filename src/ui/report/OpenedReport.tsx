import { useTranslation } from 'react-i18next';
import type { SceneSlot } from '../field/scene-slot.ts';
import type { Opened } from './open-file.ts';
import { ReportDesk } from './ReportDesk.tsx';
import { verdictText } from './verdict-text.ts';

interface Props {
  readonly opened: Opened;
  readonly scene: SceneSlot | null;
}

/** The report of an attempt that came as a file, with the verdict over its claims. */
export function OpenedReport({ opened: { attempt, difference }, scene }: Props) {
  const { t } = useTranslation('ui');
  const verdict = verdictText(difference, (key, values) => t(key, { ...values }));
  return <ReportDesk attempt={attempt} learner={null} notes={[verdict]} scene={scene} onRetry={null} />;
}
