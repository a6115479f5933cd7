// Cost of a second of plant time over the experts' whole batch: of the plant alone, of the plant while a vessel is steamed, and of several
// plants side by side; and how fast an attempt is replayed.
import { readAssignment } from '../src/attempt/assignment.ts';
import type { Command } from '../src/attempt/attempt.ts';
import { playExpert } from '../src/attempt/expert.ts';
import { replay } from '../src/attempt/replay.ts';
import { createAttempt } from '../src/attempt/run.ts';
import { Layout } from '../src/kernel/state.ts';
import { lines } from '../src/lines/index.ts';
import type { Line } from '../src/lines/line.ts';
import type { Plant } from '../src/plant/plant.ts';
import { median, medianTime } from './measure.ts';

const line = lines.get('fermentation')!;
const assignment = readAssignment({ line: line.id, procedures: line.batch, mode: 'demonstration' });
/** Seconds of plant time that are looked at together: one alone is too short for the clock. */
const STRETCH = 60;
/** Steam into R-301, kg/s, that counts as steaming. */
const STEAMING = 0.02;

interface Recorded {
  readonly ticks: number;
  readonly commands: readonly Command[];
}

let recorded: Recorded | null = null;

/** The experts' batch, played once. */
function batch(): Recorded {
  if (recorded === null) {
    const { commands, tick } = playExpert(assignment).attempt;
    recorded = { commands, ticks: tick };
  }
  return recorded;
}

const again = (on: Line) => replay(createAttempt(on, assignment, false), batch().commands, batch().ticks);

/** Microseconds a tick of every stretch of the replayed batch, with whether R-301 was steamed at its end. */
function stretches(): readonly { readonly cost: number; readonly steamed: boolean }[] {
  const found: { cost: number; steamed: boolean }[] = [];
  const measured: Line = { ...line, buildPlant: (layout, options) => timed(line.buildPlant(layout, options)) };
  again(measured);
  return found;

  /** The same plant, whose ticks are measured. */
  function timed(plant: Plant): Plant {
    const tick = plant.tick.bind(plant);
    const begin = plant.begin.bind(plant);
    const steam = plant.readings.get('R-301.steam')!.slot;
    let state: Float64Array = new Float64Array(0);
    let spent = 0;
    let ticks = 0;
    plant.begin = (given, start) => {
      state = given;
      begin(given, start);
    };
    plant.tick = () => {
      const started = performance.now();
      tick();
      spent += performance.now() - started;
      ticks++;
      if (ticks < STRETCH) return;
      found.push({ cost: (spent * 1000) / ticks, steamed: state[steam]! >= STEAMING });
      spent = 0;
      ticks = 0;
    };
    return plant;
  }
}

/** One tick of the plant, microseconds: the median over all stretches of the batch. */
export const plantTick = (): number => median(stretches().map(({ cost }) => cost));

/** The same over those in which R-301 is steamed. */
export const steamingTick = (): number => median(stretches().flatMap(({ cost, steamed }) => (steamed ? [cost] : [])));

/** Seconds of plant time that are replayed in a second. */
export function replayRate(): number {
  again(line);
  const started = performance.now();
  again(line);
  return (batch().ticks * 1000) / (performance.now() - started);
}

/** Seconds of plant time in each measurement of several plants. */
const SECONDS = 3000;

/** A second of `count` workshops in full production that are ticked in turn, microseconds for each workshop. */
export function sideBySide(count: number): number {
  const plants = Array.from({ length: count }, () => {
    const layout = new Layout();
    const plant = line.buildPlant(layout, { seed: 1, faults: [] });
    plant.begin(layout.create(), 'P7');
    return plant;
  });
  const milliseconds = medianTime(() => {
    for (let second = 0; second < SECONDS; second++) for (const plant of plants) plant.tick();
  });
  return (milliseconds * 1000) / SECONDS / count;
}
