// The suffix dictionary (content/fermentation.md 0.1): the same two digits mean the same valve on V-201, V-202 and R-301.
import type { Mark, Valve, ValveBody } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';

/** One entry: two digits, the body that such a valve has, and whether it stands open in the idle clean plant. */
interface Suffix {
  readonly digits: string;
  readonly body: ValveBody;
  readonly normally: 'open' | 'closed';
}

const entry = (digits: string, body: ValveBody, normally: Suffix['normally'] = 'closed'): Suffix => ({
  digits,
  body,
  normally,
});

/** All hand valves of the dictionary. 09 is missing on purpose: it is the one suffix that belongs to an XV. */
export const SUFFIXES: readonly Suffix[] = [
  // Air and sterile filter.
  entry('01', 'butterfly'),
  entry('02', 'ball'),
  entry('03', 'globe'),
  entry('04', 'gate'),
  entry('05', 'ball'),
  entry('06', 'ball'),
  entry('07', 'globe'),
  entry('08', 'ball'),
  // Sampling: the valve at the vessel is a flush diaphragm valve.
  entry('11', 'diaphragm'),
  entry('12', 'ball'),
  entry('13', 'globe'),
  entry('14', 'ball'),
  // Bottom pipe.
  entry('21', 'flush-bottom'),
  entry('22', 'gate'),
  entry('23', 'gate'),
  entry('24', 'globe'),
  entry('25', 'ball'),
  entry('26', 'gate'),
  entry('27', 'ball'),
  // Transfer line.
  entry('31', 'diaphragm'),
  entry('32', 'globe'),
  entry('33', 'ball'),
  // Feed roots and their steam manifold.
  ...['41', '42', '43', '44', '45', '46', '47', '48', '49'].map((digits) => entry(digits, 'diaphragm')),
  entry('50', 'globe'),
  entry('51', 'ball'),
  // Exhaust.
  entry('61', 'gate'),
  entry('62', 'globe'),
  entry('63', 'ball'),
  entry('64', 'butterfly'),
  entry('65', 'butterfly'),
  entry('66', 'globe'),
  entry('67', 'globe'),
  // Jacket and coil.
  entry('71', 'gate'),
  entry('72', 'gate'),
  entry('73', 'globe'),
  entry('74', 'gate'),
  entry('75', 'globe'),
  entry('76', 'ball'),
  entry('77', 'gate'),
  // Head.
  entry('81', 'diaphragm'),
  entry('91', 'gate'),
  entry('92', 'globe'),
  entry('95', 'globe'),
  entry('96', 'ball', 'open'),
];

/** Nominal diameter of a suffix on one vessel, with the mark of its source. */
export interface Bore {
  readonly dn: number;
  readonly mark?: Mark;
}

export interface VesselTemplate {
  /** Suffixes that this vessel does not have. */
  readonly lacks?: readonly string[];
  readonly bore: (digits: string) => Bore;
}

/** All hand valves of a vessel: vesselValves('V-202', ...) gives HV-20201, HV-20202, ... */
export function vesselValves(vessel: Tag, { lacks = [], bore }: VesselTemplate): readonly Valve[] {
  const number = vessel.slice(vessel.indexOf('-') + 1);
  return SUFFIXES.filter(({ digits }) => !lacks.includes(digits)).map(({ digits, body, normally }) => ({
    tag: `HV-${number}${digits}`,
    kind: 'hand',
    body,
    normally,
    suffix: digits,
    ...bore(digits),
  }));
}

const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i));

/** What the seed vessels lack (0.1, above the table). */
export const LACKS: Readonly<Record<'R-301' | 'V-201' | 'V-202', readonly string[]>> = {
  'R-301': [],
  'V-201': ['23', '27', '32', '33', ...range(42, 47), ...range(49, 51), ...range(64, 67)],
  'V-202': ['23', '27', ...range(42, 47), ...range(49, 51), ...range(64, 67)],
};
