// P4A, preparation of the medium: steps 4.01 to 4.03 of content/fermentation.md P4, of which two are told in parts where the content puts
// several acts into one cell (a: lots, b: weighing; a: water, b: materials, c: make-up).
import type { Procedure } from '../../../procedure/language.ts';
import { CHARGE_WEIGHT, ITEMS } from './p4a.facts.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

export const p4aProcedure: Procedure = {
  id: 'P4A',
  start: 'P4A',
  sequence: [
    {
      id: '4.01a',
      places: ['field', 'lab'],
      needs: [],
      done: ['V-101.lots-seen >= 9', 'V-101.lots-tested >= 9', ...ITEMS.map((item) => `V-101.${item}-verdict = 1`)],
      phase: [shut('V-101.poured')],
      hold: 0,
    },
    {
      id: '4.01b',
      places: ['field'],
      needs: ['dust-gear-on = 1', 'V-101.lots-released >= 9'],
      begun: ['V-101.weighed > 0'],
      done: ['V-101.weighed >= 9', 'R5.signed >= 2'],
      phase: [shut('V-101.poured')],
      hold: 0,
    },
    {
      id: '4.02a',
      places: ['field'],
      needs: [open('HV-10108'), 'V-101.jacket <= 20'],
      begun: [open('HV-10105')],
      done: ['V-101.volume >= 28', 'V-101.volume <= 31', 'M-101 > 0', 'TT-101 >= 50', 'TT-101 <= 60', shut('HV-10101')],
      phase: [shut('V-101.poured')],
    },
    {
      id: '4.02b',
      places: ['field'],
      needs: ['M-101 > 0', 'TT-101 >= 50', 'dust-gear-on = 1'],
      begun: [open('V-101.poured')],
      done: ['V-101.items-in >= 9', shut('V-101.pouring'), 'V-101.undissolved <= 5', 'M-101 > 0'],
    },
    {
      id: '4.02c',
      places: ['field'],
      needs: ['V-101.items-in >= 9', 'V-101.undissolved <= 5'],
      begun: ['medium-complete = 1', open('HV-10101')],
      done: [`WT-101 >= ${CHARGE_WEIGHT[0]}`, `WT-101 <= ${CHARGE_WEIGHT[1]}`, shut('HV-10101'), shut('HV-10105')],
      phase: ['medium-complete = 1'],
    },
    {
      id: '4.03',
      places: ['lab', 'field'],
      needs: ['M-101 > 0', shut('HV-10101')],
      begun: ['medium-complete = 1', open('V-101.samples')],
      done: [
        'V-101.lab-ph >= 6.2',
        'V-101.lab-ph <= 6.4',
        'V-101.lab-sugar >= 6.5',
        'V-101.lab-sugar <= 8',
        'R5b.signed = 1',
      ],
      phase: ['medium-complete = 1'],
      hold: 0,
    },
  ],
};
