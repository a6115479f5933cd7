// What differs between SCORM 1.2 and SCORM 2004 4th edition: names, vocabularies and formats. Pure functions from results to writes.
import type { CompetencyResult, Completion, Launch, Progress } from './port.ts';

/** One element of the data model and the text to store in it. */
export type Write = readonly [element: string, value: string];

/** Reads an element; '' where the LMS does not know it. */
export type Read = (element: string) => string;

/** Where to append: the counts that the LMS reports, and the index of each objective it holds. */
export interface Shelf {
  readonly interactions: number;
  readonly objectives: ReadonlyMap<string, number>;
  readonly objectiveCount: number;
}

export interface Dialect {
  readonly standard: 'scorm12' | 'scorm2004';
  /** Name of the object that the LMS exposes. */
  readonly apiName: 'API' | 'API_1484_11';
  readonly methods: Readonly<
    Record<'initialise' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic', string>
  >;
  /** Characters of suspend data that we allow ourselves. */
  readonly suspendBudget: number;
  readLaunch(read: Read): Launch;
  /** Written right after initialise, so that an abrupt end still resumes. */
  opening(read: Read): readonly Write[];
  progress(progress: Progress): readonly Write[];
  completion(completion: Completion, shelf: Shelf, now: Date): readonly Write[];
}

/** Families that an LMS may lack altogether; a refusal there costs nothing but the detail. */
export function isOptional(element: string): boolean {
  return element.startsWith('cmi.interactions') || element.startsWith('cmi.objectives');
}

/** Cap of interactions for one attempt (both standards guarantee at least this many). */
export const MOST_INTERACTIONS = 200;

export function actionOf(text: string): Launch['timeLimitAction'] {
  switch (text.replace(/\s*,\s*/, ',')) {
    case 'exit,message':
      return 'exit,message';
    case 'exit,no message':
      return 'exit,no message';
    case 'continue,message':
      return 'continue,message';
    default:
      return 'continue,no message';
  }
}

export function modeOf(text: string): Launch['mode'] {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

/** From this share of its points on a competency counts as reached. */
const REACHED = 0.6;

/**
 * Competencies as objectives: each found by its id wherever the LMS holds it, or appended. `fields` names what a dialect stores
 * of one, without the objective's own path.
 */
export function objectives(
  competencies: readonly CompetencyResult[],
  shelf: Shelf,
  fields: (competency: CompetencyResult, share: number, success: 'passed' | 'failed') => readonly Write[],
): readonly Write[] {
  let next = shelf.objectiveCount;
  return competencies.flatMap((competency): Write[] => {
    const known = shelf.objectives.get(competency.id);
    const at = `cmi.objectives.${known ?? next}`;
    const id: Write[] = known === undefined ? [[`${at}.id`, competency.id]] : [];
    if (known === undefined) next++;
    const share = competency.of > 0 ? competency.points / competency.of : 0;
    const stored = fields(competency, share, share >= REACHED ? 'passed' : 'failed');
    return [...id, ...stored.map(([field, value]): Write => [`${at}.${field}`, value])];
  });
}
