// What this page was packaged for: the standard to speak, and the assignment as JSON text (parsed by the attempt room).
import type { Standard } from './connect.ts';

export interface PackageSettings {
  readonly standard: Standard;
  /** JSON text of the assignment that the packager wrote into the page; null where none was. */
  readonly assignment: string | null;
  /** Names the package for the one-window lock. */
  readonly id: string;
}

const isStandard = (text: string | null): text is Standard => text === 'scorm12' || text === 'scorm2004';

/**
 * Reads the settings that the packager wrote into the page. The standalone player names the standard in the query
 * (`?standard=scorm2004`). Null for a page that is meant to run without an LMS.
 */
export function packageSettings(page: Document, query: string): PackageSettings | null {
  const content = (name: string): string | null =>
    page.querySelector(`meta[name="penline-${name}"]`)?.getAttribute('content') ?? null;
  const standard = content('standard') ?? new URLSearchParams(query).get('standard');
  if (!isStandard(standard)) return null;
  return { standard, assignment: content('assignment'), id: content('package') ?? 'penline' };
}
