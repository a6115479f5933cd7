// I-301, I-302 and I-304 on the test bench [training-model.md 4; content/fermentation.md 1.8].
import type { Memory } from '../../../../plant/memory.ts';
import type { Forces } from './forces.ts';
import type { BenchSlots } from './memory.ts';

/** Seconds of health after which I-304 lets the feeds go on. A plant asks for a reset instead. */
const RELEASE = 600;
const STARVED = 180;

/** One second. I-301 acts where its time has come (controls.ts). */
export function interlock(memory: Memory, s: BenchSlots, forces: Forces): void {
  const v = memory.values;
  v[s.shortOfAir] = v[s.seenAir]! < 15 ? v[s.shortOfAir]! + 1 : 0;
  v[s.shortOfOxygen] = v[s.seenOxygen]! < 5 ? v[s.shortOfOxygen]! + 1 : 0;

  const pressure = v[s.seenPressure]!;
  if (pressure >= 0.2) v[s.overpressure] = 1;
  else if (pressure < 0.14) v[s.overpressure] = 0;

  const temperature = v[s.seenTemperature]!;
  const bad =
    v[s.speed]! < 1 ||
    v[s.seenAir]! < 10 ||
    temperature > 28 ||
    temperature < 20 ||
    (v[s.shortOfOxygen]! > STARVED && !forces.oxygenBypassed) ||
    pressure > 0.15;
  if (bad) {
    v[s.feedsStopped] = 1;
    v[s.healthy] = 0;
  } else {
    v[s.healthy]! += 1;
    if (v[s.healthy]! >= RELEASE) v[s.feedsStopped] = 0;
  }
}
