// What goes wrong in P7 (content/fermentation.md P7.3, P7.5): each begins from the expert's batch at an age and goes on from there.
import type { ScriptAct } from '../../src/lines/line.ts';
import type { Bound } from './mistake.ts';
import { all, type Edit, leaveOut, on } from './script-edit.ts';

export interface BatchMistake {
  readonly step: string;
  readonly name: string;
  /** Ages at which it is begun and at which it is handed in, h. */
  readonly from: number;
  readonly until: number;
  /** What is done at once. */
  readonly acts?: readonly ScriptAct[];
  /** How the rest of the expert's script is spoilt. */
  readonly edit?: Edit;
  readonly happens?: readonly string[];
  readonly facts?: readonly string[];
  readonly bounds?: readonly Bound[];
  /** Items on which more is lost than the expert has lost at that age. */
  readonly costs: readonly string[];
}

const set = (tag: string, value: number): ScriptAct => ({ do: 'set', tag, value });
const manual = (tag: string): ScriptAct => ({ do: 'mode', tag, value: 'man' });

export const mistakes: readonly BatchMistake[] = [
  {
    step: '7.01',
    name: 'the last stage is entered an hour late',
    from: 149.9,
    until: 151.2,
    edit: leaveOut(on(['TIC-301', 'AIC-301', 'PIC-301'], 'set')),
    acts: [{ ...set('TIC-301', 24), when: 'R-301.age >= 151' }, set('AIC-301', 6.6), set('PIC-301', 0.09)],
    costs: ['7.01'],
  },
  {
    step: '7.01',
    name: 'air and pressure stay behind the growing culture: oxygen runs short',
    from: 19.9,
    until: 30,
    acts: [manual('AIC-302'), set('SIC-301', 80)],
    edit: leaveOut(on(['FIC-301', 'PIC-301'], 'set')),
    facts: ['oxygen-short'],
    bounds: [{ measure: 'oxygen-least', below: 30 }],
    costs: ['7.01', 'Q.oxygen'],
  },
  {
    step: '7.02',
    name: 'sugar at full range: it represses and the culture runs hot with it',
    from: 60,
    until: 66,
    acts: [set('FIC-401', 200)],
    edit: leaveOut(on(['FIC-401'], 'set')),
    bounds: [
      { measure: 'sugar-most', above: 1.5 },
      { measure: 'uptake-most', above: 560 },
    ],
    costs: ['Q.sugar'],
  },
  {
    step: '7.04',
    name: 'for three days hardly any sugar, no precursor, no ammonia, no sulphate, nothing withdrawn',
    from: 128,
    until: 200.01,
    acts: [set('FIC-401', 20), set('FIC-403', 0), { do: 'close', tag: 'HV-30142' }],
    edit: leaveOut(
      on(['FIC-401', 'FIC-403', 'FIC-405', 'HV-30121', 'HV-30122', 'HV-30123', 'HV-30124', 'HV-90102', 'XV-90101']),
    ),
    bounds: [
      { measure: 'precursor-least', below: 200 },
      { measure: 'nitrogen-least', below: 150 },
      { measure: 'titre', below: 22_000 },
      { measure: 'heaviest', above: 86 },
    ],
    costs: ['7.02', '7.03', '7.04', '7.10', 'Q.sugar', 'Q.precursor', 'Q.nitrogen', 'Q.titre', 'Q.yield'],
  },
  {
    step: '7.03',
    name: 'twice the precursor: it piles up towards what is toxic',
    from: 176,
    until: 184,
    acts: [set('FIC-403', 20)],
    bounds: [{ measure: 'precursor-most', above: 1700 }],
    costs: ['Q.precursor'],
  },
  {
    step: '7.05',
    name: 'the feed is cut before the agitator is turned up',
    from: 186,
    until: 187.5,
    acts: [manual('AIC-302'), set('SIC-301', 50), { ...set('FIC-401', 0), when: 'oxygen-short = 1' }],
    facts: ['oxygen-short', 'starved-before-stirred'],
    bounds: [{ measure: 'oxygen-least', below: 30 }],
    costs: ['7.05'],
  },
  {
    step: '7.06',
    name: 'the pH loop is set too low',
    from: 184,
    until: 191,
    acts: [set('AIC-301', 6.1)],
    bounds: [{ measure: 'acidity-least', below: 6.35 }],
    costs: ['7.06', 'Q.acidity'],
  },
  {
    step: '7.07',
    name: 'antifoam by the bucket: oxygen transfer breaks down',
    from: 196,
    until: 196.6,
    acts: Array.from({ length: 45 }, (_, i): ScriptAct => ({ do: 'start', tag: 'P-408', after: i === 0 ? 0 : 40 })),
    bounds: [{ measure: 'antifoam', above: 90 }],
    costs: ['7.07'],
  },
  {
    step: '7.08',
    name: 'the sample pipe is not steamed',
    from: 183.9,
    until: 184.5,
    edit: leaveOut((act) => on(['HV-30113', 'HV-30114'])(act)),
    happens: ['unsteamed-sample'],
    bounds: [{ measure: 'dose', above: 0.29 }],
    costs: ['7.08'],
  },
  {
    step: '7.08',
    name: 'the bottle has no label: the laboratory does not take it, and nobody brings another',
    from: 183.9,
    until: 185.3,
    edit: leaveOut(on(['HV-30112.label'])),
    bounds: [{ measure: 'sampling-lost', above: 2.5 }],
    costs: ['7.08'],
  },
  {
    step: '7.08',
    name: 'the bottle is filled without a flame',
    from: 183.9,
    until: 184.5,
    edit: leaveOut(on(['HV-30112.flame'])),
    bounds: [{ measure: 'sampling-lost', above: 0.5 }],
    costs: ['7.08'],
  },
  {
    step: '7.09',
    name: 'another stage is called than the slide shows',
    from: 183.9,
    until: 185,
    edit: (script) => script.map((act) => (act.tag === 'LAB.stage' ? { ...act, value: 'III' } : act)),
    costs: ['7.09'],
  },
  {
    step: '7.10',
    name: 'withdrawn through a line that had stood open and was not steamed',
    from: 189.2,
    until: 190.5,
    acts: [set('HV-90102', 15)],
    edit: leaveOut(on(['HV-30124', 'HV-90102'])),
    happens: ['harvest-unsteamed'],
    bounds: [{ measure: 'dose', above: 0.29 }],
    costs: ['7.10'],
  },
  {
    step: '7.10',
    name: 'withdrawn with hardly any pressure above the broth',
    from: 189.8,
    until: 190.8,
    acts: [set('PIC-301', 0.02), set('FIC-301', 22), { do: 'open', tag: 'HV-30163' }],
    bounds: [{ measure: 'withdrawn-pressure', below: 0.045 }],
    costs: ['7.10'],
  },
  {
    step: '7.11',
    name: 'no rows for seven hours',
    from: 184.9,
    until: 191.5,
    edit: leaveOut(on(['R9.row'])),
    costs: ['7.11', 'R9.row'],
  },
  {
    step: '7.01',
    name: 'steam is let through the filter onto the living broth: red line',
    from: 196,
    until: 196.2,
    acts: [{ do: 'open', tag: 'HV-30103' }],
    edit: all(),
    facts: ['steam-into-broth'],
    costs: ['S.steam-into-broth'],
  },
];
