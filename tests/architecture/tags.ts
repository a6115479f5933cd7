// One tag, four views: every tag of the P&ID is known to the model, stands in the workshop, is shown in the control room (or read
// in the field alone) and is used by a procedure, an alarm or a record; or it is said here, or in pending.json, why not.
import { readFileSync } from 'node:fs';
import { Layout } from '../../src/kernel/state.ts';
import type { Line } from '../../src/lines/line.ts';
import type { Arrangement } from '../../src/plant/arrangement.ts';
import { type Diagram, parseNode, segments, tagsOf } from '../../src/plant/diagram.ts';
import type { Tag } from '../../src/plant/plant.ts';
import { isPlaced } from '../../src/plant/standing.ts';

export type View = 'model' | 'workshop' | 'control room' | 'procedures';
export const VIEWS: readonly View[] = ['model', 'workshop', 'control room', 'procedures'];

export type Excuse = readonly [tags: RegExp, reason: string];

const END: Excuse = [/^END\./, 'an end of piping without a tag on the drawing'];
const LINE: Excuse = [/^T?L-\d+$/, 'a line: what flows in it belongs to its valves'];
const TRAP: Excuse = [
  /^ST-\d{5}B?$/,
  'part of the drain that it closes: thermostatic, one flow figure for valve and trap',
];
const CHECK: Excuse = [/^CK-/, 'part of the leg that it protects: its flow runs one way only'];
const RELIEF: Excuse = [/^(?:RD|PSV)-\d{3}$/, 'works by itself at its set pressure; it shows in what it is piped to'];
/** Equipment is what its valves and instruments make of it: the views know it by those, not by its own tag. */
const PASSIVE: Excuse = [
  /^(?:[RVEFSH]-\d{3}B?|SB-301|EH-303|C[TH]-701|SH-01|MCC-0[12])$/,
  'passive: known by the valves, motors and instruments on it',
];

/** Tags that a view lacks by their nature, with the reason. What it lacks for the time being is in pending.json. */
export const EXCUSES: Readonly<Record<View, readonly Excuse[]>> = {
  model: [
    END,
    LINE,
    TRAP,
    CHECK,
    RELIEF,
    PASSIVE,
    [/^TV-731$/, 'self-acting: the warm-water header is given at its temperature'],
  ],
  workshop: [
    [/^(?:TIC|PIC|FIC|AIC|LIC|SIC)-\d{3}$/, 'a loop: it is in the control system'],
    [/^(?:TT|AT)-301$|^(?:F0|KI)-\d{3}$|^FQ-40\d$/, 'computed in the control system'],
    [/^(?:GT-301|JQ-001)$/, 'hangs nowhere near the equipment'],
  ],
  'control room': [
    END,
    LINE,
    TRAP,
    CHECK,
    RELIEF,
    PASSIVE,
    [/^HV-/, 'worked in the field: it has no limit switch'],
    [/^[PT]I-\d{5}$/, 'read in the field'],
  ],
  procedures: [END, LINE, TRAP, CHECK, RELIEF, PASSIVE, [/^TV-731$/, 'self-acting']],
};

/** Reasons why a tag may be missing in a view: none means that it must be there. */
export function reasonsFor(view: View, tag: Tag): readonly string[] {
  return EXCUSES[view].filter(([tags]) => tags.test(tag)).map(([, reason]) => reason);
}

/** What one area of the plant still lacks. */
export interface PendingArea {
  readonly reason: string;
  readonly tags: readonly Tag[];
}
export type Pending = Readonly<Record<string, PendingArea>>;

const PENDING_FILE = new URL('pending.json', import.meta.url);

/** Tags that are on the drawing and not yet in all views, by area; `scripts/prune-pending.ts` takes out what has come. */
export const pending: Pending = JSON.parse(readFileSync(PENDING_FILE, 'utf8')) as Pending;

/** Whether a tag is in a view. */
export type Lookup = Readonly<Record<View, (tag: Tag) => boolean>>;

/** The four views of a line. */
export function lookupOf(line: Line, arrangement: Arrangement): Lookup {
  const { diagram, facts, alarms, procedures, screens } = line;
  const plant = line.buildPlant(new Layout(), { seed: 1, faults: [] });
  const known = new Set([...plant.readings.keys(), ...plant.operables.keys(), ...plant.loops]);
  const shown = tagsWrittenIn({ ...screens, stations: [] });
  const entries = [...procedures.values()];
  const used = tagsWrittenIn([
    facts,
    alarms.map(({ tag, while: condition }) => [tag, condition]),
    entries.map(({ procedure, rubric, records, expert }) => [procedure, rubric, records, expert]),
  ]);
  const placed = placedTags(diagram, arrangement);
  return {
    model: (tag) => known.has(tag),
    workshop: (tag) => placed.has(tag),
    'control room': (tag) => shown.has(tag),
    procedures: (tag) => used.has(tag),
  };
}

/** Everything that stands somewhere; a line does if all its pipes are laid, what is mounted if its carrier does. */
export function placedTags(diagram: Diagram, arrangement: Arrangement): ReadonlySet<Tag> {
  const { inlines, mountings, ports, solids } = arrangement;
  const placed = new Set([
    ...inlines.keys(),
    ...mountings.keys(),
    ...solids.map(({ tag }) => tag),
    ...[...ports.values()].map(({ node }) => parseNode(node).owner),
  ]);
  for (const { tag, on } of diagram.equipment) if (on !== undefined && placed.has(on)) placed.add(tag);
  const open = new Set(
    segments(diagram)
      .filter(({ from, to }) => !isPlaced(arrangement, from, to) || !isPlaced(arrangement, to, from))
      .map(({ line }) => line),
  );
  for (const { tag } of diagram.lines) if (!open.has(tag)) placed.add(tag);
  return placed;
}

/** Views that lack a tag and have no excuse for it. */
export function missingViews(lookup: Lookup, tag: Tag): readonly View[] {
  return VIEWS.filter((view) => !lookup[view](tag) && reasonsFor(view, tag).length === 0);
}

/** Tags of a diagram that some view lacks without a reason. */
export function unknownTags(diagram: Diagram, lookup: Lookup, list: Pending): readonly Tag[] {
  const listed = new Set(Object.values(list).flatMap(({ tags }) => tags));
  return tagsOf(diagram).filter((tag) => !listed.has(tag) && missingViews(lookup, tag).length > 0);
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
