// Sheet L-3005: the fermentor ends of the nine feed lines, and the manifold that steams them.
import type { Equipment, Instrument, Medium, PipeLine, Sheet, Valve } from '../../../plant/diagram.ts';
import { run } from '../../../plant/diagram.ts';

interface Feed {
  /** Last digit of everything that belongs to it: V-40x, L-40x, HV-3014x, TT-40x. */
  readonly digit: number;
  readonly nozzle: string;
  readonly medium: Medium;
  /** Ammonia must never meet steam (I-312): its line is not joined to the manifold and has no trap. */
  readonly steamed: boolean;
}

const feed = (digit: number, nozzle: string, medium: Medium, steamed = true): Feed => ({
  digit,
  nozzle,
  medium,
  steamed,
});

/** Sugar, ammonia, phenylacetate, oil, ammonium sulphate, acid, caustic, antifoam, sterile water. */
const FEEDS: readonly Feed[] = [
  feed(1, 'N5a', 'process'),
  feed(2, 'N5b', 'acid-alkali', false),
  feed(3, 'N5c', 'process'),
  feed(4, 'N5d', 'combustible'),
  feed(5, 'N5e', 'process'),
  feed(6, 'N5f', 'acid-alkali'),
  feed(7, 'N5g', 'acid-alkali'),
  feed(8, 'N5h', 'other-liquid'),
  feed(9, 'N5i', 'water'),
];
const STEAMED = FEEDS.filter((f) => f.steamed);

function equipment({ digit, steamed }: Feed): readonly Equipment[] {
  const supply: Equipment = { tag: `END.feed-40${digit}`, kind: 'supply' };
  if (!steamed) return [supply];
  return [
    supply,
    { tag: `ST-40${digit}01`, kind: 'steam-trap', mark: 'D' },
    { tag: `END.drain-40${digit}11`, kind: 'drain' },
  ];
}

function valves({ digit }: Feed): readonly Valve[] {
  return [
    { tag: `HV-40${digit}11`, kind: 'hand', body: 'ball', dn: 20, normally: 'closed', mark: 'D' },
    { tag: `CK-3014${digit}`, kind: 'check', body: 'swing-check', dn: 20, normally: 'closed', mark: 'D' },
  ];
}

const temperature = ({ digit, steamed }: Feed): Instrument => ({
  tag: `TT-40${digit}`,
  on: steamed ? `L-40${digit}.T1` : `HV-3014${digit}`,
  where: 'dcs',
});

/** T1 leads to the trap at the fermentor end, T2 is where the manifold's check valve opens into the line. */
function line({ digit, nozzle, medium, steamed }: Feed): PipeLine {
  const tag = `L-40${digit}`;
  const tees = steamed ? `${tag}.T1 → ${tag}.T2 → ` : '';
  const root = run(medium, 40, `END.feed-40${digit} → ${tees}HV-3014${digit} → R-301.${nozzle}`);
  const trap = run('process', 20, `${tag}.T1 → HV-40${digit}11 → ST-40${digit}01 → END.drain-40${digit}11`);
  return { tag, runs: steamed ? [root, trap] : [root] };
}

const manifold: PipeLine = {
  tag: 'L-3005',
  runs: [
    run(
      'steam',
      25,
      ['L-6003.T7', 'HV-30150', ...STEAMED.map((f) => `L-3005.T${f.digit}`), 'HV-30151', 'ST-30106'].join(' → '),
    ),
    run('process', 20, 'ST-30106 → END.drain-30151'),
    ...STEAMED.map(({ digit }) => run('steam', 20, `L-3005.T${digit} → CK-3014${digit} → L-40${digit}.T2`)),
  ],
};

export const feeds: Sheet = {
  equipment: [
    ...FEEDS.flatMap(equipment),
    { tag: 'ST-30106', kind: 'steam-trap' },
    { tag: 'END.drain-30151', kind: 'drain' },
  ],
  valves: STEAMED.flatMap(valves),
  instruments: FEEDS.map(temperature),
  lines: [manifold, ...FEEDS.map(line)],
};
