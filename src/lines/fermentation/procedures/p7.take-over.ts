// Between P6 and P7: the feeds are lined up for the culture. Every tank under its air with its outlet and its root at R-301 open, the metering
// pumps running behind shut control valves, water and ammonia on their lines (content/fermentation.md P7.2, 1.2).
import type { ScriptAct } from '../../line.ts';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** P-408 runs only for a stroke. */
const PUMPS = DIGITS.filter((digit) => digit !== 8);

const open = (tag: string): ScriptAct => ({ tag, do: 'open' });

export const p7TakeOver: readonly ScriptAct[] = [
  ...DIGITS.flatMap((digit) => [open(`HV-40${digit}02`), open(`HV-40${digit}09`)]),
  open('HV-40901'),
  open('XV-40201'),
  ...DIGITS.map((digit) => open(`HV-3014${digit}`)),
  ...PUMPS.map((digit): ScriptAct => ({ tag: `P-40${digit}`, do: 'start' })),
  // P5 leaves the flow controller of its tank in manual (5.10).
  ...['FIC-401', 'FIC-403', 'FIC-404', 'FIC-405', 'FIC-409', 'LIC-301'].map(
    (tag): ScriptAct => ({ tag, do: 'mode', value: 'auto' }),
  ),
  // What is withdrawn stands in V-901 for days: a little chilled water keeps it from losing potency.
  { tag: 'HV-90106', do: 'set', value: 10 },
  { tag: 'HV-90107', do: 'set', value: 10 },
];
