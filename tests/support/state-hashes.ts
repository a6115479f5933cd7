// Plays the expert's P4 and hashes the state of every second: run by Node from the sources, and bundled by a browser.
import { readAssignment } from '../../src/attempt/assignment.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { toFile } from '../../src/attempt/file.ts';
import { beginAttempt } from '../../src/attempt/run.ts';

export interface StateHashes {
  /** One hash a second, from the start on. */
  readonly hashes: readonly string[];
  /** Digest of the attempt's file: log, evidence and score. */
  readonly digest: string;
  readonly score: number;
}

export function stateHashes(): StateHashes {
  const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'demonstration' }));
  const player = expertPlayer(attempt);
  const hashes = [attempt.hash];
  while (player.play(1) === 1) hashes.push(attempt.hash);
  const { digest, result } = toFile(attempt);
  return { hashes, digest, score: result.score };
}
