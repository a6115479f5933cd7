// How an expert plays P6: the seed sampled and judged, the line steamed, the seed pressed over, R-301 started, V-202 washed and killed.
import type { Expert } from '../../line.ts';
import { after, together, when } from './acts.ts';
import { CHECKER, signedBy } from './second-person.ts';
import {
  examineSeed,
  killVessel,
  openLine,
  rinseLine,
  sample,
  shutLine,
  steamLine,
  washVessel,
} from './transfer.expert.ts';
import { tl23 } from './transfer.ts';

const WASH = { spray: 30, water: 10, steam: 30, empty: 0.02 } as const;

const judge = [
  ...together({ at: 0 }, ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves'], ['open', 'HV-60104']),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...examineSeed('202', 'R8', ['set', 'PIC-301', 0.04]),
  ...together(after(10), ['judge', 'SEED.R-301', 'ready']),
];

const hold = [
  ...steamLine(tl23, when('done-6.02 = 1'), 13),
  ...together(when('TL-23.hold > 0'), ['record', 'R8.line-start', '=CLOCK']),
  ...together(
    when('line-held = 1'),
    ['record', 'R8.line-temperature', '=TT-307'],
    ['record', 'R8.line-end', '=CLOCK'],
    ['set', 'PIC-202', 0.18],
    ['set', 'PIC-301', 0.03],
  ),
];

const transfer = [
  ...openLine(tl23, when('done-6.05 = 1')),
  ...together(
    when('transfer-begun = 1'),
    ['record', 'R8.difference', '=TL-23.difference'],
    ['speed', '', 10],
    ['stop', 'HV-30112.flame'],
  ),
  ...shutLine(tl23, when('TL-23.arrived >= 8.15')),
];

const startBatch = [
  ...together(
    when('seed-transferred = 1'),
    ['record', 'R8.volume', '=TL-23.arrived'],
    ['set', 'FIC-301', 30],
    ['set', 'PIC-301', 0.06],
    ['mode', 'SIC-301', 'auto'],
    ['set', 'SIC-301', 80],
    ['set', 'TIC-301', 26],
    ['mode', 'AIC-301', 'auto'],
    ['set', 'AIC-301', 6.4],
    ['start', 'BATCH'],
    ['record', 'R8.start', '=CLOCK'],
  ),
  ...together(
    when('done-6.10 = 1'),
    ['record', 'R8.after-temperature', '=TT-301'],
    ['record', 'R8.after-pressure', '=PIC-301.setpoint'],
    ['record', 'R8.after-air', '=FT-301'],
    ['record', 'R8.after-speed', '=SI-301'],
    ...signedBy('R8', CHECKER),
  ),
];

/** 6.09 beside the 0 h sample of R-301. */
const rinse = [
  ...rinseLine(tl23, after(5), 13),
  ...sample(after(10), '301'),
  ...together(
    after(6),
    ['assay', 'LAB.ph', '0/within-3-min'],
    ['assay', 'LAB.RS', '0/diluted-20'],
    ['assay', 'LAB.NH3N', '0/distilled'],
    ['assay', 'LAB.PAA', '0/cooled'],
    ['assay', 'LAB.morphology', '0/methylene-blue'],
    ['assay', 'LAB.sterility', '0/with-penicillinase'],
  ),
  ...together(when('line-rinsed = 1'), ['close', 'HV-30133'], ['close', 'HV-30132']),
];

const wash = [
  ...washVessel(tl23, when('done-6.09 = 1'), WASH),
  ...killVessel(tl23, WASH),
  ...together(when('done-6.12 = 1 and done-6.11 = 1'), ['close', 'HV-20208']),
  ...together(after(10), ['finish', '']),
];

export const p6Expert: Expert = {
  script: [...judge, ...hold, ...transfer, ...startBatch, ...rinse, ...wash],
  hands: [],
};
