// How an expert plays P4: the acts in their order, and a hand on the steam valves (sterilisation-model.md 7 and 9).
import type { Expert } from '../../line.ts';
import { after, together, when } from './acts.ts';
import { LOGGED, logName } from './hold-log.ts';

const CRACKED = 10;
const FEED_ROOTS = ['41', '43', '44', '45', '46', '47', '48', '49'].map((suffix) => `HV-301${suffix}`);

const charge = [
  ...together(
    { at: 0 },
    ['wear', 'PPE.face-shield'],
    ['wear', 'PPE.heat-gloves'],
    ['open', 'HV-30163'],
    ['open', 'HV-10110'],
    ['open', 'HV-30191'],
  ),
  ...together(after(10), ['start', 'P-101'], ['speed', '', 60]),
  ...together(when('WT-301 >= 48.6'), ['stop', 'P-101'], ['close', 'HV-30191'], ['close', 'HV-10110']),
  ...together(
    when('done-4.04 = 1'),
    ['record', 'R6.ph-before', '=V-101.lab-ph'],
    ['record', 'R6.volume-before', '=R-301.volume'],
    ['record', 'R6.wt-before', '=WT-301'],
  ),
];

const preheat = [
  ...together({}, ['set', 'SIC-301', 60], ['start', 'M-301']),
  ...together({}, ['close', 'HV-30176'], ['open', 'HV-30175'], ['open', 'HV-30161'], ['set', 'PIC-301', 100]),
  ...together({}, ['set', 'HV-30162', CRACKED]),
  ...together(after(10), ['set', 'HV-30173', CRACKED]),
  ...together(when('TT-301 >= 86'), ['open', 'HV-60104'], ['speed', '', 10]),
];

const routes = [
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104'], ['open', 'HV-30108']),
  ...together(when('TT-301 >= 88'), ['set', 'HV-30107', CRACKED], ['record', 'R6.route-1', '=CLOCK']),
  ...together(after(60), ['set', 'HV-30107', 70], ['close', 'HV-30173'], ['stop', 'M-301']),
  ...together({}, ['open', 'HV-30114'], ['open', 'HV-30111'], ['open', 'HV-30125'], ['open', 'HV-30121']),
  ...together(
    after(15),
    ['set', 'HV-30113', CRACKED],
    ['record', 'R6.route-2', '=CLOCK'],
    ['set', 'HV-30124', CRACKED],
    ['record', 'R6.route-3', '=CLOCK'],
  ),
  ...together(after(60), ['open', 'HV-30113'], ['set', 'HV-30124', 60]),
  ...together(
    {},
    ['set', 'HV-30150', CRACKED],
    ['record', 'R6.route-4', '=CLOCK'],
    ['set', 'HV-30151', CRACKED],
    ...FEED_ROOTS.map((root) => ['open', root] as const),
    ['open', 'HV-30131'],
    ['set', 'HV-30133', CRACKED],
    ['set', 'HV-30195', CRACKED],
  ),
];

const hold = [
  ...together(when('holding = 1'), ['record', 'R6.hold-start', '=CLOCK'], ['record', `R6.${logName(0)}`]),
  ...LOGGED.slice(1, -1).flatMap((minute) =>
    together(when(`KI-301 >= ${minute}`), ['record', `R6.${logName(minute)}`]),
  ),
  ...together(
    when('hold-complete = 1'),
    ['record', `R6.${logName(30)}`],
    ['record', 'R6.hold-end', '=CLOCK'],
    ['record', 'R6.f0', '=F0-301'],
    ['close', 'HV-30133'],
    ['close', 'HV-30151'],
    ['close', 'HV-30163'],
    ['close', 'HV-30114'],
    ['close', 'HV-30125'],
    ['close', 'HV-30108'],
  ),
  ...together(
    after(5),
    ['close', 'HV-30124'],
    ['close', 'HV-30113'],
    ['close', 'HV-30107'],
    ['close', 'HV-30195'],
    ['close', 'HV-30150'],
  ),
  ...together(after(5), ['close', 'HV-30121'], ['close', 'HV-30111'], ['close', 'HV-30131']),
];

const air = [
  ...together({}, ['set', 'FIC-301', 8]),
  ...together(
    when('PI-31202 >= PT-301 + 0.05'),
    ['open', 'HV-30104'],
    ['set', 'HV-30162', 40],
    ['mode', 'PIC-301', 'auto'],
    ['set', 'PIC-301', 0.1],
  ),
];

const cool = [
  ...together(when('TT-301 <= 115'), ['close', 'HV-30175'], ['open', 'HV-30176']),
  ...together(after(60), ['close', 'HV-30176'], ['set', 'TIC-301', 100], ['open', 'HV-30174']),
  ...together(after(10), ['open', 'HV-30171'], ['speed', '', 60]),
  ...together(when('TT-301 < 110'), ['set', 'FIC-301', 15]),
  ...together(when('TT-301 < 100'), ['set', 'FIC-301', 20], ['set', 'PIC-301', 0.05]),
  ...together(
    when('TT-301 < 90'),
    ['open', 'HV-30164'],
    ['open', 'HV-30165'],
    ['open', 'HV-30167'],
    ['open', 'HV-30166'],
    ['close', 'HV-30162'],
    ...FEED_ROOTS.map((root) => ['close', root] as const),
  ),
  ...together(when('TT-301 < 79'), ['start', 'M-301']),
  ...together(
    when('TT-301 < 60'),
    ['close', 'HV-30171'],
    ['close', 'HV-30174'],
    ['open', 'HV-30177'],
    ['open', 'HV-30172'],
  ),
  ...together(
    when('TT-301 < 34'),
    ['mode', 'TIC-301', 'auto'],
    ['set', 'TIC-301', 26],
    ['mode', 'FIC-301', 'auto'],
    ['set', 'FIC-301', 15],
  ),
  ...together(
    when('done-4.18 = 1'),
    ['record', 'R6.cooling-time', 6890],
    ['record', 'R6.volume-after', '=R-301.volume'],
    ['record', 'R6.wt-after', '=WT-301'],
    ['record', 'R6.ph-after', '=AT-301'],
    ['record', 'R6.colour', 'yellow-brown'],
    ['record', 'R6.verdict', 'pass'],
    ['sign', 'R6'],
  ),
  ...together(after(5), ['finish', '']),
];

export const p4Expert: Expert = {
  script: [...charge, ...preheat, ...routes, ...hold, ...air, ...cool],
  hands: [
    {
      while: 'HV-30173 > 0 and HV-60104 <= 0 and cooked = 0',
      every: 60,
      measured: 'PI-30171',
      target: 0.08,
      gain: 4,
      integral: 0.02,
      start: 0.2,
      valves: [{ tag: 'HV-30173', share: 100 }],
      deadband: 0.05,
    },
    {
      while: 'TT-301 >= 118 and hold-complete = 0 and HV-30107 > 0',
      every: 30,
      measured: 'TT-301',
      target: 121.8,
      gain: 0.2,
      integral: 0.0005,
      start: 0.15,
      valves: [
        { tag: 'HV-30107', share: 70 },
        { tag: 'HV-30124', share: 60 },
      ],
      deadband: 0.04,
    },
  ],
};
