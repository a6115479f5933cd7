// Cost of a second of plant time over the expert's whole P4: of the plant alone, and of an attempt that is replayed.
import { readAssignment } from '../src/attempt/assignment.ts';
import { playExpert } from '../src/attempt/expert.ts';
import { replay } from '../src/attempt/replay.ts';
import { createAttempt } from '../src/attempt/run.ts';
import { lines } from '../src/lines/index.ts';
import type { Line } from '../src/lines/line.ts';
import { median, medianTime } from './measure.ts';

const assignment = readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'demonstration' });
const line = lines.get(assignment.line)!;
/** An attempt is replayed fewer times than a model is run: each takes seconds. */
const RUNS = 3;

/** Plays the expert once; returns what plays it again. */
function recorded() {
  const { attempt } = playExpert(assignment);
  const { commands, tick } = attempt;
  return { ticks: tick, again: (on: Line) => replay(createAttempt(on, assignment), commands, tick) };
}

/** One tick of the plant, microseconds: the mean over the expert's P4, median of several plays. */
export function plantTick(): number {
  const { ticks, again } = recorded();
  let spent = 0;
  /** The same line, whose plant measures its ticks. */
  const measured: Line = {
    ...line,
    buildPlant: (layout, options) => {
      const plant = line.buildPlant(layout, options);
      const tick = plant.tick.bind(plant);
      plant.tick = () => {
        const started = performance.now();
        tick();
        spent += performance.now() - started;
      };
      return plant;
    },
  };
  const perRun = Array.from({ length: RUNS }, () => {
    spent = 0;
    again(measured);
    return spent;
  });
  return (median(perRun) * 1000) / ticks;
}

/** Seconds of plant time that are replayed in a second. */
export function replayRate(): number {
  const { ticks, again } = recorded();
  return (ticks * 1000) / medianTime(() => void again(line), RUNS);
}
