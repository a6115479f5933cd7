// How an expert plays P3: the acts in their order, and a hand on the steam valves (sterilisation-model.md 7 and 9).
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import { SMALL_VENTS } from './p3.facts.ts';
import { LOGGED, logName } from './hold-log.ts';

const CRACKED = 10;
const PROBES = ['AT-301A', 'AT-301B', 'AT-302'];
const FEED_ROOTS = ['41', '43', '44', '45', '46', '47', '48', '49'].map((suffix) => `HV-301${suffix}`);

const prepare = [
  ...together({ at: 0 }, ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves']),
  ...together({}, ['open', 'HV-30163'], ['open', 'HV-30161'], ['open', 'HV-30162'], ['set', 'PIC-301', 100]),
  ...together(
    when('PT-301 <= 0.001'),
    ...PROBES.flatMap((port): Act[] => [
      ['stop', `${port}.probe`],
      ['start', `${port}.plug`],
    ]),
  ),
  ...together(after(5), ['open', 'HV-30176']),
  ...together(
    when('done-3.01 = 1'),
    ...['08', '14', '25', '33', '51'].map((suffix): Act => ['open', `HV-301${suffix}`]),
  ),
  ...together(when('done-3.02 = 1'), ['open', 'HV-60104']),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
];

const routes = [
  ...together(when('done-3.04 = 1'), ['set', 'HV-30107', CRACKED]),
  ...together(when('first-steam = 1'), ['record', 'R4.start', '=CLOCK']),
  ...together(after(40), ['set', 'HV-30107', 25]),
  ...together(after(60), ['open', 'HV-30111'], ['set', 'HV-30113', CRACKED]),
  ...together(after(40), ['open', 'HV-30113'], ['open', 'HV-30121'], ['set', 'HV-30124', CRACKED]),
  ...together(after(60), ['set', 'HV-30124', 25], ['open', 'HV-30131'], ['set', 'HV-30132', 30]),
  ...together(after(60), ['set', 'HV-30195', 30], ['set', 'HV-30150', CRACKED]),
  ...together(after(30), ['open', FEED_ROOTS[0]!]),
  ...FEED_ROOTS.slice(1).flatMap((root) => together(after(8), ['open', root])),
  ...together(after(10), ['set', 'HV-30150', 30]),
];

const hold = [
  ...together(when('done-3.06 = 1'), ['set', 'HV-30162', 12]),
  ...together(when('empty-pressed = 1'), ['record', 'R4.ramp', 1433]),
  ...together(when('holding = 1'), ['record', 'R4.hold-start', '=CLOCK'], ['record', `R4.${logName(0)}`]),
  ...LOGGED.slice(1, -1).flatMap((minute) =>
    together(when(`KI-301 >= ${minute}`), ['record', `R4.${logName(minute)}`]),
  ),
  ...together(
    when('hold-complete = 1'),
    ['record', `R4.${logName(30)}`],
    ['record', 'R4.hold-end', '=CLOCK'],
    ['record', 'R4.f0', '=F0-301'],
  ),
];

const close = [
  ...together({}, ...SMALL_VENTS.map((tag): Act => ['close', tag]), ['set', 'HV-30162', 8]),
  ...together(after(20), ...['95', '50', '32', '24', '13', '07'].map((suffix): Act => ['close', `HV-301${suffix}`])),
];

const air = [
  ...together(after(10), ['set', 'FIC-301', 10]),
  ...together(
    when('PI-31202 >= PT-301 + 0.05'),
    ['record', 'R4.air-pressure', '=PT-301'],
    ['open', 'HV-30104'],
    ['set', 'PIC-301', 10],
    ['mode', 'PIC-301', 'auto'],
    ['set', 'PIC-301', 0.1],
    ['close', 'HV-30111'],
    ['close', 'HV-30131'],
    ...FEED_ROOTS.map((root): Act => ['close', root]),
  ),
  ...together(when('done-3.10 = 1'), ['open', 'HV-30125']),
  ...together(when('WT-301 <= 0.05'), ['close', 'HV-30125']),
  ...together(after(6), ['close', 'HV-30121'], ['close', 'HV-30104']),
  ...together({}, ['set', 'PIC-301', 0.08]),
];

const park = [
  ...together(when('PT-301 <= 0.082'), ['close', 'HV-30161'], ['close', 'HV-30162']),
  ...together({}, ['mode', 'PIC-301', 'man'], ['set', 'PIC-301', 0]),
  ...together(when('PI-31202 >= 0.2'), ['set', 'FIC-301', 0]),
  ...together(
    when('done-3.12 = 1'),
    ['record', 'R4.valves-checked', 'all-shut'],
    ['record', 'R4.verdict', 'pass'],
    ['sign', 'R4'],
  ),
];

/**
 * Topped up with sterile air while it cools (3.12): a vessel that parks hot draws a vacuum within hours. Its jacket carries the heat off, first
 * with tower water, below 60 deg C with chilled water, and is drained again; R-301 then parks cold until the medium is ready.
 */
const cool = [
  ...together(
    after(5),
    ['set', 'FIC-301', 30],
    ['open', 'HV-30104'],
    ['open', 'HV-30161'],
    ['open', 'HV-30162'],
    ['mode', 'PIC-301', 'auto'],
    ['set', 'PIC-301', 0.06],
    ['close', 'HV-30176'],
    ['set', 'TIC-301', 10],
  ),
  ...together(after(6), ['open', 'HV-30174']),
  ...together(after(10), ['open', 'HV-30171'], ['speed', '', 60]),
  ...together(
    when('TT-301 <= 60'),
    ['close', 'HV-30171'],
    ['close', 'HV-30174'],
    ['open', 'HV-30177'],
    ['open', 'HV-30172'],
  ),
  ...together(when('TT-301 <= 31'), ['close', 'HV-30172'], ['close', 'HV-30177'], ['set', 'TIC-301', 0]),
  ...together(after(6), ['open', 'HV-30176']),
  ...together(
    when('R-301.jacket <= 1'),
    ['set', 'FIC-301', 5],
    ['close', 'HV-30104'],
    ['close', 'HV-30161'],
    ['close', 'HV-30162'],
    ['mode', 'PIC-301', 'man'],
    ['set', 'PIC-301', 0],
  ),
  ...together(when('PI-31202 >= 0.2'), ['set', 'FIC-301', 0]),
  ...together(after(10), ['finish', '']),
];

export const p3Expert: Expert = {
  script: [...prepare, ...routes, ...hold, ...close, ...air, ...park, ...cool],
  hands: [
    {
      while: 'TT-301 >= 119 and hold-complete = 0 and HV-30107 > 0 and HV-30162 <= 20',
      every: 30,
      measured: 'TT-301',
      target: 121.8,
      gain: 0.2,
      integral: 0.0005,
      start: 0.5,
      valves: [
        { tag: 'HV-30107', share: 25 },
        { tag: 'HV-30124', share: 25 },
      ],
      deadband: 0.04,
    },
  ],
};
