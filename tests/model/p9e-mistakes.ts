// What goes wrong in an emergency (content/fermentation.md P9, 9.51 to 9.57; 3.2, "Wrong" of E07).
import type { ScriptAct } from '../../src/lines/line.ts';
import type { Mistake } from './mistake.ts';
import { all, alter, insert, leaveOut, on } from './script-edit.ts';

const waitingFor = (condition: string) => (act: ScriptAct) => act.when === condition;
const goOn = (condition: string, seconds = 30) => alter(waitingFor(condition), { after: seconds });
/** Nobody waits for what does not come: the run is handed in after a quarter of an hour. */
const END = 960;

export const p9eMistakes: readonly Mistake[] = [
  {
    step: '9.51',
    name: 'nobody is told',
    edit: leaveOut((act) => act.do === 'report'),
    facts: ['silent'],
    costs: ['9.51', 'S.silent'],
  },
  {
    step: '9.52',
    name: 'feeds not stopped',
    edit: leaveOut(on(['E-STOP.feeds'])),
    facts: ['feeds-late'],
    costs: ['9.52'],
  },
  {
    step: '9.53',
    name: 'exhaust left open and nothing done: the pressure is lost, a dose is sucked in (E07, wrong 2)',
    edit: all(leaveOut(on(['HV-30161'])), leaveOut(on(['K-501B'], 'start'))),
    end: 1500,
    bounds: [
      { measure: 'emergency-lowest', below: 0.005 },
      { measure: 'emergency-dose', above: 0.29 },
    ],
    facts: ['suspect'],
    costs: ['9.53', 'Q.held-pressure'],
  },
  {
    step: '9.54',
    name: 'everything is started at once: the set trips (E07, wrong 1)',
    edit: all(goOn('K-501B.run >= 5', 2), insert(on(['K-501B'], 'start'), [{ do: 'start', tag: 'K-501A' }])),
    end: END,
    happens: ['set-trip'],
    bounds: [{ measure: 'set-load', above: 600 }],
    costs: ['9.54'],
  },
  {
    step: '9.54',
    name: 'started at full speed in settled broth: the shaft is overloaded',
    edit: all(leaveOut(on(['SIC-301'])), alter(waitingFor('K-501B.run >= 5'), { when: 'K-501B.run >= 120' })),
    end: END,
    happens: ['overload'],
    costs: ['9.54'],
  },
  {
    step: '9.55',
    name: 'no cooling, its valve left wide open',
    edit: leaveOut(on(['P-711A', 'TIC-301'])),
    end: END,
    costs: ['9.55'],
  },
  {
    step: '9.56',
    name: 'steam and ammonia left open',
    edit: leaveOut(on(['HV-60103', 'HV-40209'])),
    end: END,
    bounds: [{ measure: 'steam-header', above: 99 }],
    costs: ['9.56'],
  },
  {
    step: '9.57',
    name: 'nothing is written down and nothing decided',
    edit: leaveOut((act) => act.do === 'record' || act.do === 'sign' || act.do === 'judge'),
    end: END,
    costs: ['9.57', 'R11.cause', 'R11.decision', 'R11.signature'],
  },
  {
    step: '9.57',
    name: 'steam on F-312 with its valve to the live broth open: red line',
    edit: insert(on(['R11.decision']), [
      { do: 'open', tag: 'HV-60103' },
      { do: 'set', tag: 'HV-30103', value: 10 },
      { after: 10, do: 'close', tag: 'HV-30103' },
    ]),
    facts: ['steam-into-broth'],
    costs: ['S.steam-into-broth'],
  },
];
