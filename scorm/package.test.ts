import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildPackage, filesOf, PackageError, type PackageOptions, type PackageStandard } from './package.ts';

const standards: readonly PackageStandard[] = ['scorm12', 'scorm2004'];
let app = '';

/** A small build with everything that a real one has: shared chunks, lazy chunks, styles, and a page that is not ours. */
beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'penline-app-'));
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(app, file)), { recursive: true });
    writeFileSync(join(app, file), content);
  };
  put('index.html', '<!doctype html><html><head><title>t</title></head><body></body></html>');
  put('player.html', 'player');
  for (const file of ['index-1.js', 'scene-2.js', 'shared-3.js', 'player-4.js', 'index-5.css'])
    put(`assets/${file}`, file);
  put(
    '.vite/manifest.json',
    JSON.stringify({
      'index.html': {
        file: 'assets/index-1.js',
        imports: ['_shared'],
        dynamicImports: ['scene.ts'],
        css: ['assets/index-5.css'],
      },
      'scene.ts': { file: 'assets/scene-2.js', imports: ['_shared'] },
      _shared: { file: 'assets/shared-3.js' },
      'player.html': { file: 'assets/player-4.js' },
    }),
  );
});
afterAll(() => rmSync(app, { recursive: true }));

const options = (standard: PackageStandard): PackageOptions => ({
  app,
  standard,
  assignment: '{"line":"fermentation","procedures":["P4"],"note":"<&\'\\"$&>"}',
  identifier: 'penline-p4',
  title: '实消 <P4> & "Sterilisation"',
  passMark: 60,
  competencies: ['C1', 'C2'],
});

const unpack = (standard: PackageStandard) => unzipSync(buildPackage(options(standard)));

/** The official schemas, the ones for the root elements first, the rest to be found from them. */
function schemas(standard: PackageStandard) {
  const folder = new URL(`schemas/${standard}/`, import.meta.url);
  const contents = (fileName: string) => ({ fileName, contents: readFileSync(new URL(fileName, folder), 'utf8') });
  const namespaces =
    standard === 'scorm12'
      ? {
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
          'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
        }
      : {
          'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
          'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
          'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
        };
  const imports = Object.entries(namespaces).map(
    ([ns, file]) => `<xs:import namespace="${ns}" schemaLocation="${file}"/>`,
  );
  return {
    schema: [
      {
        fileName: 'all.xsd',
        contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
      },
    ],
    preload: readdirSync(folder).map(contents),
  };
}

const validate = (standard: PackageStandard, manifest: string) =>
  validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: manifest }], ...schemas(standard) });

describe.each(standards)('a %s package', (standard) => {
  test('has a manifest that the official schemas accept', async () => {
    const result = await validate(standard, strFromU8(unpack(standard)['imsmanifest.xml']!));
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('would be refused by them without its item identifier', async () => {
    const manifest = strFromU8(unpack(standard)['imsmanifest.xml']!).replace('<item identifier="ITEM"', '<item');
    expect((await validate(standard, manifest)).valid).toBe(false);
  });

  test('says what the schemas do not check', () => {
    const manifest = strFromU8(unpack(standard)['imsmanifest.xml']!);
    expect(manifest).toContain(`<schemaversion>${standard === 'scorm12' ? '1.2' : '2004 4th Edition'}</schemaversion>`);
    expect(manifest).toContain(standard === 'scorm12' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"');
    expect(manifest.match(/<title>/g)).toHaveLength(2);
    expect(manifest.charCodeAt(0)).toBe('<'.charCodeAt(0));
  });

  test('lists exactly the files it holds, and none of the player', () => {
    const zip = unpack(standard);
    const schemaFiles = readdirSync(new URL(`schemas/${standard}/`, import.meta.url));
    const held = Object.keys(zip).filter((name) => name !== 'imsmanifest.xml' && !schemaFiles.includes(name));
    const listed = [...strFromU8(zip['imsmanifest.xml']!).matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(listed)).toEqual(new Set(held));
    expect(listed).toHaveLength(held.length);
    expect(held).toEqual(filesOf(app));
    expect(held.some((name) => name.includes('player'))).toBe(false);
    for (const file of schemaFiles) expect(zip[file]).toBeDefined();
  });

  test('carries its settings in the entry page, whatever characters they hold', () => {
    const page = strFromU8(unpack(standard)['index.html']!);
    const content = /name="penline-assignment" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
    expect(content.replaceAll(/&\w+;/g, (entity) => entities[entity]!)).toBe(options(standard).assignment);
    expect(page).toContain(`name="penline-standard" content="${standard}"`);
  });

  test('is the same to the last byte when it is built again', () => {
    expect(buildPackage(options(standard))).toEqual(buildPackage(options(standard)));
  });
});

test('without a built trainer there is one clear error', () => {
  expect(() => buildPackage({ ...options('scorm12'), app: join(app, 'nowhere') })).toThrow(PackageError);
});
