// The feed stations: tank, pump, meter and line of each feed up to the fermentor, all from one template.
import {
  type Equipment,
  type Instrument,
  instrumentsOn,
  type PipeLine,
  type Run,
  run,
  type Sheet,
  things,
  type Valve,
  type ValveBody,
} from '../../../plant/diagram.ts';
import { type Feed, FEEDS, suffixesOf } from './feed-table.ts';

/** Body and bore of a feed tank's valves; all bores are ours. */
const VALVES: Readonly<Record<string, readonly [body: ValveBody, dn: number]>> = {
  '01': ['diaphragm', 50],
  '02': ['ball', 25],
  '03': ['globe', 25],
  '04': ['globe', 25],
  '05': ['globe', 40],
  '06': ['gate', 40],
  '07': ['gate', 40],
  '08': ['ball', 20],
  '09': ['flush-bottom', 40],
  '10': ['globe', 20],
  '11': ['ball', 20],
  '12': ['ball', 40],
  '13': ['ball', 20],
  '14': ['ball', 40],
};
const LINE = 40;

/** Whose tanks are served from one trunk of steam, water and condensate, from its beginning on. */
const HEATED = FEEDS.filter((feed) => feed.heated).map((feed) => feed.digit);

/** The tee of a trunk that serves a tank; the last but one serves the last tank as well. */
function tap(trunk: string, digit: number): string {
  return `${trunk}.T${Math.min(digit, HEATED.at(-2)!)}`;
}

/** The tees of a trunk with one branch a tank, from its beginning. */
const tees = (line: string): readonly string[] => HEATED.slice(0, -1).map((digit) => `${line}.T${digit}`);
const supply = (tag: string, medium: 'steam' | 'water', dn: number, header: string): PipeLine => ({
  tag,
  runs: [run(medium, dn, [header, ...tees(tag)].join(' → '))],
});
const collect = (tag: string, dn: number, end: string): PipeLine => ({
  tag,
  runs: [run('water', dn, [...tees(tag).toReversed(), end].join(' → '))],
});

/** Trunks along the row of tanks: clean steam (two branches a tank), plant steam, condensate, cooling water to and from. */
const SERVICES: readonly PipeLine[] = [
  { tag: 'L-6006', runs: [run('steam', 50, ['H-602', ...HEATED.map((digit) => `L-6006.T${digit}`)].join(' → '))] },
  supply('L-6007', 'steam', 65, 'H-601'),
  collect('L-6008', 40, 'V-601'),
  supply('L-7002', 'water', 65, 'H-701'),
  collect('L-7003', 65, 'H-702'),
  // Line steam of acid and caustic, which have a place of their own.
  { tag: 'L-6010', runs: [run('steam', 25, 'H-602 → L-6010.T6')] },
];

function equipment({ digit: d, heated, agitated, steamed }: Feed): readonly Equipment[] {
  const jacket = heated ? ['steam', 'J-steam', 'J-in', 'J-out', 'J-low'] : [];
  return [
    { tag: `V-40${d}`, kind: 'tank', nozzles: ['fill', 'air', 'vent', 'out', ...jacket] },
    ...(agitated ? [{ tag: `M-40${d}`, kind: 'agitator', on: `V-40${d}`, mark: 'D' } as const] : []),
    { tag: `P-40${d}`, kind: 'pump' },
    { tag: `END.fill-40${d}`, kind: 'supply' },
    { tag: `END.gutter-40${d}12`, kind: 'gutter' },
    ...(d === 2 ? [] : things('vent', `END.vent-40${d}03`)),
    ...(heated ? things('steam-trap', `ST-40${d}08`) : []),
    ...(steamed
      ? [
          { tag: `ST-40${d}01`, kind: 'steam-trap', mark: 'D' } as const,
          { tag: `END.drain-40${d}11`, kind: 'drain' } as const,
        ]
      : []),
  ];
}

function valves(feed: Feed): readonly Valve[] {
  const { digit: d, metered } = feed;
  return [
    ...suffixesOf(feed).map((suffix): Valve => {
      const [body, dn] = VALVES[suffix]!;
      return { tag: `HV-40${d}${suffix}`, kind: 'hand', body, dn, normally: 'closed', mark: 'D' };
    }),
    ...(metered
      ? [
          {
            tag: `FV-40${d}`,
            kind: 'control',
            body: 'globe',
            dn: 25,
            normally: 'closed',
            fail: 'closed',
            mark: 'D',
          } as const,
        ]
      : []),
  ];
}

function instruments({ digit: d, metered }: Feed): readonly Instrument[] {
  return [
    ...instrumentsOn(`V-40${d}`, 'dcs', `TT-40${d}A PT-40${d} LT-40${d} WT-40${d}`),
    ...(metered ? instrumentsOn(`L-40${d}`, 'dcs', `FT-40${d}`) : []),
    ...instrumentsOn(`L-40${d}`, 'computed', `FQ-40${d}`),
  ];
}

/**
 * From the tank to the fermentor's root valve. Tees: T3 drain 12, T4 line steam 10, T5 air 13, T6 and T7 round the pump (14),
 * T8 and T9 to the seed vessels, T1 the trap 11, T2 where the manifold's check valve opens into the line.
 */
function feedLine({ digit: d, medium, nozzle, steamed, heated, metered, toSeed }: Feed): readonly Run[] {
  const line = (tee: string) => `L-40${d}.${tee}`;
  const way = [
    `V-40${d}.out`,
    `HV-40${d}09`,
    line('T3'),
    ...(steamed ? [line('T4')] : []),
    line('T5'),
    ...(d === 2 ? ['XV-40201'] : []),
    line('T6'),
    `P-40${d}`,
    line('T7'),
    ...(d === 2 ? ['F-402.in'] : []),
  ];
  const on = [
    ...(metered ? [`FT-40${d}`, `FV-40${d}`] : []),
    ...(toSeed ? [line('T8'), line('T9')] : []),
    ...(steamed ? [line('T1'), line('T2')] : []),
    `HV-3014${d}`,
    `R-301.${nozzle}`,
  ];
  const main =
    d === 2
      ? [run(medium, LINE, way.join(' → ')), run(medium, LINE, ['F-402.out', ...on].join(' → '))]
      : [run(medium, LINE, [...way, ...on].join(' → '))];
  return [
    ...main,
    run(medium, 40, `${line('T3')} → HV-40${d}12 → END.gutter-40${d}12`),
    run('air', 20, `H-412 → HV-40${d}13 → ${line('T5')}`),
    run(medium, 40, `${line('T6')} → HV-40${d}14 → ${line('T7')}`),
    ...(steamed
      ? [
          run('steam', 20, `${heated ? `L-6006.T${d}` : 'L-6010.T6'} → HV-40${d}10 → ${line('T4')}`),
          run('process', 20, `${line('T1')} → HV-40${d}11 → ST-40${d}01 → END.drain-40${d}11`),
        ]
      : []),
  ];
}

/** Filling, air, vent, direct steam and jacket of a tank. */
function services({ digit: d, medium, heated }: Feed): readonly Run[] {
  const tank = `V-40${d}`;
  const vent = d === 2 ? 'S-402.in' : `END.vent-40${d}03`;
  return [
    run(medium, 50, `END.fill-40${d} → HV-40${d}01 → ${tank}.fill`),
    run('air', 25, `H-412 → HV-40${d}02 → ${tank}.air`),
    run(d === 2 ? 'gas' : 'air', 25, `${tank}.vent → HV-40${d}03 → ${vent}`),
    ...(heated
      ? [
          run('steam', 25, `L-6006.T${d} → HV-40${d}04 → ${tank}.steam`),
          run('steam', 40, `${tap('L-6007', d)} → HV-40${d}05 → ${tank}.J-steam`),
          run('water', 40, `${tap('L-7002', d)} → HV-40${d}06 → ${tank}.J-in`),
          run('water', 40, `${tank}.J-out → HV-40${d}07 → ${tap('L-7003', d)}`),
          run('water', 20, `${tank}.J-low → HV-40${d}08 → ST-40${d}08 → ${tap('L-6008', d)}`),
        ]
      : []),
  ];
}

/** The outdoor yard of V-402: trip valve, liquid filter, vent absorber, water spray, gas detectors, emergency shower (1.2). */
const ammonia: Sheet = {
  equipment: [
    { tag: 'F-402', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'S-402', kind: 'absorber', nozzles: ['in', 'out'] },
    { tag: 'END.vent-402', kind: 'vent' },
    { tag: 'END.spray-40202', kind: 'spray' },
    { tag: 'SH-01', kind: 'shower' },
  ],
  valves: [
    { tag: 'XV-40201', kind: 'on-off', body: 'ball', dn: LINE, normally: 'closed', fail: 'closed', mark: 'D' },
    { tag: 'XV-40202', kind: 'on-off', body: 'ball', dn: 65, normally: 'closed', fail: 'open', mark: 'D' },
  ],
  instruments: instrumentsOn('V-402', 'dcs', 'GT-402A GT-402B'),
  lines: [
    { tag: 'L-4021', runs: [run('gas', 25, 'S-402.out → END.vent-402')] },
    {
      tag: 'L-7211',
      runs: [run('water', 65, 'H-721 → L-7211.T1 → XV-40202 → END.spray-40202'), run('water', 40, 'L-7211.T1 → SH-01')],
    },
  ],
};

const controlled = FEEDS.filter((feed) => feed.metered && feed.medium !== 'acid-alkali');

const stations: Sheet = {
  equipment: FEEDS.flatMap(equipment),
  valves: FEEDS.flatMap(valves),
  instruments: FEEDS.flatMap(instruments),
  // pH doses ammonia, caustic and acid; foam doses antifoam (1.6).
  loops: controlled.map(({ digit: d }) => ({ tag: `FIC-40${d}`, measures: `FT-40${d}`, drives: [`FV-40${d}`] })),
  lines: [
    ...SERVICES,
    ...FEEDS.map((feed) => ({ tag: `L-40${feed.digit}`, runs: feedLine(feed) })),
    ...FEEDS.map((feed) => ({ tag: `L-40${feed.digit}0`, runs: services(feed) })),
  ],
};

export const feedStations: readonly Sheet[] = [stations, ammonia];
