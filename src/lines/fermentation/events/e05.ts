// E05 DO crash, one sheet for its six causes (content/fermentation.md 3.1, 3.2).
import { type Doing, type EventSheet, lowered, raised, verb, WRONG } from './event.ts';

const CAUSES = ['sugar-overfeed', 'air-low', 'agitator-slow', 'thick-broth', 'oil-overdose', 'oxygen-probe'] as const;

/** Raise oxygen by speed, then air, then pressure, then cut the sugar; then what the cause asks for. */
function crash(
  letter: string,
  right: (typeof CAUSES)[number],
  cause: Readonly<Record<string, Doing | readonly Doing[]>>,
): EventSheet {
  return {
    id: `E05${letter}`,
    group: 'P',
    ages: [[20, 230]],
    shows: 240,
    within: [30, 60],
    tolerance: 30,
    right,
    others: CAUSES.filter((other) => other !== right),
    first: [raised('SIC-301', 'FIC-301', 'PIC-301'), lowered('FIC-401'), verb('stop', 'P-401')],
    response: {
      'speed-raised': raised('SIC-301'),
      'air-raised': raised('FIC-301'),
      'pressure-raised': raised('PIC-301'),
      'sugar-cut': [lowered('FIC-401'), verb('stop', 'P-401')],
      ...cause,
    },
    wrong: {
      'precursor-or-oil': [WRONG, 'FIC-403.setpoint > 15', 'FIC-404.setpoint > 50'],
      warmed: [WRONG, 'TIC-301.setpoint > 26.5'],
    },
    // Caught early it never falls far: judged is how it stands when the tolerance is over.
    band: [`E05${letter}.tolerated = 0`, 'AT-302 >= 30 for 60'],
  };
}

export const e05: readonly EventSheet[] = [
  crash('a', 'sugar-overfeed', { 'sugar-stopped': 'P-401 <= 0 and FT-401 <= 5' }),
  crash('b', 'air-low', { 'air-valve-mended': verb('inspect', 'FV-301.positioner') }),
  crash('c', 'agitator-slow', { 'drive-looked-at': verb('inspect', 'M-301.fault-code') }),
  crash('d', 'thick-broth', {}),
  crash('e', 'oil-overdose', { 'oil-stopped': 'P-404 <= 0' }),
  {
    ...crash('f', 'oxygen-probe', {}),
    // Nothing is wrong with the broth: no oxygen is raised, the feeds go on.
    first: ['AIC-302.mode = 0'],
    response: {
      'cascade-off': 'AIC-302.mode = 0',
      'permit-read': verb('inspect', 'AT-302.bypass-permit'),
      bypassed: verb('start', 'AT-302.bypass'),
      'feeds-restarted': 'AT-302.bypass = 1 and P-401 = 1 and FT-401 > 20',
    },
    wrong: { 'raced-for-nothing': [WRONG, 'SIC-301.setpoint >= 110', 'AIC-302.mode = 1 and SI-301 >= 108 for 600'] },
    band: ['AT-302 < 5', 'P-401 = 1 and FT-401 > 20 and R-301.do > 30 for 300'],
  },
];
