// What goes wrong in P4 (content/fermentation.md 2, column "If skipped / wrong"; sterilisation-model.md 9).
import { LOGGED, logName } from '../../src/lines/fermentation/procedures/hold-log.ts';
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const ROUTE_2 = ['HV-30113', 'HV-30114', 'HV-30111'];
const ROUTE_3 = ['HV-30124', 'HV-30125', 'HV-30121'];
const ABOVE = ['HV-30150', 'HV-30151', 'HV-30131', 'HV-30133', 'HV-30195'];
const ROOTS = ['41', '43', '44', '45', '46', '47', '48', '49'].map((suffix) => `HV-301${suffix}`);

/** The hold is ended by the clock, whatever its timer says; the cold points that had not come by then are written down at once. */
const HANDED_IN = 10_140;
const byTheClock = all(
  ...[...LOGGED.filter((minute) => minute >= 15).map(logName), 'hold-end'].map((field) =>
    alter(on([`R6.${field}`]), { at: HANDED_IN }),
  ),
);

export const mistakes: readonly Mistake[] = [
  {
    step: '4.04',
    name: 'small vent left shut: pressure, the pump trips',
    edit: leaveOut(on(['HV-30163'], 'open')),
    end: 6000,
    happens: ['pump-trip'],
    bounds: [{ measure: 'charge-pressure', above: 0.02 }],
    costs: ['4.04'],
  },
  {
    step: '4.05',
    name: 'agitator not started: preheating drags on',
    edit: alter(on(['M-301'], 'start'), { do: 'stop' }),
    bounds: [{ measure: 'at-90', above: 8000 }],
    costs: ['4.05'],
  },
  {
    step: '4.06',
    name: 'no preheating by the jacket: 4 t more condensate',
    edit: all(
      leaveOut(on(['HV-30173'])),
      alter(on(['HV-60104'], 'open'), { when: 'done-4.05 = 1' }),
      alter(on(['HV-30107'], 'set'), { when: 'TT-301 >= 40' }),
    ),
    handsOff: ['HV-30173'],
    bounds: [
      { measure: 'hot-volume', above: 56 },
      { measure: 'volume', above: 53 },
      { measure: 'direct-steam', above: 8 },
    ],
    costs: ['4.06', 'Q.volume'],
  },
  {
    step: '4.07',
    name: 'header not drained, route 1 thrown open: water hammer',
    edit: all(
      leaveOut(on(['HV-60104'], 'open')),
      alter(on(['HV-60104'], 'close'), { when: 'TT-301 >= 86' }),
      alter(on(['HV-30107'], 'set'), { value: 100 }),
    ),
    happens: ['hammer'],
    costs: ['S.hammer', '4.07'],
  },
  {
    step: '4.08',
    name: 'agitator left on in boiling broth: the seal runs dry',
    edit: leaveOut(on(['M-301'], 'stop')),
    happens: ['seal-worn', 'seal-dry'],
    bounds: [{ measure: 'seal', above: 60 }],
    costs: ['4.08', 'S.seal'],
  },
  {
    step: '4.08',
    name: 'neither stirred nor preheated, route 1 opened cold: there was nothing to stop',
    edit: all(
      leaveOut(on(['HV-30173', 'M-301'])),
      alter(on(['HV-60104'], 'open'), { when: 'done-4.04 = 1' }),
      alter(on(['HV-30107'], 'set'), { when: 'TT-301 >= 40' }),
    ),
    handsOff: ['HV-30173'],
    // Long past 80 deg C, where 4.08 would count.
    end: 9500,
    facts: ['risen'],
    costs: ['4.05', '4.06', '4.08'],
  },
  {
    step: '4.09',
    name: 'route 2 left out: the sample pipe is a dead leg',
    edit: leaveOut(on(ROUTE_2)),
    bounds: [{ measure: 'sample-pipe', below: 90 }],
    costs: ['4.09'],
  },
  {
    step: '4.10',
    name: 'route 3 left out: the bottom pipe stays cold and the hold timer never runs',
    edit: leaveOut(on(ROUTE_3)),
    handsOff: ['HV-30124'],
    end: 11000,
    bounds: [
      { measure: 'bottom-pipe', below: 45 },
      { measure: 'f0', below: 0.1 },
      { measure: 'hold', below: 0.1 },
    ],
    costs: ['4.10', '4.13', 'Q.f0'],
  },
  {
    step: '4.11',
    name: 'pipes above the liquid left out: dead legs',
    edit: leaveOut(on([...ABOVE, ...ROOTS])),
    bounds: [{ measure: 'transfer-pipe', below: 90 }],
    costs: ['4.11', '4.12'],
  },
  {
    step: '4.12',
    name: 'routes wide open: the pressure rises too fast',
    edit: all(alter(on(['HV-30107'], 'set'), { value: 98 }, 1), alter(on(['HV-30124'], 'set'), { value: 84 }, 1)),
    facts: ['pressure-rising-fast'],
    bounds: [{ measure: 'rise-rate', above: 0.006 }],
    costs: ['Q.ramp', 'S.ramp'],
  },
  {
    step: '4.12',
    name: 'exhaust bypass jerked open in the hold: foam-over',
    edit: insert(on(['R6.hold-start']), [{ when: 'KI-301 >= 10', do: 'throw', tag: 'HV-30162', value: 100 }]),
    end: 12000,
    facts: ['pressure-falling-fast'],
    happens: ['foam-over', 'foam-out'],
    costs: ['S.throw', 'S.ramp', 'S.foam'],
  },
  {
    step: '4.13',
    name: 'the temperature sinks, the timer starts again, and the times are added together',
    edit: all(
      insert(on(['R6.hold-start']), [
        { when: 'KI-301 >= 15', do: 'set', tag: 'HV-30162', value: 60 },
        { when: 'COLD-301 <= 119.5', do: 'set', tag: 'HV-30162', value: 10 },
      ]),
      byTheClock,
    ),
    bounds: [
      { measure: 'coldest', below: 120 },
      { measure: 'hold', below: 30 },
    ],
    costs: ['4.13', 'Q.f0'],
  },
  {
    step: '4.13',
    name: 'held for an hour: overcooked',
    edit: alter(on(['R6.hold-end']), { when: 'KI-301 >= 60' }),
    bounds: [{ measure: 'f0', above: 60 }],
    costs: ['Q.f0'],
  },
  {
    step: '4.14',
    name: 'steam shut first, vents open: medium runs back into the legs',
    edit: all(
      leaveOut(on(['HV-30133', 'HV-30151', 'HV-30163', 'HV-30114', 'HV-30125', 'HV-30108'], 'close')),
      insert(on(['HV-30150'], 'close'), [
        { after: 180, do: 'close', tag: 'HV-30133' },
        { do: 'close', tag: 'HV-30151' },
        { do: 'close', tag: 'HV-30163' },
        { do: 'close', tag: 'HV-30114' },
        { do: 'close', tag: 'HV-30125' },
        { do: 'close', tag: 'HV-30108' },
      ]),
    ),
    happens: ['backflow'],
    costs: ['4.14'],
  },
  {
    step: '4.15',
    name: 'no sterile air, exhaust shut, cooling on: vacuum, unsterile air is sucked in',
    edit: all(
      leaveOut(on(['HV-30104', 'FIC-301', 'HV-30164', 'HV-30165'])),
      leaveOut((act) => act.do === 'mode' && act.tag !== 'TIC-301'),
      alter(on(['HV-30162'], 'set'), { when: 'steam-ended = 1', value: 0 }, 1),
      alter(on(['HV-30175'], 'close'), { after: 600 }),
    ),
    end: 20000,
    happens: ['I-308', 'vacuum-breaker'],
    costs: ['4.15', 'S.vacuum', 'Q.pressure'],
  },
  {
    step: '4.15',
    name: 'air valve opened while steam is still on and the filter not charged: wet filter',
    edit: all(
      leaveOut(on(['HV-30104'], 'open')),
      insert(on(['HV-30195'], 'set'), [{ when: 'TT-301 >= 105', do: 'open', tag: 'HV-30104' }]),
    ),
    happens: ['wet-filter'],
    bounds: [{ measure: 'wetness', above: 0 }],
    costs: ['4.15'],
  },
  {
    step: '4.15',
    name: 'air thrown open, exhaust full: foam-out',
    edit: all(
      alter(on(['FIC-301'], 'set'), { value: 50 }),
      alter(on(['HV-30162'], 'set'), { do: 'throw', value: 100 }, 1),
    ),
    end: 13000,
    happens: ['foam-out'],
    costs: ['S.foam'],
  },
  {
    step: '4.16',
    name: 'cooling water into the jacket full of steam: hammer',
    edit: all(
      leaveOut(on(['HV-30173'], 'close')),
      insert(on(['HV-30131'], 'close'), [
        { do: 'close', tag: 'HV-30173' },
        { do: 'close', tag: 'HV-30175' },
        { do: 'open', tag: 'HV-30174' },
        { do: 'set', tag: 'TIC-301', value: 100 },
        { after: 10, do: 'open', tag: 'HV-30171' },
      ]),
    ),
    happens: ['hammer'],
    costs: ['S.hammer', '4.16'],
  },
  {
    step: '4.16',
    name: 'cooling water while the jacket steam is open: I-307 refuses',
    edit: insert(on(['HV-30108'], 'open'), [{ do: 'open', tag: 'HV-30171' }]),
    refusal: 'I-307',
    costs: ['S.jacket'],
  },
  {
    step: '4.17',
    name: 'agitator started hot: seal wear',
    edit: alter(on(['M-301'], 'start'), { when: 'TT-301 < 99' }, 1),
    bounds: [{ measure: 'seal', above: 6 }],
    costs: ['4.17'],
  },
  {
    step: '4.17',
    name: 'agitator not restarted: cooling takes longer',
    edit: all(
      alter(on(['M-301'], 'start'), { do: 'stop' }, 1),
      alter(on(['R6.cooling-time']), { when: 'done-4.18 = 1' }),
    ),
    bounds: [{ measure: 'cooling-seconds', above: 7200 }],
    costs: ['4.17'],
  },
  {
    step: '4.18',
    name: 'exhaust left on the bypass: the train is never lined up',
    edit: leaveOut(on(['HV-30164', 'HV-30165', 'HV-30166', 'HV-30167'])),
    end: 18000,
    costs: ['4.18'],
  },
  {
    step: '4.19',
    name: 'record not kept',
    edit: all(
      leaveOut((act) => act.do === 'record' || act.do === 'sign'),
      insert(on(['FIC-301'], 'set'), [{ when: 'done-4.18 = 1', do: 'close', tag: 'HV-30162' }], 3),
    ),
    costs: ['R6.volume-before', 'R6.route-3', 'R6.hold-start', 'R6.f0', 'R6.verdict', 'R6.signature'],
  },
  {
    step: '4.06',
    name: 'steam opened without face shield and heat gloves',
    edit: leaveOut(on(['PPE.face-shield', 'PPE.heat-gloves'])),
    facts: ['steam-without-gear'],
    costs: ['S.ppe'],
  },
  {
    step: '4.13',
    name: 'E12, steam pressure low in the hold: the timer starts again; handed in by the clock',
    edit: byTheClock,
    faults: [{ event: 'E12', at: 8940 }],
    bounds: [
      { measure: 'coldest', below: 120 },
      { measure: 'hold', below: 30 },
    ],
    costs: ['4.13', 'Q.f0'],
  },
];
