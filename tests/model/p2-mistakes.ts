// What goes wrong in P2 (content/fermentation.md 2, column "If skipped / wrong").
import type { ScriptAct } from '../../src/lines/line.ts';
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const COOLANT = ['HV-50121', 'HV-50122', 'HV-50141', 'HV-50142'];
const DRAINS = ['HV-50111', 'HV-50123', 'HV-50131', 'HV-50143'];
const SEQUENCES = ['F-212', 'F-222', 'F-412'].map((tag) => `${tag}.sequence`);

/** The act that waits for a condition. */
const waitingFor = (condition: string) => (act: ScriptAct) => act.when === condition;

/** The total filter is steamed after a quarter of an hour, whatever the air is like. */
const GO_ON = alter(waitingFor('done-2.05 = 1'), { when: 'CLOCK >= 900' });

export const mistakes: readonly Mistake[] = [
  {
    step: '2.01',
    name: 'blow-off not looked at and shut: surge at the start',
    edit: leaveOut(on(['BV-501A', 'BV-501A.indicator'], 'open')),
    end: 1200,
    happens: ['surge', 'compressor-trip'],
    bounds: [{ measure: 'vibration', above: 7.1 }],
    costs: ['2.01', '2.04'],
  },
  {
    step: '2.02',
    name: 'coolers not in service: hot, wet air, the filter does not dry',
    edit: all(leaveOut(on(COOLANT)), GO_ON),
    end: 6000,
    bounds: [
      { measure: 'warmest-air', above: 60 },
      { measure: 'total-wetness', above: 0.1 },
    ],
    costs: ['2.02', '2.05', '2.08'],
  },
  {
    step: '2.03',
    name: 'condensate not drained: water reaches F-501',
    edit: all(
      leaveOut(on(DRAINS)),
      alter(waitingFor('done-2.03 = 1'), { after: 60 }),
      leaveOut(on(['R3.drains'])),
      GO_ON,
    ),
    end: 6000,
    happens: ['filter-wet'],
    bounds: [
      { measure: 'water-left', above: 5 },
      { measure: 'total-wetness', above: 0.1 },
    ],
    costs: ['2.03', '2.08', 'Q.humidity'],
  },
  {
    step: '2.04',
    name: 'started loaded: I-309 trips the machine',
    edit: all(
      insert(on(['R3.drains']), [{ do: 'close', tag: 'BV-501A' }]),
      alter(on(['K-501A'], 'start'), { after: 10 }),
    ),
    end: 1200,
    happens: ['surge', 'compressor-trip'],
    costs: ['2.04'],
  },
  {
    step: '2.04',
    name: 'loaded before it is warm',
    edit: alter(waitingFor('K-501A.run >= 181'), { when: 'K-501A.run >= 40' }),
    end: 1500,
    bounds: [{ measure: 'vibration', above: 4 }],
    costs: ['2.04'],
  },
  {
    step: '2.05',
    name: 'temperatures not controlled: damp air, the filter does not dry',
    edit: all(leaveOut(on(['TIC-503', 'TIC-504'])), GO_ON),
    end: 6000,
    bounds: [
      { measure: 'humidity-in', above: 80 },
      { measure: 'total-wetness', above: 0.1 },
    ],
    costs: ['2.05', '2.08', 'Q.humidity'],
  },
  {
    step: '2.06',
    name: 'header not drained, steam opened fully: water hammer',
    edit: all(leaveOut(on(['HV-60104'], 'open')), alter(on(['HV-50154'], 'set'), { value: 100 })),
    end: 3000,
    happens: ['hammer'],
    costs: ['S.hammer', '2.06'],
  },
  {
    step: '2.06',
    name: 'neither vent nor drain opened: false pressure, the cold point stays cold',
    edit: leaveOut(on(['HV-50155', 'HV-50156'], 'set')),
    end: 4000,
    bounds: [
      { measure: 'total-cold-point', below: 100 },
      { measure: 'total-f0', below: 1 },
    ],
    costs: ['2.06', '2.07', 'Q.f0'],
  },
  {
    step: '2.07',
    name: 'held for ten minutes only: the air is not sterile',
    edit: alter(waitingFor('total-sterile = 1'), { when: 'F-501.held >= 10' }),
    end: 5500,
    bounds: [
      { measure: 'total-f0', below: 25 },
      { measure: 'air-dose', above: 0.29 },
    ],
    costs: ['2.07', 'Q.f0'],
  },
  {
    step: '2.08',
    name: 'air let in under the full steam pressure: the medium tears',
    edit: alter(waitingFor('PI-50101 <= 0.05'), { when: 'HV-50154 <= 15' }),
    end: 5500,
    happens: ['filter-torn'],
    bounds: [{ measure: 'air-dose', above: 0.29 }],
    costs: ['2.08'],
  },
  {
    step: '2.08',
    name: 'not blown dry: a wet filter feeds the header',
    edit: alter(waitingFor('done-2.08 = 1'), { when: 'HV-50151 >= 99' }),
    end: 5500,
    bounds: [
      { measure: 'wet-opened', above: 0.1 },
      { measure: 'air-dose', above: 0.19 },
    ],
    costs: ['2.08', 'Q.humidity'],
  },
  {
    step: '2.09',
    name: 'PIC-501 left in manual: the header drifts',
    edit: all(leaveOut(on(['PIC-501'], 'mode')), leaveOut(on(['PIC-501'], 'set')), GO_ON),
    end: 6500,
    costs: ['2.09', 'Q.header'],
  },
  {
    step: '2.10',
    name: 'steam wide open on the cartridge: above 0.15 MPa it is damaged',
    edit: alter(on(['HV-30103'], 'set'), { value: 100 }, 1),
    handsOff: ['HV-30103'],
    end: 5000,
    happens: ['filter-torn'],
    bounds: [{ measure: 'fine-pressure', above: 0.15 }],
    costs: ['2.10', '2.11'],
  },
  {
    step: '2.11',
    name: 'held for ten minutes only and put to use: the fine filter is not sterile',
    edit: all(
      alter(waitingFor('fine-sterile = 1'), { when: 'F-312.held >= 10' }),
      insert(on(['FIC-301'], 'set'), [
        { after: 60, do: 'open', tag: 'HV-30104' },
        { after: 60, do: 'close', tag: 'HV-30104' },
      ]),
    ),
    end: 6000,
    // R-301 is not sterile before P3, so that nothing is counted as a dose into it yet.
    bounds: [{ measure: 'fine-f0', below: 25 }],
    costs: ['2.11', 'Q.f0'],
  },
  {
    step: '2.12',
    name: 'not blown dry: parked wet',
    edit: all(
      alter(waitingFor('blown-dry = 1'), { after: 60 }),
      alter(waitingFor('F-312.wetness <= 0.0008'), { after: 5 }),
      alter(waitingFor('fine-parked = 1'), { after: 30 }),
    ),
    end: 8500,
    bounds: [{ measure: 'fine-wetness', above: 0.005 }],
    costs: ['2.12'],
  },
  {
    step: '2.13',
    name: 'the other filters left out',
    edit: all(leaveOut(on(SEQUENCES)), alter(waitingFor('done-2.13 = 1'), { after: 10 })),
    costs: ['2.13'],
  },
  {
    step: '2.14',
    name: 'standby not selected, then E08: nothing starts, the header falls',
    edit: all(
      leaveOut(on(['K-501B.standby'])),
      // Half an hour of it is tolerated in the quality index (content/fermentation.md 3.1).
      alter((act) => act.do === 'finish', { after: 2700 }),
      insert(on(['R3'], 'sign'), [{ do: 'open', tag: 'HV-50157' }]),
    ),
    faults: [{ event: 'E08', at: 8400 }],
    happens: ['compressor-trip'],
    bounds: [
      { measure: 'lowest-header', below: 0.1 },
      { measure: 'standby-run', below: 1 },
    ],
    costs: ['2.14', 'Q.header'],
  },
  {
    step: '2.06',
    name: 'steam opened without face shield and heat gloves',
    edit: leaveOut(on(['PPE.face-shield', 'PPE.heat-gloves'])),
    end: 2000,
    facts: ['f501-without-gear'],
    costs: ['S.ppe'],
  },
  {
    step: '2.14',
    name: 'record not kept',
    edit: leaveOut((act) => act.do === 'record' || act.do === 'sign'),
    costs: ['R3.drains', 'R3.total-f0', 'R3.train', 'R3.drops', 'R3.signature'],
  },
];
