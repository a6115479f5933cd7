// What a student, a class or a competition is asked to play. One JSON object; what is left out has the procedure's default.
import * as z from 'zod/mini';
import { lines } from '../lines/index.ts';
import type { Language, Line, ProcedureEntry } from '../lines/line.ts';
import type { FaultInjection } from '../plant/plant.ts';
import { DRAW, drawEvents } from './draw.ts';
import { InputError } from './input-error.ts';
import type { Speed } from './pace.ts';
import { checked, parseJson } from './schema.ts';

export type Mode = 'demonstration' | 'practice' | 'exam' | 'drill' | 'contest';

/** A complete assignment: every default filled in. */
export interface Assignment {
  readonly line: string;
  readonly procedures: readonly string[];
  readonly mode: Mode;
  readonly seed: number;
  readonly timeLimitMinutes: number;
  readonly passMark: number;
  readonly language: Language;
  readonly faults: readonly FaultInjection[];
  readonly hints: 'off' | 'on-request';
  readonly speeds: readonly Speed[];
  /** Whether the speed is held at ×10 for 3 plant minutes after a steam or air valve moves. */
  readonly speedCap: boolean;
  readonly start: string;
}

const HINTS: Readonly<Record<Mode, Assignment['hints']>> = {
  demonstration: 'on-request',
  practice: 'on-request',
  drill: 'on-request',
  exam: 'off',
  contest: 'off',
};

const MAX_CHARACTERS = 65_536;
const DAY_MINUTES = 1440;
/** Second of plant time up to which a fault may come: a batch takes 230 h. */
const LATEST = 1_000_000;
/** Rate that stands for "until the next fact". */
const NEXT = 600;
const name = z.string().check(z.minLength(1), z.maxLength(64));

const AssignmentJson = z.strictObject({
  line: name,
  procedures: z.array(name).check(z.minLength(1), z.maxLength(16)),
  mode: z.optional(z.enum(['demonstration', 'practice', 'exam', 'drill', 'contest'])),
  seed: z.optional(z.int().check(z.gte(0), z.lte(0xffff_ffff))),
  timeLimitMinutes: z.optional(z.number().check(z.gt(0), z.lte(DAY_MINUTES))),
  passMark: z.optional(z.number().check(z.gte(0), z.lte(100))),
  language: z.optional(z.enum(['zh-CN', 'en'])),
  faults: z.optional(
    z.array(z.strictObject({ event: name, at: z.int().check(z.gte(0), z.lte(LATEST)) })).check(z.maxLength(32)),
  ),
  hints: z.optional(z.enum(['off', 'on-request'])),
  speeds: z.optional(
    z.array(z.union([z.int().check(z.gte(1), z.lte(600)), z.literal('next')])).check(z.minLength(1), z.maxLength(16)),
  ),
  speedCap: z.optional(z.boolean()),
  start: z.optional(name),
});

/** Reads an assignment's text. Throws InputError. */
export function parseAssignment(text: string, known: ReadonlyMap<string, Line> = lines): Assignment {
  return readAssignment(parseJson(text, MAX_CHARACTERS), known);
}

/** Checks an assignment and fills in its defaults. Throws InputError naming the field that is wrong, and why. */
export function readAssignment(input: unknown, known: ReadonlyMap<string, Line> = lines): Assignment {
  const given = checked(AssignmentJson, input);
  const line = known.get(given.line);
  if (!line) throw new InputError('line', 'unknown-line', { value: given.line });
  const entries = proceduresOf(line, given.procedures);
  given.faults?.forEach((fault, i) => {
    if (fault.event !== DRAW && !line.faults.includes(fault.event)) {
      throw new InputError(`faults[${i}].event`, 'unknown-fault', { line: line.id, value: fault.event });
    }
  });
  const start = given.start ?? entries[0]!.procedure.start;
  if (![...line.procedures.values()].some((other) => other.procedure.start === start)) {
    throw new InputError('start', 'unknown-start', { line: line.id, value: start });
  }
  const mode = given.mode ?? 'practice';
  const seed = given.seed ?? 1;
  const timeLimitMinutes = given.timeLimitMinutes ?? workingTime(entries);
  const speeds = given.speeds ?? usualSpeeds(entries);
  return {
    line: line.id,
    procedures: given.procedures,
    mode,
    seed,
    timeLimitMinutes,
    passMark: (given.passMark ?? 60) + 0,
    language: given.language ?? 'zh-CN',
    faults: withDrawn(given.faults ?? entries[0]!.defaults.faults ?? [], line, {
      seed,
      start,
      timeLimitMinutes,
      speeds,
    }),
    hints: given.hints ?? HINTS[mode],
    speeds,
    speedCap: given.speedCap ?? entries.some(({ defaults }) => defaults.speedCap ?? true),
    start,
  };
}

/** The list with "draw" replaced by the events that are drawn. Throws InputError where none can be. */
function withDrawn(
  faults: readonly FaultInjection[],
  line: Line,
  { seed, start, timeLimitMinutes, speeds }: Pick<Assignment, 'seed' | 'start' | 'timeLimitMinutes' | 'speeds'>,
): readonly FaultInjection[] {
  return faults.flatMap((fault, i) => {
    if (fault.event !== DRAW) return [fault];
    const age = line.ages.get(start);
    const fastest = Math.max(...speeds.map((speed) => (speed === 'next' ? NEXT : speed)));
    const until = Math.min(LATEST, 60 * timeLimitMinutes * fastest);
    const drawn =
      age === undefined ? null : drawEvents([...line.events.values()], { seed, age, from: fault.at, until, fastest });
    if (drawn === null) throw new InputError(`faults[${i}].event`, 'no-draw', { start });
    return drawn;
  });
}

/** The speed with which a procedure begins: its own, or the fastest allowed below it. */
export function firstSpeed(assignment: Assignment, entry: ProcedureEntry): Speed {
  const { speeds } = assignment;
  const usual = entry.defaults.speed;
  if (speeds.includes(usual)) return usual;
  const limit = usual === 'next' ? Number.POSITIVE_INFINITY : usual;
  const slower = speeds.filter((speed) => speed !== 'next' && speed <= limit) as number[];
  return slower.length > 0 ? Math.max(...slower) : speeds[0]!;
}

/** Whether the speed cap holds in a procedure: in a run of several each that lifts it by default goes without it. */
export function speedCap({ procedures, speedCap: cap }: Assignment, entry: ProcedureEntry): boolean {
  return procedures.length === 1 ? cap : cap && (entry.defaults.speedCap ?? true);
}

function proceduresOf(line: Line, procedures: readonly string[]): readonly ProcedureEntry[] {
  return procedures.map((id, i) => {
    const entry = line.procedures.get(id);
    if (entry === undefined) {
      throw new InputError(`procedures[${i}]`, 'unknown-procedure', { line: line.id, value: id });
    }
    if (procedures.indexOf(id) < i) throw new InputError(`procedures[${i}]`, 'procedure-twice', { value: id });
    return entry;
  });
}

/** Each procedure has its own time; they are not kept apart. */
const workingTime = (entries: readonly ProcedureEntry[]): number =>
  Math.min(
    DAY_MINUTES,
    entries.reduce((sum, { defaults }) => sum + defaults.timeLimitMinutes, 0),
  );

/** The speeds of all procedures, rising, "next" last. */
function usualSpeeds(entries: readonly ProcedureEntry[]): readonly Speed[] {
  if (entries.length === 1) return entries[0]!.defaults.speeds;
  const rate = (speed: Speed) => (speed === 'next' ? Number.POSITIVE_INFINITY : speed);
  return [...new Set(entries.flatMap(({ defaults }) => defaults.speeds))].sort((a, b) => rate(a) - rate(b));
}
