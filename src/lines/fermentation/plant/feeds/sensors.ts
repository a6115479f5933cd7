// What the instruments of the feeds show after a second. A feed at rest shows what it showed.
import { gaugePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { Feed } from './feed.ts';
import { LINE_VOLUME } from './line.ts';

/** Condensate at the far end that still hides the feed in a sight glass, kg [K]. */
const VEILS = 0.5;

/** Builds what writes the readings of one feed. */
function writer(memory: Memory, feed: Feed, readings: Readings): (always: boolean) => void {
  const { tank, line, spec, tankPlace, linePlace } = feed;
  const d = spec.digit;
  const s = (tag: string) => readings.all.get(tag)?.slot ?? -1;
  const [temperature, pressure, level, weight] = [s(`TT-40${d}A`), s(`PT-40${d}`), s(`LT-40${d}`), s(`WT-40${d}`)];
  const [volume, concentration, trap] = [s(`V-40${d}.volume`), s(`V-40${d}.concentration`), s(`TT-40${d}`)];
  const [flow, total, spoiled] = [s(`FT-40${d}`), s(`FQ-40${d}`), s(`V-40${d}.spoiled`)];
  const [status, lineStatus] = [s(`V-40${d}.sterility`), s(`L-40${d}.sterility`)];
  const [f0, hold, lineF0, lineHold] = [`V-40${d}.F0`, `V-40${d}.hold`, `L-40${d}.F0`, `L-40${d}.hold`].map(s) as [
    number,
    number,
    number,
    number,
  ];
  const [linePressure, filled, end] = [s(`L-40${d}.pressure`), s(`L-40${d}.filled`), s(`L-40${d}.end`)];
  const jacket = s(`V-40${d}.jacket`);
  const flows = ['01', '03', '04', '05', '10', '11'].map((suffix) => s(`HV-40${d}${suffix}.flow`));
  const [fillFlow, ventFlow, steamFlow, jacketFlow, lineSteam, trapFlow] = flows as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];

  const showTank = () => {
    const v = memory.values;
    v[temperature] = tank.temperature;
    v[pressure] = gaugePressure(tank.pressure);
    v[level] = (100 * tank.contents) / spec.volume;
    v[weight] = tank.mass / 1000;
    v[volume] = tank.contents;
    v[concentration] = tank.concentration;
    v[status] = v[tankPlace.status]!;
    v[ventFlow] = tank.vented;
    v[fillFlow] = tank.filled;
    if (!spec.heated) return;
    v[f0] = v[tankPlace.f0]!;
    v[hold] = v[tankPlace.held]! / 60;
    v[jacket] = tank.jacket.flooded;
    v[spoiled] = 100 * v[tank.spoiled]!;
    v[steamFlow] = tank.steam;
    v[jacketFlow] = tank.jacket.steam;
  };

  const showLine = () => {
    const v = memory.values;
    if (flow >= 0) v[flow] = Math.min(spec.range!, feed.litresPerHour);
    v[total]! += Math.min(spec.range ?? Infinity, feed.litresPerHour) / 3600;
    v[lineStatus] = v[linePlace.status]!;
    if (filled >= 0) v[filled] = (100 * v[line.feed]!) / (LINE_VOLUME * line.joints.density);
    if (!spec.steamed) return;
    // Two sources warm this end of the line: its own steam and the manifold of R-301, which has shown its part already.
    v[trap] = Math.max(v[trap]!, v[line.stub]!);
    v[lineF0] = v[linePlace.f0]!;
    v[lineHold] = v[linePlace.held]! / 60;
    v[linePressure] = gaugePressure(v[line.pressure]!);
    v[end] = v[line.feed]! > 0 ? 100 * Math.max(0, 1 - v[line.water]! / VEILS) : 0;
    v[lineSteam] = line.steam;
    v[trapFlow] = line.drainedGas + line.spiltFeed + line.spiltWater;
  };

  return (always) => {
    if (feed.awake || always) showTank();
    if (feed.awake || always) showLine();
    else if (spec.range !== null && memory.values[flow]! !== 0) memory.values[flow] = 0;
  };
}

/** Builds what writes all readings of the feeds; `always` also of those at rest. */
export function feedSensors(memory: Memory, feeds: readonly Feed[], readings: Readings): (always: boolean) => void {
  const writers = feeds.map((feed) => writer(memory, feed, readings));
  return (always) => {
    for (let i = 0; i < writers.length; i++) writers[i]!(always);
  };
}
