// The acts of a compact log, column by column: like stands beside like, which is what deflate thrives on.
import type { CommandValue, Tag } from '../plant/plant.ts';
import type { Command } from './attempt.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { VERBS } from './verb.ts';

// How a value is written: 0 none, 1 a text, 2 a number in JSON, 3 + d a number with d decimals as a whole number (its sign lowest).
const NONE = 0;
const TEXT = 1;
const LONG_NUMBER = 2;
const DECIMAL = 3;
const DECIMAL_NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Writes acts; `ids` lists the line's tags, what is not in it is written out. */
export function writeCommands(out: ByteWriter, commands: readonly Command[], ids: readonly Tag[]): void {
  const numbers = new Map(ids.map((id, i) => [id, i + 1]));
  out.whole(commands.length);
  let before = 0;
  for (const [tick] of commands) {
    out.whole(tick - before);
    before = tick;
  }
  for (const [, verb] of commands) out.whole(VERBS.indexOf(verb));
  for (const [, , tag] of commands) {
    const number = numbers.get(tag) ?? 0;
    out.whole(number);
    if (number === 0) out.text(tag);
  }
  for (const [, , , value] of commands) writeValue(out, value);
}

/** Reads what writeCommands wrote. Throws RangeError on anything else. */
export function readCommands(input: ByteReader, ids: readonly Tag[]): readonly Command[] {
  const length = input.whole();
  if (length > input.bytes.length) throw new RangeError('more acts than bytes');
  const column = <T>(read: () => T): T[] => Array.from({ length }, read);
  let tick = 0;
  const ticks = column(() => (tick += input.whole()));
  const verbs = column(() => entry(VERBS, input.whole()));
  const tags = column(() => {
    const number = input.whole();
    return number === 0 ? input.text() : entry(ids, number - 1);
  });
  const values = column(() => readValue(input));
  return ticks.map((at, i): Command => [at, verbs[i]!, tags[i]!, values[i]!]);
}

function writeValue(out: ByteWriter, value: CommandValue): void {
  if (value === null) return out.whole(NONE);
  if (typeof value === 'string') {
    out.whole(TEXT);
    return out.text(value);
  }
  const match = DECIMAL_NUMBER.exec(String(value));
  const digits = Number(`${match?.[2] ?? ''}${match?.[3] ?? ''}`);
  if (!match || 2 * digits + 1 > Number.MAX_SAFE_INTEGER) {
    out.whole(LONG_NUMBER);
    return out.text(String(value));
  }
  out.whole(DECIMAL + (match[3]?.length ?? 0));
  out.whole(digits * 2 + (match[1] === '-' ? 1 : 0));
}

function readValue(input: ByteReader): CommandValue {
  const kind = input.whole();
  if (kind === NONE) return null;
  if (kind === TEXT) return input.text();
  if (kind === LONG_NUMBER) {
    const value = Number(input.text());
    if (!Number.isFinite(value)) throw new RangeError('not a number');
    return value;
  }
  const written = input.whole();
  const digits = Math.floor(written / 2);
  // A decimal text is read to the nearest number, as it was written from it; the sign of zero is not kept.
  return Number(`${written % 2 === 1 && digits > 0 ? '-' : ''}${digits}e-${kind - DECIMAL}`);
}

function entry<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('no such entry');
  return found;
}
