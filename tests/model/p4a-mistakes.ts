// What goes wrong in P4A (content/fermentation.md 2, P4 4.01-4.03, column "If skipped / wrong"; event E23).
import type { Mistake } from './mistake.ts';
import { all, alter, insert, type Edit, leaveOut, on } from './script-edit.ts';

const poured = (item: string) => on([`V-101.${item}-pour`]);
/** Every judgement is a release, whatever was found. */
const releaseAll = leaveOut((act) => act.do === 'judge' && act.value === 'reject');
const releaseUnseen: Edit = (script) =>
  script.map(({ if: found, ...act }) => (act.do === 'judge' || found === undefined ? act : { ...act, if: found }));

export const mistakes: readonly Mistake[] = [
  {
    step: '4.01a',
    name: 'a lot that the label forbids is released and used',
    seed: 3,
    edit: all(releaseAll, releaseUnseen),
    happens: ['wrong-lot'],
    bounds: [{ measure: 'lots-right', below: 9 }],
    costs: ['4.01a'],
  },
  {
    step: '4.01a',
    name: 'poor corn-steep liquor is released against the laboratory',
    seed: 6,
    edit: all(releaseAll, releaseUnseen),
    happens: ['wrong-lot', 'raw-material-result'],
    costs: ['4.01a'],
  },
  {
    step: '4.01a',
    name: 'the event E23 brings a wrong lot on any day',
    seed: 2,
    faults: [{ event: 'E23', at: 0 }],
    edit: all(releaseAll, releaseUnseen),
    happens: ['wrong-lot'],
    costs: ['4.01a'],
  },
  {
    step: '4.01b',
    name: 'a tenth too little phosphate, not seen by a second person',
    edit: all(alter(on(['V-101.kh2po4'], 'set'), { value: 131 }), leaveOut(on(['V-101.kh2po4-check']))),
    bounds: [
      { measure: 'items-right', below: 9 },
      { measure: 'weighed', below: 9 },
    ],
    costs: ['4.01b', 'Q.weights'],
  },
  {
    step: '4.01b',
    name: 'weighed without dust mask and gloves',
    edit: leaveOut(on(['PPE.dust-mask', 'PPE.gloves'])),
    facts: ['dust-unprotected'],
    costs: ['S.dust'],
  },
  {
    step: '4.01b',
    name: 'another lot and another weight written down than lie on the scale',
    edit: all(
      alter(on(['R5.oil-lot']), { value: 261110 - 300 }),
      alter(on(['R5.mgso4']), { value: 12.2 }),
      alter(on(['R5.csl-certificate']), { value: 4118 }),
    ),
    costs: ['R5.oil-lot', 'R5.mgso4', 'R5.csl-certificate'],
  },
  {
    step: '4.01b',
    name: 'not signed by two',
    edit: leaveOut((act) => act.do === 'login'),
    costs: ['4.01b', 'R5.checker'],
  },
  {
    step: '4.02a',
    name: 'steam onto water in the jacket: hammer',
    edit: leaveOut(on(['HV-10108'], 'open')),
    end: 9000,
    happens: ['hammer'],
    bounds: [{ measure: 'jacket-flooded', above: 30 }],
    costs: ['S.hammer'],
  },
  {
    step: '4.02b',
    name: 'poured in without agitation: lumps',
    edit: all(
      leaveOut(on(['M-101'], 'start')),
      alter(on(['HV-10105'], 'set'), { when: 'TT-101 >= 52' }, 1),
      alter(on(['HV-10105'], 'close'), { when: 'V-101.items-in >= 9' }),
      alter(on(['R5b.volume']), { after: 300 }),
    ),
    end: 30_000,
    happens: ['lumps'],
    bounds: [{ measure: 'most-lumps', above: 100 }],
    costs: ['4.02a', '4.02b', 'Q.mixing'],
  },
  {
    step: '4.02b',
    name: 'chalk before the salts',
    edit: all(
      leaveOut(poured('caco3')),
      insert(
        on(['HV-10105'], 'set'),
        [
          { after: 1, do: 'start', tag: 'V-101.caco3-pour' },
          { after: 130, do: 'speed', value: 10 },
        ],
        1,
      ),
    ),
    happens: ['poured-out-of-order'],
    bounds: [{ measure: 'medium-order', above: 0 }],
    costs: ['Q.mixing'],
  },
  {
    step: '4.02b',
    name: 'one material forgotten',
    edit: all(
      leaveOut(poured('mgso4')),
      alter(on(['HV-10105'], 'close'), { when: 'V-101.items-in >= 8 and TT-101 >= 59.5' }),
      alter(on(['R5b.volume']), { after: 60 }),
    ),
    end: 20_000,
    bounds: [{ measure: 'items-right', below: 9 }],
    costs: ['4.02b', 'Q.weights'],
  },
  {
    step: '4.02c',
    name: 'make-up water shut too late: the medium is thin',
    edit: all(
      alter(on(['HV-10101'], 'close'), { when: 'WT-101 >= 50.6' }, 1),
      alter(on(['R5b.volume']), { after: 60 }),
    ),
    bounds: [{ measure: 'medium-volume', above: 50 }],
    costs: ['4.02c', 'Q.medium-volume', 'R5b.volume'],
  },
  {
    step: '4.02c',
    name: 'make-up water forgotten: the tank runs over',
    edit: all(
      leaveOut((act) => act.do === 'close' && act.tag === 'HV-10101' && act.when === 'WT-101 >= 48.73'),
      alter(on(['HV-10108'], 'close'), { when: 'V-101.volume >= 54.9' }),
      alter(on(['R5b.volume']), { after: 60 }),
    ),
    end: 12_000,
    happens: ['tank-overflow'],
    costs: ['4.02c', 'S.tank-overflow'],
  },
  {
    step: '4.03',
    name: 'no caustic: the medium stays sour',
    edit: all(leaveOut(on(['V-101.naoh', 'V-101.naoh-pour'])), alter(on(['R5b.ph']), { when: 'V-101.lab-ph > 0' })),
    end: 16_000,
    bounds: [{ measure: 'medium-ph', below: 5.5 }],
    costs: ['4.03', 'Q.medium-ph'],
  },
];
