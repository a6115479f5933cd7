// The phases of the sterilisation as a strip: what the plant has been through, and where it is. It does not judge.
import type { Attempt } from '../../../attempt/attempt.ts';
import type { Screens, SterilisationPage } from '../../../lines/screens.ts';
import { useDcs, useDiscreteChanges, useTexts } from '../context.tsx';

type Phase = SterilisationPage['phases'][number];
type PhaseState = 'past' | 'now' | 'ahead';
type Watched = Pick<Attempt, 'fact' | 'journal'> & {
  readonly line: { readonly screens: Pick<Screens, 'states'> };
};

/**
 * The phase of the state that the vessel is in is the present one; one before that is past if its fact has ever flipped. Of a vessel
 * in a state beyond them (a culture grows in it) none is told.
 */
function phaseStates(attempt: Watched, phases: readonly Phase[]): readonly PhaseState[] {
  const seen = new Set<string>();
  for (const entry of attempt.journal) if (entry.kind === 'fact') seen.add(entry.name);
  const state = attempt.line.screens.states.findLast((name) => attempt.fact(name));
  const now = phases.findIndex(({ fact }) => fact === state);
  return phases.map(({ fact }, i) => (i === now ? 'now' : i < now && seen.has(fact) ? 'past' : 'ahead'));
}

export function PhaseStrip({ phases }: { readonly phases: readonly Phase[] }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  useDiscreteChanges();
  const states = phaseStates(attempt, phases);
  return (
    <ol className="dcs-panel phase-strip" aria-label={ui('sterilisation/phases')}>
      {phases.map(({ id }, i) => (
        <li key={id} className={states[i]} {...(states[i] === 'now' ? { 'aria-current': 'step' as const } : {})}>
          {states[i] === 'past' ? (
            <>
              ✓ <span className="visually-hidden">{ui('sterilisation/past')} </span>
            </>
          ) : (
            `${i + 1} `
          )}
          {line(`phases/${id}`)}
        </li>
      ))}
    </ol>
  );
}
