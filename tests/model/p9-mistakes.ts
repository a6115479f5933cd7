// What goes wrong in P9 (content/fermentation.md 2, "P9 normal shutdown table", column "If skipped / wrong").
import type { ScriptAct } from '../../src/lines/line.ts';
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const waitingFor = (condition: string) => (act: ScriptAct) => act.when === condition;
/** The script goes on a while after the act before it. */
const goOn = (condition: string, seconds = 30) => alter(waitingFor(condition), { after: seconds });
const AIR_VALVES = ['1', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `HV-40${digit}02`);

export const p9Mistakes: readonly Mistake[] = [
  {
    step: '9.01',
    name: 'a live batch is shut down: red line',
    // The same hands, in a plant whose vessel is full.
    start: 'P9E',
    edit: all(
      goOn('done-9.01 = 1'),
      goOn('done-9.02 = 1'),
      goOn('done-9.03 = 1 and done-9.04 = 1'),
      goOn('F-312.wetness <= 0.0004'),
      goOn('PI-31202 >= 0.18'),
      goOn('PI-31202 <= 0.105'),
      goOn('done-9.05 = 1'),
    ),
    end: 900,
    facts: ['live-shutdown'],
    costs: ['9.01', 'S.live'],
  },
  {
    step: '9.02',
    name: 'the line is shut in full: ammonia weeps out',
    edit: all(leaveOut(on(['HV-40213', 'HV-40212', 'HV-40214'])), goOn('L-402.filled <= 2'), goOn('done-9.02 = 1')),
    bounds: [
      { measure: 'ammonia-left', above: 90 },
      { measure: 'ammonia-air', above: 5 },
    ],
    costs: ['9.02'],
  },
  {
    step: '9.03',
    name: 'air valves left open: the tanks lose their pressure into the dead header',
    edit: all(leaveOut(on(AIR_VALVES)), goOn('done-9.03 = 1 and done-9.04 = 1')),
    bounds: [{ measure: 'sugar-tank', below: 0.03 }],
    costs: ['9.03', 'Q.held'],
  },
  {
    step: '9.04',
    name: 'acid left open, trays not looked at',
    edit: all(leaveOut(on(['HV-40609', 'V-406.tray', 'V-407.tray'])), goOn('done-9.03 = 1 and done-9.04 = 1')),
    bounds: [{ measure: 'acid-open', above: 99 }],
    costs: ['9.03', '9.04'],
  },
  {
    step: '9.05',
    name: 'filters not blown dry: wet for the next batch',
    edit: all(
      leaveOut(on(['F-212.parking', 'F-222.parking', 'F-412.parking'])),
      goOn('F-312.wetness <= 0.0004', 10),
      goOn('PI-31202 >= 0.18', 10),
      goOn('PI-31202 <= 0.105', 30),
      goOn('done-9.05 = 1'),
    ),
    bounds: [{ measure: 'filter-wet', above: 0.001 }],
    costs: ['9.05'],
  },
  {
    step: '9.06',
    name: 'stopped under load: surge',
    edit: all(leaveOut(on(['BV-501A'], 'open')), goOn('unloaded = 1')),
    end: 2000,
    happens: ['surge'],
    bounds: [{ measure: 'coast-down', above: 7.1 }],
    costs: ['9.06'],
  },
  {
    step: '9.07',
    name: 'drains shut before the receiver has cooled: water stays in it',
    edit: all(
      insert(on(['HV-50157'], 'open'), [{ do: 'close', tag: 'HV-50111' }]),
      alter(waitingFor('done-9.07 = 1'), { when: 'PT-501 <= 0.02' }),
    ),
    bounds: [{ measure: 'receiver-water', above: 0.3 }],
    costs: ['9.07'],
  },
  {
    step: '9.08',
    name: 'headers not drained: hammer at the restart',
    edit: all(
      leaveOut(on(['HV-60104'])),
      alter(waitingFor('steam-off = 1'), { when: 'PT-601 <= 0.1' }),
      insert(on(['R1.steam-off']), [
        { do: 'open', tag: 'HV-60101' },
        { do: 'open', tag: 'HV-60103' },
        { after: 300, do: 'open', tag: 'HV-30107' },
        { after: 20, do: 'close', tag: 'HV-30107' },
      ]),
    ),
    end: 4000,
    happens: ['hammer'],
    costs: ['9.08', 'S.hammer'],
  },
  {
    step: '9.09',
    name: 'water stopped with the machine hot: it stays hot',
    edit: all(
      leaveOut(on(['BV-501A'], 'open')),
      goOn('unloaded = 1'),
      insert(
        on(['K-501B.standby'], 'stop'),
        ['P-701A', 'P-711A', 'P-731'].map((tag): ScriptAct => ({ do: 'stop', tag })),
      ),
    ),
    bounds: [{ measure: 'hot-stop', above: 40 }],
    costs: ['9.09'],
  },
  {
    step: '9.10',
    name: 'not locked, nothing handed over',
    edit: leaveOut((act) => act.tag?.endsWith('.loto') === true || act.do === 'record' || act.do === 'sign'),
    costs: ['9.10', 'R1.loto', 'R1.signature', 'R12.steam', 'R12.signature'],
  },
  {
    step: '9.10',
    name: 'a locked motor is started: red line',
    edit: insert(on(['R1'], 'sign'), [{ do: 'start', tag: 'K-501A' }]),
    refusal: 'loto',
    costs: ['S.loto'],
  },
];
