// Makes an LMS package of the built trainer: the files that its entry page needs, the manifest, the schemas, the settings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type ManifestContent, manifest12, manifest2004 } from './manifest.ts';
import { xml } from './xml.ts';

export type PackageStandard = 'scorm12' | 'scorm2004';

export interface PackageOptions {
  /** Folder of the built trainer (vite's output, with its manifest). */
  readonly app: string;
  readonly standard: PackageStandard;
  /** JSON text of the assignment, already validated. */
  readonly assignment: string;
  readonly identifier: string;
  readonly title: string;
  readonly passMark: number;
  readonly competencies: readonly string[];
}

/** The trainer has not been built, or its build is not one of ours. */
export class PackageError extends Error {
  override name = 'PackageError';
}

const ENTRY = 'index.html';
/** Zip cannot say "no date"; a fixed one makes the same input give the same bytes. */
const MTIME = new Date('2000-01-01T00:00:00');
const FILE_NAME = /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/;
const LONGEST_PATH = 100;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Every built file that the entry page can come to need, in a fixed order. */
export function filesOf(app: string): readonly string[] {
  let chunks: Record<string, Chunk>;
  try {
    chunks = JSON.parse(readFileSync(join(app, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  } catch {
    throw new PackageError(`${app}: no built trainer there (run "npm run build")`);
  }
  const files = new Set<string>([ENTRY]);
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(ENTRY);
  const sorted = [...files].sort();
  for (const file of sorted) {
    if (!FILE_NAME.test(file) || file.length > LONGEST_PATH)
      throw new PackageError(`${file}: not a file name that every LMS takes`);
  }
  return sorted;
}

/** Writes the settings into the entry page, where they need neither a request nor a script. */
function withSettings(page: string, options: PackageOptions): string {
  const meta = (name: string, content: string): string => `<meta name="penline-${name}" content="${xml(content)}" />`;
  const settings = [
    meta('standard', options.standard),
    meta('package', options.identifier),
    meta('assignment', options.assignment),
  ];
  if (!page.includes('</head>')) throw new PackageError(`${ENTRY}: has no head`);
  return page.replace('</head>', () => `  ${settings.join('\n    ')}\n  </head>`);
}

/** The zip of a package. Throws PackageError if there is no built trainer. The same options and build give the same bytes. */
export function buildPackage(options: PackageOptions): Uint8Array {
  const files = filesOf(options.app);
  const content: ManifestContent = { ...options, entry: ENTRY, files };
  const manifest = options.standard === 'scorm12' ? manifest12(content) : manifest2004(content);
  const zip: Zippable = { 'imsmanifest.xml': strToU8(manifest) };
  const schemas = new URL(`schemas/${options.standard}/`, import.meta.url);
  for (const name of readdirSync(schemas).sort()) zip[name] = readFileSync(new URL(name, schemas));
  for (const file of files) {
    const bytes = readFileSync(join(options.app, file));
    zip[file] = file === ENTRY ? strToU8(withSettings(bytes.toString('utf8'), options)) : bytes;
  }
  return zipSync(zip, { level: 9, mtime: MTIME });
}
