// Stations at the feed tanks, their pumps, the acid bund and the ammonia yard. What a station reaches follows from the template.
import type { Station } from '../screens.ts';
import { FEEDS, suffixesOf } from './diagram/feed-table.ts';
import { feedX } from './layout/pumps.ts';

const UPPER = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const LOWER = ['10', '12', '13', '14'];

const having = (digit: number, wanted: readonly string[]): readonly string[] => {
  const suffixes = suffixesOf(FEEDS.find((feed) => feed.digit === digit)!);
  return wanted.filter((suffix) => suffixes.includes(suffix)).map((suffix) => `HV-40${digit}${suffix}`);
};
const machines = (digit: number): readonly string[] =>
  digit === 8
    ? ['P-408']
    : [
        `FV-40${digit}`,
        `FT-40${digit}`,
        `P-40${digit}`,
        ...(digit === 1 || digit === 3 ? [`FV-40${digit}.positioner`] : []),
      ];

/** In front of two tanks on +5.0, looking south at their valves. */
const tanks = (id: string, digits: readonly [number, number]): Station => {
  const x = (feedX[digits[0]]! + feedX[digits[1]]!) / 2;
  return {
    id,
    floor: 5,
    eye: [x, 9.75, 6.65],
    target: [x, 7.6, 6.25],
    tags: digits.flatMap((digit) => [...having(digit, UPPER), `TT-40${digit}A`, `LT-40${digit}`, `V-40${digit}`]),
  };
};

/** South of two pumps on the ground floor. */
const benches = (id: string, digits: readonly [number, number]): Station => {
  const x = (feedX[digits[0]]! + feedX[digits[1]]!) / 2;
  return {
    id,
    floor: 0,
    eye: [x, 5.2, 1.65],
    target: [x, 7.9, 0.9],
    tags: digits.flatMap((digit) => [...having(digit, LOWER), ...machines(digit)]),
  };
};

const apart = (digit: number): readonly string[] => [...having(digit, [...UPPER, ...LOWER]), ...machines(digit)];

export const feedStations: readonly Station[] = [
  tanks('tanks-401-403', [1, 3]),
  tanks('tanks-404-405', [4, 5]),
  tanks('tanks-408-409', [8, 9]),
  benches('pumps-401-403', [1, 3]),
  benches('pumps-404-405', [4, 5]),
  benches('pumps-408-409', [8, 9]),
  { id: 'acid', floor: 0, eye: [41.4, 17.2, 1.65], target: [41.4, 19.8, 1.0], tags: ['V-406.tray', ...apart(6)] },
  { id: 'caustic', floor: 0, eye: [45.4, 17.2, 1.65], target: [45.4, 19.8, 1.0], tags: ['V-407.tray', ...apart(7)] },
  {
    id: 'ammonia',
    floor: 0,
    eye: [63.4, 15.6, 1.65],
    target: [63.8, 19.6, 1.1],
    tags: [...apart(2), 'XV-40201', 'XV-40202', 'V-402.fan', 'F-402', 'GT-402A', 'SH-01'],
  },
];
