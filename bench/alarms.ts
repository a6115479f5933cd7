// Cost of the alarms in a quiet second: the whole table, every value inside its limits, a culture in R-301 and nothing that changes.
import { Layout } from '../src/kernel/state.ts';
import { alarmTable } from '../src/lines/fermentation/alarms/index.ts';
import type { AlarmDefinition } from '../src/plant/alarm.ts';
import { AlarmBoard } from '../src/plant/alarm-board.ts';
import { FloodMeter } from '../src/plant/alarm-flood.ts';
import { namesIn, parseCondition } from '../src/plant/condition.ts';
import { medianTime } from './measure.ts';

const HOLDING = ['sterile-ready', 'steam-ended', 'steam-shut', 'air-on', 'state.growth', 'culture-24h'];
/** Seconds before the first measurement, so that every delay is over, and in each. */
const SETTLE = 4000;
const SECONDS = 500_000;

const conditionsOf = ({ while: any = [], priorityWhile: other }: AlarmDefinition): readonly string[] =>
  other === undefined ? any : [...any, other.condition];

/** A value within all limits that a tag has of its own, or a likely one. */
function quiet(tag: string): number {
  const own = alarmTable.filter(
    (alarm) => alarm.tag === tag && alarm.from === undefined && alarm.rateOver === undefined,
  );
  const low = Math.max(...own.filter(({ kind }) => kind === 'L' || kind === 'LL').map(({ limit }) => limit));
  const high = Math.min(...own.filter(({ kind }) => kind !== 'L' && kind !== 'LL').map(({ limit }) => limit));
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : HOLDING.includes(tag) ? 1 : 0;
}

/** One evaluation of the board, ns. Throws if an alarm stands: that would be no quiet second. */
export function alarmTick(): number {
  const layout = new Layout();
  const names = new Set(
    alarmTable.flatMap((alarm) => [
      alarm.tag,
      ...(alarm.from ? [alarm.from.tag] : []),
      ...conditionsOf(alarm).flatMap((text) => namesIn(parseCondition(text))),
    ]),
  );
  for (const name of names) layout.slot(name);
  const board = new AlarmBoard(alarmTable, layout, new FloodMeter(layout), (name) => layout.position(name));
  const state = layout.create();
  for (const name of names) state[layout.position(name)] = quiet(name);
  // What follows another value is put on it.
  for (const { tag, from } of alarmTable) {
    if (from === undefined) continue;
    if (tag === 'PT-302') state[layout.position(tag)] = 0.2;
    else state[layout.position(from.tag)] = state[layout.position(tag)]!;
  }
  board.begin(state);
  let second = 0;
  while (second < SETTLE) board.evaluate(state, ++second);
  const standing = board.lists.views(state);
  if (standing.length > 0) throw new Error(`not quiet: ${standing.map(({ id }) => id).join(', ')}`);
  const milliseconds = medianTime(() => {
    for (let i = 0; i < SECONDS; i++) board.evaluate(state, ++second);
  });
  return (milliseconds * 1e6) / SECONDS;
}
