// Where things stand in the flow pictures of the seed vessels (DCS page 2), one for each: the same template, every valve where its
// namesake stands in R-301's picture. What they are and how they are joined says the diagram.
import type { Mimic, Place, Point, Vessel } from '../../screens.ts';

interface SeedVessel {
  readonly n: '201' | '202';
  /** What on R-301 is numbered 302, 303, ... is 212, 213, ... here. */
  readonly aux: '21' | '22';
  /** Number of the first of its lines, and its branch of clean steam. */
  readonly lines: number;
  readonly branch: 'L-6004' | 'L-6005';
  readonly feedTee: 'T8' | 'T9';
  readonly geometry: Vessel['geometry'];
}

/** What differs: how it is inoculated, and the line by which it is emptied. */
type Own = Pick<Mimic, 'places' | 'bends' | 'stubs' | 'boxes' | 'words' | 'elsewhere'>;

/** Where the nozzles of the feeds and of the CIP meet the head. */
const ENTRY: Point = [354, 255];
const COLLECTOR = 222;

/** Feeds and CIP as rows: root valve and source. */
const ROWS = ['41', '48', '81'] as const;
const rowOf = (index: number): number => 146 + 24 * index;

function picture({ n, aux, lines, branch, feedTee, geometry }: SeedVessel, own: Own): Mimic {
  const line = (k: number) => `L-${lines + k - 1}`;
  const [air, sample, bottom, exhaust, jacket, medium] = [1, 2, 3, 6, 7, 8].map(line);
  const vessel = `V-${n}`;
  const hv = (digits: string) => `HV-${n}${digits}`;
  const sources = { '41': `L-401.${feedTee}`, '48': `L-408.${feedTee}`, '81': 'L-3010.T3' };
  const nozzles = { '41': 'N5a', '48': 'N5h', '81': 'CIP' };
  const places: Record<string, Place> = {
    // Medium and water, feeds and CIP, seal fluid: into the head from the left.
    [hv('91')]: { at: [346, 30], label: 'above' },
    [hv('92')]: { at: [340, 76], label: 'above' },
    [`${medium}.T1`]: { at: [394, 76] },
    [`${vessel}.N8`]: { at: [394, 243] },
    [`V-${aux}2`]: { at: [408, 62] },
    [hv('96')]: { at: [408, 100], upright: true, label: 'right' },
    [`${vessel}.SEAL`]: { at: [430, 222] },

    // Exhaust: out of the head to the right, through the control valve or past it.
    [`${vessel}.N6`]: { at: [488, 250] },
    [`${exhaust}.T1`]: { at: [488, 228] },
    [hv('63')]: { at: [512, 228], label: [26, 4] },
    [`END.vent-${n}63`]: { at: [532, 228] },
    [`${exhaust}.T2`]: { at: [488, 204] },
    [`XV-${n}09`]: { at: [522, 204], label: [26, -13] },
    [`END.plant-air-${n}`]: { at: [548, 204] },
    [hv('61')]: { at: [488, 138], upright: true, label: 'left' },
    [`${exhaust}.T3`]: { at: [488, 90] },
    [hv('62')]: { at: [600, 46], label: 'above' },
    [`PV-${n}`]: { at: [600, 90], label: [-32, 22] },
    [`${exhaust}.T6`]: { at: [712, 90] },
    [`END.stack-${n}`]: { at: [760, 90] },

    // Sterile air and its filter with steam, vent and drain; steam under the sparger.
    [hv('01')]: { at: [30, 330], label: 'below' },
    [`F-${aux}1.in`]: { at: [53, 330] },
    [`F-${aux}1`]: { at: [66, 330], label: 'above' },
    [`F-${aux}1.out`]: { at: [79, 330] },
    [`${air}.T1`]: { at: [92, 330] },
    [hv('02')]: { at: [92, 300], upright: true, label: [-56, -10] },
    [`END.silencer-${n}02`]: { at: [92, 276] },
    [`FV-${n}`]: { at: [116, 330], label: [-18, -38] },
    [`${air}.T3`]: { at: [140, 330] },
    [hv('03')]: { at: [140, 356], upright: true, label: 'left' },
    [`F-${aux}2.in`]: { at: [151, 330] },
    [`F-${aux}2`]: { at: [164, 330], label: 'above' },
    [`F-${aux}2.out`]: { at: [177, 330] },
    [`F-${aux}2.drain`]: { at: [164, 347] },
    [hv('05')]: { at: [164, 368], upright: true, label: 'right' },
    [`ST-${n}01`]: { at: [164, 390] },
    [`${air}.T4`]: { at: [190, 330] },
    [hv('06')]: { at: [190, 300], upright: true, label: 'right' },
    [`END.vent-${n}06`]: { at: [190, 276] },
    [hv('04')]: { at: [208, 330], label: [-31, 22] },
    [`CK-${n}01`]: { at: [232, 396], upright: true },
    [`${air}.T6`]: { at: [232, 440] },
    [`${air}.T7`]: { at: [232, 508] },
    [`${vessel}.N1`]: { at: [404, 470] },
    [hv('07')]: { at: [168, 440], label: 'below' },
    [hv('08')]: { at: [196, 508], label: 'above' },
    [`ST-${n}02`]: { at: [166, 508] },

    // Sight-glass flush, sampling, bottom pipe.
    [`${vessel}.SG`]: { at: [508, 262] },
    [hv('95')]: { at: [560, 262], label: 'above' },
    [`${vessel}.N2`]: { at: [516, 462] },
    [hv('11')]: { at: [560, 556], label: 'above' },
    [`${sample}.T1`]: { at: [600, 556] },
    [hv('13')]: { at: [600, 580], upright: true, label: 'right' },
    [`${sample}.T2`]: { at: [692, 556] },
    [hv('14')]: { at: [692, 578], upright: true, label: [9, 10] },
    [`ST-${n}03`]: { at: [692, 600] },
    [hv('12')]: { at: [724, 556], label: 'above' },
    [`END.cup-${n}12`]: { at: [752, 556] },
    [`${vessel}.N3`]: { at: [430, 492] },
    [hv('21')]: { at: [430, 511], upright: true, label: 'right' },
    [`${bottom}.T1`]: { at: [430, 534] },
    [hv('24')]: { at: [370, 534], label: 'above' },
    [`${bottom}.T2`]: { at: [430, 562] },
    [hv('25')]: { at: [370, 562], label: 'above' },
    [`ST-${n}04`]: { at: [338, 562] },
    [`${bottom}.T3`]: { at: [430, 590] },
    [hv('26')]: { at: [384, 590], label: 'below' },
    [hv('22')]: { at: [464, 590], label: 'above' },

    // Jacket: steam and drains on the left, water on the right.
    [`${vessel}.J-steam`]: { at: [326, 354] },
    [hv('73')]: { at: [286, 354], label: 'below' },
    [`${vessel}.J-low`]: { at: [326, 430] },
    [`${jacket}.T4`]: { at: [308, 430] },
    [hv('75')]: { at: [284, 430], label: 'above' },
    [`ST-${n}08`]: { at: [262, 430] },
    [hv('76')]: { at: [284, 462], label: 'below' },
    [`END.gutter-${n}76`]: { at: [250, 462] },
    [`${vessel}.J-out`]: { at: [534, 318] },
    [`${jacket}.T3`]: { at: [668, 318] },
    [hv('74')]: { at: [700, 318], label: 'above' },
    [hv('77')]: { at: [700, 346], label: 'below' },
    [`${vessel}.J-in`]: { at: [534, 440] },
    [`${jacket}.T2`]: { at: [590, 478] },
    [`TV-${n}A`]: { at: [630, 478], label: [-52, 20] },
    [`TV-${n}B`]: { at: [680, 440], label: [-32, -23] },
    [`${jacket}.T1`]: { at: [664, 478] },
    [hv('72')]: { at: [700, 478], label: 'above' },
    [hv('71')]: { at: [700, 514], label: 'above' },
  };
  const bends: Record<string, readonly Point[]> = {
    [`${hv('91')}>${medium}.T1`]: [[394, 30]],
    [`${hv('96')}>${vessel}.SEAL`]: [[408, 222]],
    [`${exhaust}.T3>${hv('62')}`]: [[488, 46]],
    [`${hv('62')}>${exhaust}.T6`]: [[712, 46]],
    [`${hv('04')}>CK-${n}01`]: [[232, 330]],
    [`${air}.T7>${vessel}.N1`]: [[404, 508]],
    [`${vessel}.N2>${hv('11')}`]: [[516, 556]],
    [`${jacket}.T4>${hv('76')}`]: [[308, 462]],
    [`${jacket}.T3>${hv('77')}`]: [[668, 346]],
    [`${hv('71')}>${jacket}.T1`]: [[664, 514]],
    [`TV-${n}B>${jacket}.T2`]: [[590, 440]],
    [`${jacket}.T2>${vessel}.J-in`]: [
      [546, 478],
      [546, 440],
    ],
  };
  const stubs: Record<string, Point> = {
    [`L-1002.T1>${hv('91')}`]: [300, 30],
    [`H-721>${hv('92')}`]: [322, 76],
    [`H-501>${hv('01')}`]: [6, 330],
    [`${branch}.T1>${hv('03')}`]: [140, 384],
    [`ST-${n}01>END.drain-${n}05`]: [164, 408],
    [`${branch}.T3>${hv('07')}`]: [50, 440],
    [`ST-${n}02>END.drain-${n}08`]: [148, 508],
    [`${branch}.T2>${hv('95')}`]: [604, 262],
    [`${branch}.T4>${hv('13')}`]: [600, 602],
    [`ST-${n}03>END.drain-${n}14`]: [692, 612],
    [`${branch}.T4>${hv('24')}`]: [318, 534],
    [`ST-${n}04>END.drain-${n}25`]: [324, 562],
    [`${hv('26')}>V-803.${vessel}`]: [346, 590],
    [`H-601>${hv('73')}`]: [264, 354],
    [`ST-${n}08>V-601`]: [246, 430],
    [`${hv('74')}>H-702`]: [756, 318],
    [`${hv('77')}>H-712`]: [756, 346],
    [`H-711>${hv('72')}`]: [756, 478],
    [`H-701>${hv('71')}`]: [756, 514],
    [`H-731>TV-${n}B`]: [756, 440],
  };
  ROWS.forEach((digits, i) => {
    const y = rowOf(i);
    places[hv(digits)] = { at: [190, y], label: [-60, -5] };
    places[`${vessel}.${nozzles[digits]}`] = { at: ENTRY };
    bends[`${hv(digits)}>${vessel}.${nozzles[digits]}`] = [
      [COLLECTOR, y],
      [COLLECTOR, 216],
      [ENTRY[0], 216],
    ];
    stubs[`${sources[digits]}>${hv(digits)}`] = [110, y];
  });
  return {
    size: [764, 616],
    vessels: [
      {
        tag: vessel,
        at: [338, 240],
        size: [184, 252],
        head: 46,
        motor: [430, 190],
        agitator: `M-${n}`,
        impellers: [0.62, 0.8],
        weight: `WT-${n}`,
        foam: `LT-${n}`,
        geometry,
      },
    ],
    places: { ...places, ...own.places },
    bends: { ...bends, ...own.bends },
    stubs: { ...stubs, ...own.stubs },
    boxes: [
      { tag: `PT-${aux}2`, at: [402, 12] },
      {
        tag: `TT-${aux}3`,
        at: [506, 122],
        width: 70,
        tap: [
          [506, 138],
          [494, 138],
        ],
      },
      { tag: `PDT-${aux}1`, at: [24, 228] },
      { tag: `PDT-${aux}2`, at: [122, 228] },
      { tag: `SI-${n}`, at: [250, 226], width: 74 },
      { tag: `IT-${n}`, at: [250, 262], width: 74 },
      { tag: `WT-${n}`, at: [250, 298], width: 74 },
      {
        tag: `FT-${n}`,
        at: [6, 372],
        width: 96,
        tap: [
          [84, 372],
          [84, 330],
        ],
      },
      {
        tag: `TT-${aux}5`,
        at: [72, 492],
        width: 70,
        tap: [
          [142, 508],
          [160, 508],
        ],
      },
      {
        tag: `TT-${aux}4`,
        at: [246, 546],
        width: 70,
        tap: [
          [316, 562],
          [332, 562],
        ],
      },
      {
        tag: `PT-${n}`,
        at: [552, 278],
        tap: [
          [552, 294],
          [518, 278],
        ],
      },
      {
        tag: `TT-${n}`,
        at: [552, 324],
        tap: [
          [552, 340],
          [522, 340],
        ],
      },
      {
        tag: `AT-${n}`,
        at: [552, 360],
        tap: [
          [552, 376],
          [522, 376],
        ],
      },
      {
        tag: `AT-${aux}2`,
        at: [552, 396],
        tap: [
          [552, 412],
          [522, 412],
        ],
      },
      {
        tag: `TT-${aux}2`,
        at: [644, 262],
        width: 70,
        tap: [
          [668, 294],
          [668, 318],
        ],
      },
      ...own.boxes,
    ],
    feeds: [],
    words: [
      { id: 'seed-medium', at: [296, 34], anchor: 'end' },
      { id: 'water', at: [318, 80], anchor: 'end' },
      { id: 'seed-sugar', at: [104, rowOf(0) + 4], anchor: 'end' },
      { id: 'seed-antifoam', at: [104, rowOf(1) + 4], anchor: 'end' },
      { id: 'seed-cip', at: [104, rowOf(2) + 4], anchor: 'end' },
      { id: 'plant-air', at: [553, 208] },
      { id: 'stack', at: [760, 114], anchor: 'end' },
      { id: 'air', at: [6, 318] },
      { id: 'steam', at: [6, 444] },
      { id: 'flush', at: [608, 266] },
      { id: 'jacket-steam', at: [242, 346] },
      { id: 'bottom-steam', at: [314, 538], anchor: 'end' },
      { id: 'seed-kill', at: [342, 594], anchor: 'end' },
      { id: 'return-cooling', at: [758, 311], anchor: 'end' },
      { id: 'return-chilled', at: [758, 362], anchor: 'end' },
      { id: 'warm', at: [758, 433], anchor: 'end' },
      { id: 'chilled', at: [760, 490], anchor: 'end' },
      { id: 'cooling', at: [758, 527], anchor: 'end' },
      { id: 'sample', at: [760, 571], anchor: 'end' },
      ...own.words,
    ],
    legend: [8, 546],
    elsewhere: own.elsewhere,
  };
}

/** Volumes and lengths of content/fermentation.md 1.1; the heads are 2:1 ellipsoids, a quarter of the diameter deep. */
export const v201Mimic = picture(
  {
    n: '201',
    aux: '21',
    lines: 2001,
    branch: 'L-6004',
    feedTee: 'T9',
    geometry: { headVolume: 0.13, headDepth: 0.25, area: 0.785, straight: 1.85 },
  },
  {
    places: {
      'END.flask-20131': { at: [262, 118] },
      'HV-20131': { at: [320, 118], label: 'above' },
      'V-201.N4': { at: [378, 247] },
      // TL-12 to V-202, with its steam.
      'TL-12.T2': { at: [500, 590] },
      'HV-20232': { at: [544, 590], label: 'above' },
    },
    bends: { 'HV-20131>V-201.N4': [[378, 118]] },
    stubs: { 'L-6004.T3>HV-20232': [576, 590], 'TL-12.T2>L-2024.T1': [500, 612] },
    boxes: [],
    words: [
      { id: 'spores', at: [256, 122], anchor: 'end' },
      { id: 'tl-12-target', at: [508, 612] },
    ],
    elsewhere: [],
  },
);

export const v202Mimic = picture(
  {
    n: '202',
    aux: '22',
    lines: 2021,
    branch: 'L-6005',
    feedTee: 'T8',
    geometry: { headVolume: 1.05, headDepth: 0.5, area: 3.142, straight: 3.5 },
  },
  {
    places: {
      // TL-12 from V-201 with its trap.
      'L-2024.T1': { at: [300, 108] },
      'HV-20231': { at: [340, 108], label: 'above' },
      'V-202.N4': { at: [378, 247] },
      'HV-20233': { at: [300, 132], upright: true, label: 'right' },
      'ST-20205': { at: [300, 156] },
      // TL-23 to R-301, with its steam.
      'TL-23.T2': { at: [500, 590] },
      'HV-30132': { at: [544, 590], label: [-30, -12], route: 4 },
    },
    bends: { 'HV-20231>V-202.N4': [[378, 108]] },
    stubs: {
      'TL-12.T2>L-2024.T1': [252, 108],
      'ST-20205>END.drain-20233': [300, 172],
      'L-6003.T1>HV-30132': [576, 590],
      'TL-23.T2>L-3004.T1': [500, 612],
    },
    boxes: [
      {
        tag: 'TT-227',
        at: [222, 124],
        width: 66,
        tap: [
          [288, 156],
          [294, 156],
        ],
      },
    ],
    words: [
      { id: 'tl-12-source', at: [246, 112], anchor: 'end' },
      { id: 'seed-target', at: [508, 612] },
    ],
    // The steam end of TL-12 is drawn with V-201.
    elsewhere: ['HV-20232'],
  },
);
