// What costs points the moment it comes about: a mishap, a fact that became true, a refused command, or a verb on a tag.
import type { Tag } from '../plant/plant.ts';
import type { Observation } from './evidence.ts';

export type Trigger =
  | { readonly happening: string }
  | { readonly fact: string; readonly tag: Tag }
  | { readonly refusal: string }
  | { readonly verb: string; readonly tags: readonly Tag[] };

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
  return event.outcome.ok && event.verb === trigger.verb && trigger.tags.includes(event.tag) ? event.tag : null;
}
