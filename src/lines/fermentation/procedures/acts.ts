// How experts' scripts are written: acts done one right after the other, of which the first waits for its turn.
import type { CommandValue } from '../../../plant/plant.ts';
import type { ScriptAct } from '../../line.ts';

export type Turn = Pick<ScriptAct, 'at' | 'after' | 'when' | 'within'>;
/** The last one, if given, says whether the act is done at all. */
export type Act = readonly [verb: string, tag: string, value?: CommandValue, only?: string];

export function together(turn: Turn, ...acts: readonly Act[]): readonly ScriptAct[] {
  return acts.map(
    ([verb, tag, value, only], i): ScriptAct => ({
      ...(i === 0 ? turn : {}),
      do: verb,
      ...(tag === '' ? {} : { tag }),
      ...(value === undefined || value === null ? {} : { value }),
      ...(only === undefined ? {} : { if: only }),
    }),
  );
}

export const when = (condition: string): Turn => ({ when: condition });
export const after = (seconds: number): Turn => ({ after: seconds });
