// Serves an LMS's frame set and a package unpacked below a deep path, as an LMS would: strict policy, odd types as octet streams.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { readAssignment } from '../../../src/attempt/assignment.ts';
import type { Standard } from '../../../src/lms/connect.ts';
import { buildPackage } from '../../../scorm/package.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'";
const COURSE = '/pluginfile.php/31/mod_scorm/content/4';

const require = createRequire(import.meta.url);
const local = (name: string) => readFileSync(new URL(name, import.meta.url));

export interface LmsServer {
  readonly origin: string;
  /** Address of the frame set that shows the package of a standard. */
  address(standard: Standard, more?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Starts the server with a package of each standard, made of the built trainer and the given assignment. */
export async function startLms(assignment: object): Promise<LmsServer> {
  const text = JSON.stringify(readAssignment(assignment));
  const files = new Map<string, Uint8Array>([
    ['/lms/host.html', local('host.html')],
    ['/lms/menu.html', local('menu.html')],
    ['/lms/host.js', local('host.js')],
    ['/lms/scorm-again.js', readFileSync(require.resolve('scorm-again').replace(/[^/]+$/, 'scorm-again.js'))],
  ]);
  for (const standard of ['scorm12', 'scorm2004'] as const) {
    const zip = buildPackage({
      app: 'dist/app',
      standard,
      assignment: text,
      identifier: 'penline-test',
      title: 'P4',
      passMark: 60,
      competencies: ['C1'],
    });
    for (const [name, bytes] of Object.entries(unzipSync(zip))) files.set(`${COURSE}/${standard}/${name}`, bytes);
  }
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lms').pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const policy = path.startsWith(COURSE) ? { 'content-security-policy': POLICY } : {};
    return response
      .writeHead(200, { 'content-type': type, ...policy })
      .end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (standard, more = {}) =>
      `${origin}/lms/host.html?${new URLSearchParams({ standard, course: `${COURSE}/${standard}/index.html?token=a1b2`, ...more })}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
