// DCS page 1: the whole plant at a glance, a card for each unit (content/fermentation.md 1.11). Bands are those of the unit's own page.
import type { KeyValue, OverviewPage, OverviewUnit } from '../../screens.ts';
import { airTrain } from './air.ts';
import { r301 } from './r301.ts';
import { utilities } from './utilities.ts';

/** The key values of a page, in the order named here. */
function taken(keys: readonly KeyValue[], tags: string): readonly KeyValue[] {
  return tags.split(' ').map((tag) => keys.find((key) => key.tag === tag)!);
}

const seed = (vessel: '201' | '202', row: number): OverviewUnit => ({
  id: `seed-${vessel}`,
  page: 2,
  place: [1, 3, row, 1],
  machines: [`M-${vessel}`],
  keys: [
    { tag: `TT-${vessel}`, range: [20, 130], loop: `TIC-${vessel}`, bands: [] },
    { tag: `PT-${vessel}`, range: [-0.05, 0.25], loop: `PIC-${vessel}`, bands: [] },
    { tag: `FT-${vessel}`, loop: `FIC-${vessel}`, bands: [] },
    { tag: `WT-${vessel}`, bands: [] },
  ],
  alarms:
    vessel === '201'
      ? '^(?:[A-Z]+-(?:201|21\\d)[AB]?|SAMPLE\\.cup-201)$'
      : '^(?:[A-Z]+-(?:202|22\\d)[AB]?|SAMPLE\\.cup-202)$',
});

const feed = (digit: number, range: number): KeyValue => ({
  tag: `FT-40${digit}`,
  range: [0, range],
  loop: `FIC-40${digit}`,
  bands: [],
});

/** Ammonia has no loop of its own: the pH controller moves it. */
const ammonia: KeyValue = { tag: 'FT-402', range: [0, 100], bands: [] };

const units: readonly OverviewUnit[] = [
  seed('201', 1),
  seed('202', 2),
  {
    id: 'r301',
    page: 3,
    place: [4, 6, 1, 2],
    machines: ['M-301'],
    keys: taken(r301.keys, 'TT-301 PT-301 FT-301 SI-301 AT-301 AT-302 WT-301 LT-301'),
    alarms:
      '^(?:[A-Z0-9]+-30[1-2][AB]?|[A-Z]+-10\\d|TT-30[3-7]|LSH-303|AT-303(?:\\.CO2)?|LAB\\..*|SAMPLE\\.cup-301|.*-301\\..*)$',
  },
  {
    id: 'feeds',
    page: 4,
    place: [10, 3, 1, 2],
    machines: [],
    keys: [feed(1, 200), ammonia, feed(3, 20), feed(4, 50), feed(5, 100), feed(9, 600)],
    figures: ['LT-401', 'LT-402', 'GT-402A'],
    alarms: '^[A-Z]+-4\\d\\d[AB]?$',
  },
  {
    id: 'air',
    page: 5,
    place: [1, 3, 3, 1],
    machines: ['K-501A', 'K-501B', 'K-502'],
    keys: taken(airTrain.keys, 'PT-501 PT-502 TT-503 TT-504 MT-501'),
    alarms: '^(?:[A-Z]+-5\\d\\d|PDT-31\\d|K-50\\d.*)[AB]?$',
  },
  {
    id: 'utilities',
    page: 6,
    place: [4, 3, 3, 1],
    machines: ['P-701A', 'P-711A', 'EG-01'],
    keys: taken(utilities.keys, 'PT-601 PT-602 PT-701 TT-701 PT-711 TT-711'),
    alarms: '^(?:[A-Z]+-(?:60|70|71|73)\\d[AB]?|XA-(?:EG|UPS)01|.*UPS.*)$',
  },
  {
    id: 'harvest',
    page: 8,
    place: [7, 3, 3, 1],
    machines: ['M-901', 'P-901', 'P-801'],
    keys: [
      { tag: 'LT-901', range: [0, 100], bands: [] },
      { tag: 'TT-901', range: [0, 40], bands: [{ from: 0, to: 10 }] },
      { tag: 'TT-801', range: [0, 100], bands: [{ while: 'P-801 = 1', from: 70, to: 85 }] },
      { tag: 'LT-803', range: [0, 100], bands: [] },
    ],
    alarms: '^(?:[A-Z]+-[89]0\\d|LT-303)$',
  },
  {
    id: 'consumption',
    page: 14,
    place: [10, 3, 3, 1],
    machines: [],
    keys: [],
    figures: ['FQ-601', 'FQ-701', 'JQ-001'],
    alarms: '^[FJ]Q-.*$',
  },
];

export const overview: OverviewPage = { layout: 'overview', units };
