// What goes wrong in P3 (content/fermentation.md 2, column "If skipped / wrong"; sterilisation-model.md 9).
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const DRAINS = ['08', '14', '25', '33', '51'].map((suffix) => `HV-301${suffix}`);
const VENTS = ['HV-30163', ...DRAINS];
const PORTS = ['AT-301A', 'AT-301B', 'AT-302'].flatMap((port) => [`${port}.probe`, `${port}.plug`]);

export const mistakes: readonly Mistake[] = [
  {
    step: '3.01',
    name: 'probes left in: damaged by dry heat',
    edit: all(leaveOut(on(PORTS)), alter(on(['HV-30108'], 'open'), { when: 'PT-301 <= 0.001' })),
    happens: ['probe-damaged'],
    bounds: [{ measure: 'probe-bias', above: 0.29 }],
    costs: ['3.01'],
  },
  {
    step: '3.01',
    name: 'plugs not fitted: the ports blow',
    edit: all(
      leaveOut(on(PORTS.filter((tag) => tag.endsWith('plug')))),
      alter(on(['HV-30108'], 'open'), { when: 'PT-301 <= 0.001' }),
    ),
    end: 4000,
    happens: ['port-blows'],
    costs: ['3.01', 'S.port'],
  },
  {
    step: '3.02',
    name: 'jacket not drained: the trapped water presses',
    edit: all(leaveOut(on(['HV-30176'])), alter(on(['HV-60104'], 'open'), { when: 'done-3.03 = 1' })),
    happens: ['jacket-pressed'],
    bounds: [{ measure: 'jacket-water', above: 90 }],
    costs: ['3.02', 'S.trapped'],
  },
  {
    step: '3.02',
    name: 'jacket steam and cooling water together: I-307 refuses',
    edit: insert(on(['HV-30176'], 'open'), [
      { do: 'open', tag: 'HV-30173' },
      { after: 10, do: 'open', tag: 'HV-30171' },
      { after: 5, do: 'close', tag: 'HV-30173' },
    ]),
    refusal: 'I-307',
    costs: ['S.jacket'],
  },
  {
    step: '3.03',
    name: 'small drains left shut: every pipe end stays cold, the timer never runs',
    edit: leaveOut(on(DRAINS, 'open')),
    end: 6000,
    bounds: [
      { measure: 'bottom-pipe', below: 75 },
      { measure: 'air-pipe', below: 75 },
      { measure: 'f0', below: 0.1 },
    ],
    costs: ['3.03', '3.05', '3.08', 'Q.f0'],
  },
  {
    step: '3.04',
    name: 'header not drained, route 1 opened fully: water hammer',
    edit: all(leaveOut(on(['HV-60104'])), alter(on(['HV-30107'], 'set'), { when: 'done-3.02 = 1', value: 100 })),
    happens: ['hammer'],
    costs: ['3.04', 'S.hammer'],
  },
  {
    step: '3.05',
    name: 'route 2 left shut: the sample pipe is a dead leg',
    edit: leaveOut(on(['HV-30111', 'HV-30113'])),
    bounds: [{ measure: 'sample-pipe', below: 60 }],
    costs: ['3.05'],
  },
  {
    step: '3.05',
    name: 'route 3 left out with 21 and 25 open: the bottom pipe stays hot, but the ramp drags on',
    edit: leaveOut(on(['HV-30124'])),
    handsOff: ['HV-30124'],
    bounds: [
      { measure: 'bottom-pipe', above: 110 },
      { measure: 'ramp-time', above: 30 },
    ],
    costs: ['3.05'],
  },
  {
    step: '3.05',
    name: 'ammonia root open: I-312 locks the steam of the feed manifold',
    edit: insert(on(['HV-30132'], 'set'), [{ do: 'open', tag: 'HV-30142' }]),
    refusal: 'I-312',
    costs: ['3.05'],
  },
  {
    step: '3.05',
    name: 'steam opened without face shield and heat gloves',
    edit: leaveOut(on(['PPE.face-shield', 'PPE.heat-gloves'])),
    facts: ['steam-without-gear'],
    costs: ['S.ppe'],
  },
  {
    step: '3.06',
    name: 'exhaust shut while the steam comes in: false pressure',
    edit: all(insert(on(['R4.start']), [{ do: 'close', tag: 'HV-30161' }]), leaveOut(on(['HV-30162'], 'set'))),
    end: 3000,
    bounds: [
      { measure: 'air-left', above: 15 },
      { measure: 'head-coldest', below: 112 },
    ],
    costs: ['3.06', '3.08', 'Q.f0'],
  },
  {
    step: '3.07',
    name: 'main routes far open: up in less than twenty minutes',
    edit: all(alter(on(['HV-30107'], 'set'), { value: 100 }, 1), alter(on(['HV-30124'], 'set'), { value: 100 }, 1)),
    facts: ['ramp-fast'],
    bounds: [{ measure: 'ramp-time', below: 20 }],
    costs: ['Q.ramp', 'S.fast-ramp'],
  },
  {
    step: '3.08',
    name: 'the temperature sinks and the timer starts again, the times are added together',
    edit: all(
      leaveOut(on(['R4.log-20', 'R4.log-25'])),
      insert(on(['R4.log-15']), [
        { when: 'KI-301 >= 16', do: 'set', tag: 'HV-30162', value: 100 },
        { when: 'COLD-301 <= 119.5', do: 'set', tag: 'HV-30162', value: 12 },
      ]),
      alter(on(['R4.log-30']), { after: 600 }),
    ),
    bounds: [
      { measure: 'coldest', below: 120 },
      { measure: 'hold', below: 20 },
    ],
    costs: ['3.08', 'Q.f0'],
  },
  {
    step: '3.08',
    name: 'exhaust shut, steam left open: overheated',
    edit: alter(on(['HV-30162'], 'set'), { value: 0 }),
    handsOff: ['HV-30107', 'HV-30124'],
    facts: ['overheated', 'overpressed'],
    bounds: [{ measure: 'hottest', above: 124 }],
    costs: ['S.overheat'],
  },
  {
    step: '3.09',
    name: 'steam shut first, vents open: the pressure collapses',
    edit: all(
      leaveOut(on(VENTS, 'close')),
      insert(
        on(['HV-30107'], 'close'),
        VENTS.map((tag, i) => ({ ...(i === 0 ? { after: 240 } : {}), do: 'close', tag })),
      ),
    ),
    end: 8000,
    facts: ['pressure-lost', 'empty-closing-slow'],
    bounds: [{ measure: 'lowest-pressure', below: 0.05 }],
    costs: ['3.09'],
  },
  {
    step: '3.10',
    name: 'air valve opened in the hold, the filter not charged: wet filter',
    edit: insert(on(['R4.log-05']), [{ do: 'open', tag: 'HV-30104' }]),
    happens: ['wet-filter'],
    bounds: [{ measure: 'wetness', above: 0 }],
    costs: ['3.10'],
  },
  {
    step: '3.10',
    name: 'no sterile air: the vacuum breaker lets in unsterile air',
    edit: leaveOut(on(['FIC-301', 'HV-30104'])),
    end: 12_000,
    happens: ['I-308', 'vacuum-breaker'],
    bounds: [{ measure: 'dose', above: 0.4 }],
    costs: ['3.10', 'S.vacuum', 'Q.band'],
  },
  {
    step: '3.11',
    name: 'condensate not blown out',
    edit: all(
      alter(on(['HV-30125'], 'open'), { do: 'close' }, 1),
      alter(on(['HV-30125'], 'close'), { when: 'done-3.10 = 1' }, 2),
    ),
    end: 8000,
    bounds: [{ measure: 'condensate', above: 0.5 }],
    costs: ['3.11'],
  },
  {
    step: '3.12',
    name: 'exhaust left open, no air: the pressure is lost and with it sterility',
    edit: all(
      leaveOut(on(['HV-30161', 'HV-30162'], 'close')),
      leaveOut((act) => act.do === 'mode' && act.value === 'man'),
      alter(on(['PIC-301'], 'set'), { value: 0.0 }, 3),
    ),
    end: 9000,
    costs: ['3.12'],
  },
  {
    step: '3.12',
    name: 'record not kept',
    edit: leaveOut((act) => act.do === 'record' || act.do === 'sign'),
    costs: ['R4.start', 'R4.log-10', 'R4.hold-end', 'R4.air-pressure', 'R4.verdict', 'R4.signature'],
  },
];
