// E15 bad inoculum, answered before the transfer and after it (content/fermentation.md 3.2).
import type { ScriptAct } from '../../../line.ts';
import { after, together, when } from '../../procedures/acts.ts';
import { openLine, rinseLine, shutLine, steamLine } from '../../procedures/transfer.expert.ts';
import { tl23 } from '../../procedures/transfer.ts';
import { type EventAnswers, sampled, UNDER_MICROSCOPE } from './answers.ts';

/** The seed is said to be what it is, and kept where it is. */
const judged = (kind: string) =>
  together({ at: 60 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed'], ['judge', 'SEED.V-202', kind]);

/** 5 t of the reserve through TL-23, steamed at both ends before and into its trap after it; R-301 a little lower meanwhile (6.03 to 6.09). */
const toppedUp: readonly ScriptAct[] = [
  ...together(after(5), ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves']),
  ...steamLine(tl23, after(5), 13),
  ...together(when('TL-23.hold >= 31 and TL-23.F0 >= 25'), ['set', 'PIC-202', 0.18], ['set', 'PIC-301', 0.03]),
  ...openLine(tl23, when('TL-23.difference >= 0.145')),
  ...shutLine(tl23, when('TL-23.arrived >= 4.9')),
  ...together(after(5), ['set', 'PIC-202', 0.05], ['set', 'PIC-301', 0.06]),
  ...rinseLine(tl23, after(5), 13),
  ...together(when('TL-23.residue <= 0.05 and TL-23.seed <= 1'), ['close', 'HV-30133'], ['close', 'HV-30132']),
];

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
        ...together({ at: 60 }, ['report', ''], ['judge', 'EVENT-1', 'bad-seed']),
        ...sampled(UNDER_MICROSCOPE),
        ...together(after(5), ['set', 'TIC-301', 27], ['set', 'AIC-301', 6.3]),
        ...together(after(5), ['set', 'FIC-301', 22], ['set', 'FIC-403', 0]),
        ...toppedUp,
        ...together({ at: 6 * 3600 }, ['start', 'P-401'], ['set', 'FIC-401', 60]),
      ],
      end: 43_200,
      sees: [
        ['TT-301 >= 26.8', 300, 5400],
        // Four times the hyphae breathe as soon as they are in; left alone the vessel takes up less than 20 for half a day.
        ['R-301.our >= 38', 3000, 5400],
        ['R-301.our >= 100', 30_000, 42_000],
      ],
      ends: ['R-301.biomass >= 1.3', 'R-301.dose <= 0', 'TL-23.residue <= 0.05'],
    },
    idle: { end: 14_400, ends: ['R-301.our < 20'] },
  },
];
