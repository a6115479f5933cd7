// Every instrument of R-301's sterilisation and the computed tags that procedures, rubric and screens read
// (content/fermentation.md 1.4, 1.9). Valves and loops add themselves.
import type { ReadingSpec } from '../../../plant/readings.ts';

type Where = ReadingSpec['where'];

/** Instruments as rows: tag, unit, decimals, range. */
export function rows(
  where: Where,
  table: readonly (readonly [string, string, number, number, number])[],
): ReadingSpec[] {
  return table.map(([tag, unit, decimals, low, high]) => ({ tag, unit, decimals, range: [low, high] as const, where }));
}

/** In the control room. */
const dcs = rows('dcs', [
  ['TT-301', '°C', 1, 0, 150],
  ['TT-301A', '°C', 1, 0, 150],
  ['TT-301B', '°C', 1, 0, 150],
  ['TT-302', '°C', 1, 0, 150],
  ['TT-303', '°C', 1, 0, 150],
  ['TT-304', '°C', 1, 0, 150],
  ['TT-305', '°C', 1, 0, 150],
  ['TT-306', '°C', 1, 0, 150],
  ['TT-307', '°C', 1, 0, 150],
  ['TT-401', '°C', 1, 0, 150],
  ['TT-402', '°C', 1, 0, 150],
  ['TT-403', '°C', 1, 0, 150],
  ['TT-404', '°C', 1, 0, 150],
  ['TT-405', '°C', 1, 0, 150],
  ['TT-406', '°C', 1, 0, 150],
  ['TT-407', '°C', 1, 0, 150],
  ['TT-408', '°C', 1, 0, 150],
  ['TT-409', '°C', 1, 0, 150],
  ['PT-301', 'MPa', 3, -0.1, 0.4],
  ['PT-302', 'MPa', 3, -0.1, 0.4],
  ['FT-301', 'Nm³/min', 1, 0, 100],
  ['SI-301', 'rpm', 0, 0, 130],
  ['IT-301', 'A', 0, 0, 1200],
  ['JT-301', 'kW', 0, 0, 700],
  ['WT-301', 't', 2, 0, 120],
  ['LT-301', 'm', 2, 0, 1.5],
  ['LSH-301', '', 0, 0, 1],
  ['LSH-303', '', 0, 0, 1],
  ['XA-301', '', 0, 0, 1],
  ['LT-303', '%', 0, 0, 100],
  ['PDT-303', 'MPa', 3, 0, 0.1],
  ['PDT-311', 'MPa', 3, 0, 0.1],
  ['PDT-312', 'MPa', 3, 0, 0.1],
  ['PT-601', 'MPa', 3, 0, 0.6],
  ['PT-602', 'MPa', 3, 0, 0.6],
  ['F0-301', 'min', 1, 0, 200],
  ['KI-301', 'min', 1, 0, 200],
  ['FQ-601', 't', 2, 0, 100],
  ['FQ-701', 'm³', 1, 0, 2000],
  ['JQ-001', 'kWh', 0, 0, 10000],
]);

/** At the equipment only. */
const field = rows('field', [
  ['PI-31201', 'MPa', 2, 0, 0.4],
  ['PI-31202', 'MPa', 2, 0, 0.4],
  ['PI-30171', 'MPa', 2, -0.1, 0.4],
  ['PI-30133', 'MPa', 2, -0.1, 0.4],
  ['TI-30114', '°C', 0, 0, 150],
]);

/** Known to the trainer alone: rates, flows and what a person would see, hear or feel at the equipment. */
const computed = rows('computed', [
  ['PT-301.rate', 'MPa/min', 4, -0.2, 0.2],
  ['TT-301A.bias', 'K', 1, -5, 5],
  ['TT-301.difference', 'K', 1, 0, 10],
  ['PT-302.margin', 'MPa', 3, -0.1, 0.2],
  ['TT-301.rate', '°C/min', 2, -10, 10],
  ['COLD-301', '°C', 1, 0, 150],
  ['R-301.volume', 'm³', 2, 0, 110],
  ['R-301.level', 'm', 2, -1.05, 7.55],
  ['R-301.top', 'm', 2, -1.05, 9],
  ['R-301.boiling', 'kg/s', 3, 0, 5],
  ['R-301.air', '%', 1, 0, 100],
  ['R-301.head', '°C', 1, 0, 180],
  ['R-301.vent', 'kg/s', 3, 0, 10],
  ['R-301.suck', 'kg', 3, 0, 10],
  ['R-301.overflow', 't', 2, 0, 50],
  ['R-301.steam', 'kg/s', 3, 0, 10],
  ['R-301.steam-total', 't', 2, 0, 50],
  ['R-301.seal', '', 1, 0, 200],
  ['R-301.dose', '', 2, 0, 5],
  ['R-301.sterility', '', 0, 0, 6],
  ['R-301.F0', 'min', 1, 0, 1000],
  ['R-301.head-F0', 'min', 1, 0, 1000],
  ['R-301.jacket', '%', 1, 0, 100],
  ['H-602.condensate', 'kg', 1, 0, 60],
  ['F-312.wetness', 'kg', 3, 0, 1],
  ['F-312.torn', '', 0, 0, 1],
  ...['F-312', 'F-312B'].flatMap((tag) => [
    [`${tag}.sterility`, '', 0, 0, 6] as const,
    [`${tag}.F0`, 'min', 1, 0, 200] as const,
    [`${tag}.held`, 'min', 1, 0, 200] as const,
  ]),
  ['F-312B.wetness', 'kg', 3, 0, 1],
  ['P-101.flow', 'm³/h', 1, 0, 100],
]);

/** Valves whose flow the trainer shows (jets, plumes, "steam passing"), kg/s. */
export const flowTags: readonly string[] = [
  'HV-30103',
  'HV-30105',
  'HV-30106',
  'HV-30104',
  'HV-30107',
  'HV-30108',
  'HV-30111',
  'HV-30113',
  'HV-30114',
  'HV-30121',
  'HV-30124',
  'HV-30125',
  'HV-30131',
  'HV-30132',
  'HV-30133',
  'HV-30141',
  'HV-30143',
  'HV-30144',
  'HV-30145',
  'HV-30146',
  'HV-30147',
  'HV-30148',
  'HV-30149',
  'HV-30150',
  'HV-30151',
  'HV-30161',
  'HV-30162',
  'HV-30163',
  'HV-30171',
  'HV-30172',
  'HV-30173',
  'HV-30175',
  'HV-30176',
  'HV-30195',
  'HV-60104',
];

/** Places with a sterility status and an F0 of their own. */
export const segmentTags: readonly string[] = ['L-3001', 'L-3002', 'L-3003', 'L-3004', 'L-3005', 'L-3006'];

export const instruments: readonly ReadingSpec[] = [
  ...dcs,
  ...field,
  ...computed,
  ...rows(
    'computed',
    flowTags.map((tag) => [`${tag}.flow`, 'kg/s', 3, 0, 10] as const),
  ),
  ...rows(
    'computed',
    segmentTags.flatMap((tag) => [
      [`${tag}.sterility`, '', 0, 0, 6] as const,
      [`${tag}.F0`, 'min', 1, 0, 1000] as const,
    ]),
  ),
];
