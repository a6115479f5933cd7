// The built packages as an LMS receives them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const LARGEST = 4 * 1024 * 1024;
/** Namespaces, not addresses: nothing is ever fetched from there. */
const NAMESPACES = new Set(['www.w3.org', 'www.imsproject.org', 'www.imsglobal.org', 'www.adlnet.org']);

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`penline package makes a ${standard} package of at most 4 MB that names no foreign host`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'penline-package-'));
    const assignment = join(folder, 'p4.json');
    const out = join(folder, 'p4.zip');
    writeFileSync(assignment, JSON.stringify({ line: 'fermentation', procedures: ['P4'], mode: 'exam' }));
    execFileSync('node', [
      'cli/penline.js',
      'package',
      '--assignment',
      assignment,
      '--standard',
      standard,
      '--out',
      out,
    ]);
    const bytes = readFileSync(out);
    rmSync(folder, { recursive: true });
    expect(bytes.length).toBeLessThanOrEqual(LARGEST);

    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['imsmanifest.xml', 'index.html']));
    const hosts = Object.entries(files)
      .filter(([name]) => /\.(html|js|css|svg|json)$/.test(name) || name === 'imsmanifest.xml')
      .flatMap(([name, content]) =>
        [...strFromU8(content).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map((match) => `${name}: ${match[1]}`),
      )
      .filter((found) => !NAMESPACES.has(found.split(': ')[1]!));
    expect(hosts).toEqual([]);
    expect(strFromU8(files['index.html']!)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
}
