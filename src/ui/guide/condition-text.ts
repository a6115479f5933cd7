// A condition of a step in words: the names of its tags instead of their numbers, valves open or shut, motors running.
import type { Attempt } from '../../attempt/attempt.ts';
import { type Comparison, compares, parseCondition } from '../../plant/condition.ts';
import type { LoopMode, Tag } from '../../plant/plant.ts';
import { formatNumber, formatQuantity, formatReading } from '../format.ts';

type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Words {
  /** Texts of the screens. */
  readonly ui: Text;
  /** Texts of the line; empty where there is none. */
  readonly line: Text;
}

const signs: Readonly<Record<Comparison['operator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  '!=': '≠',
};

/** Modes of a control loop by the numbers of their reading. */
const MODES: readonly LoopMode[] = ['man', 'auto', 'cas'];

/** The loop whose mode a tag reads; null for any other tag. */
const loopOf = (tag: Tag): Tag | null => /^(.+)\.mode$/.exec(tag)?.[1] ?? null;

/** A tag of a condition with what it shows: "TT-304 101.2 °C", "TIC-301 MAN". */
export function shownText(attempt: Attempt, tag: Tag, value: number, { ui }: Pick<Words, 'ui'>): string {
  const loop = loopOf(tag);
  const mode = loop === null ? undefined : MODES[value];
  if (mode !== undefined) return `${loop} ${ui(`dcs/mode/${mode}`)}`;
  // Whether it is on, looked at or judged the tick says; its number would say nothing.
  const reading = attempt.readings.get(tag);
  const verbs = attempt.verbsOf(tag);
  const isWord =
    reading?.unit === '' && (reading.range[1] === 1 || verbs.includes('inspect') || verbs.includes('judge'));
  return isWord ? tag : `${tag} ${formatReading(attempt, tag, value)}`;
}

/** "Bottom trap ≥ 100 °C" for "TT-304 >= 100"; comparisons joined by "and" are joined by a comma. */
export function conditionText(attempt: Attempt, text: string, words: Words): string {
  return parseCondition(text)
    .map((comparison) => comparisonText(attempt, comparison, words))
    .join(words.ui('guide/and'));
}

function comparisonText(attempt: Attempt, { left, operator, right, offset }: Comparison, words: Words): string {
  const reading = attempt.readings.get(left);
  const name = words.line(`tags/${left}`) || words.line(`facts/${left}`) || left;
  if (!reading) return compares(operator, 1, offset) ? name : words.ui('guide/not', { name });
  const verbs = attempt.verbsOf(left);
  if (verbs.includes('inspect')) return words.ui('guide/inspected', { name });
  // What the right answer is the trainee has to find.
  if (verbs.includes('judge')) return words.ui('guide/judged', { name });
  if (right === null && reading.unit === '%' && /^[A-Z]*V-/.test(left)) {
    if (operator === '<=' && offset < 1) return words.ui('guide/shut', { name });
    if (operator === '>' && offset < 1) return words.ui('guide/opened', { name });
    if (operator === '>=' && offset >= 95) return words.ui('guide/wide-open', { name });
  }
  const loop = loopOf(left);
  if (loop !== null && right === null) {
    const { modes } = attempt.loop(loop);
    const meant = modes.filter((mode) => compares(operator, MODES.indexOf(mode), offset));
    return `${name} ${meant.map((mode) => words.ui(`dcs/mode/${mode}`)).join(' / ')}`;
  }
  if (right === null && reading.unit === '' && reading.range[1] === 1) {
    const isOn = compares(operator, 1, offset);
    if (left.startsWith('PPE.')) return words.ui(isOn ? 'guide/worn' : 'guide/not-worn', { name });
    return words.ui(isOn ? 'guide/on' : 'guide/off', { name });
  }
  const limit =
    right === null
      ? formatQuantity(attempt, left, offset)
      : offset === 0
        ? right
        : `${right} ${offset < 0 ? '−' : '+'} ${formatNumber(Math.abs(offset), reading.decimals)}`;
  return `${name} ${signs[operator]} ${limit}`;
}

/** The tags of a condition that do not hold yet, in its order. */
export function missingIn(attempt: Attempt, text: string): readonly Tag[] {
  return parseCondition(text).flatMap(({ left, operator, right, offset }) => {
    const value = attempt.readings.has(left) ? attempt.read(left) : Number(attempt.fact(left));
    const limit = right === null ? offset : attempt.read(right) + offset;
    return compares(operator, value, limit) ? [] : [left];
  });
}
