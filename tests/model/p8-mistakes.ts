// What goes wrong in P8 (content/fermentation.md 2, column "If skipped / wrong").
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

/** Acts whose turn comes with a condition come with another. */
const whenever = (was: string, is: string) => alter((act) => act.when === was, { when: is });

export const mistakes: readonly Mistake[] = [
  {
    step: '8.01',
    name: 'harvested at 96 h: not half of the kilograms are there yet',
    start: 'P9E',
    edit: whenever('done-8.01 = 1', 'R-301.harvest-release > 0'),
    end: 60,
    bounds: [
      { measure: 'product-then', above: 100, below: 700 },
      { measure: 'undue-age', above: 95, below: 97 },
    ],
    costs: ['8.01', 'Q.timely'],
  },
  {
    step: '8.01',
    name: 'told to wait though the batch is ripe: it grows old and is not released',
    edit: all(
      alter(on(['R-301.harvest-decision']), { value: 'wait' }),
      whenever('done-8.01 = 1', 'R-301.harvest-release > 0'),
    ),
    end: 400,
    bounds: [{ measure: 'decision', below: 1.5 }],
    costs: ['8.01'],
  },
  {
    step: '8.02',
    name: 'sugar left running: residues go to extraction',
    edit: all(leaveOut(on(['FIC-401'])), whenever('done-8.02 = 1', 'done-8.01 = 1')),
    // A little later I-304 stops it, when the oxygen is gone.
    end: 300,
    bounds: [{ measure: 'fed-after', above: 5 }],
    costs: ['8.02'],
  },
  {
    step: '8.03',
    name: 'V-901 not emptied: the harvest comes on top of what was withdrawn',
    edit: leaveOut(on(['HV-90103', 'P-901'])),
    end: 11_500,
    bounds: [{ measure: 'tank-level', above: 80 }],
    costs: ['8.03'],
  },
  {
    step: '8.04',
    name: 'harvest line not steamed: penicillinase bacteria in V-901',
    edit: leaveOut(on(['HV-90102', 'HV-30124'])),
    end: 9000,
    happens: ['harvest-unsteamed'],
    bounds: [
      { measure: 'line-hold', below: 1 },
      { measure: 'spoiled', above: 5 },
    ],
    costs: ['8.04'],
  },
  {
    step: '8.04',
    name: 'steamed without face shield and heat gloves',
    edit: leaveOut(on(['PPE.face-shield', 'PPE.heat-gloves'])),
    end: 300,
    facts: ['steam-without-gear'],
    costs: ['S.ppe'],
  },
  {
    step: '8.05',
    name: 'not cooled before: warm broth runs to V-901, potency is lost',
    edit: all(
      leaveOut(on(['TIC-301'])),
      whenever('done-8.05 = 1', 'L-9001.sterility >= 4 and HV-30124 <= 0'),
      whenever('done-8.06 = 1', 'L-9001.sterility >= 4 and HV-30124 <= 0'),
    ),
    end: 5600,
    facts: ['too-warm'],
    bounds: [{ measure: 'pre-cooled-to', above: 20 }],
    costs: ['8.05'],
  },
  {
    step: '8.06',
    name: 'pressure too low: the discharge is slow and stops before the end',
    edit: all(alter(on(['PIC-301'], 'set'), { value: 0.01 }), whenever('done-8.06 = 1', 'PT-301 <= 0.02')),
    end: 11_800,
    bounds: [
      { measure: 'pressed-with', below: 0.03 },
      { measure: 'left-in-vessel', above: 4 },
    ],
    costs: ['8.06', '8.07'],
  },
  {
    step: '8.08',
    name: 'agitator left running: bare blades, vibration',
    edit: leaveOut(on(['M-301'], 'stop')),
    end: 11_300,
    happens: ['vibration'],
    bounds: [{ measure: 'bare-blades', above: 60 }],
    costs: ['8.08'],
  },
  {
    step: '8.08',
    name: 'bottom valve left open: air breaks through into V-901',
    edit: alter(on(['HV-30121'], 'close'), { when: 'V-901.gas > 5' }),
    end: 12_000,
    happens: ['gas-break-through'],
    bounds: [{ measure: 'gas-blown', above: 4 }],
    costs: ['8.08', 'Q.harvest-yield'],
  },
  {
    step: '8.09',
    name: 'not flushed: product stays in vessel and pipe',
    edit: leaveOut(on(['HV-30192'])),
    end: 12_000,
    bounds: [{ measure: 'harvest-left', above: 2 }],
    costs: ['8.09', 'Q.harvest-yield'],
  },
  {
    step: '8.10',
    name: 'vented at once: faster than 0.02 MPa a minute',
    edit: alter(on(['PIC-301'], 'set'), { value: 0 }, 1),
    end: 11_700,
    facts: ['vented-fast'],
    bounds: [{ measure: 'fastest-vent', below: -0.021 }],
    costs: ['8.10', 'S.fast-vent'],
  },
  {
    step: '8.11',
    name: 'swing bend left in product position: I-311 refuses the way back',
    edit: leaveOut(on(['SB-301'])),
    end: 13_000,
    refusal: 'I-311',
    costs: ['8.11'],
  },
  {
    step: '8.11',
    name: 'swing bend in CIP position at the harvest: product runs into the alkali',
    edit: insert(on(['XV-90101'], 'open'), [
      { do: 'start', tag: 'SB-301' },
      { do: 'open', tag: 'HV-80102' },
    ]),
    end: 8000,
    happens: ['product-to-cip'],
    costs: ['8.11', 'S.alkali'],
  },
  {
    step: '8.12',
    name: 'V-803 let out before it was held at 121 °C',
    edit: insert(on(['HV-30126'], 'close'), [{ do: 'open', tag: 'HV-80309' }]),
    end: 13_000,
    happens: ['untreated-discharge'],
    costs: ['8.12', 'S.discharge'],
  },
];
