// Alarms of the feeds (content/fermentation.md 5): deviations from the set-point where a loop holds one, limits of the flow, tank levels.
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, LITRES_PER_HOUR, PERCENT } from './definition.ts';
import { CULTURE, feeding } from './in-force.ts';

/** What a loop holds: its set-point, of the oil with what LIC-301 adds to it. */
const held = (feed: string) => (feed === '404' ? 'FIC-404.held' : `FIC-${feed}.setpoint`);
/** Too little by a share of the set-point, while the loop feeds. */
const short = (feed: string, share: number) =>
  alarm(`FT-${feed}`, 'L', 0, 3, LITRES_PER_HOUR, {
    from: { tag: held(feed), factor: 1 - share },
    while: feeding(`FIC-${feed}`),
  });
/** Too much by a share of the set-point. */
const over = (feed: string, share: number) =>
  alarm(`FT-${feed}`, 'H', 0, 3, LITRES_PER_HOUR, {
    from: { tag: held(feed), factor: 1 + share },
    while: feeding(`FIC-${feed}`),
  });

/** Levels of a tank in %. Too little matters while a culture is fed. */
const levels = (feed: string): readonly AlarmDefinition[] => [
  alarm(`LT-${feed}`, 'LL', 5, 3, PERCENT, { while: CULTURE }),
  alarm(`LT-${feed}`, 'L', 15, 3, PERCENT, { while: CULTURE }),
  alarm(`LT-${feed}`, 'H', 90, 3, PERCENT),
  alarm(`LT-${feed}`, 'HH', 95, 3, PERCENT),
];

export const feedAlarms: readonly AlarmDefinition[] = [
  // Sugar: in growth and production only.
  { ...short('401', 0.1), while: CULTURE },
  { ...over('401', 0.2), while: CULTURE },
  alarm('FT-401', 'HH', 180, 2, LITRES_PER_HOUR, { while: CULTURE }),
  alarm('FT-402', 'H', 60, 3, LITRES_PER_HOUR),
  short('403', 0.5),
  alarm('FT-403', 'H', 15, 3, LITRES_PER_HOUR),
  ...['404', '405', '409'].flatMap((feed) => [short(feed, 0.2), over(feed, 0.2)]),
  ...['401', '402', '403', '404', '405', '406', '407', '408', '409'].flatMap(levels),
];
