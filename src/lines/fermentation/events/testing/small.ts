// The small events E19 to E23, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, HARVESTING } from './answers.ts';

export const small: readonly EventAnswers[] = [
  {
    event: 'E19',
    full: { script: answering('load-cell', 30, ['inspect', 'WT-301.junction-box']), end: 800 },
    wrong: { 'drawn-off': { script: [...answering('load-cell', 30), ...together(after(5), ...HARVESTING)], end: 300 } },
    idle: { end: 300 },
  },
  {
    event: 'E20',
    full: { script: answering('trend-lost', 30), end: 1300 },
    wrong: { 'run-stopped': { script: answering('trend-lost', 30, ['stop', 'M-301']), end: 200 } },
    idle: { end: 300 },
  },
  {
    event: 'E21',
    full: { script: answering('antifoam-empty', 60, ['set', 'FIC-301', 60], ['set', 'PIC-301', 0.13]), end: 1400 },
    wrong: {
      'exhaust-wider': {
        script: answering('antifoam-empty', 60, ['mode', 'PIC-301', 'man'], ['set', 'PIC-301', 100]),
        end: 300,
      },
    },
    idle: { end: 1400 },
  },
  {
    event: 'E22',
    full: { script: answering('separator-shut', 60, ['set', 'HV-30364', 100]), end: 300 },
    wrong: { 'separator-ignored': { script: answering('separator-shut', 60), end: 800 } },
    idle: { end: 900 },
  },
  {
    event: 'E23',
    procedure: 'P4A',
    at: 0,
    full: {
      script: (expert) => [...together({ at: 0 }, ['report', ''], ['judge', 'EVENT-1', 'wrong-lot']), ...expert],
      end: 1400,
    },
    wrong: {
      'lot-used': {
        script: (expert) => [
          ...together({ at: 0 }, ['report', ''], ['judge', 'EVENT-1', 'wrong-lot']),
          // Everything is released, whatever was found.
          ...expert
            .filter(({ do: verb, value }) => verb !== 'judge' || value !== 'reject')
            .map(({ if: found, ...act }) => (act.do === 'judge' || found === undefined ? act : { ...act, if: found })),
        ],
        end: 3200,
        happens: ['wrong-lot'],
      },
    },
    idle: { end: 300 },
  },
];
