// Plays the experts' whole batch in one attempt and prints its figures: scores, plant and working time, the compact log, the alarm mix, and
// whether it verifies. Named procedures instead of the batch: `... batch.ts P7,P8`.
import { alarmMix } from '../src/attempt/alarm-mix.ts';
import { readAssignment } from '../src/attempt/assignment.ts';
import { packLog } from '../src/attempt/compact.ts';
import { playExpert } from '../src/attempt/expert.ts';
import { parseFile, serialise, toFile } from '../src/attempt/file.ts';
import { verify } from '../src/attempt/verify.ts';
import { lines } from '../src/lines/index.ts';

/** What SCORM 2004 stores. */
const SUSPEND_DATA = 60_000;

const line = lines.get('fermentation')!;
const procedures = process.argv[2]?.split(',') ?? line.batch;
const { attempt } = playExpert(readAssignment({ line: line.id, procedures, mode: 'exam' }));
for (const [stage, { entry, start, end }] of attempt.stages.entries()) {
  const { score, deductions } = attempt.stageReport(stage);
  const lost = deductions
    .filter(({ points }) => points >= 0.05)
    .map(({ step, points }) => `${step} -${points.toFixed(2)}`);
  console.log(`${entry.procedure.id}: ${score}, seconds ${start?.tick ?? '-'} to ${end ?? '-'}  ${lost.join('  ')}`);
}
const deviations = attempt.journal.filter((event) => event.kind === 'deviation').length;
console.log(`mean ${attempt.score().score}, ${attempt.finished}, ${deviations} deviations`);
console.log(`${attempt.tick} s of plant time, ${(attempt.elapsed / 60).toFixed(1)} min of working time`);
const packed = packLog(attempt, SUSPEND_DATA);
console.log(`${packed.of} acts, compact log of ${packed.text.length} characters (${packed.kept})`);
console.log(`alarms ${JSON.stringify(alarmMix(attempt.journal))}`);
const began = performance.now();
const { verified } = verify(parseFile(serialise(toFile(attempt))));
console.log(`${verified ? 'verified' : 'NOT VERIFIED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
