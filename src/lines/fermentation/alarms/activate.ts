// Which alarms of the table are in force with the plant as it is: those whose every name it can tell.
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { parseCondition } from '../../../plant/condition.ts';

const AND = /\s+and\s+/;

/** A condition without what it says of waiting names: null if it can never hold, '' if it always does. */
function resolve(condition: string, waiting: ReadonlySet<string>): string | null {
  const kept: string[] = [];
  for (const part of condition.split(AND)) {
    const [comparison] = parseCondition(part);
    const { left, operator, right, offset } = comparison!;
    if (!waiting.has(left) && (right === null || !waiting.has(right))) kept.push(part);
    // "state = 0" holds as long as the plant knows no such state; nothing else can be said of what it does not know.
    else if (operator !== '=' || right !== null || offset !== 0) return null;
  }
  return kept.join(' and ');
}

/** The alarms that need nothing of what is waited for. */
export function activate(
  definitions: readonly AlarmDefinition[],
  waiting: ReadonlySet<string>,
): readonly AlarmDefinition[] {
  return definitions.flatMap((definition) => {
    const { while: any, ...rest } = definition;
    if (waiting.has(rest.tag) || (rest.from !== undefined && waiting.has(rest.from.tag))) return [];
    if (any === undefined) return [definition];
    const resolved = any.map((condition) => resolve(condition, waiting)).filter((condition) => condition !== null);
    if (resolved.length === 0) return [];
    return [resolved.includes('') ? rest : { ...rest, while: resolved }];
  });
}
