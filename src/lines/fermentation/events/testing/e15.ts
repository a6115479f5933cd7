// E15 bad inoculum, answered before the transfer and after it (content/fermentation.md 3.2).
import type { ScriptAct } from '../../../line.ts';
import { after, together } from '../../procedures/acts.ts';
import { type EventAnswers } from './answers.ts';

/** The seed is said to be what it is, and kept where it is. */
const judged = (kind: string) =>
  together({ at: 60 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed'], ['judge', 'SEED.V-202', kind]);

const before = (event: string, kind: string): EventAnswers => ({
  event,
  procedure: 'P6',
  at: 0,
  full: { script: judged(kind), end: 3720, ends: ['TL-23.flow <= 0', 'R-301.biomass <= 0'] },
  wrong: {},
  idle: { end: 300 },
});

export const e15: readonly EventAnswers[] = [
  {
    ...before('E15', 'young'),
    wrong: {
      transferred: {
        // Judged as it is, and pressed over all the same.
        script: (expert) => [
          ...together({ at: 0 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed']),
          ...expert.map((act): ScriptAct => (act.tag === 'SEED.V-202' ? { ...act, value: 'young' } : act)),
        ],
        end: 9000,
        ends: ['R-301.biomass > 0.2'],
      },
    },
  },
  before('E15-old', 'old'),
  {
    ...before('E15-sparse', 'sparse'),
  },
  before('E15-contaminated', 'contaminated'),
  {
    ...before('E15-sparse', 'sparse'),
    procedure: 'P9E',
    start: 'P7',
    wrong: {
      'precursor-in-lag': {
        script: [
          ...together({ at: 60 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed']),
          ...together(after(5), ['set', 'FIC-403', 15]),
        ],
        end: 6000,
        ends: ['R-301.paa > 1300', 'R-301.our < 150'],
      },
    },
    full: {
      script: [
        ...together({ at: 60 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed'], ['judge', 'SEED.V-202', 'sparse']),
        ...together(after(5), ['set', 'TIC-301', 27], ['set', 'AIC-301', 6.3]),
        ...together(after(5), ['set', 'FIC-301', 22], ['set', 'FIC-403', 0]),
      ],
      end: 5400,
      sees: [['TT-301 >= 26.8', 300, 5400]],
    },
  },
];
