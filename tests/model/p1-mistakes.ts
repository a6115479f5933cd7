// What goes wrong in P1 (content/fermentation.md 2, column "If skipped / wrong"). Seeds differ in what is wrong with the vessel: 3 leaks
// badly, 1 and 6 weep and hold residue, 4 leaks and has an overdue safety valve and a passing seat, 8 is tight.
import {
  INSIDE,
  SAFETY,
  seats,
  soapSpots,
  TIMER,
  VERDICT,
} from '../../src/lines/fermentation/plant/inspection-points.ts';
import { GEAR } from '../../src/lines/fermentation/procedures/p1.facts.ts';
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const BATHS = ['AT-301A', 'AT-301B'].flatMap((port) => [`${port}.buffer-686`, `${port}.buffer-400`]);
const LEFT_OPEN = ['08', '14', '21', '25', '26', '61', '63', '81'].map((suffix) => `HV-301${suffix}`);
const TAGS = [...soapSpots, ...seats.map(({ valve }) => valve)].map((place) => `${place}.leak-tag`);
const DRAINS = seats.map(({ drain }) => drain);
const CYLINDERS = DRAINS.map((drain) => `${drain}.cylinder`);
const atDone = (id: string) => ({ when: `done-${id} = 1` });

export const mistakes: readonly Mistake[] = [
  {
    step: '1.01',
    name: 'no protective equipment',
    edit: all(leaveOut(on(GEAR)), alter(on(['R-301.shift-log']), { at: 5 })),
    facts: ['at-work-unprotected'],
    costs: ['1.01', 'S.entry'],
  },
  {
    step: '1.02',
    name: 'locked agitator started: a red line',
    edit: insert(on(['R-301.shift-log']), [{ do: 'start', tag: 'M-301' }]),
    refusal: 'loto',
    costs: ['S.loto', '1.02'],
  },
  {
    step: '1.03',
    name: 'checklist ticked while the steam fails: what is ticked must be true',
    edit: alter(on(['PT-601.check']), { after: 150 }),
    faults: [{ event: 'E12', at: 0 }],
    bounds: [{ measure: 'lowest-steam', below: 0.2 }],
    // It comes true only when the boiler is back: what was done meanwhile was done too early.
    costs: ['1.08'],
  },
  {
    step: '1.04',
    name: 'not looked into the vessel, taken as clean: the residue stays',
    edit: all(
      leaveOut((act) => act.tag === INSIDE && act.value === 'fault'),
      leaveOut((act) => act.do === 'inspect' && /^R-301\.(?:bottom|wall|tools|shaft|coil|sparger)/.test(act.tag ?? '')),
    ),
    seed: 6,
    bounds: [{ measure: 'residue', above: 0 }],
    costs: ['1.04'],
  },
  {
    step: '1.05',
    name: 'safety devices taken as in order: the fault stays',
    edit: leaveOut((act) => act.tag === SAFETY && act.value === 'fault'),
    seed: 4,
    bounds: [{ measure: 'overdue', above: 0 }],
    costs: ['1.05'],
  },
  {
    step: '1.06',
    name: 'probes fitted without calibration: 0.3 pH too much or too little',
    edit: leaveOut(on([...BATHS, 'AT-302.sulphite'])),
    bounds: [{ measure: 'ph-bias', above: 0.29 }],
    costs: ['1.06'],
  },
  {
    step: '1.07',
    name: 'load cells not zeroed: every weight is wrong',
    edit: leaveOut(on(['WT-301.zero'])),
    bounds: [{ measure: 'tare', above: 0.14 }],
    costs: ['1.07'],
  },
  {
    step: '1.08',
    name: 'valves left as the cleaners left them: no pressure comes up',
    edit: all(leaveOut(on(LEFT_OPEN, 'close')), alter(on(['M-301'], 'start'), atDone('1.07'))),
    end: 2500,
    bounds: [{ measure: 'highest-pressure', below: 0.14 }],
    costs: ['1.08', '1.10', 'Q.verdict'],
  },
  {
    step: '1.09',
    name: 'seal fluid shut: the faces run dry',
    edit: insert(on(['HV-30181'], 'close'), [{ after: 12, do: 'close', tag: 'HV-30196' }]),
    end: 3000,
    bounds: [{ measure: 'seal', above: 2 }],
    costs: ['1.09'],
  },
  {
    step: '1.09',
    name: 'full speed on the empty vessel: I-303 refuses',
    edit: all(
      insert(on(['HV-30181'], 'close'), [{ do: 'set', tag: 'SIC-301', value: 60 }]),
      alter(on(['M-301'], 'stop'), { after: 60 }),
      alter(on(['HV-30101'], 'open'), { after: 30 }),
    ),
    refusal: 'I-303',
    costs: ['1.09'],
  },
  {
    step: '1.10',
    name: 'air left open: I-302 acts',
    edit: alter(on(['FIC-301'], 'set'), { when: 'PT-301 >= 0.2015' }, 1),
    end: 4000,
    happens: ['I-302'],
    bounds: [{ measure: 'highest-pressure', above: 0.199 }],
    costs: ['S.overpressure'],
  },
  {
    step: '1.10',
    name: 'manhole opened under pressure: a red line',
    edit: insert(on(['HV-30104'], 'close'), [{ do: 'start', tag: 'R-301.manhole' }]),
    end: 3000,
    happens: ['manhole-blows'],
    costs: ['S.manhole'],
  },
  {
    step: '1.11',
    name: 'not left to settle: the pressure falls as the air cools',
    edit: all(
      alter(on(['HV-30104'], 'open'), { when: 'FV-301 <= 0' }, 1),
      alter((act) => act.tag === undefined && act.do === 'speed', { when: 'FV-301 <= 0' }, 1),
    ),
    seed: 8,
    bounds: [{ measure: 't0', above: 28 }],
    costs: ['1.12'],
  },
  {
    step: '1.12',
    name: 'no timer, no first readings: no evidence',
    edit: leaveOut(on([TIMER, 'R2.p0', 'R2.t0', 'R2.time-0'])),
    end: 3000,
    costs: ['1.12', '1.15', 'R2.p0', 'R2.t0', 'Q.verdict'],
  },
  {
    step: '1.13',
    name: 'no soap test: the leak stays',
    edit: all(leaveOut(on([...soapSpots, ...TAGS])), alter(on(['HV-30114'], 'open'), atDone('1.12'))),
    seed: 3,
    bounds: [{ measure: 'leaks-left', above: 0 }],
    costs: ['1.13', 'Q.leaks'],
  },
  {
    step: '1.14',
    name: 'seats not tested: the passing valve stays',
    edit: all(
      leaveOut(on([...DRAINS, ...CYLINDERS])),
      alter((act) => act.tag === undefined && act.do === 'speed', atDone('1.13'), 2),
      leaveOut(on(seats.map(({ valve }) => `${valve}.leak-tag`))),
    ),
    seed: 4,
    bounds: [{ measure: 'seats-left', above: 0 }],
    costs: ['1.14'],
  },
  {
    step: '1.15',
    name: 'a leaking vessel is accepted',
    edit: all(
      alter((act) => act.tag === VERDICT && act.value === 'fail', { value: 'pass' }),
      alter(on(['HV-30161'], 'open'), { after: 10 }),
    ),
    seed: 3,
    end: 5000,
    happens: ['bad-vessel-accepted'],
    bounds: [{ measure: 'drop', above: 0.003 }],
    costs: ['1.15', 'Q.verdict'],
  },
  {
    step: '1.16',
    name: 'exhaust thrown wide open: vented too fast',
    edit: all(alter(on(['HV-30162'], 'set'), { value: 60 }), alter(on(['PIC-301'], 'set'), { value: 60 })),
    facts: ['venting-fast'],
    bounds: [{ measure: 'venting-rate', below: -0.02 }],
    costs: ['S.venting'],
  },
  {
    step: '1.16',
    name: 'records not kept',
    edit: leaveOut((act) => act.do === 'record' || (act.do === 'sign' && act.tag === 'R2')),
    end: 5000,
    costs: ['1.16', 'R1.permits', 'R2.drop', 'R2.verdict', 'R2.signature'],
  },
];
