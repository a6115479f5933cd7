// One diagram, four views: every tag of the P&ID is known to the model or said here not to be, and why.
import type { Diagram } from '../../src/plant/diagram.ts';
import type { Tag } from '../../src/plant/plant.ts';

/** Equipment is what its valves and instruments make of it: the model knows it by those, not by its own tag. */
const PASSIVE = 'passive: known to the model by the valves and instruments on it';

/** Tags of the diagram that the model does not know, by pattern, with the reason. */
export const UNMODELLED: readonly (readonly [tags: RegExp, reason: string])[] = [
  [/^END\./, 'an end of piping without a tag on the drawing'],
  [/^T?L-\d+$/, 'a line: the model computes what flows through its valves'],
  [/^[RVEFSH]-\d{3}B?$|^SB-301$|^EH-303$/, PASSIVE],
  [/^ST-\d{5}B?$/, 'part of the drain that it closes: thermostatic, one flow figure for valve and trap'],
  [/^CK-/, 'part of the leg that it protects: its flow runs one way only'],
  [/^(?:RD|PSV)-301$/, 'relief is computed from the head pressure; what it does shows at XA-301 and LT-303'],
  [
    /^(?:HV-60101|HV-60102|HV-60103|PV-601|PIC-601|PIC-602)$/,
    'supply of the headers, whose pressures are given to the model',
  ],
  [/^(?:HV-2022[125])$/, 'V-202: seed transfer is P6'],
  [/^HV-40[1-9]11$/, 'the feed lines are sterilised in P5'],
  [/^(?:HV-80110|P-80[12]|ZS-301)$/, 'cleaning is P8'],
  [/^(?:XV-90101|HV-9010[23]|P-901|LT-901|TT-901)$/, 'harvest is P8'],
  [/^AT-30[123][AB]?$/, 'culture analysers: P7'],
  [/^GT-301$/, 'ammonia in the hall: event E17 of P7'],
];

/** Reasons given for one tag: none means that it must be modelled, two that the list is untidy. */
export function reasonsFor(tag: Tag): readonly string[] {
  return UNMODELLED.filter(([tags]) => tags.test(tag)).map(([, reason]) => reason);
}

/** Tags of equipment, valves, instruments, loops and lines of a diagram that `known` does not have and nothing excuses. */
export function unknownTags(diagram: Diagram, known: ReadonlySet<Tag>): readonly Tag[] {
  return [...diagram.equipment, ...diagram.valves, ...diagram.instruments, ...diagram.loops, ...diagram.lines]
    .map(({ tag }) => tag)
    .filter((tag) => !known.has(tag) && reasonsFor(tag).length === 0);
}

/** A name as tags, ids and computed tags are written: "HV-30107", "PT-301.rate", "PPE.face-shield". */
const TAG = /^(?:[A-Z][A-Z0-9]{0,4}-\d{2,5}[A-Z]?(?:\.[A-Za-z][A-Za-z0-9-]*)?|PPE\.[a-z-]+)$/;
/** Words of the condition language and of texts that are joined to names. */
const SEPARATORS = /\s+and\s+|\s*(?:>=|<=|!=|=|>|<)\s*|\s+[+-]\s+/;

/** Every tag that is written anywhere in a piece of data: as a word of its own or within a condition. */
export function tagsWrittenIn(data: unknown): ReadonlySet<Tag> {
  const found = new Set<Tag>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(SEPARATORS)) if (TAG.test(word)) found.add(word);
    if (value instanceof Map) for (const entry of value) look(entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        look(key);
        look(part);
      }
    }
  };
  look(data);
  return found;
}
