// The states of R-301 as facts of the plant (content/fermentation.md 0.6, as far as today's procedures go). Where several hold, the
// later one in the list counts. Nobody sets them.
import type { FactDefinition } from '../../plant/fact.ts';

export const states: readonly FactDefinition[] = [
  { name: 'state.empty-sterile', when: 'WT-301 <= 0.2 and steam-shut = 1 and cooked = 0' },
  { name: 'state.charged', when: 'WT-301 > 15 and steam-shut = 1' },
  { name: 'state.heating-indirect', when: 'HV-30173 > 0' },
  { name: 'state.steaming', when: 'R-301.steam >= 0.02', hold: 5 },
  { name: 'state.hold', when: 'COLD-301 >= 120' },
  { name: 'state.cooling', when: 'steam-ended = 1 and steam-shut = 1 and TT-301 > 35' },
  { name: 'state.sterile-ready', when: 'WT-301 > 15 and R-301.sterility >= 4 and TT-301 < 35 and PT-301 >= 0.03' },
  { name: 'state.growth', when: 'R-301.age > 0 and R-301.age < 40' },
  { name: 'state.production', when: 'R-301.age >= 40' },
  // With the feeds stopped broth runs to V-901; until 2 % of it are left, or the bottom valve is shut before that.
  {
    name: 'state.harvesting',
    when: 'L-9001.flow > 0.5 and FIC-401.setpoint <= 0 and FT-401 <= 1 and FT-403 <= 1 and R-301.age > 0',
    latched: true,
    until: ['WT-301 <= 1.6', 'HV-30121 <= 0 and WT-301 > 20'],
  },
  // A seed vessel whose transfer valve stands open (TRANSFER).
  { name: 'state.transfer-201', when: 'HV-20122 > 0' },
  { name: 'state.transfer-202', when: 'HV-20222 > 0' },
];
