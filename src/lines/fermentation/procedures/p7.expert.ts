// How an expert plays P7: the profile and the recipe at their times, samples and records by the clock, sulphate by what the laboratory finds.
import type { CommandValue } from '../../../plant/plant.ts';
import type { Expert, ScriptAct } from '../../line.ts';
import {
  END,
  FEEDS,
  FULL_SAMPLES,
  PORTION,
  PRODUCTION,
  ROWS,
  SAMPLES,
  SHEET_AFTER,
  SHIFTS,
  STAGES,
  STERILITY_SAMPLES,
  WITHDRAWALS,
} from './p7.plan.ts';
import { p7TakeOver } from './p7.take-over.ts';
import { CHECKER, signedBy } from './second-person.ts';

type Acting = readonly [verb: string, tag: string, value?: CommandValue, only?: string];

const HOUR = 3600;

/** An act at an age of the batch, in seconds: its clock has run for some time where P6 was played before. */
interface Timed {
  readonly second: number;
  readonly act: ScriptAct;
}

function at(second: number, ...acts: readonly Acting[]): readonly Timed[] {
  return whenever(second, `R-301.age >= ${ageAt(second)}`, ...acts);
}

/** Age in hours, rounded down: a comparison then comes true in that very second. */
const ageAt = (second: number): number => Math.floor((second / HOUR) * 1e6) / 1e6;

/** Acts that come after those at a second, once a condition holds. */
function whenever(second: number, condition: string, ...acts: readonly Acting[]): readonly Timed[] {
  return acts.map(([verb, tag, value, only]) => ({
    second,
    act: {
      when: condition,
      do: verb,
      ...(tag === '' ? {} : { tag }),
      ...(value === undefined ? {} : { value }),
      ...(only === undefined ? {} : { if: only }),
    },
  }));
}

const begin = at(
  0,
  ['wear', 'PPE.face-shield'],
  ['wear', 'PPE.heat-gloves'],
  ['start', 'HV-30112.ice'],
  ['set', 'SIC-301', 100],
  ...['SIC-301', 'FIC-301', 'PIC-301', 'FIC-404'].map((slave): Acting => ['mode', slave, 'cas']),
  ['mode', 'AIC-302', 'auto'],
  ...Object.entries(FEEDS).map(([loop, steps]): Acting => ['set', loop, steps[0]![1]]),
);

const feeds = Object.entries(FEEDS).flatMap(([loop, steps]) =>
  steps.slice(1).flatMap(([age, flow]) => at(age * HOUR, ['set', loop, flow])),
);

/** Only what changes is entered. */
const profile = STAGES.flatMap((stage, i) => {
  const before = STAGES[i - 1] ?? { temperature: 26, acidity: 6.4, pressure: 0.06, air: 30, speed: 100 };
  return at(
    stage.from * HOUR,
    ...(
      [
        ['TIC-301', stage.temperature, before.temperature],
        ['AIC-301', stage.acidity, before.acidity],
        ['PIC-301', stage.pressure, before.pressure],
        ['FIC-301', stage.air, before.air],
        ['SIC-301', stage.speed, before.speed],
      ] as const
    ).flatMap(([loop, value, was]): readonly Acting[] => (value === was ? [] : [['set', loop, value]])),
  );
});

/** Second after it is due at which the bottle is filled, steaming before and after (content/fermentation.md 4.1). */
const FILL = 690;
/** From here on the slide shows stage VI, h. */
const RIPE = 193;
/** Stage of the mycelium that the slide shows, by age [P7.4]. */
const stageAt = (age: number): string =>
  age < 5 ? 'II' : age < 31 ? 'III' : age < 102 ? 'IV' : age < RIPE ? 'V' : 'VI';

const samples = SAMPLES.flatMap((age) => {
  const from = age * HOUR;
  const full = FULL_SAMPLES.includes(age);
  return [
    ...at(from, ['start', 'HV-30112.label'], ['open', 'HV-30114'], ['set', 'HV-30113', 10], ['speed', '', 60]),
    ...at(from + 20, ['open', 'HV-30113']),
    ...at(from + 620, ['close', 'HV-30114'], ['close', 'HV-30113']),
    ...at(from + 660, ['start', 'HV-30112.flame'], ['open', 'HV-30112'], ['open', 'HV-30111']),
    ...at(from + FILL, ['sample', 'HV-30112.sample'], ['close', 'HV-30111']),
    ...at(from + FILL + 10, ['open', 'HV-30114'], ['set', 'HV-30113', 10]),
    ...at(from + FILL + 30, ['open', 'HV-30113']),
    ...at(
      from + FILL + 220,
      ['close', 'HV-30114'],
      ['close', 'HV-30113'],
      ['close', 'HV-30112'],
      ['stop', 'HV-30112.flame'],
      ['assay', 'LAB.register', '0/entered'],
      ['assay', 'LAB.RS', '0/diluted-5'],
      ['assay', 'LAB.NH3N', '0/distilled'],
      ['assay', 'LAB.ph', '0/within-3-min'],
      ...(full
        ? ([
            ['assay', 'LAB.PAA', '0/cooled'],
            ['assay', 'LAB.titre', '0/hplc'],
            ['assay', 'LAB.pmv', '0/spun-10-min'],
            ['assay', 'LAB.viscosity', '0/at-30-rpm'],
            ['assay', 'LAB.morphology', '0/methylene-blue'],
          ] as const)
        : []),
      ...(STERILITY_SAMPLES.includes(age) ? ([['assay', 'LAB.sterility', '0/with-penicillinase']] as const) : []),
      ['speed', '', 600],
    ),
    ...(full
      ? at(
          from + 1900,
          ['judge', 'LAB.stage', stageAt(age)],
          ['judge', 'LAB.contaminated', 'no'],
          ['judge', 'LAB.action', age < RIPE ? 'continue' : 'harvest'],
        )
      : []),
    ...at(from + SHEET_AFTER * HOUR, ['record', 'R9b.sheet']),
  ];
});

/** Whether an addition has ended within the last minutes. */
const justNow = 'ADD.to >= CLOCK - 120 and ADD.to > 0';

/** 100 L of sulphate where the laboratory has found less than 350 mg/L. */
const sulphate = SAMPLES.filter((age) => age > PRODUCTION).flatMap((age) => [
  ...at((age + 1.5) * HOUR, ['set', 'FIC-405', 100, 'LAB.NH3N < 350']),
  ...at((age + 2.5) * HOUR, ['set', 'FIC-405', 0, 'FIC-405.setpoint > 0']),
  // Entered as soon as it has run out, if any was given.
  ...at(
    (age + 2.5) * HOUR + 60,
    ['record', 'R9c.what', 'sulphate', justNow],
    ['record', 'R9c.lot', 'AS-2611-02', justNow],
    ['record', 'R9c.litres', '=ADD.litres', justNow],
    ['record', 'R9c.from', '=ADD.from', justNow],
    ['record', 'R9c.to', '=ADD.to', justNow],
    ['record', 'R9c.why', 'low-nitrogen', justNow],
  ),
]);

/** The line is steamed from so long before, s; what still lies in it at the end of a withdrawal, m3. */
const LINE_STEAMED = 2700;
const IN_LINE = 0.9;

const withdrawals = WITHDRAWALS.flatMap((age) => {
  const from = age * HOUR;
  return [
    ...at(from - LINE_STEAMED - 60, ['open', 'HV-60104']),
    ...at(
      from - LINE_STEAMED,
      ['close', 'HV-60104'],
      ['open', 'HV-30122'],
      ['open', 'HV-30123'],
      ['set', 'HV-30124', 25],
      ['set', 'HV-90102', 15],
    ),
    ...at(from - 60, ['close', 'HV-30124'], ['close', 'HV-90102']),
    ...at(from, ['mode', 'TIC-901', 'auto'], ['open', 'XV-90101'], ['open', 'HV-30121'], ['speed', '', 60]),
    ...whenever(
      from,
      // The meter begins anew when XV-90101 opens.
      `R-301.age >= ${ageAt(from + 20)} and V-901.portion >= ${PORTION - IN_LINE}`,
      ['close', 'HV-30121'],
      ['mode', 'TIC-901', 'man'],
      ['set', 'TIC-901', 0],
      ['open', 'HV-60104'],
    ),
    // What is left in the line is pushed into V-901 by the steam.
    ...at(from + 1200, ['close', 'HV-60104'], ['set', 'HV-30124', 25]),
    ...at(from + 1500, ['close', 'XV-90101'], ['set', 'HV-90102', 15], ['speed', '', 600]),
    ...at(from + 5400, ['close', 'HV-30124'], ['close', 'HV-90102'], ['close', 'HV-30122'], ['close', 'HV-30123']),
  ];
});

const records = [
  ...ROWS.flatMap((age) => at(age * HOUR, ['record', 'R9.row'])),
  ...ROWS.filter((age) => age % 4 === 0).flatMap((age) => at(age * HOUR, ['record', 'R3.train'])),
  ...SHIFTS.flatMap((age) => at(age * HOUR, ['record', 'R1.row'])),
];

const end = at(
  END * HOUR + 10,
  ['record', 'R9.titre', '=LAB.titre'],
  ['stop', 'HV-30112.ice'],
  ['sign', 'R9'],
  ['sign', 'R9c'],
  ...signedBy('R9b', CHECKER),
  ...signedBy('R1', CHECKER),
  ['finish', ''],
);

export const p7Expert: Expert = {
  takeOver: p7TakeOver,
  script: [begin, feeds, profile, samples, sulphate, withdrawals, records, end]
    .flat()
    .sort((a, b) => a.second - b.second)
    .map(({ act }) => act),
  hands: [],
};
