// How an expert plays P6: the seed sampled and judged, the line steamed, the seed pressed over, R-301 started, V-202 washed and killed.
import type { CommandValue } from '../../../plant/plant.ts';
import type { Expert, ScriptAct } from '../../line.ts';
import { CHECKER, signedBy } from './second-person.ts';

type Turn = Pick<ScriptAct, 'at' | 'after' | 'when'>;
type Act = readonly [verb: string, tag: string, value?: CommandValue];

/** Acts done one right after the other; `turn` says when the first is due. */
function together(turn: Turn, ...acts: readonly Act[]) {
  return acts.map(
    ([verb, tag, value], i): ScriptAct => ({
      ...(i === 0 ? turn : {}),
      do: verb,
      ...(tag === '' ? {} : { tag }),
      ...(value === undefined ? {} : { value }),
    }),
  );
}

const when = (condition: string): Turn => ({ when: condition });
const after = (seconds: number): Turn => ({ after: seconds });

/** Aseptic sample (4.1) at a vessel: steam, waste, fill in the flame, steam again. `hot` is the pipe's local thermometer. */
function sample(turn: Turn, number: '301' | '202') {
  const hv = (suffix: string) => `HV-${number}${suffix}`;
  const hot = `TI-${number}14 >= 121.5`;
  return [
    ...together(turn, ['open', hv('14')], ['set', hv('13'), 10]),
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
    ),
  ];
}

const judge = [
  ...together({ at: 0 }, ['wear', 'PPE.face-shield'], ['wear', 'PPE.heat-gloves'], ['open', 'HV-60104']),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...sample(after(6), '202'),
  ...together(
    after(6),
    ['assay', 'LAB.ph', '0/within-3-min'],
    ['assay', 'LAB.pmv', '0/spun-10-min'],
    ['assay', 'LAB.morphology', '0/methylene-blue'],
    ['assay', 'LAB.RS', '0/diluted-20'],
    ['assay', 'LAB.sterility', '0/with-penicillinase'],
    ['set', 'PIC-301', 0.04],
    ['speed', '', 60],
  ),
  ...together(
    when('LAB.RS.results > 0 and LAB.pmv.results > 0'),
    ['speed', '', 10],
    ['judge', 'SEED.V-202', 'good'],
    ['record', 'R8.age', '=V-202.age'],
    ['record', 'R8.temperature', '=TT-202'],
    ['record', 'R8.ph', '=LAB.ph'],
    ['record', 'R8.sugar', '=LAB.RS'],
    ['record', 'R8.pmv', '=LAB.pmv'],
    ['record', 'R8.oxygen', '=AT-222'],
    ['record', 'R8.stage', 'III'],
  ),
  ...together(after(10), ['judge', 'SEED.R-301', 'ready']),
];

const steamLine = [
  ...together(
    when('done-6.02 = 1'),
    ['open', 'HV-60104'],
    ['open', 'HV-20222'],
    ['open', 'HV-30133'],
    ['open', 'HV-20225'],
  ),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...together(after(6), ['set', 'HV-30132', 10]),
  ...together(after(30), ['open', 'HV-30132']),
  ...together(when('TT-307 >= 122 and TT-224 >= 122'), ['set', 'HV-30132', 13]),
  ...together(when('TL-23.hold > 0'), ['record', 'R8.line-start', '=CLOCK']),
  ...together(
    when('line-held = 1'),
    ['record', 'R8.line-temperature', '=TT-307'],
    ['record', 'R8.line-end', '=CLOCK'],
    ['set', 'PIC-202', 0.18],
    ['set', 'PIC-301', 0.03],
  ),
];

const transfer = [
  ...together(when('done-6.05 = 1'), ['close', 'HV-30133'], ['close', 'HV-20225'], ['speed', '', 2]),
  ...together(after(5), ['close', 'HV-30132']),
  ...together(after(1), ['open', 'HV-20221']),
  ...together(after(10), ['open', 'HV-30131']),
  ...together(
    when('transfer-begun = 1'),
    ['record', 'R8.difference', '=TL-23.difference'],
    ['speed', '', 10],
    ['stop', 'HV-30112.flame'],
  ),
  ...together(when('TL-23.arrived >= 8.15'), ['close', 'HV-30131'], ['close', 'HV-20222'], ['close', 'HV-20221']),
];

const startBatch = [
  ...together(
    when('seed-transferred = 1'),
    ['record', 'R8.volume', '=TL-23.arrived'],
    ['set', 'FIC-301', 30],
    ['set', 'PIC-301', 0.06],
    ['mode', 'SIC-301', 'auto'],
    ['set', 'SIC-301', 80],
    ['set', 'TIC-301', 26],
    ['mode', 'AIC-301', 'auto'],
    ['set', 'AIC-301', 6.4],
    ['start', 'BATCH'],
    ['record', 'R8.start', '=CLOCK'],
  ),
  ...together(
    when('done-6.10 = 1'),
    ['record', 'R8.after-temperature', '=TT-301'],
    ['record', 'R8.after-pressure', '=PIC-301.setpoint'],
    ['record', 'R8.after-air', '=FT-301'],
    ['record', 'R8.after-speed', '=SI-301'],
    ...signedBy('R8', CHECKER),
  ),
];

/** 6.09 beside the 0 h sample of R-301. */
const rinse = [
  ...together(after(5), ['open', 'HV-30133'], ['set', 'HV-30132', 10]),
  ...together(after(30), ['open', 'HV-30132']),
  ...together(when('TT-307 >= 122'), ['set', 'HV-30132', 13]),
  ...sample(after(10), '301'),
  ...together(
    after(6),
    ['assay', 'LAB.ph', '0/within-3-min'],
    ['assay', 'LAB.RS', '0/diluted-20'],
    ['assay', 'LAB.NH3N', '0/distilled'],
    ['assay', 'LAB.PAA', '0/cooled'],
    ['assay', 'LAB.morphology', '0/methylene-blue'],
    ['assay', 'LAB.sterility', '0/with-penicillinase'],
  ),
  ...together(when('line-rinsed = 1'), ['close', 'HV-30133'], ['close', 'HV-30132']),
];

const wash = [
  // What is left of the seed is pressed into the kill tank, then the pressure is let off slowly.
  ...together(
    when('done-6.09 = 1'),
    ['stop', 'M-202'],
    ['mode', 'SIC-202', 'man'],
    ['set', 'SIC-202', 0],
    ['mode', 'FIC-202', 'man'],
    ['set', 'FIC-202', 0],
    ['mode', 'TIC-202', 'man'],
    ['set', 'TIC-202', 0],
    ['open', 'HV-20226'],
    ['open', 'HV-20221'],
    ['close', 'HV-20272'],
    ['close', 'HV-20277'],
    ['open', 'HV-20276'],
    ['set', 'PIC-202', 0.05],
  ),
  ...together(
    when('WT-202 <= 0.02 and PT-202 <= 0.055'),
    ['set', 'PIC-202', 0.01],
    ['close', 'HV-20204'],
    ['close', 'HV-20201'],
  ),
  ...together(when('PT-202 <= 0.012'), ['mode', 'PIC-202', 'man'], ['set', 'PIC-202', 100], ['open', 'HV-20263']),
  ...together(after(30), ['set', 'HV-20281', 30], ['open', 'HV-80109'], ['open', 'HV-80110'], ['start', 'P-801']),
  ...together(
    when('V-202.soil <= 0.04'),
    ['stop', 'P-801'],
    ['close', 'HV-80109'],
    ['close', 'HV-80110'],
    ['close', 'HV-20281'],
  ),
  ...together(when('WT-202 <= 0.03'), ['set', 'HV-20292', 10]),
  ...together(when('V-202.conductivity <= 1.7'), ['close', 'HV-20292']),
  ...together(
    when('WT-202 <= 0.02 and V-202.jacket <= 1'),
    ['close', 'HV-20226'],
    ['close', 'HV-20276'],
    ['open', 'HV-60104'],
    ['open', 'HV-20208'],
    ['open', 'HV-20225'],
    ['open', 'HV-20262'],
  ),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
];

const kill = [
  ...together(after(6), ['set', 'HV-20207', 10], ['set', 'HV-20224', 10]),
  ...together(after(60), ['set', 'HV-20207', 30], ['set', 'HV-20224', 30]),
  // The air is out when the exhaust is as hot as steam.
  ...together(when('TT-223 >= 101'), ['close', 'HV-20262'], ['set', 'PIC-202', 15]),
  ...together(when('TT-202 >= 120.5'), ['mode', 'PIC-202', 'auto'], ['set', 'PIC-202', 0.115]),
  ...together(
    when('seed-vessel-killed = 1'),
    ['close', 'HV-20207'],
    ['close', 'HV-20224'],
    ['mode', 'PIC-202', 'man'],
    ['set', 'PIC-202', 100],
  ),
  ...together(when('PT-202 <= 0.02'), ['open', 'HV-20226'], ['open', 'HV-20221'], ['open', 'HV-20262']),
  ...together(when('done-6.12 = 1 and done-6.11 = 1'), ['close', 'HV-20208']),
  ...together(after(10), ['finish', '']),
];

export const p6Expert: Expert = {
  script: [...judge, ...steamLine, ...transfer, ...startBatch, ...rinse, ...wash, ...kill],
  hands: [],
};
