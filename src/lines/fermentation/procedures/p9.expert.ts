// How an expert shuts the plant down.
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import { PUMPS, SKIDS, TANKS } from './p9.facts.ts';
import { CHECKER, signedBy } from './second-person.ts';
import { summaryEntries, summarySigned } from './summary.expert.ts';

const close = (tag: string): Act => ['close', tag];

const ammonia = [
  ...together({ at: 0 }, ['judge', 'R-301.harvested', 'empty']),
  ...together(when('done-9.01 = 1'), ['stop', 'P-402'], close('HV-40209'), close('HV-30142')),
  // Air behind the tank drives what the line holds out by the drain, whose hose leads to the absorber.
  ...together(after(6), ['set', 'AIC-301', 100], ['open', 'HV-40214'], ['open', 'HV-40212'], ['open', 'HV-40213']),
  ...together(when('L-402.filled <= 2'), close('HV-40213')),
  ...together(after(5), close('HV-40214'), close('HV-40212'), close('XV-40201'), ['set', 'AIC-301', 0]),
  ...together(when('done-9.02 = 1'), ['record', 'R1.ammonia', 'blown-out']),
];

const feeds = [
  ...together(
    after(5),
    ...TANKS.map((digit): Act => ['stop', `P-40${digit}`]),
    ...TANKS.flatMap((digit) => [close(`HV-40${digit}09`), close(`HV-3014${digit}`), close(`HV-40${digit}02`)]),
    ['inspect', 'V-406.tray'],
    ['inspect', 'V-407.tray'],
  ),
];

const filters = [
  ...together(
    when('done-9.03 = 1 and done-9.04 = 1'),
    ['set', 'FIC-301', 8],
    ['open', 'HV-30106'],
    ...SKIDS.map((tag): Act => ['start', `${tag}.parking`]),
    ['speed', '', 60],
  ),
  ...together(when('F-312.wetness <= 0.0004'), ['speed', '', 10], close('HV-30106')),
  ...together(when('PI-31202 >= 0.18'), ['set', 'FIC-301', 0], close('HV-30101')),
  ...together(after(8), ['set', 'HV-30106', 5]),
  ...together(when('PI-31202 <= 0.105'), close('HV-30106')),
];

const air = [
  ...together(when('done-9.05 = 1'), ['open', 'BV-501A'], ['mode', 'TIC-504', 'man'], ['set', 'TIC-504', 0]),
  ...together(when('unloaded = 1'), ['stop', 'K-501A'], ['stop', 'K-501B.standby']),
  ...together(after(5), ['record', 'R1.air-off', '=CLOCK'], ['open', 'HV-50157'], ['speed', '', 60]),
];

const steam = [
  ...together(when('done-9.07 = 1'), ['speed', '', 10], close('HV-50157'), ['open', 'HV-60104'], close('HV-60103')),
  ...together(after(10), close('HV-60101'), ['speed', '', 60]),
  ...together(when('steam-off = 1'), ['record', 'R1.steam-off', '=CLOCK']),
];

const last = [
  ...together(when('done-9.08 = 1 and cooled = 1'), ['speed', '', 10], ...PUMPS.map((tag): Act => ['stop', tag])),
  ...together(
    when('done-9.09 = 1'),
    ...['M-301', 'P-101', 'K-501A', 'K-501B'].map((tag): Act => ['start', `${tag}.loto`]),
    ['inspect', 'R-301.housekeeping'],
    ['record', 'R1.date', '=CLOCK'],
    ['record', 'R1.status', 'shut-down'],
    ['record', 'R1.abnormal', 'nothing'],
    ['record', 'R1.loto', 'hung'],
    ...summaryEntries,
  ),
  ...together(after(2), ...signedBy('R1', CHECKER), ...summarySigned),
  ...together(after(3), ['finish', '']),
];

export const p9Expert: Expert = { script: [...ammonia, ...feeds, ...filters, ...air, ...steam, ...last], hands: [] };
