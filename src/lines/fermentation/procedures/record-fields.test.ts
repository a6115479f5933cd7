// The table of content/fermentation.md 6, field by field: where each lies in the forms of the procedures. What every entry bears by itself,
// who made it and when, has no field.
import { describe, expect, test } from 'vitest';
import type { RecordForm } from '../../../scoring/record.ts';
import { fermentation } from '../index.ts';
import { texts } from '../locales/index.ts';
import { LOGGED, logName } from './hold-log.ts';

/** A field's id, or "row: tags" of instruments that a row logs; "stamped": on every entry. */
type Place = string;
type Table = Readonly<Record<string, Readonly<Record<string, readonly Place[]>>>>;

const feeds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `FQ-40${digit}`);
const STAMPED: readonly Place[] = ['stamped'];

/** Of R-301, and of V-202 in the seed module. */
const INOCULATION = {
  'seed id': ['seed', 'strain'],
  age: ['age'],
  'six numbers': ['age', 'temperature', 'ph', 'sugar', 'pmv', 'oxygen'],
  stage: ['stage'],
  'line T/t': ['line-temperature', 'line-start', 'line-end'],
  'pressure difference': ['difference'],
  volume: ['volume'],
  t0: ['start'],
  'T/P/air/rpm after': ['after-temperature', 'after-pressure', 'after-air', 'after-speed'],
};

const CONTENT: Table = {
  'P1 R1': {
    date: ['date'],
    shift: ['shift'],
    'from/to operator': ['from', 'to'],
    'equipment status': ['status'],
    abnormal: ['abnormal'],
    LOTO: ['loto'],
    signatures: ['signature', 'handed-over'],
  },
  'P7 R1': {
    'each shift': ['row'],
    date: STAMPED,
    'equipment status': ['row: M-301 K-501A PT-502 PT-602 PT-701'],
    abnormal: ['row: ALARM-RATE'],
    LOTO: ['row: M-301.loto'],
    signatures: ['signature', 'handed-over'],
  },
  'P9 R1': {
    date: ['date'],
    shift: ['shift'],
    'from/to operator': ['from', 'to'],
    'equipment status': ['status', 'ammonia', 'air-off', 'steam-off'],
    abnormal: ['abnormal'],
    LOTO: ['loto'],
    signatures: ['signature', 'taken-over'],
  },
  'P1 R2': {
    vessel: ['vessel'],
    'P0, T0, t0': ['p0', 't0', 'time-0'],
    'P30, T30': ['p30', 't30'],
    'corrected drop': ['drop'],
    'leak points': ['leaks', 'passing'],
    verdict: ['verdict'],
    '2 signatures': ['signature', 'checker'],
  },
  'P2 R3': {
    'PT-501/502, TT-501/503/504, MT-501': ['row: PT-501 PT-502 TT-501 TT-503 TT-504 MT-501'],
    'PDT x3': ['row: PDT-501 PDT-311 PDT-312'],
    'compressor kW': ['row: JT-501A'],
    drains: ['drains'],
    'filter steam times': ['total-start', 'total-end', 'fine-start', 'fine-end'],
    F0: ['total-f0', 'fine-f0'],
    'serial no. of filter': ['serial'],
  },
  'P7 R3': {
    'every 4 h': ['train'],
    instruments: ['row: PT-501 PT-502 TT-501 TT-503 TT-504 MT-501 PDT-501 PDT-311 PDT-312 JT-501A'],
  },
  'P3 R4': {
    start: ['start'],
    ramp: ['ramp'],
    'temperature every 5 min at 5 points': [...LOGGED.map(logName), 'row: TT-301A TT-301B TT-303 TT-304 TT-305'],
    'hold start/end': ['hold-start', 'hold-end'],
    F0: ['f0'],
    'air admitted at P': ['air-pressure'],
    'valves checked': ['valves-checked'],
    verdict: ['verdict'],
  },
  'P4A R5': {
    'material, lot no., CoA no., required, actual, scale no.': [
      'csl-required',
      'csl-scale',
      'csl-lot',
      'csl-certificate',
      'csl',
    ],
    weigher: ['signature'],
    checker: ['checker'],
  },
  'P4 R6': {
    'pH before/after': ['ph-before', 'ph-after'],
    'volume before/after': ['volume-before', 'volume-after'],
    'steam routes open time': ['route-1', 'route-2', 'route-3', 'route-4'],
    'TT log 5 min': LOGGED.map(logName),
    F0: ['f0'],
    'cooling time': ['cooling-time'],
    WT: ['wt-before', 'wt-after'],
    colour: ['colour'],
    verdict: ['verdict'],
  },
  'P5 R7': {
    tank: ['tank'],
    lot: ['lot'],
    volume: ['volume'],
    'conc.': ['concentration'],
    'sterilisation T/t': ['temperature', 'hold-start', 'hold-end'],
    'line sterilisation T/t': ['line-temperature', 'line-start', 'line-end'],
    hold: ['pressure'],
  },
  'P6 R8': INOCULATION,
  'P6S R8S': INOCULATION,
  'P7 R9': {
    'clock time': STAMPED,
    'age, TT, PT, FT, SI, IT': ['row: R-301.age TT-301 PT-301 FT-301 SI-301 IT-301'],
    'pH A/B, DO, WT, foam': ['row: AT-301A AT-301B AT-302 WT-301 LT-301'],
    'TV-301A %': ['row: TV-301A'],
    'FQ-401...409': [`row: ${feeds.join(' ')}`],
    CO2: ['row: AT-303.CO2'],
    operator: STAMPED,
  },
  'P7 R9b': {
    'sample id, time': ['row: LAB.samples LAB.RS.drawn'],
    'RS, NH3-N, PAA, titre, PMV, pH, visc.': ['row: LAB.RS LAB.NH3N LAB.PAA LAB.titre LAB.pmv LAB.ph LAB.viscosity'],
    stage: ['row: LAB.stage'],
    'sterility read-times': ['row: LAB.sterility LAB.sterility.hours'],
    analyst: ['signature'],
    reviewer: ['reviewer'],
  },
  'P7 R9c': {
    what: ['what'],
    lot: ['lot'],
    litres: ['litres'],
    'start-end': ['from', 'to'],
    reason: ['why'],
    operator: STAMPED,
  },
  'P8 R10': {
    'criteria values': [
      'age',
      'criterion-titre',
      'criterion-slope',
      'criterion-stage',
      'criterion-nitrogen',
      'criterion-ph',
    ],
    'start/end': ['start', 'end'],
    volume: ['volume'],
    titre: ['titre'],
    'total billion units': ['units'],
    temperature: ['temperature'],
    losses: ['loss'],
    'CIP steps T/conc./conductivity': [
      'pre-rinse',
      'lye-start',
      'lye-temperature',
      'lye-strength',
      'lye-conductivity',
      'lye-end',
      'rinse-conductivity',
      'rinse-ph',
    ],
    inspection: ['inspection'],
  },
  'P9E R11': {
    tag: ['tag'],
    'time in/out': ['time-in', 'time-out'],
    consequence: ['consequence'],
    action: ['action'],
    decision: ['decision'],
    QA: ['qa'],
  },
  ...Object.fromEntries(
    ['P8', 'P9'].map((procedure) => [
      `${procedure} R12`,
      {
        age: ['age'],
        charge: ['charge'],
        withdrawals: ['withdrawals'],
        'total units': ['units'],
        'sugar kg': ['sugar'],
        'yield g/g': ['yield'],
        'PAA yield': ['precursor', 'precursor-yield'],
        'NH3 kg': ['ammonia'],
        'steam t, water m3': ['steam', 'water', 'power'],
        'kWh per billion units': ['power-rate', 'steam-rate', 'water-rate'],
        reviewer: ['reviewer'],
        'QA release': ['qa'],
      },
    ]),
  ),
};

function formOf(name: string): RecordForm | undefined {
  const [procedure = '', id = ''] = name.split(' ');
  return fermentation.procedures.get(procedure)?.records.find((form) => form.id === id);
}

function isIn(form: RecordForm, place: Place): boolean {
  if (place === 'stamped') return true;
  if (!place.startsWith('row: ')) return form.fields.some(({ id }) => id === place);
  const logged = new Set(form.fields.flatMap(({ tags = [] }) => tags));
  return place
    .slice(5)
    .split(' ')
    .every((tag) => logged.has(tag));
}

describe.each(Object.entries(CONTENT))('%s', (name, fields) => {
  test('has every field that the content names', () => {
    const form = formOf(name);
    expect(form, name).toBeDefined();
    const missing = Object.entries(fields).flatMap(([field, places]) =>
      places.filter((place) => !isIn(form!, place)).map((place) => `${field}: ${place}`),
    );
    expect(missing).toEqual([]);
  });
});

test('every form of every procedure is in the table, and graded', () => {
  const forms = [...fermentation.procedures.values()].flatMap(({ procedure, records, rubric }) =>
    records.map(({ id }) => ({ name: `${procedure.id} ${id}`, graded: rubric.records.forms.includes(id) })),
  );
  // R5b is the second sheet of R5, the finished charge.
  expect(forms.filter(({ name }) => !(name in CONTENT)).map(({ name }) => name)).toEqual(['P4A R5b']);
  expect(forms.filter(({ graded }) => !graded)).toEqual([]);
});

test('every field has its words in both languages', () => {
  const lacking = [...fermentation.procedures.values()].flatMap(({ records }) =>
    records.flatMap(({ id, fields }) =>
      fields.flatMap((field) =>
        Object.entries(texts).flatMap(([language, all]) => {
          const form = (all['records'] as Record<string, { fields: Record<string, string> }>)[id]!;
          return form.fields[field.id] ? [] : [`${language} ${id}.${field.id}`];
        }),
      ),
    ),
  );
  expect(lacking).toEqual([]);
});
