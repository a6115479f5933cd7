// What a person can do. The order is that of the compact log's dictionary: new verbs go to the end.
import type { PlantVerb } from '../plant/plant.ts';

/** Every verb of the log and of scripts. */
export const VERBS = [
  'set',
  'open',
  'close',
  'throw',
  'start',
  'stop',
  'mode',
  'ack',
  'inspect',
  'wear',
  'take',
  'sample',
  'assay',
  'judge',
  'record',
  'sign',
  'report',
  'hint',
  'speed',
  'finish',
  'shelve',
  'unshelve',
  'login',
] as const;

export type Verb = (typeof VERBS)[number];

/** What an operator does to the alarm list itself: neither plant nor score depends on it. */
export const ALARM_VERBS: ReadonlySet<Verb> = new Set<Verb>(['ack', 'shelve', 'unshelve']);

export function isVerb(word: string): word is Verb {
  return (VERBS as readonly string[]).includes(word);
}

/** How the plant hears the verbs that are meant for it: `open` is `set` 100, `close` is `set` 0. */
export const PLANT_VERBS = {
  set: 'set',
  open: 'set',
  close: 'set',
  throw: 'throw',
  start: 'start',
  stop: 'stop',
  mode: 'mode',
  wear: 'wear',
  take: 'take',
  inspect: 'inspect',
  sample: 'sample',
  assay: 'assay',
  judge: 'judge',
} as const satisfies Partial<Record<Verb, PlantVerb>>;

type OperatingVerb = keyof typeof PLANT_VERBS;

export function isOperating(verb: Verb): verb is OperatingVerb {
  return verb in PLANT_VERBS;
}
