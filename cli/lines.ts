// `penline lines`: the lines that exist, with their procedures, faults, and every tag and id that scripts and records may name.
import { readAssignment } from '../src/attempt/assignment.ts';
import { beginAttempt } from '../src/attempt/run.ts';
import { lines as known } from '../src/lines/index.ts';
import type { Line, ProcedureEntry } from '../src/lines/line.ts';
import { stepsOf } from '../src/procedure/language.ts';
import { type Command, readOptions } from './command.ts';

/** Seconds since the start, which every attempt can read. */
const PLANT_CLOCK = { tag: 'CLOCK', unit: 's', where: 'computed', range: [0, 86_400] } as const;
/** What the alarm system tells of itself in every attempt. */
const ALARM_SYSTEM = [
  { tag: 'ALARM-FLOOD', unit: '', where: 'dcs', range: [0, 1] },
  { tag: 'ALARM-RATE', unit: '/10 min', where: 'dcs', range: [0, 64] },
] as const;

export const lines: Command = (args) => {
  const { json } = readOptions(args, []);
  const all = [...known.values()];
  if (json) {
    console.log(JSON.stringify({ lines: all.map(listing) }));
    return 0;
  }
  for (const line of all) {
    console.log(line.id);
    console.log(`  procedures: ${[...line.procedures.keys()].join(', ')}`);
    console.log(`  faults: ${line.faults.join(', ')}`);
  }
  return 0;
};

function listing(line: Line) {
  return {
    id: line.id,
    procedures: [...line.procedures.values()].map((entry) => procedureListing(line, entry)),
    faults: line.faults,
    alarms: line.alarms.map((alarm) => alarm.id),
  };
}

function procedureListing(line: Line, entry: ProcedureEntry) {
  const { procedure, records, defaults } = entry;
  const attempt = beginAttempt(readAssignment({ line: line.id, procedures: [procedure.id] }));
  const operables = [...attempt.rules.plant.operables.keys()].map((tag) => ({
    tag,
    verbs: attempt.rules.verbsOf(tag),
  }));
  const readings = [...attempt.readings.values(), PLANT_CLOCK, ...ALARM_SYSTEM].map(({ tag, unit, where, range }) => ({
    tag,
    unit,
    where,
    range,
  }));
  return {
    id: procedure.id,
    start: procedure.start,
    ...defaults,
    steps: stepsOf(procedure).map((step) => step.id),
    operables,
    readings,
    facts: attempt.factNames,
    records: records.flatMap((form) => [
      { tag: form.id, verbs: ['sign'] },
      ...form.fields.map(({ id, kind, unit, choices }) => ({
        tag: `${form.id}.${id}`,
        verbs: kind === 'given' ? [] : ['record'],
        kind,
        ...(unit === undefined ? {} : { unit }),
        ...(choices === undefined ? {} : { choices }),
      })),
    ]),
  };
}
