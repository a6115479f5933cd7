// How an expert brings a live batch through a power failure (content/fermentation.md 3.2, E07).
import type { Expert } from '../../line.ts';
import { after, together, when } from './acts.ts';
import { QUALITY, signedBy } from './second-person.ts';

const atOnce = [
  ...together(
    when('emergency = 1'),
    ['report', '', 'E07'],
    ['start', 'E-STOP.feeds'],
    ['close', 'HV-30161'],
    ['record', 'R11.time-in', '=CLOCK'],
    ['record', 'R11.cause', 'power'],
    ['judge', 'EVENT-1', 'power-failure'],
  ),
  // Live steam and ammonia, whose tank stands under more pressure than the vessel will, are shut off for good.
  ...together(after(10), ['close', 'HV-60103'], ['close', 'HV-40209']),
];

/** On the emergency set one machine after the other. */
const sequence = [
  ...together(when('MCC-02 = 1 and XA-EG01 = 1'), ['start', 'K-502'], ['start', 'K-501B']),
  ...together(when('K-501B.run >= 5'), ['set', 'SIC-301', 40], ['start', 'M-301']),
  ...together(after(20), ['start', 'P-711A']),
  ...together(
    after(20),
    ['start', 'P-701A'],
    ['mode', 'TIC-301', 'auto'],
    ['mode', 'TIC-503', 'auto'],
    ['mode', 'TIC-504', 'auto'],
  ),
  ...together(when('K-501B.run >= 181'), ['close', 'BV-501B']),
];

/** Air first, then the exhaust, then both up together. */
const air = [
  ...together(
    when('PT-502 >= 0.18'),
    ['mode', 'PIC-301', 'auto'],
    ['mode', 'FIC-301', 'auto'],
    ['set', 'FIC-301', 20],
    ['open', 'HV-30161'],
  ),
  ...together(when('air-back = 1'), ['record', 'R11.time-out', '=CLOCK'], ['set', 'FIC-301', 45]),
  ...together(
    when('FT-301 >= 40 and done-9.55 = 1'),
    ['judge', 'R-301.decision', 'resume'],
    ['record', 'R11.consequence', 'pressure-held'],
    ['record', 'R11.action', 'restarted-on-set'],
    ['record', 'R11.decision', 'resume'],
  ),
];

const log = [
  ...together(after(2), ['record', 'R11.lowest', 0.112], ...signedBy('R11', QUALITY)),
  ...together(after(3), ['finish', '']),
];

export const p9eExpert: Expert = { script: [...atOnce, ...sequence, ...air, ...log], hands: [] };
