// How an expert plays P5 on the sugar tank: the acts in their order, and a hand on the steam of the line.
import type { Expert } from '../../line.ts';
import { after, together, when } from './acts.ts';

/** Water for 610 g/L at most: the condensate to come thins it further. */
const makeUp = [
  ...together({ at: 0 }, ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves'], ['start', 'M-401']),
  ...together({}, ['open', 'HV-40101'], ['open', 'HV-40103'], ['judge', 'DOSE.acid-401', '8'], ['speed', '', 60]),
  ...together(when('V-401.volume >= 17.15'), ['close', 'HV-40101'], ['speed', '', 10]),
  ...together(after(60), ['sample', 'SAMPLE.V-401']),
  ...together(
    when('done-5.01 = 1'),
    ['record', 'R7.volume', '=V-401.volume'],
    ['record', 'R7.concentration', '=SAMPLE.sugar-401'],
    ['record', 'R7.ph', '=SAMPLE.ph-401'],
  ),
];

const lineUp = [
  ...together({}, ['set', 'HV-40103', 15], ['open', 'HV-40108'], ['open', 'HV-60104']),
  ...together(when('H-602.condensate <= 0 and V-401.jacket <= 1'), ['close', 'HV-60104']),
];

const heat = [
  ...together(when('done-5.02 = 1'), ['set', 'HV-40105', 10]),
  ...together(after(60), ['open', 'HV-40105'], ['speed', '', 60]),
  ...together(when('TT-401A >= 87'), ['open', 'HV-60104'], ['speed', '', 10]),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...together(after(6), ['set', 'HV-40104', 10]),
  ...together(after(30), ['open', 'HV-40104']),
  ...together(when('TT-401A >= 115.6'), ['close', 'HV-40105']),
  ...together(when('TT-401A >= 116.3'), ['set', 'HV-40104', 2], ['record', 'R7.hold-start', '=CLOCK']),
  ...together(when('done-5.04 = 1'), ['speed', '', 60]),
];

const cool = [
  ...together(
    when('V-401.hold >= 25'),
    ['record', 'R7.temperature', '=TT-401A'],
    ['record', 'R7.f0', '=V-401.F0'],
    ['close', 'HV-40103'],
  ),
  ...together(after(6), ['close', 'HV-40104'], ['record', 'R7.hold-end', '=CLOCK'], ['speed', '', 10]),
  ...together(when('PT-401 <= 0.085'), ['open', 'HV-40102']),
  ...together(after(60), ['close', 'HV-40108'], ['open', 'HV-40107']),
  ...together(after(6), ['open', 'HV-40106'], ['speed', '', 60]),
  ...together(when('TT-401A <= 39.5'), ['close', 'HV-40106'], ['close', 'HV-40107'], ['speed', '', 10]),
];

const line = [
  ...together(
    when('done-5.06 = 1'),
    ['stop', 'M-401'],
    ['open', 'HV-40114'],
    ['open', 'HV-40111'],
    ['set', 'FIC-401', 100],
  ),
  ...together(after(10), ['set', 'HV-40110', 17]),
  ...together(when('L-401.hold > 0'), ['record', 'R7.line-start', '=CLOCK']),
  ...together(
    when('feed-line-held = 1'),
    ['record', 'R7.line-temperature', '=TT-401'],
    ['record', 'R7.line-end', '=CLOCK'],
    ['close', 'HV-40111'],
  ),
  ...together(after(6), ['close', 'HV-40110']),
  ...together(after(6), ['open', 'HV-40109']),
  // The meter shows when the line is full: then the condensate is let out until sugar shows.
  ...together(when('L-401.filled >= 90'), ['speed', '', 2]),
  ...together(when('L-401.filled >= 93 and FT-401 < 1'), ['set', 'HV-40111', 10]),
  ...together(when('L-401.end >= 95'), ['close', 'HV-40111'], ['speed', '', 10]),
];

const finish = [
  ...together(
    when('done-5.09 = 1'),
    ['set', 'FIC-401', 0],
    ['close', 'HV-40114'],
    ['record', 'R7.pressure', '=PT-401'],
    ['record', 'R7.verdict', 'pass'],
    ['sign', 'R7'],
  ),
  ...together(after(10), ['finish', '']),
];

export const p5Expert: Expert = {
  script: [...makeUp, ...lineUp, ...heat, ...cool, ...line, ...finish],
  hands: [
    {
      while: 'HV-40110 > 0 and TT-401 >= 112 and feed-line-held = 0',
      every: 30,
      measured: 'TT-401',
      target: 122.4,
      gain: 0.002,
      integral: 0.00012,
      start: 0.165,
      valves: [{ tag: 'HV-40110', share: 100 }],
      deadband: 0.003,
    },
  ],
};
