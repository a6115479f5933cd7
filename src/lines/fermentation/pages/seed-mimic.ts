// Where things stand in the flow picture of the seed vessels (DCS page 2): both from one template, air from the left, exhaust to the
// right, transfer below. What they are and how they are joined says the diagram.
import type { Mimic, Place, Point, ValueBox, Vessel } from '../../screens.ts';

interface SeedPicture {
  readonly places: Record<string, Place>;
  readonly bends: Record<string, readonly Point[]>;
  readonly stubs: Record<string, Point>;
  readonly boxes: readonly ValueBox[];
  readonly words: readonly { readonly id: string; readonly at: Point }[];
  readonly vessel: Vessel;
  readonly elsewhere: readonly string[];
}

/** Valves that are worked in the field only, and for which the picture has no room: filter steaming, sampling, head, jacket. */
const IN_THE_FIELD = '02 03 05 06 11 12 13 14 26 41 48 62 63 71 72 73 74 75 76 77 81 91 92 95 96'.split(' ');

/** One vessel; `x` is the left edge of its half, `lines` the number of its first line, `branch` its branch of clean steam. */
function picture(
  n: '201' | '202',
  aux: '21' | '22',
  x: number,
  lines: number,
  branch: string,
  geometry: Vessel['geometry'],
): SeedPicture {
  const at = (dx: number, y: number): Point => [x + dx, y];
  const [air, bottom, exhaust, jacket] = [1, 3, 6, 7].map((k) => `L-${lines + k - 1}`);
  const vessel = `V-${n}`;
  return {
    vessel: {
      tag: vessel,
      at: at(196, 190),
      size: [96, 190],
      head: 26,
      motor: at(244, 158),
      agitator: `M-${n}`,
      impellers: [0.62, 0.8],
      weight: `WT-${n}`,
      foam: `LT-${n}`,
      geometry,
    },
    places: {
      [`HV-${n}01`]: { at: at(26, 60), label: [-22, 19] },
      [`F-${aux}1.in`]: { at: at(57, 60) },
      [`F-${aux}1`]: { at: at(70, 60), label: 'above' },
      [`F-${aux}1.out`]: { at: at(83, 60) },
      [`FV-${n}`]: { at: at(110, 60), label: [-24, 24] },
      [`F-${aux}2.in`]: { at: at(137, 60) },
      [`F-${aux}2`]: { at: at(150, 60), label: 'above' },
      [`F-${aux}2.out`]: { at: at(163, 60) },
      [`HV-${n}04`]: { at: at(176, 108), upright: true, label: 'left' },
      [`CK-${n}01`]: { at: at(176, 138), upright: true },
      [`${air}.T6`]: { at: at(176, 322) },
      [`HV-${n}07`]: { at: at(138, 322), label: 'above' },
      [`${air}.T7`]: { at: at(176, 356) },
      [`HV-${n}08`]: { at: at(138, 356), label: 'below' },
      [`ST-${n}02`]: { at: at(110, 356) },
      [`${vessel}.N1`]: { at: at(196, 356) },

      [`${vessel}.N6`]: { at: at(276, 202) },
      [`HV-${n}61`]: { at: at(276, 112), upright: true, label: 'right' },
      [`${exhaust}.T3`]: { at: at(276, 60) },
      [`PV-${n}`]: { at: at(312, 60), label: [-26, 24] },
      [`END.stack-${n}`]: { at: at(366, 60) },

      [`TV-${n}A`]: { at: at(336, 318), label: [-28, 22] },
      [`${jacket}.T2`]: { at: at(310, 318) },
      [`TV-${n}B`]: { at: at(336, 368), label: [-28, 22] },
      [`${vessel}.J-in`]: { at: at(292, 318) },
      [`${vessel}.J-out`]: { at: at(292, 274) },

      [`${vessel}.N3`]: { at: at(244, 380) },
      [`HV-${n}21`]: { at: at(244, 404), upright: true, label: 'right' },
      [`${bottom}.T1`]: { at: at(244, 430) },
      [`HV-${n}24`]: { at: at(206, 430), label: 'above' },
      [`${bottom}.T2`]: { at: at(244, 460) },
      [`HV-${n}25`]: { at: at(206, 460), label: 'below' },
      [`ST-${n}04`]: { at: at(176, 460) },
      [`HV-${n}22`]: { at: at(290, 496), label: 'below' },
    },
    bends: {
      [`F-${aux}2.out>HV-${n}04`]: [at(176, 60)],
      [`${vessel}.N6>HV-${n}61`]: [],
      [`TV-${n}B>${jacket}.T2`]: [at(310, 368)],
      [`${bottom}.T2>HV-${n}22`]: [at(244, 496)],
    },
    stubs: {
      [`H-501>HV-${n}01`]: at(4, 60),
      [`${branch}.T3>HV-${n}07`]: at(100, 322),
      [`ST-${n}02>END.drain-${n}08`]: at(92, 356),
      [`${branch}.T4>HV-${n}24`]: at(168, 430),
      [`ST-${n}04>END.drain-${n}25`]: at(156, 460),
      [`${jacket}.T1>TV-${n}A`]: at(366, 318),
      [`H-731>TV-${n}B`]: at(366, 368),
      [`${vessel}.J-out>${jacket}.T3`]: at(352, 274),
    },
    boxes: [
      { tag: `FT-${n}`, at: at(6, 92), width: 100 },
      { tag: `WT-${n}`, at: at(6, 132), width: 74 },
      { tag: `SI-${n}`, at: at(84, 132), width: 74 },
      { tag: `AT-${n}`, at: at(6, 168), width: 74 },
      { tag: `AT-${aux}2`, at: at(84, 168), width: 74 },
      { tag: `TT-${n}`, at: at(298, 184), width: 76 },
      { tag: `PT-${n}`, at: at(298, 220), width: 76 },
      { tag: `TT-${aux}5`, at: at(6, 340), width: 70 },
      { tag: `TT-${aux}4`, at: at(70, 444), width: 70 },
    ],
    words: [
      { id: 'seed-air', at: at(4, 48) },
      { id: 'seed-steam', at: at(62, 326) },
      { id: 'seed-stack', at: at(342, 50) },
      { id: 'seed-cooling', at: at(351, 312) },
      { id: 'seed-warm', at: at(351, 362) },
    ],
    elsewhere: IN_THE_FIELD.map((digits) => `HV-${n}${digits}`),
  };
}

/** Volumes and lengths of content/fermentation.md 1.1; the heads are 2:1 ellipsoids, a quarter of the diameter deep. */
const first = picture('201', '21', 0, 2001, 'L-6004', {
  headVolume: 0.13,
  headDepth: 0.25,
  area: 0.785,
  straight: 1.85,
});
const second = picture('202', '22', 382, 2021, 'L-6005', {
  headVolume: 1.05,
  headDepth: 0.5,
  area: 3.142,
  straight: 3.5,
});

export const seedMimic: Mimic = {
  size: [764, 616],
  vessels: [first.vessel, second.vessel],
  places: {
    ...first.places,
    ...second.places,
    // Spores.
    'END.flask-20131': { at: [62, 232] },
    'HV-20131': { at: [110, 232], label: 'above' },
    'V-201.N4': { at: [196, 232] },
    // TL-12 from V-201 to V-202, with its steam and its trap.
    'TL-12.T2': { at: [336, 496] },
    'HV-20232': { at: [336, 528], upright: true, label: 'right' },
    'L-2024.T1': { at: [440, 232] },
    'HV-20233': { at: [440, 258], upright: true, label: 'right' },
    'ST-20205': { at: [440, 280] },
    'HV-20231': { at: [492, 232], label: 'above' },
    'V-202.N4': { at: [578, 232] },
    // TL-23 to R-301.
    'TL-23.T2': { at: [706, 496] },
    'HV-30132': { at: [706, 528], upright: true, label: 'left', route: 4 },
  },
  bends: {
    ...first.bends,
    ...second.bends,
    'TL-12.T2>L-2024.T1': [
      [386, 496],
      [386, 232],
    ],
  },
  stubs: {
    ...first.stubs,
    ...second.stubs,
    'L-6004.T3>HV-20232': [336, 560],
    'ST-20205>END.drain-20233': [440, 300],
    'TL-23.T2>L-3004.T1': [754, 496],
    'L-6003.T1>HV-30132': [706, 560],
  },
  boxes: [...first.boxes, ...second.boxes, { tag: 'TT-227', at: [456, 266], width: 70 }],
  feeds: [],
  words: [
    ...first.words,
    ...second.words,
    { id: 'spores', at: [20, 236] },
    { id: 'tl-12', at: [346, 562] },
    { id: 'seed-target', at: [722, 486] },
  ],
  legend: [10, 540],
  elsewhere: [...first.elsewhere, ...second.elsewhere],
};
