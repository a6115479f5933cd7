// What goes wrong in P6 (content/fermentation.md 2, column "If skipped / wrong").
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

export const mistakes: readonly Mistake[] = [
  ...(
    [
      ['E15', 'young', 0.4],
      ['E15-contaminated', 'contaminated', 1],
    ] as const
  ).map(
    ([event, kind, activity]): Mistake => ({
      step: '6.01',
      name: `${kind} seed judged good and transferred`,
      edit: (script) => script,
      faults: [{ event, at: 0 }],
      end: 9000,
      facts: ['seed-misjudged'],
      bounds: [{ measure: 'activity', below: activity }],
      costs: ['6.01', 'Q.judgement'],
    }),
  ),
  {
    step: '6.01',
    name: 'sparse seed judged good and transferred: little biomass',
    edit: (script) => script,
    faults: [{ event: 'E15-sparse', at: 0 }],
    end: 9000,
    facts: ['seed-misjudged'],
    bounds: [{ measure: 'biomass', below: 0.5 }],
    costs: ['6.01', 'Q.judgement'],
  },
  {
    step: '6.02',
    name: 'R-301 too warm when the seed comes: it is shocked',
    edit: all(
      alter(on(['SEED.R-301']), { do: 'set', tag: 'TIC-301', value: 31 }),
      alter(on(['HV-60104'], 'open'), { when: 'TT-301 >= 30' }, 1),
    ),
    end: 22_000,
    bounds: [{ measure: 'activity', below: 0.6 }],
    costs: ['6.02', 'Q.seed-temperature'],
  },
  {
    step: '6.03',
    name: 'HV-20222 shut: the V-202 end is not steamed',
    edit: all(
      leaveOut(on(['HV-20222'], 'open')),
      alter(on(['HV-30132'], 'set'), { when: 'TT-307 >= 122' }, 1),
      alter(on(['R8.line-start']), { after: 10 }),
      alter(on(['R8.line-temperature']), { after: 1900 }),
      alter(on(['HV-30133'], 'close'), { after: 300 }),
      insert(on(['HV-30132'], 'close'), [{ do: 'open', tag: 'HV-20222' }]),
    ),
    end: 12_000,
    happens: ['unsterile-transfer'],
    bounds: [
      { measure: 'far-end', below: 100 },
      { measure: 'dose', above: 0.6 },
    ],
    costs: ['6.03', '6.04', '6.06'],
  },
  {
    step: '6.04',
    name: 'line not held: dose 0.7',
    edit: all(
      alter(on(['R8.line-temperature']), { when: 'TL-23.hold >= 5' }),
      alter(on(['HV-30133'], 'close'), { when: 'TL-23.difference >= 0.145' }),
    ),
    end: 12_000,
    happens: ['unsterile-transfer'],
    bounds: [
      { measure: 'tl23-hold', below: 15 },
      { measure: 'dose', above: 0.6 },
    ],
    costs: ['6.04', '6.06'],
  },
  {
    step: '6.05',
    name: 'pressures the wrong way round: the line empties back, gas blows into the seed',
    edit: all(
      alter(on(['PIC-202'], 'set'), { value: 0.03 }),
      alter(on(['PIC-301'], 'set'), { value: 0.12 }, 1),
      alter(on(['HV-30133'], 'close'), { when: 'TL-23.difference <= -0.08' }),
    ),
    end: 12_000,
    happens: ['reversed-transfer'],
    bounds: [
      { measure: 'blown-back', above: 1 },
      { measure: 'volume', below: 0.5 },
    ],
    costs: ['6.05', '6.06', 'Q.seed-volume', 'S.reversed'],
  },
  {
    step: '6.06',
    name: 'steam shut before the traps: the line empties and draws air',
    edit: all(
      leaveOut(on(['HV-20225'], 'close')),
      leaveOut(on(['HV-30133'], 'close')),
      insert(on(['HV-30132'], 'close'), [
        { after: 15, do: 'close', tag: 'HV-30133' },
        { do: 'close', tag: 'HV-20225' },
      ]),
    ),
    facts: ['line-dip'],
    happens: ['unsterile-transfer'],
    bounds: [{ measure: 'tl23-lowest', below: 0.01 }],
    costs: ['6.06'],
  },
  {
    step: '6.06',
    name: 'a trap left open: seed runs to the drain',
    edit: leaveOut((act) => act.tag === 'HV-30133' && act.do === 'close'),
    end: 12_000,
    happens: ['seed-spilt'],
    bounds: [{ measure: 'seed-lost', above: 0.3 }],
    costs: ['6.06', 'S.seed-spilt'],
  },
  {
    step: '6.06',
    name: 'a minute and a half between steam and seed: the line waits too long',
    edit: alter(on(['HV-20221'], 'open'), { after: 90 }),
    facts: ['line-slow'],
    costs: ['6.06'],
  },
  {
    step: '6.07',
    name: 'stopped at 5.5 t: too little inoculum',
    edit: alter(on(['HV-30131'], 'close'), { when: 'TL-23.arrived >= 5.5' }),
    bounds: [
      { measure: 'volume', below: 6 },
      { measure: 'biomass', below: 0.6 },
    ],
    costs: ['6.07', 'Q.seed-volume'],
  },
  {
    step: '6.08',
    name: 'V-202 pressed empty: air bursts through',
    edit: alter(on(['HV-30131'], 'close'), { when: 'TL-23.through > 0.1', within: 2000 }),
    happens: ['air-breakthrough'],
    bounds: [{ measure: 'blown-through', above: 1 }],
    costs: ['6.08', 'S.breakthrough', 'Q.seed-volume'],
  },
  {
    step: '6.09',
    name: 'line not steamed out: seed rots in it',
    edit: all(
      leaveOut((act) => act.tag === 'HV-30133' && act.do === 'open' && act.after !== undefined),
      alter(on(['HV-30132'], 'set'), { value: 0 }, 2),
    ),
    end: 9500,
    costs: ['6.09'],
  },
  {
    step: '6.10',
    name: 'air and agitator ten minutes late, exhaust shut down for the transfer: dissolved oxygen falls',
    edit: all(
      insert(on(['HV-20221'], 'open'), [
        { do: 'set', tag: 'FIC-301', value: 0 },
        { do: 'stop', tag: 'M-301' },
      ]),
      alter(on(['R8.volume']), { after: 900 }),
      insert(on(['SIC-301'], 'set'), [{ do: 'start', tag: 'M-301' }]),
    ),
    facts: ['air-late'],
    bounds: [{ measure: 'oxygen-lowest', below: 60 }],
    costs: ['6.10'],
  },
  {
    step: '6.11',
    name: 'samples without flame and ice',
    edit: leaveOut(on(['HV-20212.flame', 'HV-20212.ice', 'HV-30112.flame', 'HV-30112.ice'], 'start')),
    bounds: [{ measure: 'sampling-lost', above: 3.5 }],
    costs: ['Q.sampling'],
  },
  {
    step: '6.11',
    name: 'no 0 h sample, record not kept',
    edit: leaveOut((act) => act.do === 'record' || act.do === 'sign' || act.tag === 'HV-30112.sample'),
    end: 10_500,
    costs: ['6.11', 'R8.volume', 'R8.start', 'R8.signature'],
  },
  {
    step: '6.12',
    name: 'V-202 not washed: soil stays on its walls',
    edit: all(alter(on(['HV-20281'], 'set'), { value: 0 }), alter(on(['HV-20281'], 'close'), { after: 60 })),
    end: 11_000,
    bounds: [{ measure: 'vessel-soil', above: 0.5 }],
    costs: ['6.12'],
  },
  {
    step: '6.12',
    name: 'V-202 not killed',
    edit: leaveOut(on(['HV-20207', 'HV-20224'], 'set')),
    end: 10_500,
    bounds: [{ measure: 'vessel-hold', below: 1 }],
    costs: ['6.12'],
  },
];
