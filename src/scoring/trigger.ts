// What costs points the moment it comes about: a mishap, a fact that became true, a refused command, or a verb on a tag.
import type { Tag } from '../plant/plant.ts';
import type { Observation } from './evidence.ts';

export type Trigger =
  | { readonly happening: string }
  | { readonly fact: string; readonly tag: Tag }
  | { readonly refusal: string }
  /** With `to` only where a value is set, and lower or higher than what stood there. */
  | { readonly verb: string; readonly tags: readonly Tag[]; readonly to?: 'lower' | 'higher' };

/** Tag at which an event sets off a trigger, or null if it does not. */
export function triggeredAt(trigger: Trigger, event: Observation): Tag | null {
  if ('happening' in trigger) {
    return event.kind === 'happening' && event.code === trigger.happening ? event.tag : null;
  }
  if ('fact' in trigger) {
    return event.kind === 'fact' && event.value && event.name === trigger.fact ? trigger.tag : null;
  }
  if (event.kind !== 'command') return null;
  if ('refusal' in trigger) return !event.outcome.ok && event.outcome.refusal === trigger.refusal ? event.tag : null;
  const done = event.outcome.ok && event.verb === trigger.verb && trigger.tags.includes(event.tag);
  return done && (trigger.to === undefined || went(event) === trigger.to) ? event.tag : null;
}

/** Which way a command has moved what it sets. */
function went({ value, from }: Extract<Observation, { kind: 'command' }>): 'lower' | 'higher' | null {
  if (typeof value !== 'number' || from === undefined || value === from) return null;
  return value < from ? 'lower' : 'higher';
}
