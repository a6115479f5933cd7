// How an expert takes a sample at a vessel, steams a transfer line, presses the seed over, and washes and kills the vessel it came from:
// the same acts at TL-23 and V-202 (P6) and at TL-12 and V-201 (P6S).
import type { ScriptAct } from '../../line.ts';
import { type Act, after, together, type Turn, when } from './acts.ts';
import { bottomOf, outletOf, stubOf, type Transfer } from './transfer.ts';

type Script = readonly ScriptAct[];

/** Aseptic sample (4.1): steam, waste, fill in the flame, steam again, at a vessel by its number. */
export function sample(turn: Turn, number: '301' | '202' | '201'): Script {
  const hv = (suffix: string) => `HV-${number}${suffix}`;
  // The pipe's local thermometer.
  const hot = `TI-${number}14 >= 121.5`;
  return [
    ...together(
      turn,
      ['start', `${hv('12')}.label`],
      ['start', `${hv('12')}.ice`],
      ['open', hv('14')],
      ['set', hv('13'), 10],
    ),
    ...together(after(20), ['open', hv('13')], ['start', `${hv('12')}.flame`]),
    ...together(when(hot), ['speed', '', 10]),
    ...together(after(310), ['close', hv('14')], ['close', hv('13')], ['speed', '', 2]),
    ...together(after(40), ['open', hv('12')], ['open', hv('11')]),
    ...together(after(30), ['sample', `${hv('12')}.sample`], ['close', hv('11')]),
    ...together(after(10), ['open', hv('14')], ['set', hv('13'), 10], ['speed', '', 10]),
    ...together(after(20), ['open', hv('13')]),
    ...together(
      after(180),
      ['close', hv('14')],
      ['close', hv('13')],
      ['close', hv('12')],
      ['stop', `${hv('12')}.flame`],
      ['stop', `${hv('12')}.ice`],
      ['assay', 'LAB.register', '0/entered'],
    ),
  ];
}

/** The seed of a vessel is sampled, tested and found good, and what was found goes on the `form`; `meanwhile` is done while the tests run. */
export function examineSeed(number: '202' | '201', form: string, ...meanwhile: readonly Act[]): Script {
  const found: readonly (readonly [field: string, value: string])[] = [
    ['age', `=V-${number}.age`],
    ['temperature', `=TT-${number}`],
    ['ph', '=LAB.ph'],
    ['sugar', '=LAB.RS'],
    ['pmv', '=LAB.pmv'],
    ['oxygen', `=AT-2${number[2]}2`],
    ['stage', 'III'],
  ];
  return [
    ...sample(after(6), number),
    ...together(
      after(6),
      ['assay', 'LAB.ph', '0/within-3-min'],
      ['assay', 'LAB.pmv', '0/spun-10-min'],
      ['assay', 'LAB.morphology', '0/methylene-blue'],
      ['assay', 'LAB.RS', '0/diluted-20'],
      ['assay', 'LAB.sterility', '0/with-penicillinase'],
      ...meanwhile,
      ['speed', '', 60],
    ),
    ...together(
      when('LAB.RS.results > 0 and LAB.pmv.results > 0'),
      ['speed', '', 10],
      ['judge', `SEED.V-${number}`, 'good'],
      ...found.map(([field, value]): Act => ['record', `${form}.${field}`, value]),
    ),
  ];
}

/** Both traps open and steam through the line until both ends are hot, then throttled to `percent`. */
export function steamLine(t: Transfer, turn: Turn, percent: number): Script {
  return [
    ...together(turn, ['open', 'HV-60104'], ['open', outletOf(t)], ['open', t.trap], ['open', stubOf(t)]),
    ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
    ...together(after(6), ['set', t.steam, 10]),
    ...together(after(30), ['open', t.steam]),
    ...together(when(`${t.nearEnd} >= 122 and ${t.farEnd} >= 122`), ['set', t.steam, percent]),
  ];
}

/** Traps shut, steam shut, the bottom valve opened, then the valve at the far end. */
export function openLine(t: Transfer, turn: Turn): Script {
  return [
    ...together(turn, ['close', t.trap], ['close', stubOf(t)], ['speed', '', 2]),
    ...together(after(5), ['close', t.steam]),
    ...together(after(1), ['open', bottomOf(t)]),
    ...together(after(10), ['open', t.inlet]),
  ];
}

export function shutLine(t: Transfer, turn: Turn): Script {
  return together(turn, ['close', t.inlet], ['close', outletOf(t)], ['close', bottomOf(t)]);
}

/** Steam into the trap of the emptied line, throttled to `percent` when it is hot. */
export function rinseLine(t: Transfer, turn: Turn, percent: number): Script {
  return [
    ...together(turn, ['open', t.trap], ['set', t.steam, 10]),
    ...together(after(30), ['open', t.steam]),
    ...together(when(`${t.nearEnd} >= 122`), ['set', t.steam, percent]),
  ];
}

/** Openings of spray, process water and live steam, %, and t that count as empty. */
export interface Wash {
  readonly spray: number;
  readonly water: number;
  readonly steam: number;
  readonly empty: number;
}

/** What is left is pressed into the kill tank, the pressure let off slowly, then lye and water. */
export function washVessel({ from: n }: Transfer, turn: Turn, { spray, water, empty }: Wash): Script {
  const hv = (suffix: string) => `HV-${n}${suffix}`;
  return [
    ...together(
      turn,
      ['stop', `M-${n}`],
      ['mode', `SIC-${n}`, 'man'],
      ['set', `SIC-${n}`, 0],
      ['mode', `FIC-${n}`, 'man'],
      ['set', `FIC-${n}`, 0],
      ['mode', `TIC-${n}`, 'man'],
      ['set', `TIC-${n}`, 0],
      ['open', hv('26')],
      ['open', hv('21')],
      ['close', hv('72')],
      ['close', hv('77')],
      ['open', hv('76')],
      ['set', `PIC-${n}`, 0.05],
    ),
    ...together(
      when(`WT-${n} <= ${empty} and PT-${n} <= 0.055`),
      ['set', `PIC-${n}`, 0.01],
      ['close', hv('04')],
      ['close', hv('01')],
    ),
    ...together(when(`PT-${n} <= 0.012`), ['mode', `PIC-${n}`, 'man'], ['set', `PIC-${n}`, 100], ['open', hv('63')]),
    ...together(after(30), ['set', hv('81'), spray], ['open', 'HV-80109'], ['open', 'HV-80110'], ['start', 'P-801']),
    ...together(
      when(`V-${n}.soil <= 0.04`),
      ['stop', 'P-801'],
      ['close', 'HV-80109'],
      ['close', 'HV-80110'],
      ['close', hv('81')],
    ),
    ...together(when(`WT-${n} <= ${empty + 0.01}`), ['set', hv('92'), water]),
    ...together(when(`V-${n}.conductivity <= 1.7`), ['close', hv('92')]),
    ...together(
      when(`WT-${n} <= ${empty} and V-${n}.jacket <= 1`),
      ['close', hv('26')],
      ['close', hv('76')],
      ['open', 'HV-60104'],
      ['open', hv('08')],
      ['open', hv('25')],
      ['open', hv('62')],
    ),
    ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ];
}

/** Live steam by the air pipe and the bottom, the air driven out, 121 deg C held, then left open to the kill tank. */
export function killVessel({ from: n, line }: Transfer, { steam }: Wash): Script {
  const hv = (suffix: string) => `HV-${n}${suffix}`;
  const exhaust = line === 'TL-23' ? 'TT-223' : 'TT-213';
  return [
    ...together(after(6), ['set', hv('07'), 10], ['set', hv('24'), 10]),
    ...together(after(60), ['set', hv('07'), steam], ['set', hv('24'), steam]),
    // The air is out when the exhaust is as hot as steam.
    ...together(when(`${exhaust} >= 101`), ['close', hv('62')], ['set', `PIC-${n}`, 15]),
    ...together(when(`TT-${n} >= 120.5`), ['mode', `PIC-${n}`, 'auto'], ['set', `PIC-${n}`, 0.115]),
    ...together(
      when('seed-vessel-killed = 1'),
      ['close', hv('07')],
      ['close', hv('24')],
      ['mode', `PIC-${n}`, 'man'],
      ['set', `PIC-${n}`, 100],
    ),
    ...together(when(`PT-${n} <= 0.02`), ['open', hv('26')], ['open', hv('21')], ['open', hv('62')]),
  ];
}
