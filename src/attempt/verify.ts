// Verification: the log is played again, and everything the file claims of the run is compared with what came out.
import canonicalize from 'canonicalize';
import { lines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import type { Command } from './attempt.ts';
import { type AttemptFile, type AttemptResult, digestOf, resultOf } from './file.ts';
import { chainMarks } from './log-chain.ts';
import { replay } from './replay.ts';
import { createAttempt, type RunningAttempt } from './run.ts';
import { HASH_EVERY } from './state-hash.ts';

/** What does not hold. `tick` is the first second that is known to differ. */
export type Difference =
  /** The seed, or another part of the assignment, is not the one that was played. */
  | { readonly kind: 'start'; readonly tick: number }
  /** Act number `index` of the log (from 0) is not the one that was done, or one is missing there. */
  | { readonly kind: 'command'; readonly tick: number; readonly index: number }
  /** The states agree at `agreed` and differ at `tick`. */
  | { readonly kind: 'state'; readonly tick: number; readonly agreed: number }
  /** The run is the claimed one, the result is not: `field` of it. */
  | { readonly kind: 'result'; readonly tick: number; readonly field: string }
  /** All claims hold, but the digest is that of another text. */
  | { readonly kind: 'digest'; readonly tick: number };

export interface Verdict {
  readonly verified: boolean;
  readonly difference: Difference | null;
  /** What the replay found, whatever the file claims. */
  readonly result: AttemptResult;
}

/** Replays a file's log and judges its claims. Throws InputError for a log that no attempt could hold. */
export function verify(file: AttemptFile, known: ReadonlyMap<string, Line> = lines): Verdict {
  const assignment = { ...file.assignment, seed: file.seed };
  const line = known.get(file.line)!;
  const attempt = replay(createAttempt(line, assignment, false), file.commands, file.result.ticks);
  const result = resultOf(attempt);
  const difference = startDiffers(file) ?? runDiffers(file, attempt) ?? claimsDiffer(file, result);
  return { verified: difference === null, difference, result };
}

function startDiffers(file: AttemptFile): Difference | null {
  return file.seed === file.assignment.seed ? null : { kind: 'start', tick: 0 };
}

/** The earlier of the first act and the first state that differ. */
function runDiffers(file: AttemptFile, attempt: RunningAttempt): Difference | null {
  const act = firstMismatch(file.hashes.commands, attempt.marks);
  const state = firstMismatch(file.hashes.values, attempt.hashes);
  const stateTick = (state + 1) * HASH_EVERY;
  if (act === 0) return { kind: 'start', tick: 0 };
  if (act > 0) {
    const changed = actDiffers(file, act - 1, attempt.tick);
    if (state < 0 || changed.tick <= stateTick) return changed;
  }
  const unplayed = firstMismatch(file.commands.map(written), attempt.commands.map(written));
  if (unplayed >= 0) return { kind: 'command', tick: file.commands[unplayed]?.[0] ?? attempt.tick, index: unplayed };
  if (state < 0) return null;
  return { kind: 'state', tick: Math.min(stateTick, attempt.tick), agreed: state * HASH_EVERY };
}

const written = (command: Command): string => canonicalize(command)!;

/**
 * Which second act `index` differs from. Where only its time was changed the mark in the file betrays the time it was done:
 * the runs part at the earlier of the two.
 */
function actDiffers(file: AttemptFile, index: number, end: number): Difference {
  const claimed = file.commands[index];
  if (claimed === undefined) return { kind: 'command', tick: end, index };
  const original = originalTick(file, index, claimed);
  return { kind: 'command', tick: Math.min(claimed[0], original ?? claimed[0]), index };
}

function originalTick(file: AttemptFile, index: number, [, verb, tag, value]: Command): number | null {
  const from = file.commands[index - 1]?.[0] ?? 0;
  const to = Math.min(file.result.ticks, from + 20 * HASH_EVERY);
  const extend = chainMarks(file.assignment, file.commands.slice(0, index));
  for (let tick = from; tick <= to; tick++) {
    if (extend([tick, verb, tag, value]) === file.hashes.commands[index + 1]) return tick;
  }
  return null;
}

function claimsDiffer(file: AttemptFile, found: AttemptResult): Difference | null {
  for (const field of Object.keys(found) as (keyof AttemptResult)[]) {
    if (canonicalize(found[field]) === canonicalize(file.result[field])) continue;
    return { kind: 'result', tick: found.ticks, field };
  }
  return digestOf(file) === file.digest ? null : { kind: 'digest', tick: found.ticks };
}

/** Position of the first entry in which two lists differ, be it that one ends; -1 if they are equal. */
function firstMismatch(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return -1;
}
