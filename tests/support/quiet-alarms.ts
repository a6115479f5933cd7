// The whole table of alarms over a state of its own, in a quiet second: a culture in R-301, every value inside its limits.
import { Layout } from '../../src/kernel/state.ts';
import { alarms } from '../../src/lines/fermentation/alarms/index.ts';
import type { AlarmDefinition } from '../../src/plant/alarm.ts';
import { AlarmBoard } from '../../src/plant/alarm-board.ts';
import { FloodMeter } from '../../src/plant/alarm-flood.ts';
import { namesIn, parseCondition } from '../../src/plant/condition.ts';

const HOLDING = ['sterile-ready', 'steam-ended', 'steam-shut', 'air-on', 'state.growth'];

const conditionsOf = ({ while: any = [], priorityWhile: other }: AlarmDefinition): readonly string[] =>
  other === undefined ? any : [...any, other.condition];

const isLow = ({ kind }: AlarmDefinition): boolean => kind === 'L' || kind === 'LL';

/** A value within all limits that a tag has of its own, or a likely one. */
function quiet(tag: string): number {
  const own = alarms.filter(({ tag: of, from, rateOver }) => of === tag && from === undefined && !rateOver);
  const low = Math.max(...own.filter(isLow).map(({ limit }) => limit));
  const high = Math.min(...own.filter((alarm) => !isLow(alarm)).map(({ limit }) => limit));
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : HOLDING.includes(tag) ? 1 : 0;
}

export interface QuietAlarms {
  readonly board: AlarmBoard;
  readonly state: Float64Array;
  /** Lets a tag or fact be so much from now on. Throws for what no alarm names. */
  readonly set: (name: string, value: number) => void;
}

export function quietAlarms(): QuietAlarms {
  const layout = new Layout();
  const names = new Set(
    alarms.flatMap((alarm) => [
      alarm.tag,
      ...(alarm.from ? [alarm.from.tag] : []),
      ...conditionsOf(alarm).flatMap((text) => namesIn(parseCondition(text))),
    ]),
  );
  for (const name of names) layout.slot(name);
  const board = new AlarmBoard(alarms, layout, new FloodMeter(layout), (name) => layout.position(name));
  const state = layout.create();
  const set = (name: string, value: number) => {
    state[layout.position(name)] = value;
  };
  for (const name of names) set(name, quiet(name));
  // What follows another value is put on it, the seal fluid above the vessel.
  for (const { tag, from } of alarms) if (from !== undefined) set(from.tag, state[layout.position(tag)]!);
  set('PT-301', 0.06);
  set('PT-302', 0.15);
  board.begin(state);
  return { board, state, set };
}
