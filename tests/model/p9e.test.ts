import { expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt } from '../../src/attempt/run.ts';
import type { ScriptAct } from '../../src/lines/line.ts';
import { p9eMistakes } from './p9e-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

// The 8 min of 7.3 and the ways through the workshop, which are part of the working time.
expertSuite('P9E', { minutes: 9 });
ignoranceSuite('P9E');
mistakeSuite('P9E', p9eMistakes);

const act = (verb: string, tag: string, value?: number | string): ScriptAct => ({
  do: verb,
  ...(tag === '' ? {} : { tag }),
  ...(value === undefined ? {} : { value }),
});
const ends: readonly ScriptAct[] = [
  { after: 60, ...act('judge', 'R-301.decision', 'resume') },
  act('sign', 'R11'),
  { after: 5, ...act('finish', '') },
];

// The same seven steps, whatever it is that has happened (content/fermentation.md 3.2, "Respond").
test.each<readonly [string, readonly ScriptAct[]]>([
  ['E06', [act('inspect', 'M-301.fault-code'), act('start', 'M-301.loto')]],
  // Whether the standby comes by itself hangs on the seed: it is started if it does not.
  [
    'E08',
    [
      act('set', 'SIC-301', 60),
      act('close', 'HV-50101'),
      act('start', 'K-501B'),
      { when: 'K-501B.run >= 5', ...act('close', 'BV-501B') },
      { when: 'FT-301 >= 30', within: 600, ...act('set', 'PIC-301', 0.1) },
    ],
  ],
  ['E11', [act('start', 'P-711B')]],
  // Nobody goes near the leak without breathing apparatus.
  ['E17', [act('wear', 'PPE.scba'), act('wear', 'PPE.chemical-suit'), act('close', 'HV-40209')]],
  [
    'E13',
    [
      act('set', 'SIC-301', 60),
      act('set', 'FIC-301', 30),
      act('set', 'HV-30163', 100),
      // The pressure first, then its cause.
      { when: 'PT-301 < 0.13', within: 300, ...act('inspect', 'PV-301.positioner') },
    ],
  ],
])('%s is dealt with by the same steps', (event, response) => {
  const attempt = beginAttempt(
    readAssignment({ line: 'fermentation', procedures: ['P9E'], faults: [{ event, at: 60 }], seed: 1 }),
  );
  const script = [{ when: 'emergency = 1', ...act('report', '') }, act('start', 'E-STOP.feeds'), ...response, ...ends];
  new Player(attempt, script, []).play(1500);
  const { items } = attempt.score();
  const lost = items.filter(({ part, points, of }) => part === 'steps' && points < of).map(({ id }) => id);
  expect(lost).toEqual([]);
  expect(attempt.measure('emergency-lowest')?.value).toBeGreaterThan(0.03);
});
