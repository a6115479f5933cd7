// What goes wrong in P5 (content/fermentation.md 2, column "If skipped / wrong").
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

/** Feeds a little through the line before handing in. */
const FIRST_FEED = [
  { when: 'R7.signed = 1', do: 'open', tag: 'HV-30141' },
  { do: 'start', tag: 'P-401' },
  { do: 'set', tag: 'FIC-401', value: 60 },
  { after: 120, do: 'stop', tag: 'P-401' },
] as const;

export const mistakes: readonly Mistake[] = [
  {
    step: '5.01',
    name: 'no water added: the syrup stays far too strong',
    edit: all(
      leaveOut(on(['HV-40101'])),
      alter(on(['SAMPLE.V-401']), { when: 'V-401.volume >= 14' }),
      alter(on(['R7.volume']), { after: 30 }),
      alter(on(['HV-40105'], 'set'), { when: 'V-401.jacket <= 1' }),
    ),
    end: 16_000,
    bounds: [{ measure: 'feed-strength', above: 650 }],
    costs: ['5.01', 'Q.feed-strength'],
  },
  {
    step: '5.01',
    name: 'no acid added: it browns',
    edit: all(
      leaveOut(on(['DOSE.acid-401'])),
      alter(on(['R7.volume']), { after: 30 }),
      alter(on(['HV-40105'], 'set'), { when: 'V-401.jacket <= 1' }),
    ),
    end: 16_000,
    bounds: [{ measure: 'feed-browned', above: 1 }],
    costs: ['5.01'],
  },
  {
    step: '5.02',
    name: 'jacket not drained: steam onto standing water',
    edit: all(
      leaveOut(on(['HV-40108'], 'open')),
      alter(on(['HV-60104'], 'close'), { when: 'H-602.condensate <= 0' }),
      alter(on(['HV-40105'], 'set'), { after: 20 }),
    ),
    end: 6000,
    happens: ['hammer'],
    bounds: [{ measure: 'feed-jacket', above: 90 }],
    costs: ['5.02', 'S.hammer'],
  },
  {
    step: '5.02',
    name: 'vent shut: false pressure, nothing is sterilised',
    edit: leaveOut(on(['HV-40103'])),
    end: 9000,
    bounds: [{ measure: 'feed-f0', below: 1 }],
    costs: ['5.02', '5.04', '5.05', 'Q.feed-f0'],
  },
  {
    step: '5.03',
    name: 'no preheating: the condensate thins the sugar',
    edit: all(leaveOut(on(['HV-40105'])), alter(on(['HV-60104'], 'open'), { when: 'done-5.02 = 1' }, 1)),
    end: 18_000,
    bounds: [
      { measure: 'feed-condensate', above: 1400 },
      { measure: 'feed-strength', below: 565 },
    ],
    costs: ['5.03', 'Q.feed-strength'],
  },
  {
    step: '5.03',
    name: 'cooling water let into the jacket under steam: hammer',
    edit: insert(on(['HV-40105'], 'open'), [
      { after: 300, do: 'open', tag: 'HV-40107' },
      { do: 'open', tag: 'HV-40106' },
      { after: 60, do: 'close', tag: 'HV-40106' },
      { do: 'close', tag: 'HV-40107' },
    ]),
    happens: ['hammer'],
    facts: ['feed-jacket-both'],
    costs: ['S.feed-jacket', 'S.hammer'],
  },
  {
    step: '5.04',
    name: 'steam not throttled: above 121 °C the sugar caramelises',
    edit: alter(on(['HV-40104'], 'set'), { when: 'TT-401A >= 124' }, 1),
    end: 8000,
    happens: ['caramel'],
    bounds: [{ measure: 'feed-spoiled', above: 1 }],
    costs: ['5.04', 'Q.feed-strength', 'Q.feed-f0'],
  },
  {
    step: '5.04',
    name: 'steam opened without face shield and heat gloves',
    edit: leaveOut(on(['PPE.face-shield', 'PPE.heat-gloves'])),
    facts: ['bare-handed-40104'],
    costs: ['S.ppe'],
  },
  {
    step: '5.05',
    name: 'held for eight minutes: the tank is not sterile and its first feed infects R-301',
    edit: all(
      alter(on(['R7.temperature']), { when: 'V-401.hold >= 8' }),
      alter(on(['M-401'], 'stop'), { when: 'TT-401A <= 40' }),
      insert(on(['R7']), FIRST_FEED),
    ),
    happens: ['unsterile-feed'],
    bounds: [
      { measure: 'feed-f0', below: 8 },
      { measure: 'dose', above: 0.4 },
    ],
    costs: ['5.05', '5.06', 'Q.feed-f0', 'R7.verdict'],
  },
  {
    step: '5.06',
    name: 'no sterile air: vacuum while it cools',
    edit: leaveOut(on(['HV-40102'])),
    end: 14_000,
    happens: ['vacuum', 'feed-suck'],
    bounds: [{ measure: 'feed-lowest', below: -0.05 }],
    costs: ['5.06', 'S.vacuum', 'Q.feed-air'],
  },
  {
    step: '5.06',
    name: 'air opened while the tank stands higher: wet air filter',
    edit: all(
      insert(on(['R7.f0']), [
        { do: 'open', tag: 'HV-40104' },
        { when: 'TT-401A >= 119.8', do: 'set', tag: 'HV-40104', value: 0 },
      ]),
      alter(on(['HV-40102'], 'open'), { after: 5 }),
    ),
    happens: ['feed-air-wet'],
    costs: ['5.06'],
  },
  {
    step: '5.07',
    name: 'bypass of the pump left shut: the far end stays cold',
    edit: leaveOut(on(['HV-40114'], 'open')),
    end: 14_000,
    bounds: [
      { measure: 'feed-trap', below: 60 },
      { measure: 'feed-line-hold', below: 0.1 },
    ],
    costs: ['5.07', '5.08', 'Q.feed-line'],
  },
  {
    step: '5.07',
    name: 'control valve left shut: the far end stays cold',
    edit: alter(on(['FIC-401'], 'set'), { value: 0 }),
    end: 14_000,
    bounds: [{ measure: 'feed-trap', below: 60 }],
    costs: ['5.07', '5.08'],
  },
  {
    step: '5.08',
    name: 'line held for ten minutes: dose 0.5 at the first feed',
    edit: all(
      alter(on(['R7.line-temperature']), { when: 'L-401.hold >= 10' }),
      alter(on(['FIC-401'], 'set'), { when: 'L-401.end >= 95' }, 1),
      insert(on(['R7']), FIRST_FEED),
    ),
    happens: ['unsterile-feed'],
    bounds: [
      { measure: 'feed-line-hold', below: 15 },
      { measure: 'dose', above: 0.4 },
    ],
    costs: ['5.08', 'Q.feed-line', 'R7.verdict'],
  },
  {
    step: '5.09',
    name: 'steam shut before the trap: the line falls to the atmosphere',
    edit: all(
      leaveOut(on(['HV-40111'], 'close')),
      alter(on(['HV-40109'], 'open'), { after: 30 }),
      alter(on(['FIC-401'], 'set'), { when: 'L-401.filled >= 98' }, 1),
    ),
    end: 15_000,
    facts: ['feed-line-lost'],
    costs: ['5.09', 'R7.verdict'],
  },
  {
    step: '5.09',
    name: 'condensate not displaced: it lies before the sugar',
    edit: all(
      leaveOut(on(['HV-40111'], 'set')),
      alter(on(['HV-40111'], 'close'), { when: 'L-401.filled >= 93 and FT-401 < 1' }, 1),
      alter(on(['FIC-401'], 'set'), { after: 60 }, 1),
    ),
    bounds: [{ measure: 'feed-line-end', below: 10 }],
    costs: ['5.09'],
  },
  {
    step: '5.10',
    name: 'record not kept, bypass left open',
    edit: all(
      leaveOut((act) => act.do === 'record' || act.do === 'sign'),
      leaveOut(on(['HV-40114'], 'close')),
    ),
    costs: ['5.10', 'R7.volume', 'R7.f0', 'R7.line-end', 'R7.verdict', 'R7.signature'],
  },
];
