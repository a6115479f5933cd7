// DCS page 4: the nine feeds, a row each, with the face-plates of their loops, pumps, agitators and trip valves (content/fermentation.md 1.11).
import type { Faceplate, FeedStation, FeedsPage } from '../../screens.ts';
import { FEED_SPECS, type FeedSpec } from '../plant/feeds/spec.ts';

function station({ digit: d, range, controlled }: FeedSpec): FeedStation {
  return {
    id: `feed-40${d}`,
    tank: `V-40${d}`,
    level: `LT-40${d}`,
    temperature: `TT-40${d}A`,
    pressure: `PT-40${d}`,
    trap: `TT-40${d}`,
    flow: range === null ? null : `FT-40${d}`,
    valve: range === null ? null : `FV-40${d}`,
    loop: controlled ? `FIC-40${d}` : null,
    pump: `P-40${d}`,
    total: `FQ-40${d}`,
  };
}

const loops = FEED_SPECS.filter(({ controlled }) => controlled).map(
  ({ digit: d, range }): Faceplate => ({
    kind: 'loop',
    tag: `FIC-40${d}`,
    reads: [`FV-40${d}`],
    interlocks: ['I-304'],
    steps: [1, 1],
    pens: [`FT-40${d}`, `FV-40${d}`],
    range: [0, range!],
  }),
);

const drives = FEED_SPECS.flatMap(({ digit: d, range, agitator, stoppedBy304 }): Faceplate[] => [
  {
    kind: 'drive',
    tag: `P-40${d}`,
    reads: [`LT-40${d}`, `WT-40${d}`, ...(range === null ? [] : [`FT-40${d}`]), `FQ-40${d}`, `PT-40${d}`],
    interlocks: stoppedBy304 ? ['I-304'] : d === 2 ? ['I-306'] : [],
    pens: [range === null ? `FQ-40${d}` : `FT-40${d}`, `LT-40${d}`],
  },
  ...(agitator > 0
    ? [
        {
          kind: 'drive' as const,
          tag: `M-40${d}`,
          reads: [`TT-40${d}A`, `PT-40${d}`, `LT-40${d}`],
          interlocks: [],
          pens: [`TT-40${d}A`, `PT-40${d}`],
        },
      ]
    : []),
]);

const trips: readonly Faceplate[] = ['XV-40201', 'XV-40202'].map((tag) => ({
  kind: 'valve',
  tag,
  reads: ['GT-402A', 'GT-402B', 'FT-402', 'LT-402'],
  interlocks: ['I-306'],
  pens: ['GT-402A', 'FT-402'],
  range: [0, 100],
}));

const foam: Faceplate = {
  kind: 'loop',
  tag: 'LIC-301',
  reads: [],
  interlocks: [],
  steps: [0.01, 1],
  pens: ['LT-301', 'FQ-408'],
  range: [0, 1.5],
};

const fan: Faceplate = {
  kind: 'drive',
  tag: 'V-402.fan',
  reads: ['GT-402A', 'GT-402B'],
  interlocks: ['I-306'],
  pens: ['GT-402A', 'GT-402B'],
  range: [0, 100],
};

export const feeds: FeedsPage = {
  layout: 'feeds',
  stations: FEED_SPECS.map(station),
  others: ['GT-402A', 'GT-402B', 'GT-301', 'SAMPLE.sugar-401', 'SAMPLE.ph-401'],
  faceplates: [...loops, foam, ...drives, ...trips, fan],
};
