// How an expert plays P2: the acts in their order, and a hand on each steam valve.
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import { DRAINS, SKIDS } from './p2.facts.ts';

const CRACKED = 10;

const prepare = [
  ...together(
    { at: 0 },
    ['inspect', 'F-500.mat'],
    ['inspect', 'K-501A.oil-level'],
    ['inspect', 'K-501A.oil-temperature'],
    ['inspect', 'BV-501A.indicator'],
    ['open', 'BV-501A'],
  ),
  ...together(after(10), ...['HV-50121', 'HV-50122', 'HV-50141', 'HV-50142'].map((tag): Act => ['open', tag])),
  ...together(after(10), ...DRAINS.map((tag): Act => ['open', tag])),
];

const start = [
  ...together(when('done-2.03 = 1'), ['record', 'R3.drains', 'drained'], ['start', 'K-501A'], ['speed', '', 60]),
  ...together(when('K-501A.run >= 181'), ['speed', '', 10], ['close', 'BV-501A']),
  ...together(
    when('PT-501 >= 0.25'),
    ['mode', 'TIC-503', 'auto'],
    ['set', 'TIC-503', 20],
    ['mode', 'TIC-504', 'auto'],
    ['set', 'TIC-504', 35],
    ['speed', '', 60],
  ),
];

const totalFilter = [
  ...together(
    when('done-2.05 = 1'),
    ['speed', '', 10],
    ['wear', 'PPE.face-shield'],
    ['wear', 'PPE.heat-gloves'],
    ['open', 'HV-60104'],
  ),
  ...together(after(35), ['close', 'HV-60104'], ['set', 'HV-50156', 40], ['set', 'HV-50155', 50]),
  ...together(after(5), ['set', 'HV-50154', 6]),
  ...together(after(60), ['set', 'HV-50154', 20]),
  // Once it is purged of air the vent is throttled.
  ...together(when('TT-505 >= 100'), ['set', 'HV-50156', 15]),
  ...together(when('total-holding = 1'), ['record', 'R3.total-start', '=CLOCK'], ['speed', '', 60]),
  ...together(
    when('total-sterile = 1'),
    ['record', 'R3.total-end', '=CLOCK'],
    ['record', 'R3.total-f0', '=F-501.F0'],
    ['speed', '', 10],
    ['close', 'HV-50154'],
    ['set', 'HV-50156', 40],
  ),
  ...together(when('PI-50101 <= 0.05'), ['set', 'HV-50151', CRACKED], ['close', 'HV-50155']),
  ...together(after(30), ['open', 'HV-50151'], ['open', 'HV-50156'], ['speed', '', 60]),
  // The receiver is let down first: it would lift the header above its set-point.
  ...together(when('done-2.08 = 1'), ['speed', '', 10], ['set', 'PIC-501', 2]),
  ...together(when('PT-501 <= 0.26'), ['close', 'HV-50156']),
  ...together(after(5), ['set', 'HV-50152', CRACKED]),
  ...together(when('PT-502 >= 0.18'), ['open', 'HV-50152'], ['mode', 'PIC-501', 'auto'], ['set', 'PIC-501', 0.22]),
  ...together(when('header-up = 1'), ['record', 'R3.train']),
];

const fineFilter = [
  ...together(when('done-2.09 = 1'), ['open', 'HV-60104']),
  ...together(after(35), ['close', 'HV-60104'], ['set', 'HV-30105', 50], ['set', 'HV-30106', 40]),
  ...together(after(5), ['set', 'HV-30103', CRACKED]),
  ...together(after(30), ['set', 'HV-30103', 25]),
  ...together(when('PI-31202 >= 0.08'), ['set', 'HV-30106', 15], ['set', 'HV-30103', 15]),
  ...together(when('fine-holding = 1'), ['record', 'R3.fine-start', '=CLOCK'], ['speed', '', 60]),
  ...together(
    when('fine-sterile = 1'),
    ['record', 'R3.fine-end', '=CLOCK'],
    ['record', 'R3.fine-f0', '=F-312.F0'],
    ['speed', '', 10],
    ['close', 'HV-30103'],
    ['set', 'HV-30106', 50],
    ...SKIDS.map((tag): Act => ['start', `${tag}.sequence`]),
  ),
  ...together(when('PI-31202 <= 0.02'), ['close', 'HV-30105'], ['open', 'HV-30101']),
  ...together(after(10), ['set', 'FIC-301', 8], ['open', 'HV-30106'], ['speed', '', 60]),
  ...together(when('blown-dry = 1'), ['speed', '', 10]),
  ...together(when('F-312.wetness <= 0.0008'), ['close', 'HV-30106']),
  ...together(when('PI-31202 >= 0.2'), ['set', 'FIC-301', 0]),
  ...together(when('fine-parked = 1'), ['record', 'R3.drops'], ['speed', '', 60]),
  ...together(when('done-2.13 = 1'), ['start', 'K-501B.standby'], ['sign', 'R3']),
  ...together(after(5), ['finish', '']),
];

export const p2Expert: Expert = {
  // P1 leaves its way for the test air open: F-312 is to be steamed with both of its valves shut (2.10).
  takeOver: together({}, ['close', 'HV-30101']),
  script: [...prepare, ...start, ...totalFilter, ...fineFilter],
  hands: [
    {
      while: 'HV-50154 > 0 and TT-505 >= 100 and total-sterile = 0',
      every: 30,
      measured: 'PI-50101',
      target: 0.114,
      gain: 4,
      integral: 0.02,
      start: 0.2,
      valves: [{ tag: 'HV-50154', share: 40 }],
      deadband: 0.03,
    },
    {
      while: 'HV-30103 > 0 and PI-31202 >= 0.08 and fine-sterile = 0',
      every: 30,
      measured: 'PI-31202',
      target: 0.114,
      gain: 4,
      integral: 0.02,
      start: 0.2,
      valves: [{ tag: 'HV-30103', share: 40 }],
      deadband: 0.03,
    },
  ],
};
