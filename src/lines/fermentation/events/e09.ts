// E09 wet sterile filter and E09b, the slug of water (content/fermentation.md 3.1, 3.2).
import { type EventSheet, lowered, verb } from './event.ts';

const filter = (id: string, shows: number): EventSheet => ({
  id,
  group: 'Q',
  ages: [[0, 230]],
  shows,
  within: [60, 120],
  tolerance: 60,
  right: 'wet-filter',
  others: ['compressor-trip', 'air-low', 'exhaust-stuck', 'contamination', 'cooling-failure'],
  first: [verb('mode', 'TIC-503'), verb('set', 'TIC-503'), `${id}.out = 1 and HV-50143 > 0`],
  response: {
    'cooler-restored': [`${id}.out = 1 and TIC-503.mode = 1`, `${id}.out = 1 and TIC-503.output >= 20`],
    'drains-opened': `${id}.out = 1 and HV-50143 > 0 and HV-50131 > 0`,
    'demand-lowered': lowered('FIC-301'),
    'spare-filter': 'HV-30101B > 0 and HV-30104B > 0',
    plated: verb('assay', 'LAB.sterility'),
  },
  wrong: {
    'steam-to-broth': [10, 'HV-30103 > 0 and HV-30104 > 0 for 5'],
  },
  band: ['TT-503 > 24', 'TT-503 <= 24 and MT-501 <= 60 and FT-301 >= 30 for 300'],
});

export const e09: readonly EventSheet[] = [filter('E09', 2700), filter('E09b', 120)];
