// Why the last command to a tag was refused. It stands until the next command to it, or for three plant minutes.
import type { Attempt } from '../../../attempt/attempt.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useLive, useTexts } from '../context.tsx';

const STANDS_SECONDS = 180;

/** Code of the refusal that the tag's last command met; null if it was obeyed or is long ago. */
export function lastRefusal(attempt: Pick<Attempt, 'journal' | 'tick'>, tag: Tag): string | null {
  const { journal, tick } = attempt;
  for (let i = journal.length - 1; i >= 0; i--) {
    const entry = journal[i]!;
    if (tick - entry.tick > STANDS_SECONDS) return null;
    if (entry.kind === 'command' && entry.tag === tag) return entry.outcome.ok ? null : entry.outcome.refusal;
  }
  return null;
}

export function Refusal({ tag }: { readonly tag: Tag }) {
  const { ui, line } = useTexts();
  const code = useLive((attempt) => lastRefusal(attempt, tag));
  return (
    <p className="plate-refusal" role="status">
      {code === null ? '' : `${ui('plate/refused')} ${line(`refusals/${code}`) || code}`}
    </p>
  );
}
