// How an expert plays P6S: spores poured into V-201 in the flame, 24 h of culture, the seed sampled and judged, TL-12 steamed, the seed
// pressed over into V-202, V-202 started, V-201 washed and killed.
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
import { tl12 } from './transfer.ts';

const WASH = { spray: 10, water: 10, steam: 30, empty: 0.015 } as const;

const sow = [
  ...together({ at: 0 }, ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves'], ['set', 'PIC-201', 0.015]),
  ...together(when('PT-201 <= 0.017'), ['start', 'HV-20131.flame'], ['speed', '', 2]),
  ...together(when('done-6S.01 = 1 and done-6S.02 = 1'), ['open', 'HV-20131'], ['start', 'HV-20131.flask']),
  ...together(when('V-201.age > 0'), ['record', 'R8S.sown', '=CLOCK'], ['record', 'R8S.sown-pressure', '=PT-201']),
  ...together(when('HV-20131.poured >= 99.9'), ['stop', 'HV-20131.flask'], ['close', 'HV-20131']),
  ...together(
    when('done-6S.03 = 1'),
    ['stop', 'HV-20131.flame'],
    ['set', 'PIC-201', 0.05],
    // More oxygen for more hyphae: DO is to stay above 40 % to the end.
    ['set', 'SIC-201', 220],
    ['speed', '', 10],
  ),
];

const judge = [
  ...together(when('done-6S.04 = 1'), ['speed', '', 600]),
  ...together(when('seed-24h = 1'), ['speed', '', 10], ['open', 'HV-60104']),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...examineSeed('201', 'R8S'),
  ...together(after(10), ['judge', 'SEED.V-202.ready', 'ready']),
];

const hold = [
  ...steamLine(tl12, when('done-6S.07 = 1'), 12),
  ...together(when('TL-12.hold > 0'), ['record', 'R8S.line-start', '=CLOCK']),
  ...together(
    when('line-held = 1'),
    ['record', 'R8S.line-temperature', '=TT-227'],
    ['record', 'R8S.line-end', '=CLOCK'],
    ['set', 'PIC-201', 0.09],
    ['set', 'PIC-202', 0.03],
  ),
];

const transfer = [
  ...openLine(tl12, when('done-6S.10 = 1')),
  ...together(
    when('transfer-begun = 1'),
    ['record', 'R8S.difference', '=TL-12.difference'],
    ['record', 'R8S.start', '=CLOCK'],
    ['speed', '', 10],
  ),
  ...shutLine(tl12, when('TL-12.arrived >= 0.80')),
];

const start = [
  ...together(
    when('seed-transferred = 1'),
    ['record', 'R8S.volume', '=TL-12.arrived'],
    ['set', 'FIC-202', 11.5],
    ['set', 'SIC-202', 110],
    ['set', 'PIC-202', 0.05],
  ),
  ...together(
    when('done-6S.15 = 1'),
    ['record', 'R8S.after-temperature', '=TT-202'],
    ['record', 'R8S.after-pressure', '=PIC-202.setpoint'],
    ['record', 'R8S.after-air', '=FT-202'],
    ['record', 'R8S.after-speed', '=SI-202'],
    ...signedBy('R8S', CHECKER),
  ),
];

/** 6S.14 beside the 0 h sample of V-202. */
const rinse = [
  ...rinseLine(tl12, after(5), 12),
  ...sample(after(10), '202'),
  ...together(
    after(6),
    ['assay', 'LAB.ph', '0/within-3-min'],
    ['assay', 'LAB.RS', '0/diluted-20'],
    ['assay', 'LAB.morphology', '0/methylene-blue'],
    ['assay', 'LAB.sterility', '0/with-penicillinase'],
  ),
  ...together(when('line-rinsed = 1'), ['close', 'HV-20233'], ['close', 'HV-20232']),
];

const wash = [
  ...washVessel(tl12, when('done-6S.14 = 1'), WASH),
  ...killVessel(tl12, WASH),
  ...together(when('done-6S.17 = 1 and done-6S.16 = 1'), ['close', 'HV-20108']),
  ...together(after(10), ['finish', '']),
];

export const p6sExpert: Expert = {
  script: [...sow, ...judge, ...hold, ...transfer, ...start, ...rinse, ...wash],
  hands: [],
};
