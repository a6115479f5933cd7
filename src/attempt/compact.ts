// The compact log: what goes into an LMS's suspend data. It holds the assignment and the acts, from which a replay derives all else.
//
//   P1 . release . base64url(deflate(body)) . check      ASCII without line breaks; check = 32 bits of SHA-256 in hex
//   body = assignment (what differs from its defaults), how much was kept, last second, score, mark of the state,
//          then the acts column by column: seconds since the act before, verbs, tags (numbers in the list of the line's ids), values
//
// Where it does not fit the budget, it is shortened in this order:
//   1. what was done to the alarm list (acknowledged, shelved) is left out: neither plant nor score depends on it
//   2. acts are left out from the end: the replay shows the beginning, the score in the LMS stands as reported
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync } from 'fflate';
import { lines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { type Assignment, readAssignment } from './assignment.ts';
import type { Command } from './attempt.ts';
import { ByteReader, ByteWriter, fromBase64Url, toBase64Url } from './bytes.ts';
import { readCommands, writeCommands } from './compact-commands.ts';
import { InputError } from './input-error.ts';
import { RELEASE } from './release.ts';
import { replay } from './replay.ts';
import { createAttempt, type RunningAttempt } from './run.ts';
import { parseJson } from './schema.ts';
import { ALARM_VERBS } from './verb.ts';

const VERSION = 'P1';
/** SCORM 2004 stores 64,000 characters; nothing longer was written by us. */
const LONGEST = 65_536;
const LONGEST_BODY = 1024 * 1024;

const KEPT = ['whole', 'without-acknowledgements', 'beginning'] as const;
export type Kept = (typeof KEPT)[number];

export interface CompactLog {
  readonly text: string;
  readonly kept: Kept;
  /** Acts in the text, and acts of the attempt. */
  readonly acts: number;
  readonly of: number;
}

/** What a compact log says, before it is replayed. */
export interface CompactContent {
  readonly assignment: Assignment;
  readonly commands: readonly Command[];
  readonly kept: Kept;
  /** The second at which the attempt stood; for "beginning" that of the last act kept. */
  readonly tick: number;
  /** The score at that second, as reported to the LMS. */
  readonly score: number;
  /** Start of the state hash at that second; empty unless the whole log was kept. */
  readonly stateMark: string;
}

/** Packs an attempt's log into at most `budget` characters, shortening it in the documented order if need be. */
export function packLog(attempt: RunningAttempt, budget: number): CompactLog {
  const { commands, tick } = attempt;
  const score = attempt.score().score;
  const of = commands.length;
  const pack = (kept: Kept, acts: readonly Command[], until: number, stateMark: string) =>
    write({ assignment: attempt.assignment, commands: acts, kept, tick: until, score, stateMark }, attempt);

  const whole = pack('whole', commands, tick, attempt.hash.slice(0, 8));
  if (whole.length <= budget) return { text: whole, kept: 'whole', acts: of, of };
  const acting = commands.filter(([, verb]) => !ALARM_VERBS.has(verb));
  const quiet = pack('without-acknowledgements', acting, tick, '');
  if (quiet.length <= budget) return { text: quiet, kept: 'without-acknowledgements', acts: acting.length, of };

  const beginning = (acts: number) => pack('beginning', acting.slice(0, acts), acting[acts - 1]?.[0] ?? 0, '');
  let fits = 0;
  let tooMany = acting.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (beginning(middle).length <= budget) fits = middle;
    else tooMany = middle;
  }
  const text = beginning(fits);
  if (text.length > budget) throw new Error(`a budget of ${budget} characters holds no attempt`);
  return { text, kept: 'beginning', acts: fits, of };
}

/** Whether a text is meant to be a compact log, of whatever release. */
export function isCompact(text: string): boolean {
  return text.startsWith(`${VERSION}.`);
}

/** Reads a compact log. Throws InputError for foreign or damaged data and for another release. */
export function unpackLog(text: string, known: ReadonlyMap<string, Line> = lines): CompactContent {
  const [version, release, body, check, ...more] = text.trim().slice(0, LONGEST).split('.');
  if (version !== VERSION || release === undefined || body === undefined || more.length > 0) throw damaged();
  if (check !== checkOf(`${version}.${release}.${body}`)) throw damaged();
  if (release !== releaseName) {
    throw new InputError('', 'other-release', { value: release.replaceAll('_', '.'), expected: RELEASE });
  }
  try {
    return read(inflateSync(fromBase64Url(body), { out: new Uint8Array(LONGEST_BODY) }), known);
  } catch (error) {
    throw error instanceof InputError ? error : damaged();
  }
}

/** The attempt of a compact log, at the second at which it was packed. Throws InputError. */
export function resumeAttempt(text: string, known: ReadonlyMap<string, Line> = lines): RunningAttempt {
  const { assignment, commands, tick, stateMark } = unpackLog(text, known);
  const attempt = replay(createAttempt(known.get(assignment.line)!, assignment), commands, tick);
  if (stateMark !== '' && !attempt.hash.startsWith(stateMark)) throw new InputError('', 'not-reproduced');
  return attempt;
}

const releaseName = RELEASE.replaceAll('.', '_');
const damaged = () => new InputError('', 'bad-compact');
const checkOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);

function write(content: CompactContent, { line, rules }: RunningAttempt): string {
  const out = new ByteWriter();
  out.text(JSON.stringify(essence(content.assignment, new Map([[line.id, line]]))));
  out.whole(KEPT.indexOf(content.kept));
  out.whole(content.tick);
  out.whole(Math.round(content.score * 100));
  out.text(content.stateMark);
  writeCommands(out, content.commands, rules.ids);
  const head = `${VERSION}.${releaseName}.${toBase64Url(deflateSync(out.done(), { level: 9 }))}`;
  return `${head}.${checkOf(head)}`;
}

function read(bytes: Uint8Array, known: ReadonlyMap<string, Line>): CompactContent {
  const input = new ByteReader(bytes);
  const assignment = readAssignment(parseJson(input.text(), LONGEST), known);
  const kept = KEPT[input.whole()];
  const tick = input.whole();
  const score = input.whole() / 100;
  const stateMark = input.text();
  if (kept === undefined) throw damaged();
  const { ids } = createAttempt(known.get(assignment.line)!, assignment).rules;
  return { assignment, commands: readCommands(input, ids), kept, tick, score, stateMark };
}

/** The fields of an assignment that are not what they would be if left out. */
function essence(assignment: Assignment, known: ReadonlyMap<string, Line>): object {
  const { line, procedures, mode } = assignment;
  const usual = readAssignment({ line, procedures, mode }, known) as unknown as Readonly<Record<string, unknown>>;
  const own = Object.entries(assignment).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key]));
  return { line, procedures, mode, ...Object.fromEntries(own) };
}
