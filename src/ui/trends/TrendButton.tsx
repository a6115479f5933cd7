// The way from an alarm or an event to the trend of its tag at its time.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import { useTexts } from '../dcs/context.tsx';
import { formatClock } from '../format.ts';

export type ShowTrend = (tag: Tag, tick: number) => void;

/** Whether anything is kept of a tag. */
export function hasTrend({ line }: Attempt, tag: Tag): boolean {
  return line.screens.history.includes(tag);
}

interface Props {
  readonly tag: Tag;
  readonly tick: number;
  readonly onTrend: ShowTrend;
}

export function TrendButton({ tag, tick, onTrend }: Props) {
  const { ui } = useTexts();
  return (
    <button
      type="button"
      className="dcs-button"
      aria-label={ui('trend/jump', { tag, time: formatClock(tick) })}
      onClick={() => onTrend(tag, tick)}
    >
      {ui('trend/short')}
    </button>
  );
}
