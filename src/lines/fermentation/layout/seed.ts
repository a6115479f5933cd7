// The seed vessels V-201 (on +5.0) and V-202 (on the ground, its head over +5.0), both from one template: bottom, sampling and jacket
// on the vessel's own floor, head valves in a bank south of it and the exhaust north of it on +5.0, the air filters farther north.
import type { Area, Solid } from '../../../plant/arrangement.ts';
import { type LocalFrame, localFrame } from './local.ts';
import { bindAreaParts, upright } from './notation.ts';

interface SeedPlace {
  readonly tag: 'V-201' | 'V-202';
  readonly number: '201' | '202';
  readonly aux: '21' | '22';
  readonly line: (k: number, tee: string) => string;
  readonly steam: 'L-6004' | 'L-6005';
  readonly x: number;
  /** Level of the floor on which its bottom valves are worked. */
  readonly floor: number;
  readonly radius: number;
  readonly bottom: number;
  readonly top: number;
  /** Half of HV-..04 and half of the check valve behind it, flanged to each other. */
  readonly flanged: number;
  /** Height of the rupture disc and of the safety valve over the head. */
  readonly relief: readonly [disc: number, valve: number];
  /** Along the taps of the headers on the rack, m. */
  readonly taps: number;
}

const Y = 8;
const DECK = 5;
const places: readonly SeedPlace[] = [
  {
    tag: 'V-201',
    number: '201',
    aux: '21',
    line: (k, tee) => `L-${2000 + k}.${tee}`,
    steam: 'L-6004',
    x: 16,
    floor: 5,
    radius: 0.6,
    bottom: 6.3,
    top: 8.65,
    flanged: 0.17,
    relief: [0.25, 0.5],
    taps: 14.6,
  },
  {
    tag: 'V-202',
    number: '202',
    aux: '22',
    line: (k, tee) => `L-${2020 + k}.${tee}`,
    steam: 'L-6005',
    x: 21,
    floor: 0,
    radius: 1.1,
    bottom: 1.7,
    top: 5.7,
    flanged: 0.27,
    relief: [0.25, 0.6],
    taps: 22,
  },
];

/** Sampling column in the south-west and bottom pipe to the east. V-202's bottom pipe stands in bottom.ts, where TL-23 begins. */
function lowerPart({ inline, port, tee, mounting }: LocalFrame, p: SeedPlace): Area {
  const { number: n, aux, tag, radius, steam } = p;
  const depth = Math.sqrt(radius * radius - 0.16) + 0.1;
  const bottomPipe: Area =
    tag === 'V-202'
      ? {
          inlines: [inline(`HV-${n}24`, 0.2, 0.6, 0.5, '-v', '+z'), inline(`HV-${n}26`, 0.75, 0.62, 0.5, '+v', '+z')],
          tees: [],
        }
      : {
          inlines: [
            inline(`HV-${n}21`, 0, 0, 0.9, '-z', '-v'),
            inline(`HV-${n}22`, 1.05, 0, 0.5, '+u', '+z'),
            inline(`HV-${n}24`, 0.2, 0.6, 0.5, '-v', '+z'),
            inline(`HV-${n}25`, 0.5, -0.45, 0.5, '-v', '+z'),
            inline(`ST-${n}04`, 0.5, -0.75, 0.5, '-v', '+z'),
            inline(`HV-${n}26`, 0.75, 0.62, 0.5, '+v', '+z'),
          ],
          ports: [port(`${tag}.N3`, 0, 0, 1.2, '-z'), port(`END.drain-${n}25`, 0.5, -1, 0.03, '+z')],
          tees: [
            { ...tee(p.line(3, 'T1'), 0.2, 0, 0.5), leaves: { [`HV-${n}21`]: '-x' } },
            tee(p.line(3, 'T2'), 0.5, 0, 0.5),
            tee(p.line(3, 'T3'), 0.75, 0, 0.5),
          ],
        };
  return bindAreaParts([
    bottomPipe,
    {
      inlines: [
        inline(`HV-${n}11`, -0.4, -1.4, 1.75, '-z', '-v'),
        inline(`HV-${n}12`, -0.4, -1.4, 0.9, '-z', '-v'),
        inline(`HV-${n}13`, -0.8, -1.4, 1.45, '+u', '-v'),
        inline(`HV-${n}14`, -0.05, -1.4, 1.15, '+u', '-v'),
        inline(`ST-${n}03`, 0.2, -1.4, 0.75, '-z', '-v'),
        inline(`HV-${n}07`, -2.15, 0.9, 1.2, '+u', '+z'),
        inline(`HV-${n}08`, -1.7, 0.4, 0.8, '-z', '-u'),
        inline(`ST-${n}02`, -1.7, 0.4, 0.48, '-z', '-u'),
      ],
      ports: [
        port(`${tag}.N2`, -0.4, -depth, 2.35, '-v'),
        port(`END.cup-${n}12`, -0.4, -1.4, 0.6, '+z'),
        port(`END.drain-${n}14`, 0.2, -1.4, 0.03, '+z'),
        port(`${tag}.N1`, -radius - 0.1, 0, 2.2, '-u'),
        port(`END.drain-${n}08`, -1.7, 0.4, 0.03, '+z'),
      ],
      tees: [
        tee(p.line(2, 'T1'), -0.4, -1.4, 1.45),
        tee(p.line(2, 'T2'), -0.4, -1.4, 1.15),
        tee(p.line(1, 'T6'), -1.7, 0.9, 1.2),
        tee(p.line(1, 'T7'), -1.7, 0.4, 1.2),
        tee(`${steam}.T3`, -2.6, 1.6, 2.2),
        tee(`${steam}.T4`, -1.7, -0.9, 2),
      ],
      mountings: [
        mounting(`TI-${n}14`, 0.3, -1.47, 0.95, '-v'),
        mounting(`TT-${aux}5`, -1.85, 0.4, 0.65, '-u'),
        mounting(`TT-${n}`, 0.35, -depth - 0.1, 2.5, '-v'),
        mounting(`AT-${n}`, 0.1, -depth - 0.1, 2.5, '-v'),
        mounting(`AT-${aux}2`, -0.12, -depth - 0.1, 2.5, '-v'),
        // On a leg beside the sampling pipes, out of the way of who opens the transfer line.
        tag === 'V-201'
          ? mounting(`WT-${n}`, radius * 0.75, -radius * 0.7, 1.0, '-v')
          : mounting(`WT-${n}`, -radius * 0.87, -radius * 0.6, 1.0, '-v'),
        ...(tag === 'V-201'
          ? [mounting(`TT-${aux}4`, 0.65, -0.72, 0.65, '-v')]
          : [mounting(`TT-${aux}4`, 0.65, -0.8, 0.65, '-v')]),
      ],
    },
  ]);
}

/** Cooling, chilled and warm water and steam of the jacket: a row north of the vessel, stems to the north. */
function jacket({ inline, port, tee, mounting }: LocalFrame, p: SeedPlace): Area {
  const { number: n, aux, tag, radius, taps } = p;
  const side = (du: number) => Math.sqrt(radius * radius - du * du) + 0.1;
  const tap = (node: string, towards: string, dx: number, y: number, z: number, out: '+z' | '-z') => ({
    node,
    at: [taps + dx, y, z] as const,
    out,
    towards,
  });
  return {
    inlines: [
      inline(`HV-${n}73`, -1.15, 3.2, 1.3, '+z', '+v'),
      inline(`HV-${n}71`, -0.65, 3.2, 1.3, '-z', '+v'),
      inline(`HV-${n}72`, 0, 3.2, 1.3, '-z', '+v'),
      inline(`HV-${n}74`, 0.55, 3.2, 1.3, '+z', '+v'),
      inline(`HV-${n}77`, 1.15, 3.2, 1.3, '+z', '+v'),
      inline(`TV-${n}A`, -0.32, 2.65, 0.6, '-v', '+z'),
      inline(`TV-${n}B`, 0.3, 2.05, 0.6, '-u', '+z'),
      inline(`HV-${n}75`, 1.6, 1.75, 1.2, '+v', '+z'),
      inline(`ST-${n}08`, 1.6, 2.05, 1.2, '+v', '+z'),
      inline(`HV-${n}76`, 1.6, 1.3, 0.85, '-z', '+u'),
    ],
    ports: [
      port(`${tag}.J-in`, -0.32, side(0.32), 2.2, '+v'),
      port(`${tag}.J-out`, 0.3, side(0.3), 3.1, '+v'),
      port(`${tag}.J-steam`, -0.05, side(0.05), 2.8, '+v'),
      port(`${tag}.J-low`, radius + 0.1, 0.1, 1.95, '+u'),
      port(`END.gutter-${n}76`, 1.6, 1.3, 0.03, '+z'),
      tap('H-701', `HV-${n}71`, 0, 20, 4.38, '-z'),
      tap('H-702', `HV-${n}74`, 0.4, 20.45, 4.38, '-z'),
      tap('H-711', `HV-${n}72`, 0, 20.9, 4.38, '-z'),
      tap('H-712', `HV-${n}77`, 0.4, 21.35, 4.38, '-z'),
      tap('H-731', `TV-${n}B`, 0, 22.1, 4.46, '-z'),
      tap('H-721', `HV-${n}92`, 0.7, 21.75, 4.74, '+z'),
      { node: 'H-601', at: [tag === 'V-201' ? 15.05 : 15.9, 22, 1.85], out: '+z', towards: `HV-${n}73` },
      { node: 'V-601', at: [tag === 'V-201' ? 9.9 : 9.7, 22, 2.3], out: '+z', towards: `ST-${n}08` },
    ],
    tees: [
      tee(p.line(7, 'T1'), -0.32, 3.2, 0.6),
      tee(p.line(7, 'T2'), -0.32, 2.05, 0.6),
      tee(p.line(7, 'T3'), 0.85, 3.2, 0.6),
      tee(p.line(7, 'T4'), 1.6, 1.3, 1.2),
    ],
    mountings: [mounting(`TT-${aux}2`, 0.85, 3.32, 0.95, '+v'), mounting(`PI-${n}71`, -1.15, 3.35, 1.85, '+v')],
  };
}

/** On +5.0: the bank of head valves in the south, the nozzles of the head, and the exhaust in the north. */
function head({ inline, port, tee, mounting }: LocalFrame, p: SeedPlace): Area {
  const { number: n, aux, tag, radius, relief, steam, x } = p;
  const top = p.top - DECK;
  /** On the head, east and north of its middle as shares of the vessel's radius. */
  const nozzle = (name: string, east: number, north: number) =>
    port(`${tag}.${name}`, east * radius, north * radius, top + 0.12, '+z');
  const reliefAt = [0.57 * radius, 0.48 * radius] as const;
  const bank = -1.85;
  const valve = (suffix: string, du: number) => inline(`HV-${n}${suffix}`, du, bank, 1.25, '+z', '-v');
  const inoculation: Area =
    tag === 'V-201'
      ? { ports: [port(`END.flask-${n}31`, 0.08, bank, 0.85, '+z')] }
      : {
          inlines: [
            inline(`HV-${n}33`, 0.08, bank - 0.4, 0.6, '-v', '+z'),
            inline(`ST-${n}05`, 0.08, bank - 0.65, 0.6, '-v', '+z'),
          ],
          ports: [port(`END.drain-${n}33`, 0.08, bank - 0.9, 0.03, '+z')],
          tees: [tee(p.line(4, 'T1'), 0.08, bank, 0.6)],
          mountings: [
            mounting(`PI-${n}33`, 0.3, bank - 0.3, 0.95, '-v'),
            mounting(`TT-${aux}7`, 0.28, bank - 0.65, 0.75, '-v'),
          ],
        };
  return bindAreaParts([
    inoculation,
    {
      inlines: [
        inline(`HV-${n}96`, -1.25, bank, 1.25, '+u', '-v'),
        valve('95', -0.85),
        valve('41', -0.52),
        valve('48', -0.24),
        valve('31', 0.08),
        valve('91', 0.5),
        valve('92', 0.95),
        valve('81', 1.35),
        inline(`TT-${aux}3`, -0.62, 1.95, 1.6, '+u', '+z'),
        inline(`HV-${n}61`, -0.25, 1.95, 1.6, '+u', '+z'),
        inline(`PV-${n}`, 0.75, 1.95, 1.6, '+u', '+z'),
        inline(`HV-${n}62`, 0.75, 2.45, 1.6, '+u', '+z'),
        inline(`HV-${n}63`, -1.5, 1.95, 2, '+z', '+v'),
        inline(`XV-${n}09`, -1.05, 2.5, 1.6, '-v', '+z'),
        { ...inline(`RD-${n}`, reliefAt[0], reliefAt[1], top + relief[0], '+z', '-v') },
        { ...inline(`PSV-${n}`, reliefAt[0], reliefAt[1], top + relief[1], '+z', '+z'), leaves: '+x' },
      ],
      ports: [
        nozzle('SG', -0.71, -0.19),
        nozzle('N5a', -0.55, -0.5),
        nozzle('N5h', -0.3, -0.68),
        nozzle('N4', 0, -0.74),
        nozzle('N8', 0.37, -0.64),
        nozzle('CIP', 0.67, -0.31),
        nozzle('N6', -0.13, 0.73),
        nozzle('SEAL', -0.71, 0.19),
        port(`${tag}.N7`, reliefAt[0], reliefAt[1], top + 0.12, '+z'),
        port(`V-${aux}2`, -1.6, bank, 1.25, '+u'),
        port(`END.vent-${n}63`, -1.5, 1.95, 3, '-z'),
        port(`END.plant-air-${n}`, -1.05, 3, 1, '+z'),
        port(`END.stack-${n}`, 1.7, 1.95, 11, '-z'),
        port(`END.relief-${n}`, 1.45, reliefAt[1], top + 2.6, '-z'),
      ],
      tees: [
        tee(p.line(6, 'T1'), -1.5, 1.95, 1.6),
        tee(p.line(6, 'T2'), -1.05, 1.95, 1.6),
        tee(p.line(6, 'T3'), 0.25, 1.95, 1.6),
        tee(p.line(6, 'T6'), 1.25, 1.95, 1.6),
        tee(p.line(8, 'T1'), 0.5, bank, 1.75),
        tee(`${steam}.T2`, -0.85, bank, -0.6),
      ],
      mountings: [
        mounting(`PT-${n}`, 0, -radius - 0.1, top - 0.25, '-v'),
        mounting(`LT-${n}`, 0.25, -radius - 0.1, top - 0.25, '-v'),
        mounting(`LSH-${n}`, -0.25, -radius - 0.1, top - 0.25, '-v'),
        mounting(`SI-${n}`, 0, -0.35, top + 0.55, '-v'),
        mounting(`IT-${n}`, 0, -0.35, top + 0.85, '-v'),
        mounting(`JT-${n}`, 0, -0.35, top + 1.1, '-v'),
        mounting(`PT-${aux}2`, -1.8, bank - 0.22, 1.1, '-v'),
      ],
      solids: [
        upright(`V-${aux}2`, x - 1.8, Y + bank, 5.1, 0.14, 1.5),
        upright(`drive-${n}`, x, Y, p.top, 0.26, 1.4),
      ] satisfies Solid[],
    },
  ]);
}

/** Prefilter in the east, sterile filter in the west, the control valve between; HV-..04 south of them. */
function filters({ inline, port, tee, mounting }: LocalFrame, p: SeedPlace): Area {
  const { number: n, aux, steam, x, flanged } = p;
  const row = 6.4;
  return {
    inlines: [
      inline(`HV-${n}01`, 1.85, row, 1.3, '-z', '-v'),
      inline(`FT-${n}`, 0.75, row, 1.95, '-u', '+z'),
      inline(`FV-${n}`, 0, row, 1.45, '-z', '-v'),
      inline(`HV-${n}02`, 0.35, row - 0.4, 1.95, '-v', '+z'),
      inline(`HV-${n}03`, 0.42, row, 0.85, '-u', '-v'),
      inline(`HV-${n}04`, -0.95, row - 0.95, 1.95, '-v', '-u'),
      inline(`CK-${n}01`, -0.95, Math.round((row - 0.95 - flanged) * 1000) / 1000, 1.95, '-v', '+z'),
      inline(`HV-${n}05`, -1.3, row, 0.36, '-u', '+z'),
      inline(`ST-${n}01`, -1.55, row, 0.36, '-u', '+z'),
      inline(`HV-${n}06`, -1.35, row - 0.4, 1.95, '-u', '+z'),
    ],
    ports: [
      { node: 'H-501', at: [x + 1.85, 19.72, 7.7], out: '-y', towards: `HV-${n}01` },
      port(`F-${aux}1.in`, 1.52, row, 0.85, '+u'),
      port(`F-${aux}1.out`, 1.2, row, 1.68, '+z'),
      port(`F-${aux}2.in`, -0.63, row, 0.85, '+u'),
      port(`F-${aux}2.out`, -0.95, row, 1.68, '+z'),
      port(`F-${aux}2.drain`, -0.95, row, 0.44, '-z'),
      port(`END.silencer-${n}02`, 0.35, row - 0.75, 1.55, '+z'),
      port(`END.drain-${n}05`, -1.8, row, 0.05, '+z'),
      port(`END.vent-${n}06`, -1.7, row - 0.4, 1.4, '+z'),
      { node: 'H-602', at: [p.tag === 'V-201' ? 20.6 : 21.15, 22, 1.85], out: '+z', towards: `${steam}.T1` },
    ],
    tees: [
      { ...tee(p.line(1, 'T1'), 0.35, row, 1.95), leaves: { [`FV-${n}`]: '-x' } },
      tee(p.line(1, 'T3'), 0, row, 0.85),
      tee(p.line(1, 'T4'), -0.95, row - 0.4, 1.95),
      tee(`${steam}.T1`, 0.85, row + 0.7, 1.6),
    ],
    mountings: [
      mounting(`PDT-${aux}1`, 1.2, row - 0.35, 1.2, '-v'),
      mounting(`PDT-${aux}2`, -0.95, row - 0.35, 1.2, '-v'),
      mounting(`PI-${aux}201`, -0.3, row - 0.2, 1.2, '-v'),
      mounting(`PI-${aux}202`, -0.7, row - 0.3, 1.75, '-v'),
    ],
    solids: [
      upright(`F-${aux}1`, x + 1.2, Y + row, 5.5, 0.22, 1.1),
      upright(`F-${aux}2`, x - 0.95, Y + row, 5.5, 0.22, 1.1),
    ],
  };
}

function vessel(p: SeedPlace): Area {
  const own = localFrame([p.x, Y, p.floor], '+x', '+y');
  const deck = localFrame([p.x, Y, DECK], '+x', '+y');
  return bindAreaParts([
    lowerPart(own, p),
    jacket(own, p),
    head(deck, p),
    filters(deck, p),
    { solids: [upright(p.tag, p.x, Y, p.bottom, p.radius, p.top - p.bottom)] },
  ]);
}

/** TL-12 between the two, the medium's and the CIP's parting. */
const between: Area = {
  inlines: [{ tag: 'HV-20232', at: [18, 8.6, 5.6], flow: '-y', stem: '+z' }],
  tees: [
    { node: 'TL-12.T2', at: [18, 8, 5.6] },
    { node: 'L-1002.T1', at: [18.4, 5.2, 4.2] },
    { node: 'L-3010.T3', at: [19.6, 5, 4.5] },
  ],
};

export const seedVessels: readonly Area[] = [...places.map(vessel), between];
