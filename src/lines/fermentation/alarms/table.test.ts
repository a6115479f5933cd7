// The table of alarms of content/fermentation.md 5, written out once more row by row, against the definitions. What differs from it
// differs for a reason, which stands beside the row.
import { expect, it } from 'vitest';
import type { AlarmDefinition, AlarmKind, AlarmPriority } from '../../../plant/alarm.ts';
import { alarms } from './index.ts';
import {
  AIR_ON,
  CLEANING,
  controlled,
  CULTURE,
  DAY_OLD_CULTURE,
  DISCHARGING,
  feeding,
  HOLD,
  HOLD_TIMED,
  PRODUCTION,
  READY,
  READY_NO_TRANSFER,
  reported,
  RIPE,
  SINCE_STEAM,
  WHILE_STEAMING,
} from './in-force.ts';

type Limits = Partial<Record<AlarmKind, number>>;
interface Row {
  readonly tag: string;
  /** Absolute limits, or what is added to (`of`) the reference. */
  readonly limits: Limits;
  readonly priority: AlarmPriority;
  /** Where one limit has another priority. */
  readonly but?: Partial<Record<AlarmKind, AlarmPriority>>;
  /** What the limits follow, and by which share of it. */
  readonly of?: string;
  readonly shares?: Limits;
  /** A rate over so many seconds. */
  readonly rate?: boolean;
  /** In force only then: all limits, or one by one. */
  readonly while?: readonly string[] | Partial<Record<AlarmKind, readonly string[]>>;
}

/** The low limits, from STERILE_READY to HARVESTING. */
const low = (states: readonly string[] = READY) => ({ LL: states, L: states });
const results = (figure: string, states: readonly string[]) =>
  states.flatMap((state) => reported(figure).map((any) => `${state} and ${any}`));
const on = { ON: 0.5 };
const water = (tag: string): Row['limits'] => (tag.startsWith('TT-7') ? {} : { LL: 0.2, L: 0.28 });

const ROWS: readonly Row[] = [
  { tag: 'TT-301', limits: { LL: 20, HH: 28 }, priority: 2, but: { HH: 1 }, while: READY },
  { tag: 'TT-301', of: 'TIC-301.setpoint', limits: { L: -0.5, H: 0.5 }, priority: 2, while: READY },
  { tag: 'TT-301.difference', limits: { H: 0.5, HH: 2 }, priority: 3, while: READY },
  {
    tag: 'PT-301',
    limits: { LL: 0.02, L: 0.04, H: 0.13, HH: 0.18 },
    priority: 2,
    but: { LL: 1 },
    while: { LL: SINCE_STEAM, L: READY_NO_TRANSFER },
  },
  { tag: 'PT-302', of: 'PT-301', limits: { L: 0.03 }, priority: 2 },
  // L from the inoculation on only: stand-by (4.18) has 15 Nm3/min.
  { tag: 'FT-301', limits: { LL: 10, L: 20, H: 85 }, priority: 2, while: { LL: READY, L: CULTURE } },
  { tag: 'SI-301', limits: { LL: 30, L: 60, H: 115 }, priority: 2, while: low() },
  { tag: 'IT-301', limits: { H: 1080, HH: 1150 }, priority: 3 },
  { tag: 'AT-301', limits: { LL: 5.8, L: 6.2, H: 6.8, HH: 7.2 }, priority: 2, while: READY },
  { tag: 'AT-301.difference', limits: { H: 0.2 }, priority: 3, while: READY },
  { tag: 'AT-302', limits: { LL: 10, L: 30 }, priority: 2, while: READY },
  // There is no foam to be told of in a vessel that boils.
  { tag: 'LT-301', limits: { H: 0.5, HH: 0.9 }, priority: 3, but: { HH: 2 }, while: CULTURE },
  { tag: 'LSH-303', limits: on, priority: 2 },
  { tag: 'WT-301', limits: { LL: 45, L: 48, H: 92, HH: 97 }, priority: 3, but: { LL: 2, HH: 2 }, while: low() },
  { tag: 'WT-301', rate: true, limits: { L: -2, H: 2 }, priority: 3, while: CULTURE },
  {
    tag: 'AT-303.CO2',
    limits: { L: 0.2, H: 1.5 },
    priority: 3,
    while: { L: DAY_OLD_CULTURE, H: CULTURE },
  },
  {
    tag: 'FT-401',
    of: 'FIC-401.setpoint',
    limits: { L: 0, H: 0 },
    shares: { L: 0.9, H: 1.2 },
    priority: 3,
    while: CULTURE,
  },
  { tag: 'FT-401', limits: { HH: 180 }, priority: 2, while: CULTURE },
  { tag: 'FT-402', limits: { H: 60 }, priority: 3 },
  {
    tag: 'FT-403',
    of: 'FIC-403.setpoint',
    limits: { L: 0 },
    shares: { L: 0.5 },
    priority: 3,
    while: feeding('FIC-403'),
  },
  { tag: 'FT-403', limits: { H: 15 }, priority: 3 },
  ...['404', '405', '409'].map(
    (n): Row => ({
      tag: `FT-${n}`,
      of: n === '404' ? 'FIC-404.held' : `FIC-${n}.setpoint`,
      limits: { L: 0, H: 0 },
      shares: { L: 0.8, H: 1.2 },
      priority: 3,
      while: feeding(`FIC-${n}`),
    }),
  ),
  // A growing culture has up to 10 g/L of sugar and 1800 mg/L of ammonia nitrogen (P7.3): H is of production.
  {
    tag: 'LAB.RS',
    limits: { L: 0.05, H: 3, HH: 8 },
    priority: 3,
    but: { HH: 2 },
    while: { L: results('LAB.RS', CULTURE), H: results('LAB.RS', PRODUCTION), HH: results('LAB.RS', PRODUCTION) },
  },
  {
    tag: 'LAB.NH3N',
    limits: { LL: 150, L: 250, H: 1500, HH: 2000 },
    priority: 3,
    but: { LL: 2 },
    while: {
      LL: results('LAB.NH3N', CULTURE),
      L: results('LAB.NH3N', CULTURE),
      H: results('LAB.NH3N', PRODUCTION),
      HH: results('LAB.NH3N', CULTURE),
    },
  },
  {
    tag: 'LAB.PAA',
    limits: { LL: 200, L: 500, H: 2000, HH: 2400 },
    priority: 3,
    but: { HH: 2 },
    while: results('LAB.PAA', CULTURE),
  },
  { tag: 'LAB.titre-slope', limits: { L: 100 }, priority: 3, while: results('LAB.titre-slope', RIPE) },
  // An air train that was never started has nothing to tell of too little.
  { tag: 'PT-501', limits: { LL: 0.18, L: 0.22, H: 0.36, HH: 0.38 }, priority: 2, while: low(AIR_ON) },
  { tag: 'PT-502', limits: { LL: 0.12, L: 0.18, H: 0.27 }, priority: 2, but: { LL: 1 }, while: low(AIR_ON) },
  { tag: 'TT-501', limits: { H: 155, HH: 160 }, priority: 2 },
  { tag: 'TT-503', limits: { L: 12, H: 25, HH: 28 }, priority: 3, while: AIR_ON },
  { tag: 'TT-504', limits: { L: 28, H: 45 }, priority: 3, while: { L: AIR_ON } },
  { tag: 'MT-501', limits: { H: 65, HH: 80 }, priority: 2, while: AIR_ON },
  { tag: 'PDT-501', limits: { H: 0.02, HH: 0.03 }, priority: 3, but: { HH: 2 } },
  { tag: 'PDT-312', limits: { H: 0.03, HH: 0.05 }, priority: 3, but: { HH: 2 } },
  { tag: 'PT-601', limits: { LL: 0.3, L: 0.35, H: 0.5 }, priority: 3 },
  { tag: 'PT-602', limits: { LL: 0.18, L: 0.25, H: 0.38, HH: 0.45 }, priority: 3 },
  { tag: 'TT-303', limits: { L: 120, H: 124, HH: 126 }, priority: 2, while: HOLD },
  ...['TT-304', 'TT-305'].map((tag): Row => ({ tag, limits: { L: 120 }, priority: 2, while: HOLD })),
  { tag: 'F0-301', limits: { L: 25, H: 60 }, priority: 3, while: { L: HOLD_TIMED, H: WHILE_STEAMING } },
  { tag: 'TT-701', limits: { H: 33 }, priority: 3 },
  { tag: 'PT-701', limits: water('PT-701'), priority: 3 },
  { tag: 'TT-711', limits: { H: 13, HH: 16 }, priority: 2 },
  { tag: 'PT-711', limits: water('PT-711'), priority: 2 },
  ...['101', '201', '202'].map(
    (n): Row => ({
      tag: `WT-${n}`,
      of: `WT-${n}.target`,
      limits: { L: 0, H: 0 },
      shares: { L: 0.95, H: 1.05 },
      priority: 3,
      while: [`WT-${n}.target > 0`],
    }),
  ),
  ...['201', '202'].flatMap((n): readonly Row[] => [
    {
      tag: `TT-${n}`,
      of: `TIC-${n}.setpoint`,
      limits: { L: -0.5, H: 0.5, HH: 2 },
      priority: 3,
      while: controlled(`TIC-${n}`),
    },
    {
      tag: `PT-${n}`,
      limits: { LL: 0.02, L: 0.03, H: 0.12, HH: 0.21 },
      priority: 2,
      while: { ...low(controlled(`PIC-${n}`)), H: [`state.transfer-${n} = 0`] },
    },
  ]),
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(
    // Little in a tank matters while a culture is fed.
    (d): Row => ({ tag: `LT-40${d}`, limits: { LL: 5, L: 15, H: 90, HH: 95 }, priority: 3, while: low(CULTURE) }),
  ),
  ...['GT-402A', 'GT-402B'].map((tag): Row => ({ tag, limits: { H: 20, HH: 40 }, priority: 1 })),
  { tag: 'GT-301', limits: { H: 15, HH: 25 }, priority: 2 },
  ...['LT-303', 'LT-901'].map((tag): Row => ({ tag, limits: { H: 85, HH: 95 }, priority: 3 })),
  { tag: 'TT-901', limits: { H: 12, HH: 18 }, priority: 3, while: DISCHARGING },
  // No limit is given for the conductivity AT-801.
  { tag: 'TT-801', limits: { LL: 65, L: 70, H: 85 }, priority: 3, while: low(CLEANING) },
  ...['YA-501A', 'YA-501B'].map((tag): Row => ({ tag, limits: on, priority: 1 })),
  ...['YA-301', 'XA-EG01', 'XA-UPS01'].map((tag): Row => ({ tag, limits: on, priority: 2 })),
  // The burst sensor of 1.1 is not in the table: what it tells needs an answer at once.
  { tag: 'XA-301', limits: on, priority: 2 },
  // 4.1: a sample valve left cracked is told.
  ...['201', '202', '301'].map((n): Row => ({ tag: `SAMPLE.cup-${n}`, limits: on, priority: 3 })),
  { tag: 'PT-503', limits: { LL: 0.35, L: 0.45 }, priority: 2 },
];

interface Flat {
  readonly id: string;
  readonly limit: number;
  readonly share: number | null;
  readonly of: string | null;
  readonly priority: AlarmPriority;
  readonly while: readonly string[] | null;
}
const isList = (any: Row['while']): any is readonly string[] => Array.isArray(any);

const flat: readonly Flat[] = ROWS.flatMap(({ tag, limits, priority, but, of = null, shares, rate, while: any }) =>
  (Object.entries(limits) as [AlarmKind, number][]).map(([kind, limit]) => ({
    id: `${tag}.${rate === true ? 'rate.' : ''}${kind}`,
    limit,
    share: of === null ? null : (shares?.[kind] ?? 1),
    of,
    priority: but?.[kind] ?? priority,
    while: (isList(any) ? any : any?.[kind]) ?? null,
  })),
);
const told = ({ id, limit, from, priority, while: any }: AlarmDefinition): Flat => ({
  id,
  limit,
  share: from?.factor ?? null,
  of: from?.tag ?? null,
  priority,
  while: any ?? null,
});
const byId = (a: Flat, b: Flat): number => (a.id < b.id ? -1 : 1);

it('every row of the table is configured with its limits, priorities and states, and nothing else is', () => {
  const configured = alarms.map(told).toSorted(byId);
  expect(configured.map(({ id }) => id)).toEqual(flat.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
  for (const [i, row] of flat.toSorted(byId).entries()) {
    const { share, ...rest } = configured[i]!;
    expect(rest, row.id).toEqual({
      id: row.id,
      limit: row.limit,
      of: row.of,
      priority: row.priority,
      while: row.while,
    });
    if (row.share === null) expect(share, row.id).toBeNull();
    else expect(share, row.id).toBeCloseTo(row.share, 9);
  }
});

it('clean steam is worth more haste while something is steamed', () => {
  const steam = alarms.filter(({ tag }) => tag === 'PT-602');
  expect(steam.map(({ priorityWhile }) => priorityWhile)).toEqual(
    steam.map(() => ({ condition: WHILE_STEAMING[0], priority: 2 })),
  );
});

it('an alarm on a measurement has a delay and lets go inside its limit; what is reported or counted has neither', () => {
  const counted = /^(?:LAB\.|F0-301|WT-301\.rate)/;
  for (const { id, kind, delay, hysteresis } of alarms) {
    if (counted.test(id)) expect([delay, hysteresis], id).toEqual([0, 0]);
    else {
      expect(delay, id).toBeGreaterThan(0);
      if (kind !== 'ON') expect(hysteresis, id).toBeGreaterThan(0);
    }
    // Nothing that wants an answer within two minutes may come later than the first of them is gone.
    expect(delay, id).toBeLessThanOrEqual(300);
  }
  for (const { id, priority, delay } of alarms) if (priority === 1) expect(delay, id).toBeLessThanOrEqual(10);
});
