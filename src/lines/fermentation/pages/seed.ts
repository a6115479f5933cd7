// DCS page 2: the seed vessels V-201 and V-202 (content/fermentation.md 1.1, P6). Bands are those of P6.
import type { Faceplate, KeyValue, UnitPage } from '../../screens.ts';
import { v201Mimic, v202Mimic } from './seed-mimic.ts';

interface SeedRange {
  readonly n: '201' | '202';
  /** Top of the bars of air, Nm³/min, and of weight, t. */
  readonly air: number;
  readonly weight: number;
  readonly rpm: number;
  /** Temperatures at which it may grow, deg C: 27.0 ± 0.5, and 27 -> 26 ± 0.5. */
  readonly grows: readonly [number, number];
}

const VESSELS: readonly SeedRange[] = [
  { n: '201', air: 2, weight: 2, rpm: 250, grows: [26.5, 27.5] },
  { n: '202', air: 20, weight: 14, rpm: 160, grows: [25.5, 27.5] },
];

/** A vessel that grows is looked at closely. */
const keysOf = ({ n, air, weight, rpm, grows: [from, to] }: SeedRange): readonly KeyValue[] => [
  {
    tag: `TT-${n}`,
    loop: `TIC-${n}`,
    range: [20, 130],
    close: { while: `V-${n}.age > 0`, range: [20, 32] },
    bands: [{ while: `V-${n}.age > 0`, from, to }],
  },
  {
    tag: `PT-${n}`,
    loop: `PIC-${n}`,
    range: [-0.05, 0.25],
    bands: [{ while: `V-${n}.age > 0`, from: 0.04, to: 0.06 }],
  },
  { tag: `FT-${n}`, loop: `FIC-${n}`, range: [0, air], bands: [] },
  { tag: `SI-${n}`, loop: `SIC-${n}`, range: [0, rpm], bands: [] },
  { tag: `AT-${n}`, range: [4, 9], bands: [] },
  { tag: `AT-2${n[2]}2`, range: [0, 120], bands: [] },
  { tag: `WT-${n}`, range: [0, weight], bands: [] },
  // While it is killed (6.12, 6S.17): what page 7 shows of R-301.
  { tag: `KI-${n}`, while: `TT-${n} > 100`, range: [0, 40], bands: [{ from: 30, to: 40 }] },
  { tag: `F0-${n}`, while: `TT-${n} > 100`, range: [0, 60], bands: [{ from: 25, to: 60 }] },
];

const keys = (range: SeedRange): readonly KeyValue[] => keysOf(range).map((key) => ({ ...key, of: `V-${range.n}` }));

const plates = (range: SeedRange): readonly Faceplate[] =>
  ofVessel(range).map((plate) => ({ ...plate, of: `V-${range.n}` }));

const ofVessel = ({ n, air, rpm }: SeedRange): readonly Faceplate[] => [
  {
    kind: 'loop',
    tag: `TIC-${n}`,
    reads: [`TV-${n}B`, `TV-${n}A`],
    interlocks: [],
    steps: [0.1, 1],
    pens: [`TT-${n}`],
    range: [0, 140],
    close: { while: `V-${n}.age > 0`, range: [20, 32] },
  },
  {
    kind: 'loop',
    tag: `PIC-${n}`,
    reads: [`PV-${n}`],
    interlocks: [],
    steps: [0.005, 1],
    pens: [`PT-${n}`],
    range: [0, 0.2],
  },
  {
    kind: 'loop',
    tag: `FIC-${n}`,
    reads: [`FV-${n}`],
    interlocks: [],
    steps: [0.1, 1],
    pens: [`FT-${n}`],
    range: [0, air],
  },
  { kind: 'loop', tag: `SIC-${n}`, reads: [], interlocks: [], steps: [5, 5], pens: [`SI-${n}`], range: [0, rpm] },
  {
    kind: 'drive',
    tag: `M-${n}`,
    reads: [`SI-${n}`, `IT-${n}`, `JT-${n}`, `PT-2${n[2]}2`, `LSH-${n}`],
    interlocks: [],
    pens: [`SI-${n}`],
    range: [0, rpm],
  },
];

export const seed: UnitPage = {
  layout: 'unit',
  keys: VESSELS.flatMap(keys),
  mimics: [v201Mimic, v202Mimic],
  faceplates: VESSELS.toReversed().flatMap(plates),
};
