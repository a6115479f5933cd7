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

  // What a procedure assumes at its start, and what the one before leaves of it; P4 once its expert has taken over. The last first, since
  // the run is wound back.
  test.each<readonly [procedure: string, since: string | number, readings: readonly (readonly [string, number])[]]>([
    [
      'P5',
      1,
      [
        ['WT-301', 1],
        ['TT-301', 0.5],
        ['PT-301', 0.01],
        ['R-301.sterility', 0],
        ['R-301.dose', 1],
        ['SI-301', 3],
        ['FIC-301.mode', 0],
        ['PIC-301.mode', 0],
        ['TIC-301.mode', 0],
        ['LT-401', 1],
        ['V-401.jacket', 2],
        ['HV-40109', 0],
        ['HV-40110', 0],
        ['PT-502', 0.01],
        ['H-501.dose', 0],
      ],
    ],
    [
      'P4',
      'HV-10110',
      [
        ['WT-301', 0.2],
        ['WT-101', 0.1],
        ['TT-301', 6],
        ['PT-301', 0.005],
        ['R-301.jacket', 2],
        ['R-301.sterility', 0],
        ['AT-301A.probe', 0],
        ['AT-301B.probe', 0],
        ['AT-302.probe', 0],
        ['HV-30176', 5],
        ['HV-30101', 0],
        ['HV-30104', 0],
        ['FV-301', 0],
        ['F0-301', 0.1],
        ['F-312.sterility', 0],
        ['H-501.dose', 0],
        ['PT-502', 0.02],
      ],
    ],
    [
      'P4A',
      1,
      [
        ['WT-101', 0],
        ['TT-101', 1],
        ['V-101.jacket', 1],
        ['V-101.poured', 0],
        ['WT-301', 0.1],
        ['R-301.sterility', 0],
      ],
    ],
    [
      'P3',
      1,
      [
        ['WT-301', 0.1],
        ['PT-301', 0.01],
        ['PT-502', 0.01],
        ['PI-31202', 0.05],
        ['F-312.sterility', 0],
        ['F-312B.sterility', 0],
        ['F-312.wetness', 0.001],
        ['HV-30101', 0],
        ['HV-30104', 0],
        ['R-301.jacket', 1],
        ['K-501A', 0],
        ['PIC-501.mode', 0],
        ['H-501.dose', 0],
      ],
    ],
    [
      'P2',
      6,
      [
        ['WT-301', 0.1],
        ['PT-301', 0.005],
        ['PT-502', 0.001],
        ['PT-501', 0.001],
        ['HV-30101', 0],
        ['HV-30104', 0],
        ['HV-30161', 0],
        ['FV-301', 0],
        ['AT-301A.probe', 0],
        ['R-301.manhole', 0],
        ['F-312.sterility', 0],
        ['F-312B.sterility', 0],
        ['F-501.wetness', 0],
        ['K-501A', 0],
      ],
    ],
  ])(
    '%s begins as by itself',
    (procedure, since, readings) => {
      const { start } = attempt.stages[PROCEDURES.indexOf(procedure)]!;
      const act = attempt.commands.slice(start!.commands).find(([, , tag]) => tag === since);
      attempt.rewind(typeof since === 'number' ? start!.tick + since : act![0]);
      const alone = begin([procedure]);
      const differing = readings.flatMap(([tag, within]) => {
        const [left, expected] = [attempt.read(tag), alone.read(tag)];
        return Math.abs(left - expected) <= within ? [] : [{ tag, left, expected }];
      });
      expect(differing).toEqual([]);
    },
    RUN,
  );
});
