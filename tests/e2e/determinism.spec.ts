// The same attempt gives bit-identical states in Node, in Chromium and, where it is installed, in Firefox.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

interface StateHashes {
  readonly hashes: readonly string[];
  readonly digest: string;
  readonly score: number;
}

let inNode: StateHashes;
let script: string;
let server: Server;
let address: string;
let found: (hashes: StateHashes) => void;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const source = ['--import', 'tsx', 'tests/support/state-hashes-node.ts'];
  inNode = JSON.parse(execFileSync(process.execPath, source, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  script = await bundle('tests/support/state-hashes-browser.ts');
  server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        found(JSON.parse(Buffer.concat(parts).toString('utf8')));
      });
      return;
    }
    const isScript = request.url === '/script.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/script.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => server.close());

/** The browser's script, minified as in the product. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: { type: string; code?: string }[] };
  return output.find((chunk) => chunk.type === 'chunk')!.code!;
}

const nextFound = () => new Promise<StateHashes>((resolve) => (found = resolve));

function expectSame(there: StateHashes): void {
  const parted = inNode.hashes.findIndex((hash, tick) => hash !== there.hashes[tick]);
  expect(parted, 'first second in which the states differ').toBe(-1);
  expect(there.hashes.length).toBe(inNode.hashes.length);
  expect({ digest: there.digest, score: there.score }).toEqual({ digest: inNode.digest, score: inNode.score });
}

test('the expert plays the same P4 in Chromium as in Node, second by second', async ({ page }) => {
  const there = nextFound();
  await page.goto(address);
  expectSame(await there);
  expect(inNode.hashes.length).toBeGreaterThan(10_000);
  expect(new Set(inNode.hashes).size).toBe(inNode.hashes.length);
});

test('the expert plays the same P4 in Firefox as in Node, second by second', async () => {
  const firefox = ['firefox-esr', 'firefox'].find((name) => spawnSync(name, ['--version']).status === 0);
  test.skip(firefox === undefined, 'Firefox is not installed here');
  const profile = mkdtempSync(join(tmpdir(), 'penline-firefox-'));
  const there = nextFound();
  const browser = spawn(firefox!, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' });
  try {
    expectSame(await there);
  } finally {
    browser.kill();
    await new Promise((resolve) => browser.once('exit', resolve));
    rmSync(profile, { recursive: true, force: true });
  }
});
