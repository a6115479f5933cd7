// What a tag of the workshop is for the hand that reaches for it; all read from the line's diagram.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Line } from '../../lines/line.ts';
import type { Station } from '../../lines/screens.ts';
import type { Medium, Valve } from '../../plant/diagram.ts';
import type { Tag } from '../../plant/plant.ts';

export type Hold =
  | { readonly kind: 'hand-valve'; readonly valve: Valve; readonly medium: Medium | null }
  /** Moved by its loop or an interlock: in the workshop one can only look at its stroke. */
  | { readonly kind: 'automatic-valve'; readonly valve: Valve; readonly medium: Medium | null }
  /** Something to look at; what is found is told in words. */
  | { readonly kind: 'hotspot' }
  /** A question that the trainee answers from what has been seen. */
  | { readonly kind: 'judgement' }
  | { readonly kind: 'pump' }
  /** What is weighed or measured out: an amount is put on its scale. */
  | { readonly kind: 'amount' }
  /** A place at which a sample is taken. */
  | { readonly kind: 'sample' }
  /** Anything else that is started and stopped: a cover, a lock, a probe, a button. */
  | { readonly kind: 'switch' }
  | { readonly kind: 'agitator' }
  /** A gauge or thermometer that can be read where it hangs. */
  | { readonly kind: 'gauge' }
  /** A transmitter: its value is read in the control room. */
  | { readonly kind: 'transmitter' }
  | { readonly kind: 'vessel' };

/** What kind of thing a tag is. */
export function holdOf(attempt: Attempt, tag: Tag): Hold {
  const { line } = attempt;
  const verbs = attempt.verbsOf(tag);
  if (verbs.includes('inspect')) return { kind: 'hotspot' };
  if (verbs.includes('judge')) return { kind: 'judgement' };
  if (verbs.includes('sample')) return { kind: 'sample' };
  const valve = line.diagram.valves.find((v) => v.tag === tag);
  if (valve)
    return { kind: valve.kind === 'hand' ? 'hand-valve' : 'automatic-valve', valve, medium: mediumOf(line, tag) };
  const instrument = line.diagram.instruments.find((i) => i.tag === tag);
  if (instrument) return { kind: instrument.where === 'field' ? 'gauge' : 'transmitter' };
  const equipment = line.diagram.equipment.find((e) => e.tag === tag);
  if (equipment?.kind === 'pump') return { kind: 'pump' };
  // An agitator that the control room has no drive for is switched where it stands.
  if (equipment?.kind === 'agitator') return { kind: drivenByDcs(line, tag) ? 'agitator' : 'pump' };
  if (verbs.includes('start')) return { kind: 'switch' };
  if (verbs.includes('set')) return { kind: 'amount' };
  // What a transmitter tells of its probe is read on the spot.
  return { kind: attempt.readings.has(tag) ? 'gauge' : 'vessel' };
}

/** Whether a page of the control room has a face-plate for a drive. */
function drivenByDcs(line: Line, tag: Tag): boolean {
  return line.screens.pages.some((page) => 'faceplates' in page && page.faceplates.some((plate) => plate.tag === tag));
}

/** What flows through a valve: the medium of the first run that names it. */
function mediumOf(line: Line, tag: Tag): Medium | null {
  for (const pipe of line.diagram.lines) {
    const run = pipe.runs.find((r) => r.nodes.includes(tag));
    if (run) return run.medium;
  }
  return null;
}

/** The first station from which a tag is in reach, the present one before all others. */
export function stationOf(line: Line, tag: Tag, present: string): Station | null {
  const { stations } = line.screens;
  const here = stations.find((s) => s.id === present);
  if (here?.tags.includes(tag)) return here;
  return stations.find((s) => s.tags.includes(tag)) ?? null;
}

export type ValveWord = 'closed' | 'cracked' | 'part' | 'open';

/** How an operator calls a valve's position: CRACKED is 5 to 15 % (content/fermentation.md 0.1). */
export function valveWord(percent: number): ValveWord {
  if (percent < 0.5) return 'closed';
  if (percent > 99.5) return 'open';
  return percent >= 5 && percent <= 15 ? 'cracked' : 'part';
}

/** What is in reach at a station; what the plant cannot tell about is not offered. */
export function inReach(attempt: Attempt, station: string): readonly Tag[] {
  const tags = attempt.line.screens.stations.find((s) => s.id === station)?.tags ?? [];
  return tags.filter((tag) => isTold(attempt, tag));
}

/** Whether the plant tells anything about a tag: vessels say nothing and are always there. */
function isTold(attempt: Attempt, tag: Tag): boolean {
  return attempt.readings.has(tag) || ['vessel', 'sample'].includes(holdOf(attempt, tag).kind);
}

/** Tags of all stations that match what was typed: every word in the tag or in its name, in any order. */
export function findTags(attempt: Attempt, typed: string, nameOf: (tag: Tag) => string): readonly Tag[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all = new Set(attempt.line.screens.stations.flatMap((s) => s.tags));
  return [...all].filter((tag) => {
    if (!isTold(attempt, tag)) return false;
    const text = `${tag} ${tag.replace('-', '')} ${nameOf(tag)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
