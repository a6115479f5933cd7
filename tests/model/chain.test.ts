// Several procedures in one attempt: each is played by its expert on the plant that the one before has left.
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { packLog, resumeAttempt } from '../../src/attempt/compact.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { parseFile, serialise, toFile } from '../../src/attempt/file.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { verify } from '../../src/attempt/verify.ts';

/** What SCORM 2004 stores of a run. */
const SUSPEND_DATA = 60_000;
const RUN = 600_000;
const PROCEDURES = ['P1', 'P2', 'P3', 'P4A', 'P4', 'P5'];

const begin = (procedures: readonly string[]) =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures, mode: 'practice' }));

describe(`the experts of ${PROCEDURES.join(', ')} in one attempt`, () => {
  let attempt: RunningAttempt;
  beforeAll(() => {
    attempt = begin(PROCEDURES);
    expertPlayer(attempt).play(Number.POSITIVE_INFINITY);
  }, RUN);

  test('score at least 98 in the mean, each with every step done in order and nothing lost for safety', () => {
    const reports = PROCEDURES.map((_, stage) => attempt.stageReport(stage));
    const { score } = attempt.score();
    console.log(
      `${PROCEDURES.join(' ')}: score ${score} (${reports.map((r) => r.score).join(', ')}), ${attempt.tick} s of plant time, ` +
        `${(attempt.elapsed / 60).toFixed(1)} min of working time, ${attempt.commands.length} commands`,
    );
    expect(attempt.finished).toBe('finished');
    expect(attempt.journal.filter((entry) => entry.kind === 'deviation')).toEqual([]);
    expect(score).toBeGreaterThanOrEqual(98);
    for (const { parts } of reports) {
      expect(parts.steps.points).toBeCloseTo(parts.steps.of);
      expect(parts.safety.points).toBe(parts.safety.of);
    }
  });

  test(
    'replay, verify, and are taken up again from what SCORM 2004 stores',
    () => {
      const text = serialise(toFile(attempt));
      expect(verify(parseFile(text))).toMatchObject({ verified: true });
      const packed = packLog(attempt, SUSPEND_DATA);
      console.log(`${packed.acts} acts in ${packed.text.length} characters`);
      expect(packed.kept).toBe('whole');
      expect(resumeAttempt(packed.text).hash).toBe(attempt.hash);
    },
    RUN,
  );
});
