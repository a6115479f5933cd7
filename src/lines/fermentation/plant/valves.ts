// Valves of R-301 and of what P4 touches around it (content/fermentation.md 0.1 and 1.7), with their positions at the start of P4.
import type { Tag } from '../../../plant/plant.ts';

/** Two-digit suffixes of the dictionary that R-301 has; 09 is an XV and 10 is not used. */
const SUFFIXES = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '11',
  '12',
  '13',
  '14',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '31',
  '32',
  '33',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '50',
  '51',
  '61',
  '62',
  '63',
  '64',
  '65',
  '66',
  '67',
  '71',
  '72',
  '73',
  '74',
  '75',
  '76',
  '77',
  '81',
  '91',
  '92',
  '95',
  '96',
] as const;
/** Valves of the installed spare filters F-312B and F-303B. */
const SPARES = ['01', '02', '03', '04', '05', '06', '64', '65'] as const;

/** Worked by hand in the workshop. */
export const handValves: readonly Tag[] = [
  ...SUFFIXES.map((s) => `HV-301${s}`),
  ...SPARES.map((s) => `HV-301${s}B`),
  'HV-30364',
  'HV-10110',
  'HV-60104',
];

/** Trip valve that the operator may reset from the DCS. */
export const tripValves: readonly Tag[] = ['XV-602'];
/** Moved by an interlock alone. */
export const automaticValves: readonly Tag[] = ['XV-30109'];
/** Moved by the control loops. */
export const controlValves: readonly Tag[] = ['FV-301', 'PV-301', 'TV-301A', 'TV-301B', 'PV-602'];

export const valveTags: readonly Tag[] = [...handValves, ...tripValves, ...automaticValves, ...controlValves];
