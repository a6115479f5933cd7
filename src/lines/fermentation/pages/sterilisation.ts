// DCS page 7: the five cold points, the hold, the routes (content/fermentation.md 0.4, 1.11, P4). No valve position is known here.
import type { SterilisationPage } from '../../screens.ts';

export const sterilisation: SterilisationPage = {
  layout: 'sterilisation',
  phases: [
    { id: 'charge', fact: 'state.charged' },
    { id: 'preheat', fact: 'state.heating-indirect' },
    { id: 'steam', fact: 'state.steaming' },
    { id: 'hold', fact: 'state.hold' },
    { id: 'cool', fact: 'state.cooling' },
    { id: 'ready', fact: 'state.sterile-ready' },
  ],
  points: ['TT-301A', 'TT-301B', 'TT-303', 'TT-304', 'TT-305'],
  axis: [95, 130],
  band: [121, 123],
  limits: [120, 124],
  timer: { tag: 'KI-301', target: 30 },
  lethality: { tag: 'F0-301', target: 25 },
  // Trapped air shows as a temperature below that of saturated steam; the mid probe follows the head closely.
  saturation: {
    pressure: 'PT-301',
    temperature: 'TT-301B',
    while: 'state.steaming = 1 and PT-301 >= 0.03',
    tolerance: 1.5,
  },
  routes: [
    { id: 'air-pipe', valves: ['HV-30107', 'HV-30108'], reads: ['TT-305'], route: 1 },
    { id: 'sample-pipe', valves: ['HV-30113', 'HV-30114'], reads: [], route: 2 },
    { id: 'bottom-pipe', valves: ['HV-30124', 'HV-30125'], reads: ['TT-304'], route: 3 },
    { id: 'transfer', valves: ['HV-30132', 'HV-30133'], reads: ['TT-307'], route: 4 },
    {
      id: 'feeds',
      valves: ['HV-30150', 'HV-30151'],
      reads: ['TT-401', 'TT-403', 'TT-404', 'TT-405', 'TT-406', 'TT-407', 'TT-408', 'TT-409'],
    },
    { id: 'sight-glass', valves: ['HV-30195'], reads: [] },
    { id: 'bypass', valves: ['HV-30161', 'HV-30162'], reads: ['TT-303'] },
    { id: 'head-vent', valves: ['HV-30163'], reads: [] },
    { id: 'ammonia', valves: ['HV-30142'], reads: [], interlock: 'I-312' },
  ],
  steamed: 100,
  trend: ['TT-301A', 'TT-303', 'TT-304', 'TT-305'],
};
