// An attempt as a file: one JSON document with the log, evidence of the states it led to, and the result it claims.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { lines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { roundHalfUp } from '../scoring/score.ts';
import { type Assignment, readAssignment } from './assignment.ts';
import type { Command } from './attempt.ts';
import { InputError } from './input-error.ts';
import { RELEASE } from './release.ts';
import type { RunningAttempt } from './run.ts';
import { checked, parseJson } from './schema.ts';
import { HASH_EVERY } from './state-hash.ts';
import { isVerb } from './verb.ts';

export const FORMAT = 'penline-attempt/1';

const MAX_CHARACTERS = 8 * 1024 * 1024;
const MOST_COMMANDS = 100_000;
/** 400 days of plant time: far beyond any procedure, and a bound on what a forged file can make a verifier do. */
const MOST_TICKS = 34_560_000;

const tick = z.int().check(z.gte(0), z.lte(MOST_TICKS));
// RFC 8785 has no form for half a surrogate pair.
const wellFormed = z.refine((text) => !/\p{Surrogate}/u.test(String(text)));
const short = z.string().check(z.maxLength(200), wellFormed);
const value = z.union([z.number(), short, z.null()]);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const mark = z.string().check(z.regex(/^[0-9a-f]{8}$/));
const share = z.strictObject({ points: z.number(), of: z.number() });
const parts = z.strictObject({ steps: share, quality: share, records: share, utilities: share, safety: share });
const details = z.record(short, z.union([z.number(), short]));

const Result = z.strictObject({
  score: z.number().check(z.gte(0), z.lte(100)),
  passed: z.boolean(),
  finished: z.nullable(z.enum(['finished', 'time', 'red-line'])),
  ticks: tick,
  hash,
  parts,
  /** Of a run of several procedures: each by itself, out of 100. Points outside are shares of the whole run's 100. */
  stages: z.optional(
    z
      .array(z.strictObject({ procedure: short, score: z.number().check(z.gte(0), z.lte(100)), parts }))
      .check(z.maxLength(16)),
  ),
  deductions: z.array(
    z.strictObject({
      step: short,
      procedure: z.optional(short),
      points: z.number(),
      tick,
      tag: z.nullable(short),
      reason: short,
      details,
      plant: z.array(z.strictObject({ measure: short, tag: short, value: z.number(), tick: z.number() })),
    }),
  ),
});

/** What an attempt claims, and what a replay must find again. */
export type AttemptResult = z.output<typeof Result>;

const FileJson = z.strictObject({
  format: z.literal(FORMAT),
  line: short,
  release: short,
  assignment: z.unknown(),
  seed: z.int().check(z.gte(0), z.lte(0xffff_ffff)),
  commands: z.array(z.tuple([tick, short, short, value])).check(z.maxLength(MOST_COMMANDS)),
  hashes: z.strictObject({
    every: z.literal(HASH_EVERY),
    values: z.array(hash).check(z.maxLength(MOST_TICKS / HASH_EVERY)),
    /** Marks of the log chain, before the first act and after each: they tell which act was changed. */
    commands: z.array(mark).check(z.maxLength(MOST_COMMANDS + 1)),
  }),
  result: Result,
  digest: hash,
});

export interface AttemptFile extends Omit<z.output<typeof FileJson>, 'assignment' | 'commands'> {
  readonly assignment: Assignment;
  readonly commands: readonly Command[];
}

/** The result of an attempt as it stands; points half up to two decimals, as every reader of the file shows them. */
export function resultOf(attempt: RunningAttempt): AttemptResult {
  const { score, passed, parts: all, deductions } = attempt.score();
  return {
    score,
    passed,
    finished: attempt.finished,
    ticks: attempt.tick,
    hash: attempt.hash,
    parts: roundedParts(all),
    ...(attempt.stages.length > 1 ? { stages: stagesOf(attempt) } : {}),
    deductions: deductions.map((deduction) => ({
      ...deduction,
      points: roundHalfUp(deduction.points),
      plant: [...deduction.plant],
    })),
  };
}

const stagesOf = (attempt: RunningAttempt) =>
  attempt.stages.map(({ entry }, at) => {
    const { score, parts: all } = attempt.stageReport(at);
    return { procedure: entry.procedure.id, score, parts: roundedParts(all) };
  });

const roundedParts = (all: ScoreReport['parts']): AttemptResult['parts'] => ({
  steps: rounded(all.steps),
  quality: rounded(all.quality),
  records: rounded(all.records),
  utilities: rounded(all.utilities),
  safety: rounded(all.safety),
});

const rounded = ({ points, of }: { readonly points: number; readonly of: number }) => ({
  points: roundHalfUp(points),
  of: roundHalfUp(of),
});

/** An attempt as it goes into a file. */
export function toFile(attempt: RunningAttempt): AttemptFile {
  const body: Omit<AttemptFile, 'digest'> = {
    format: FORMAT,
    line: attempt.line.id,
    release: RELEASE,
    assignment: attempt.assignment,
    seed: attempt.assignment.seed,
    commands: [...attempt.commands],
    hashes: { every: HASH_EVERY, values: [...attempt.hashes], commands: [...attempt.marks] },
    result: resultOf(attempt),
  };
  return { ...body, digest: digestOf(body) };
}

/** SHA-256 of the RFC 8785 form of all fields but the digest itself. */
export function digestOf(file: object): string {
  const { digest: _, ...body } = file as { digest?: unknown };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(body)!)));
}

export function serialise(file: AttemptFile): string {
  return `${JSON.stringify(file)}\n`;
}

/** Reads an attempt's file. Throws InputError for whatever is unknown, out of range or of another release. */
export function parseFile(text: string, known: ReadonlyMap<string, Line> = lines): AttemptFile {
  return readFile(parseJson(text, MAX_CHARACTERS), known);
}

function readFile(input: unknown, known: ReadonlyMap<string, Line>): AttemptFile {
  const format = (input as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && format !== FORMAT) {
    throw new InputError('format', 'other-format', { expected: FORMAT });
  }
  const file = checked(FileJson, input);
  if (file.release !== RELEASE) {
    throw new InputError('release', 'other-release', { value: file.release, expected: RELEASE });
  }
  if (!known.has(file.line)) throw new InputError('line', 'unknown-line', { value: file.line });
  const assignment = within('assignment', () => readAssignment(file.assignment, known));
  for (const field of Object.keys(assignment)) {
    // In a file nothing is left to a default.
    if (!Object.hasOwn(file.assignment as object, field)) throw new InputError(`assignment.${field}`, 'missing');
  }
  if (assignment.line !== file.line) throw new InputError('assignment.line', 'not-one-of', { allowed: file.line });
  const commands = file.commands.map(([at, verb, tag, given], i): Command => {
    if (!isVerb(verb)) throw new InputError(`commands[${i}][1]`, 'unknown-verb', { value: verb });
    if (i > 0 && at < file.commands[i - 1]![0]) throw new InputError(`commands[${i}][0]`, 'not-ascending');
    return [at, verb, tag, given];
  });
  return { ...file, assignment, commands };
}

function within<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error.within(path) : error;
  }
}
