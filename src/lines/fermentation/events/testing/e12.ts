// E12 low steam during sterilisation, and E12b, its mild form, answered (content/fermentation.md 3.2): ten minutes into the hold of P4, whose
// expert does all the rest.
import type { ScriptAct } from '../../../line.ts';
import { after, together } from '../../procedures/acts.ts';
import { type EventAnswers } from './answers.ts';

/** Second in which the expert's hold has lasted ten minutes. */
const AT = 8941;

/** What is done while the expert waits for the quarter of an hour of his hold. */
const within =
  (...acts: readonly ScriptAct[]) =>
  (expert: readonly ScriptAct[]): readonly ScriptAct[] => {
    const i = expert.findIndex((act) => act.when === 'KI-301 >= 15');
    return [...expert.slice(0, i), ...acts, ...expert.slice(i)];
  };
/** The expert's hand stays on the steam, but nothing else is done any more. */
const leaving = (...acts: readonly ScriptAct[]) => {
  const done = within(...acts);
  return (expert: readonly ScriptAct[]) => {
    const script = done(expert);
    return script.slice(
      0,
      script.findIndex((act) => act.when === 'KI-301 >= 15'),
    );
  };
};
const noticed = together({ at: AT + 70 }, ['report', ''], ['judge', 'EVENT-1', 'low-steam']);
const reduced = [
  ...noticed,
  ...together(after(5), ['set', 'HV-30163', 40]),
  ...together(after(5), ['set', 'HV-30114', 30]),
  ...together(after(5), ['set', 'HV-30125', 30]),
];
const shut = (...tags: readonly string[]) =>
  together(after(10), ...tags.map((tag): readonly [string, string] => ['close', tag]));

const low = (event: string): Omit<EventAnswers, 'wrong'> => ({
  event,
  procedure: 'P4',
  at: AT,
  full: { script: within(...reduced), end: event === 'E12' ? 2900 : 1260 },
  idle: {
    script: leaving(),
    end: event === 'E12' ? 1000 : 600,
    sees:
      event === 'E12'
        ? [
            ['PT-602 <= 0.13', 60, 180],
            ['TT-301 < 120', 500, 1000],
          ]
        : [['PT-602 <= 0.16', 60, 180]],
    ends: [event === 'E12' ? 'KI-301 < 10' : 'KI-301 >= 19'],
  },
});

export const e12: readonly EventAnswers[] = [
  {
    ...low('E12'),
    wrong: {
      'vents-shut': {
        script: leaving(
          ...noticed,
          ...shut('HV-30108', 'HV-30114', 'HV-30125', 'HV-30133', 'HV-30151', 'HV-30162', 'HV-30163'),
        ),
        end: 500,
      },
      'users-left': {
        script: leaving(...noticed, ...together(after(5), ['open', 'HV-80304'])),
        end: 300,
      },
      // Ten minutes before the fall and twenty after it.
      'time-added': {
        script: leaving(
          ...reduced,
          ...together(
            after(840),
            ['close', 'HV-30124'],
            ['close', 'HV-30113'],
            ['close', 'HV-30107'],
            ['close', 'HV-30195'],
            ['close', 'HV-30150'],
          ),
        ),
        end: 1100,
      },
    },
  },
  { ...low('E12b'), wrong: {} },
];
