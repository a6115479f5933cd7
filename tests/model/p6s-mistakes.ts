// What goes wrong in P6S (content/fermentation.md P6: 12 points for the spores, then the column "If skipped / wrong" of 6.01 to 6.12). The
// 24 h of growth are played only where they matter: elsewhere the seed is taken as it is half an hour after the spores.
import type { Mistake } from './mistake.ts';
import { all, alter, type Edit, insert, leaveOut, on } from './script-edit.ts';

/** Acts at the port wait for one another by the step's being done; here they go on all the same. */
const anyway = alter(on(['HV-20131'], 'open'), { when: 'HV-20131.flame = 1' });
const poured = alter(on(['HV-20131.flame'], 'stop'), { after: 10 });

/** Handed in when the port is shut again. */
const SOWN = 1000;
const sown: Edit = all(anyway, poured);

/** Without the day between. */
const brief = alter((act) => act.when === 'seed-24h = 1', { when: 'V-201.age >= 0.2' });
/** The transfer is over by then. */
const END = 7200;

export const mistakes: readonly Mistake[] = [
  {
    step: '6S.01',
    name: 'port opened at 0.05 MPa: flame blown out, spores driven back',
    edit: all(leaveOut(on(['PIC-201'], 'set')), alter(on(['HV-20131.flame'], 'start'), { when: 'PT-201 > 0' }), sown),
    end: SOWN,
    happens: ['flame-blown-out', 'spores-sprayed', 'port-unflamed'],
    facts: ['sown-high'],
    bounds: [
      { measure: 'spores-gone', above: 50 },
      { measure: 'sown-dose', above: 0.4 },
    ],
    costs: ['6S.01', '6S.03'],
  },
  {
    step: '6S.01',
    name: 'port opened without pressure: air of the hall goes in',
    edit: all(
      alter(on(['PIC-201'], 'set'), { do: 'mode', value: 'man' }),
      insert(on(['PIC-201'], 'mode'), [{ do: 'set', tag: 'PIC-201', value: 100 }]),
      alter(on(['HV-20131.flame'], 'start'), { when: 'PT-201 <= 0.004' }),
      sown,
    ),
    end: SOWN,
    happens: ['port-sucked'],
    facts: ['sown-low'],
    bounds: [{ measure: 'sown-dose', above: 0.9 }],
    costs: ['6S.01', '6S.03'],
  },
  {
    step: '6S.02',
    name: 'no flame',
    edit: all(
      leaveOut(on(['HV-20131.flame'])),
      alter(on(['HV-20131'], 'open'), { when: 'PT-201 <= 0.017' }),
      alter((act) => act.when === 'done-6S.03 = 1', { after: 10 }),
    ),
    end: SOWN,
    happens: ['port-unflamed'],
    facts: ['sown-bare'],
    bounds: [{ measure: 'sown-dose', above: 0.4 }],
    costs: ['6S.02', '6S.03'],
  },
  {
    step: '6S.03',
    name: 'half of the spores poured: the seed stays thin',
    edit: all(
      alter(on(['HV-20131.flask'], 'stop'), { when: 'HV-20131.poured >= 40' }),
      alter(on(['HV-20131.flame'], 'stop'), { after: 10 }),
    ),
    end: SOWN,
    bounds: [{ measure: 'spores-in', below: 60 }],
    costs: ['6S.03'],
  },
  {
    step: '6S.04',
    name: 'pressure not restored, exhaust wide open: air sucked in at the seal',
    edit: all(
      alter(on(['PIC-201'], 'set'), { do: 'mode', value: 'man' }, 1),
      insert(on(['PIC-201'], 'mode'), [{ do: 'set', tag: 'PIC-201', value: 100 }]),
    ),
    end: 2000,
    bounds: [{ measure: 'sown-dose', above: 0.2 }],
    costs: ['6S.04'],
  },
  {
    step: '6S.05',
    name: 'transferred after four hours, cold and with little air',
    edit: all(
      insert(on(['SIC-201'], 'set'), [
        { do: 'set', tag: 'TIC-201', value: 22 },
        { do: 'set', tag: 'FIC-201', value: 0.7 },
      ]),
      alter((act) => act.when === 'seed-24h = 1', { when: 'V-201.age >= 4' }),
    ),
    end: 30_000,
    bounds: [
      { measure: 'seed-packed', below: 8 },
      { measure: 'activity', below: 0.4 },
    ],
    costs: ['Q.culture'],
  },
  {
    step: '6S.06',
    name: 'young seed judged good and transferred',
    edit: brief,
    end: END,
    facts: ['seed-misjudged'],
    bounds: [{ measure: 'activity', below: 0.4 }],
    costs: ['6S.06', 'Q.judgement'],
  },
  {
    step: '6S.07',
    name: 'V-202 too warm when the seed comes',
    edit: all(
      brief,
      alter(on(['SEED.V-202.ready']), { do: 'set', tag: 'TIC-202', value: 33 }),
      alter(on(['HV-60104'], 'open'), { when: 'TT-202 >= 30' }, 1),
    ),
    end: 25_000,
    bounds: [{ measure: 'v202-temperature', above: 29 }],
    costs: ['6S.07', 'Q.tl12-temperature'],
  },
  {
    step: '6S.08',
    name: 'HV-20122 shut: the V-201 end is not steamed',
    edit: all(
      brief,
      leaveOut(on(['HV-20122'], 'open')),
      alter(on(['HV-20232'], 'set'), { when: 'TT-227 >= 122' }, 1),
      alter(on(['R8S.line-start']), { after: 10 }),
      alter(on(['R8S.line-temperature']), { after: 1900 }),
      alter(on(['HV-20233'], 'close'), { after: 300 }),
      insert(on(['HV-20232'], 'close'), [{ do: 'open', tag: 'HV-20122' }]),
    ),
    end: END,
    happens: ['unsterile-transfer'],
    bounds: [
      { measure: 'tl12-far-end', below: 100 },
      { measure: 'v202-dose', above: 0.6 },
    ],
    costs: ['6S.08', '6S.09', '6S.11'],
  },
  {
    step: '6S.09',
    name: 'line not held',
    edit: all(
      brief,
      alter(on(['R8S.line-temperature']), { when: 'TL-12.hold >= 5' }),
      alter(on(['HV-20233'], 'close'), { when: 'TL-12.difference >= 0.055' }),
    ),
    end: END,
    happens: ['unsterile-transfer'],
    bounds: [
      { measure: 'tl12-hold', below: 15 },
      { measure: 'v202-dose', above: 0.6 },
    ],
    costs: ['6S.09', '6S.11'],
  },
  {
    step: '6S.10',
    name: 'pressures the wrong way round: gas of V-202 blows into the seed',
    edit: all(
      brief,
      alter(on(['PIC-201'], 'set'), { value: 0.03 }, 2),
      alter(on(['PIC-202'], 'set'), { value: 0.09 }),
      alter(on(['HV-20233'], 'close'), { when: 'TL-12.difference <= -0.055' }),
    ),
    end: END,
    happens: ['reversed-transfer'],
    bounds: [
      { measure: 'blown-back', above: 0.1 },
      { measure: 'volume', below: 0.1 },
    ],
    costs: ['6S.10', '6S.11', 'Q.seed-volume', 'S.v201-blown'],
  },
  {
    step: '6S.11',
    name: 'steam shut before the traps: the line empties and draws air',
    edit: all(
      brief,
      leaveOut(on(['HV-20125'], 'close')),
      leaveOut(on(['HV-20233'], 'close')),
      insert(on(['HV-20232'], 'close'), [
        { after: 20, do: 'close', tag: 'HV-20233' },
        { do: 'close', tag: 'HV-20125' },
      ]),
    ),
    end: END,
    facts: ['line-dip'],
    happens: ['unsterile-transfer'],
    bounds: [{ measure: 'tl12-lowest', below: 0.01 }],
    costs: ['6S.11'],
  },
  {
    step: '6S.11',
    name: 'a trap left open: seed runs to the drain',
    edit: all(
      brief,
      leaveOut((act) => act.tag === 'HV-20233' && act.do === 'close'),
    ),
    end: END,
    happens: ['seed-spilt'],
    bounds: [{ measure: 'seed-lost', above: 0.03 }],
    costs: ['6S.11', 'S.seed-spilt'],
  },
  {
    step: '6S.12',
    name: 'stopped at 0.55 t: too little inoculum',
    edit: all(brief, alter(on(['HV-20231'], 'close'), { when: 'TL-12.arrived >= 0.55' })),
    end: END,
    bounds: [{ measure: 'volume', below: 0.6 }],
    costs: ['6S.12', 'Q.seed-volume'],
  },
  {
    step: '6S.13',
    name: 'V-201 pressed empty: air bursts through',
    edit: all(brief, alter(on(['HV-20231'], 'close'), { when: 'TL-12.through > 0.02', within: 2000 })),
    end: END,
    happens: ['air-breakthrough'],
    bounds: [{ measure: 'blown-through', above: 0.1 }],
    costs: ['6S.13', 'S.v202-blown'],
  },
  {
    step: '6S.14',
    name: 'line not steamed out: seed rots in it',
    edit: all(
      brief,
      leaveOut((act) => act.tag === 'HV-20233' && act.do === 'open' && act.after !== undefined),
      alter(on(['HV-20232'], 'set'), { value: 0 }, 2),
    ),
    end: 7600,
    bounds: [{ measure: 'tl12-residue', above: 0.5 }],
    costs: ['6S.14'],
  },
  {
    step: '6S.15',
    name: 'air and agitator of V-202 half an hour late: dissolved oxygen falls',
    edit: all(
      brief,
      insert(on(['HV-20121'], 'open'), [
        { do: 'set', tag: 'FIC-202', value: 0 },
        { do: 'stop', tag: 'M-202' },
      ]),
      alter(on(['R8S.volume']), { after: 1800 }),
      insert(on(['SIC-202'], 'set'), [{ do: 'start', tag: 'M-202' }]),
    ),
    end: 9000,
    facts: ['v202-air-late'],
    bounds: [{ measure: 'oxygen-lowest', below: 85 }],
    costs: ['6S.15'],
  },
  {
    step: '6S.16',
    name: 'no 0 h sample, that of V-201 without flame and ice, record not kept',
    edit: all(
      brief,
      leaveOut(on(['HV-20112.flame', 'HV-20112.ice'], 'start')),
      leaveOut((act) => act.do === 'record' || act.do === 'sign' || act.tag === 'HV-20212.sample'),
    ),
    end: END,
    bounds: [{ measure: 'sampling-lost', above: 1.5 }],
    costs: ['6S.16', 'Q.seed-sampling', 'R8S.volume', 'R8S.start', 'R8S.signature'],
  },
  {
    step: '6S.17',
    name: 'V-201 neither washed nor killed',
    edit: all(
      brief,
      leaveOut((act) => act.tag === 'M-201'),
      leaveOut(on(['HV-20181', 'HV-20107', 'HV-20124'], 'set')),
    ),
    end: 9000,
    bounds: [
      { measure: 'vessel-soil', above: 0.5 },
      { measure: 'v201-hold', below: 1 },
    ],
    costs: ['6S.17'],
  },
];
