// What went wrong, as the journal and the safety rules tell it, and to which second one must go back to do it better.
import type { Attempt, Command, JournalEntry } from '../../attempt/attempt.ts';
import type { Verb } from '../../attempt/verb.ts';
import { safetyLosses } from '../../scoring/safety.ts';

type Told = Extract<JournalEntry, { kind: 'deviation' | 'happening' }>;
type Loss = ReturnType<typeof safetyLosses>[number];

export interface Mistake {
  readonly id: string;
  readonly tick: number;
  /** How the journal tells it; null for a breach that it does not tell by itself. */
  readonly told: Told | null;
  /** What it costs as a breach of safety; null where it costs nothing of its own. */
  readonly loss: Loss | null;
  /** The last thing done to the plant up to it; null where nothing was done yet. */
  readonly cause: Command | null;
}

type Evidence = Pick<Attempt, 'journal' | 'commands'> & {
  readonly entry: { readonly rubric: Parameters<typeof safetyLosses>[0] };
  /** Happenings that are no mistakes. */
  readonly tidings: readonly string[];
};

const hands: ReadonlySet<Verb> = new Set(['set', 'open', 'close', 'throw', 'start', 'stop', 'mode']);

/** Deviations, happenings and breaches of safety since second `since`, in their order. */
export function mistakesSince(
  { journal, commands, entry: { rubric }, tidings }: Evidence,
  since: number,
): readonly Mistake[] {
  const losses = safetyLosses(rubric, journal).filter((loss) => loss.tick >= since);
  const tied = new Set<Loss>();
  const causeOf = (at: number) => commands.findLast(([tick, verb]) => tick <= at && hands.has(verb)) ?? null;
  const told = journal.flatMap((entry, i): Mistake[] => {
    if (entry.tick < since || (entry.kind !== 'deviation' && entry.kind !== 'happening')) return [];
    if (entry.kind === 'happening' && tidings.includes(entry.code)) return [];
    const loss =
      entry.kind === 'happening'
        ? (losses.find((l) => !tied.has(l) && l.tick === entry.tick && l.tag === entry.tag) ?? null)
        : null;
    if (loss) tied.add(loss);
    return [{ id: `${i}/${entry.tick}`, tick: entry.tick, told: entry, loss, cause: causeOf(entry.tick) }];
  });
  const untold = losses
    .filter((loss) => !tied.has(loss))
    .map((loss): Mistake => {
      const { step, tick, tag } = loss;
      return { id: `${step}/${tick}/${tag}`, tick, told: null, loss, cause: causeOf(tick) };
    });
  return [...told, ...untold].sort((a, b) => a.tick - b.tick);
}
