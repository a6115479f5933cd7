// The nine feed stations (content/fermentation.md 1.10): six heated tanks on +5.0 with their pumps below, acid and caustic in
// their bund in the north, ammonia outdoors in the east. One bench for all: drain, steam, air, pump and its bypass, meter.
import type { Area, Inline, Position, Solid, Tee } from '../../../plant/arrangement.ts';
import { bindAreaParts, lying, upright } from './notation.ts';
import { type LocalFrame, localFrame } from './local.ts';
import { feedX } from './pumps.ts';

/** Radius and height of the tanks' shells, m: the sizes of 1.2. */
export const TANKS: Readonly<Record<number, readonly [radius: number, height: number]>> = {
  1: [1.15, 5],
  2: [0.95, 3.7],
  3: [0.55, 2.3],
  4: [0.95, 3.6],
  5: [0.75, 2.9],
  6: [0.62, 1.9],
  7: [0.62, 2.7],
  8: [0.5, 1.9],
  9: [1.15, 5],
};
/** Bottom of the heated tanks: 1.2 m above +5.0, so that one can reach under them. */
const BOTTOM = 6.2;
const LOW_BOTTOM = 1.3;
const ROW = 6;

/** Height of the bench's pipe above the floor, and how far off the tank's axis its parts stand along it. */
const BENCH = 0.7;

/** Drain, line steam and air; pump with bypass; meter and control valve standing over its discharge. */
function bench({ inline, port, tee }: LocalFrame, d: number, steamed: boolean, start: number): Area {
  const line = (name: string) => `L-40${d}.${name}`;
  const trip = d === 2 ? 0.42 : 0;
  const [t3, t4, t5, t6] = [start, start + 0.3, start + 0.6, start + 0.95 + trip] as const;
  const suction = t6 + 0.55;
  const discharge = suction + 0.23;
  const metered = d !== 8;
  const meter: readonly Inline[] =
    d === 2
      ? [inline('FT-402', discharge + 1.7, 0, 1.85, '+z', '+v'), inline('FV-402', discharge + 1.7, 0, 2.25, '+z', '-v')]
      : metered
        ? [inline(`FT-40${d}`, discharge, 0, 1.75, '+z', '+v'), inline(`FV-40${d}`, discharge, 0, 2.2, '+z', '-v')]
        : [];
  return {
    inlines: [
      inline(`HV-40${d}12`, t3, -0.35, BENCH, '-v', '+z'),
      ...(steamed ? [inline(`HV-40${d}10`, t4, 0.38, BENCH, '-v', '+z')] : []),
      inline(`HV-40${d}13`, t5, -0.38, BENCH, '+v', '+z'),
      ...(d === 2 ? [inline('XV-40201', t5 + 0.4, 0, BENCH, '+u', '+z')] : []),
      inline(`HV-40${d}14`, t6, 0, 1.05, '+z', '-v'),
      ...meter,
    ],
    ports: [
      port(`END.gutter-40${d}12`, t3, -0.75, 0.03, '+z'),
      port(`P-40${d}`, suction, 0, BENCH, '-u', line('T6')),
      port(`P-40${d}`, discharge, 0, 0.98, '+z', line('T7')),
      ...(d === 2
        ? [port('F-402.in', discharge + 1.46, 0, 1.35, '-u'), port('F-402.out', discharge + 1.7, 0, 1.66, '+z')]
        : []),
    ],
    tees: [
      tee(line('T3'), t3, 0, BENCH),
      ...(steamed ? [tee(line('T4'), t4, 0, BENCH)] : []),
      tee(line('T5'), t5, 0, BENCH),
      tee(line('T6'), t6, 0, BENCH),
      tee(line('T7'), discharge, 0, 1.35),
    ],
  };
}

/** Trunks under +5.0 along the row, north of the risers: y and height. */
const TRUNKS: Readonly<Record<string, readonly [y: number, offset: number]>> = {
  'L-6008': [8.5, 1.04],
  'L-6006': [8.75, -0.14],
  'L-6007': [9, 0.16],
  'L-7002': [9.25, 0.48],
  'L-7003': [9.5, 0.79],
};
const TRUNK_HEIGHT = 4.3;
const HEADER = { y: 9.85, z: 4.3, radius: 0.06 } as const;
/** Row of hand valves on +5.0 in front of a tank: y, height; x from the tank's axis. */
const BANK = { y: 7.75, z: 6.25 } as const;

function heated(d: number): Area {
  const x = feedX[d]!;
  const [radius, height] = TANKS[d]!;
  const place = localFrame([x, ROW, 0], '+y', '+x');
  const { inline, port, mounting } = place;
  const row = BANK.y - ROW;
  const top = BOTTOM + height;
  const low = BOTTOM + radius * 0.5;
  /** A nozzle on the north side, above the valve of its riser as far as the shell is wide. */
  const nozzle = (name: string, offset: number, z: number) => {
    const dx = Math.round(offset * (radius / 1.15) * 800) / 1000;
    return port(`V-40${d}.${name}`, Math.sqrt(radius * radius - dx * dx) + 0.09, dx, z, '+u');
  };
  const valve = (suffix: string, offset: number, up: boolean, z: number = BANK.z): Inline =>
    inline(`HV-40${d}${suffix}`, row, offset, z, up ? '+z' : '-z', '+u');
  const last = d === 9;
  const trunkTees: readonly Tee[] = Object.entries(TRUNKS)
    .filter(([line]) => !last || line === 'L-6006')
    .map(([line, [y, offset]]) => ({ node: `${line}.T${d}`, at: place.at(y - ROW, offset, TRUNK_HEIGHT) }));
  return bindAreaParts([
    bench(place, d, true, 0.95),
    {
      inlines: [
        valve('01', -0.98, true),
        valve('02', -0.68, true),
        valve('03', -0.41, false),
        valve('04', -0.14, true),
        valve('05', 0.16, true),
        valve('06', 0.48, true),
        valve('07', 0.79, false),
        valve('08', 1.04, false, 5.75),
        inline(`ST-40${d}08`, row, 1.04, 5.45, '-z', '+u'),
        inline(`HV-40${d}09`, 0, 0, BOTTOM - 0.28, '-z', '+u'),
      ],
      ports: [
        port(`V-40${d}.out`, 0, 0, BOTTOM - 0.08, '-z'),
        nozzle('fill', -0.98, top - radius * 0.5 - 0.12),
        nozzle('air', -0.68, top - radius * 0.5 - 0.28),
        nozzle('vent', -0.41, top - radius * 0.5 - 0.1),
        nozzle('steam', -0.14, low + 0.3),
        nozzle('J-steam', 0.16, BOTTOM + height * 0.6),
        nozzle('J-in', 0.48, low + 0.22),
        nozzle('J-out', 0.79, BOTTOM + height * 0.7),
        nozzle('J-low', 1.04, low + 0.1),
        port(`END.fill-40${d}`, row, -0.98, 3.9, '+z'),
        port(`END.vent-40${d}03`, row, -0.41, 5.3, '+z'),
        { node: 'H-412', at: [x - 0.68, HEADER.y, HEADER.z + 0.14], out: '+z', towards: `HV-40${d}02` },
        { node: 'H-412', at: [x - 0.78, HEADER.y, HEADER.z - 0.14], out: '-z', towards: `HV-40${d}13` },
      ],
      tees: trunkTees,
      mountings: [
        mounting(`TT-40${d}A`, radius + 0.1, -radius * 0.3, low + 0.62, '+u'),
        mounting(`PT-40${d}`, radius + 0.1, radius * 0.1, top - radius * 0.5 - 0.15, '+u'),
        mounting(`LT-40${d}`, radius + 0.1, radius * 0.35, low + 0.62, '+u'),
        mounting(`WT-40${d}`, radius * 0.75, -radius * 0.55, BOTTOM - 0.5, '+u'),
      ],
      solids: [upright(`V-40${d}`, x, ROW, BOTTOM, radius, height)],
    },
  ]);
}

/** A tank on the ground without jacket: fill, air and vent at its south side, its bench along `u`. */
function low(d: number, [x, y]: readonly [number, number], u: '+x' | '-x'): Area {
  const [radius, height] = TANKS[d]!;
  const place = localFrame([x, y, 0], u, u === '+x' ? '+y' : '-y');
  const front = localFrame([x, y, 0], '-y', '+x');
  const top = LOW_BOTTOM + height;
  const face = radius + 0.48;
  const nozzle = (name: string, dx: number, z: number) =>
    front.port(`V-40${d}.${name}`, Math.sqrt(radius * radius - dx * dx) + 0.09, dx, z, '+u');
  const vent = d === 2 ? [] : [front.port(`END.vent-40${d}03`, face, 0.36, 0.6, '+z')];
  return bindAreaParts([
    bench(place, d, d !== 2, radius + 0.4),
    {
      inlines: [
        place.inline(`HV-40${d}09`, 0, 0, LOW_BOTTOM - 0.28, '-z', u === '+x' ? '-v' : '+v'),
        front.inline(`HV-40${d}01`, face, -0.36, 1.15, '+z', '+u'),
        front.inline(`HV-40${d}02`, face, 0, 1.5, '+z', '+u'),
        front.inline(`HV-40${d}03`, face, 0.36, 1.5, '-z', '+u'),
      ],
      ports: [
        place.port(`V-40${d}.out`, 0, 0, LOW_BOTTOM - 0.08, '-z'),
        nozzle('fill', -0.3, top - radius * 0.5 - 0.1),
        nozzle('air', 0, top - radius * 0.5 - 0.35),
        nozzle('vent', 0.3, top - radius * 0.5 - 0.15),
        front.port(`END.fill-40${d}`, face, -0.36, 0.35, '+z'),
        ...vent,
      ],
      mountings: [
        front.mounting(`TT-40${d}A`, radius + 0.1, -radius * 0.55, LOW_BOTTOM + 0.75, '+u'),
        front.mounting(`PT-40${d}`, radius + 0.1, radius * 0.6, top - radius * 0.5 - 0.1, '+u'),
        front.mounting(`LT-40${d}`, radius + 0.1, radius * 0.6, LOW_BOTTOM + 0.75, '+u'),
        front.mounting(`WT-40${d}`, radius * 0.8, -radius * 0.5, LOW_BOTTOM - 0.45, '+u'),
      ],
      solids: [upright(`V-40${d}`, x, y, LOW_BOTTOM, radius, height)],
    },
  ]);
}

const tap = (towards: string, x: number, out: '+z' | '-z') => ({
  node: 'H-412',
  at: [x, HEADER.y, HEADER.z + (out === '+z' ? 0.14 : -0.14)] as Position,
  out,
  towards,
});

/** Air header of the feeds; its taps for the tanks that stand apart; line steam of acid and caustic; branches to the seed vessels. */
const common: Area = {
  solids: [lying('H-412', 38.4, HEADER.y, HEADER.z, HEADER.radius, 15.2)],
  ports: [
    tap('HV-40602', 38.7, '+z'),
    tap('HV-40613', 38.9, '-z'),
    tap('HV-40702', 38.95, '+z'),
    tap('HV-40713', 38.65, '-z'),
    tap('HV-40202', 53.3, '+z'),
    tap('HV-40213', 53.3, '-z'),
  ],
  tees: [
    { node: 'L-6010.T6', at: [43.4, 21, 2.6] },
    { node: 'L-401.T8', at: [38.7, 8.4, 3.6] },
    { node: 'L-401.T9', at: [38.3, 8.4, 3.6] },
    { node: 'L-408.T8', at: [38.7, 8.1, 3.3] },
    { node: 'L-408.T9', at: [38.3, 8.1, 3.3] },
  ],
};

/** The ammonia yard: liquid filter, absorber, water curtain over the tank, gas detectors, emergency shower. */
const yard: Area = {
  solids: [upright('F-402', 60.8, 20, 0.85, 0.17, 0.75), upright('S-402', 68, 21.7, 0.4, 0.36, 2.6)] satisfies Solid[],
  ports: [
    { node: 'S-402.in', at: [68, 21.3, 1], out: '-y' },
    { node: 'S-402.out', at: [68, 21.7, 3.08], out: '+z' },
    { node: 'END.vent-402', at: [68, 21.7, 4.4], out: '-z' },
    { node: 'END.spray-40202', at: [66, 20, 6.2], out: '+x' },
    { node: 'SH-01', at: [61.4, 16.2, 2.5], out: '+y' },
  ],
  inlines: [{ tag: 'XV-40202', at: [67.2, 17.6, 1.4], flow: '+z', stem: '-y' }],
  tees: [{ node: 'L-7211.T1', at: [61.4, 17.4, 3.2] }],
  mountings: [
    { tag: 'GT-402A', at: [63.9, 18.3, 1.3], faces: '-y' },
    { tag: 'GT-402B', at: [68.2, 18.2, 1.3], faces: '-y' },
  ],
};

/** Where acid, caustic and ammonia stand. */
export const LOW_TANKS = { 6: [40, 20], 7: [44, 20], 2: [66, 20] } as const;

export const feedStations: readonly Area[] = [
  ...[1, 3, 4, 5, 8, 9].map(heated),
  low(6, LOW_TANKS[6], '+x'),
  low(7, LOW_TANKS[7], '+x'),
  low(2, LOW_TANKS[2], '-x'),
  common,
  yard,
];
