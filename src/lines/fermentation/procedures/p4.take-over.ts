// Between P3 and P4: R-301 stands hot under 0.08 MPa with its probe ports plugged. It is cooled under sterile air, its jacket drained, let
// down, and its probes go back in (content/fermentation.md 4.04 "probes refitted"; start of P4 at 30 deg C and 0 MPa).
import type { CommandValue } from '../../../plant/plant.ts';
import type { ScriptAct } from '../../line.ts';

type Act = readonly [verb: string, tag: string, value?: CommandValue];

/** Acts done one right after the other; `turn` says when the first is due. */
const together = (turn: Pick<ScriptAct, 'after' | 'when'>, ...acts: readonly Act[]): readonly ScriptAct[] =>
  acts.map(([verb, tag, value = null], i) => ({ ...(i === 0 ? turn : {}), do: verb, tag, value }));

const PROBES = ['AT-301A', 'AT-301B', 'AT-302'];
/** Below this and under 0.03 MPa or more the vessel is cold for I-308: its breaker no longer opens when it is let down. */
const COLD = 'TT-301 <= 34 and PT-301 >= 0.03';

export const p4TakeOver: readonly ScriptAct[] = [
  ...together(
    {},
    ['set', 'FIC-301', 30],
    ['open', 'HV-30104'],
    ['open', 'HV-30161'],
    ['open', 'HV-30162'],
    ['mode', 'PIC-301', 'auto'],
    ['set', 'PIC-301', 0.06],
    ['close', 'HV-30176'],
    ['set', 'TIC-301', 10],
  ),
  ...together({ after: 6 }, ['open', 'HV-30174']),
  ...together({ after: 10 }, ['open', 'HV-30171'], ['speed', '', 60]),
  // Chilled water for what tower water of 30 deg C does not do.
  ...together(
    { when: 'TT-301 <= 60' },
    ['close', 'HV-30171'],
    ['close', 'HV-30174'],
    ['open', 'HV-30177'],
    ['open', 'HV-30172'],
  ),
  ...together({ when: COLD }, ['close', 'HV-30172'], ['close', 'HV-30177'], ['set', 'TIC-301', 0]),
  ...together(
    { after: 6 },
    ['open', 'HV-30176'],
    ['set', 'FIC-301', 0],
    ['close', 'HV-30104'],
    ['mode', 'PIC-301', 'man'],
    ['set', 'PIC-301', 100],
  ),
  ...together(
    { when: 'PT-301 <= 0.001' },
    ...PROBES.flatMap((port): Act[] => [
      ['stop', `${port}.plug`],
      ['start', `${port}.probe`],
    ]),
  ),
  // Let down, the gas is cold; wall and jacket warm it again while the jacket empties.
  ...together(
    { when: 'R-301.jacket <= 1 and TT-301 >= 26' },
    ['close', 'HV-30162'],
    ['close', 'HV-30161'],
    ['set', 'PIC-301', 0],
    ['speed', '', 10],
  ),
];
