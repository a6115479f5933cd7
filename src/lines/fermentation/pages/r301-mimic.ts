// Where things stand in the flow picture of R-301 (DCS page 3). What they are and how they are joined says the diagram.
import type { Mimic, Place, Point } from '../../screens.ts';

/** Feed rows: sugar, PAA, oil, ammonium sulphate, acid, caustic, antifoam, water, and ammonia apart from the steam manifold. */
const FEEDS = [
  ['1', 'N5a'],
  ['3', 'N5c'],
  ['4', 'N5d'],
  ['5', 'N5e'],
  ['6', 'N5f'],
  ['7', 'N5g'],
  ['8', 'N5h'],
  ['9', 'N5i'],
  ['2', 'N5b'],
] as const;

const MANIFOLD = 190;
const ROOT = 206;
const COLLECTOR = 222;
const FEED_ENTRY: Point = [354, 255];
/** The ammonia row lies one row lower: between it and the others the manifold's trap leaves. */
const rowOf = (index: number): number => 46 + 20 * (index < 8 ? index : 9);

function feedPlaces(): Record<string, Place> {
  const places: Record<string, Place> = {};
  FEEDS.forEach(([digit, nozzle], i) => {
    const y = rowOf(i);
    places[`HV-3014${digit}`] = { at: [ROOT, y], label: [-70, 4] };
    places[`R-301.${nozzle}`] = { at: FEED_ENTRY };
    if (digit === '2') return;
    places[`L-3005.T${digit}`] = { at: [MANIFOLD, y] };
    places[`L-40${digit}.T2`] = { at: [MANIFOLD, y] };
  });
  return places;
}

function feedBends(): Record<string, readonly Point[]> {
  const bends: Record<string, readonly Point[]> = {};
  FEEDS.forEach(([digit, nozzle], i) => {
    bends[`HV-3014${digit}>R-301.${nozzle}`] = [
      [COLLECTOR, rowOf(i)],
      [COLLECTOR, 216],
      [FEED_ENTRY[0], 216],
    ];
  });
  return bends;
}

export const mimic: Mimic = {
  size: [764, 616],
  vessels: [
    {
      tag: 'R-301',
      at: [338, 240],
      size: [184, 252],
      head: 46,
      motor: [430, 190],
      agitator: 'M-301',
      impellers: [0.5, 0.65, 0.8],
      weight: 'WT-301',
      foam: 'LT-301',
      // content/fermentation.md 1.1
      geometry: { headVolume: 9.7, headDepth: 1.05, area: 13.854, straight: 6.5 },
    },
  ],
  places: {
    ...feedPlaces(),
    'HV-30150': { at: [150, 24], label: [-62, 4] },
    'HV-30151': { at: [160, 206], label: [-88, 4] },
    'ST-30106': { at: [136, 206] },

    // Medium, water, seed, seal fluid: into the head from the left.
    'P-101': { at: [252, 30], label: 'below' },
    'F-101.in': { at: [272, 30] },
    'F-101': { at: [279, 30] },
    'F-101.out': { at: [286, 30] },
    'HV-10110': { at: [310, 30], label: 'below' },
    'HV-30191': { at: [346, 30], label: 'above' },
    'HV-30192': { at: [340, 76], label: 'above' },
    'L-3008.T1': { at: [394, 76] },
    'R-301.N8': { at: [394, 243] },
    'HV-30132': { at: [262, 118], label: 'below', route: 4 },
    'TL-23.T2': { at: [286, 118] },
    'L-3004.T1': { at: [312, 118] },
    'HV-30131': { at: [346, 118], label: 'above' },
    'R-301.N4': { at: [378, 247] },
    'HV-30133': { at: [312, 144], upright: true, label: [-25, 52] },
    'ST-30105': { at: [312, 168] },
    'V-302': { at: [408, 62] },
    'HV-30196': { at: [408, 100], upright: true, label: 'right' },
    'R-301.SEAL': { at: [430, 222] },

    // Exhaust: out of the head to the right, through the train or past it.
    'R-301.N6': { at: [488, 250] },
    'L-3006.T1': { at: [488, 228] },
    'HV-30163': { at: [512, 228], label: [26, 4] },
    'END.vent-30163': { at: [532, 228] },
    'L-3006.T2': { at: [488, 204] },
    'XV-30109': { at: [522, 204], label: [26, -13] },
    'END.plant-air': { at: [548, 204] },
    'HV-30161': { at: [488, 138], upright: true, label: 'left' },
    'L-3006.T3': { at: [488, 118] },
    'HV-30164': { at: [520, 66], label: 'above' },
    'E-303.in': { at: [552, 66] },
    'E-303': { at: [566, 66], label: 'below' },
    'E-303.chw-in': { at: [557, 50] },
    'E-303.chw-out': { at: [575, 50] },
    'HV-30166': { at: [557, 28], upright: true, label: 'left' },
    'HV-30167': { at: [575, 28], upright: true, label: 'right' },
    'E-303.out': { at: [580, 66] },
    'S-303.in': { at: [596, 66] },
    'S-303': { at: [610, 66], label: 'below' },
    'S-303.out': { at: [624, 66] },
    'F-303.in': { at: [639, 66] },
    'F-303': { at: [652, 66], label: 'below' },
    'F-303.out': { at: [665, 66] },
    'HV-30165': { at: [688, 66], label: [-18, -12] },
    'HV-30162': { at: [600, 118], label: 'below' },
    'L-3006.T6': { at: [712, 118] },
    'PV-301': { at: [733, 118], label: [-38, 22] },
    'END.stack': { at: [760, 118] },

    // Sterile air and steam route 1: from the left under the sparger.
    'H-501': { at: [8, 330] },
    'HV-30101': { at: [34, 330], label: 'below' },
    'F-311.in': { at: [61, 330] },
    'F-311': { at: [74, 330], label: 'above' },
    'F-311.out': { at: [87, 330] },
    'FV-301': { at: [122, 330], label: [-28, -24] },
    'F-312.in': { at: [152, 330] },
    'F-312': { at: [165, 330], label: 'below' },
    'F-312.out': { at: [178, 330] },
    'HV-30104': { at: [200, 330], label: [-18, -12] },
    'CK-30101': { at: [222, 380], upright: true },
    'L-3001.T6': { at: [222, 440] },
    'L-3001.T7': { at: [222, 508] },
    'R-301.N1': { at: [404, 470] },
    'H-602': { at: [50, 440] },
    'XV-602': { at: [112, 440], label: [-14, -26] },
    'L-6003.T3': { at: [138, 440] },
    'HV-30107': { at: [168, 440], label: 'below', route: 1 },
    'HV-30108': { at: [190, 508], label: 'above' },
    'ST-30102': { at: [162, 508] },

    // Sight-glass flush, sampling with route 2, bottom pipe with route 3.
    'R-301.SG': { at: [508, 262] },
    'HV-30195': { at: [560, 262], label: 'above' },
    'R-301.N2': { at: [516, 462] },
    'HV-30111': { at: [560, 556], label: 'above' },
    'L-3002.T1': { at: [600, 556] },
    'HV-30113': { at: [600, 580], upright: true, label: 'right', route: 2 },
    'L-3002.T2': { at: [692, 556] },
    'HV-30114': { at: [692, 578], upright: true, label: [9, 10] },
    'ST-30103': { at: [692, 600] },
    'HV-30112': { at: [724, 556], label: 'above' },
    'END.sample-cup': { at: [752, 556] },
    'R-301.N3': { at: [430, 492] },
    'HV-30121': { at: [430, 511], upright: true, label: 'right' },
    'L-3003.T1': { at: [430, 534] },
    'HV-30124': { at: [370, 534], label: 'above', route: 3 },
    'L-3003.T2': { at: [430, 562] },
    'HV-30125': { at: [370, 562], label: 'below' },
    'ST-30104': { at: [342, 562] },
    'HV-30122': { at: [468, 590], label: 'above' },
    'HV-30123': { at: [522, 590], label: 'above' },

    // Jacket and coil: steam and drains on the left, water on the right.
    'R-301.J-steam': { at: [326, 354] },
    'HV-30173': { at: [282, 354], label: 'below' },
    'R-301.J-low': { at: [326, 430] },
    'L-3007.T4': { at: [306, 430] },
    'HV-30175': { at: [276, 430], label: 'above' },
    'ST-30108': { at: [248, 430] },
    'HV-30176': { at: [276, 462], label: 'below' },
    'END.gutter-30176': { at: [240, 462] },
    'R-301.J-out': { at: [534, 318] },
    'L-3007.T3': { at: [668, 318] },
    'HV-30174': { at: [700, 318], label: 'above' },
    'HV-30177': { at: [700, 346], label: 'below' },
    'R-301.J-in': { at: [534, 440] },
    'L-3007.T2': { at: [590, 478] },
    'TV-301A': { at: [630, 478], label: [-52, 20] },
    'TV-301B': { at: [680, 440], label: [-32, -23] },
    'L-3007.T1': { at: [664, 478] },
    'HV-30172': { at: [700, 478], label: 'above' },
    'HV-30171': { at: [700, 514], label: 'above' },
  },
  bends: {
    ...feedBends(),
    'HV-30150>L-3005.T1': [[MANIFOLD, 24]],
    'L-3005.T9>HV-30151': [[MANIFOLD, 206]],
    'HV-30191>L-3008.T1': [[394, 30]],
    'HV-30131>R-301.N4': [[378, 118]],
    'HV-30196>R-301.SEAL': [[408, 222]],
    'L-3006.T3>HV-30164': [[488, 66]],
    'HV-30165>L-3006.T6': [[712, 66]],
    'HV-30104>CK-30101': [[222, 330]],
    'L-3001.T7>R-301.N1': [[404, 508]],
    'R-301.N2>HV-30111': [[516, 556]],
    'L-3003.T2>HV-30122': [[430, 590]],
    'L-3007.T4>HV-30176': [[306, 462]],
    'L-3007.T3>HV-30177': [[668, 346]],
    'HV-30171>L-3007.T1': [[664, 514]],
    'TV-301B>L-3007.T2': [[590, 440]],
    'L-3007.T2>R-301.J-in': [
      [546, 478],
      [546, 440],
    ],
  },
  stubs: {
    'L-6003.T7>HV-30150': [141, 24],
    'L-6003.T7>HV-30195': [604, 262],
    'L-6003.T1>HV-30132': [236, 118],
    'L-6003.T5>HV-30113': [600, 602],
    'L-6003.T5>HV-30124': [318, 534],
    'FV-402>HV-30142': [MANIFOLD, rowOf(8)],
    'V-101.out>P-101': [232, 30],
    'H-721>HV-30192': [322, 76],
    'HV-20222>TL-23.T2': [286, 106],
    'H-711>HV-30166': [557, 14],
    'HV-30167>H-712': [575, 14],
    'HV-30123>SB-301.in': [552, 590],
    'H-601>HV-30173': [264, 354],
    'ST-30108>V-601': [232, 430],
    'HV-30174>H-702': [756, 318],
    'HV-30177>H-712': [756, 346],
    'H-711>HV-30172': [756, 478],
    'H-701>HV-30171': [756, 514],
    'H-731>TV-301B': [756, 440],
    'ST-30106>END.drain-30151': [122, 206],
    'ST-30105>END.drain-30133': [312, 180],
    'ST-30102>END.drain-30108': [146, 508],
    'ST-30103>END.drain-30114': [692, 612],
    'ST-30104>END.drain-30125': [326, 562],
  },
  boxes: [
    { tag: 'PT-302', at: [402, 12] },
    {
      tag: 'TT-307',
      at: [234, 152],
      width: 66,
      tap: [
        [300, 168],
        [306, 168],
      ],
    },
    {
      tag: 'TT-303',
      at: [506, 146],
      width: 70,
      tap: [
        [506, 162],
        [488, 162],
      ],
    },
    { tag: 'SI-301', at: [236, 226] },
    { tag: 'IT-301', at: [236, 262] },
    { tag: 'WT-301', at: [236, 298] },
    // What the probes in the broth show, and the off-gas behind its filter.
    { tag: 'AT-301A', at: [6, 246], width: 70 },
    { tag: 'AT-301B', at: [80, 246], width: 70 },
    { tag: 'AT-302', at: [154, 246], width: 70 },
    { tag: 'AT-303.O2', at: [678, 166], width: 74 },
    { tag: 'AT-303.CO2', at: [678, 202], width: 74 },
    // Exhaust: behind its heater, the water in the foam catcher, the drop over the filter; the rupture disc; foam at the probe.
    { tag: 'TT-306', at: [582, 142], width: 66 },
    { tag: 'LSH-303', at: [624, 178], width: 50 },
    {
      tag: 'PDT-303',
      at: [668, 6],
      tap: [
        [672, 38],
        [656, 54],
      ],
    },
    { tag: 'XA-301', at: [592, 216], width: 56 },
    { tag: 'LSH-301', at: [644, 370], width: 56 },
    {
      tag: 'FT-301',
      at: [10, 352],
      width: 122,
      tap: [
        [98, 352],
        [98, 330],
      ],
    },
    {
      tag: 'PT-602',
      at: [8, 394],
      tap: [
        [66, 426],
        [66, 440],
      ],
    },
    {
      tag: 'TT-305',
      at: [72, 492],
      width: 70,
      tap: [
        [142, 508],
        [156, 508],
      ],
    },
    {
      tag: 'TT-304',
      at: [246, 550],
      width: 70,
      tap: [
        [316, 562],
        [336, 562],
      ],
    },
    {
      tag: 'PT-301',
      at: [552, 278],
      tap: [
        [552, 294],
        [518, 278],
      ],
    },
    {
      tag: 'LT-301',
      at: [552, 324],
      tap: [
        [552, 340],
        [522, 340],
      ],
    },
    {
      tag: 'TT-301B',
      at: [552, 360],
      tap: [
        [552, 376],
        [522, 376],
      ],
    },
    {
      tag: 'TT-301A',
      at: [552, 396],
      tap: [
        [552, 412],
        [522, 412],
      ],
    },
    {
      tag: 'TT-302',
      at: [644, 262],
      width: 70,
      tap: [
        [668, 294],
        [668, 318],
      ],
    },
  ],
  feeds: FEEDS.map(([digit], i) => ({
    id: `40${digit}`,
    reads: `TT-40${digit}`,
    // The pump of the antifoam gives strokes: it has no meter.
    ...(digit === '8' ? {} : { instead: { while: 'R-301.age > 0', reads: `FT-40${digit}` } }),
    at: [6, rowOf(i)],
  })),
  words: [
    { id: 'steam-feeds', at: [6, 28] },
    { id: 'medium', at: [228, 14] },
    { id: 'water', at: [318, 80], anchor: 'end' },
    { id: 'seed', at: [286, 101], anchor: 'middle' },
    { id: 'plant-air', at: [553, 208] },
    { id: 'stack', at: [760, 156], anchor: 'end' },
    { id: 'air', at: [6, 318] },
    { id: 'steam', at: [6, 444] },
    { id: 'flush', at: [608, 266] },
    { id: 'jacket-steam', at: [230, 346] },
    { id: 'bottom-steam', at: [314, 538], anchor: 'end' },
    { id: 'return-cooling', at: [758, 311], anchor: 'end' },
    { id: 'return-chilled', at: [758, 362], anchor: 'end' },
    { id: 'warm', at: [758, 433], anchor: 'end' },
    { id: 'chilled', at: [760, 490], anchor: 'end' },
    { id: 'cooling', at: [758, 527], anchor: 'end' },
    { id: 'harvest', at: [556, 594] },
    { id: 'sample', at: [760, 571], anchor: 'end' },
  ],
  legend: [8, 546],
  elsewhere: [
    // Page 5, air train: vents, steam and drain of the sterile filter, and the installed spare.
    ...['02', '03', '05', '06'].map((nn) => `HV-301${nn}`),
    // Page 8, harvest and CIP.
    ...['26', '27', '81'].map((nn) => `HV-301${nn}`),
  ],
};
