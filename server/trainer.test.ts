import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainer } from './trainer.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penline-server-'));
  mkdirSync(join(folder, 'app/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const name of [
    'index.html',
    'assets/a-1.js',
    'assets/a-1.css',
    'assets/p.svg',
    'assets/f.woff2',
    'assets/d.json',
  ]) {
    writeFileSync(join(folder, 'app', name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string) => trainer(join(folder, 'app')).request(path);

describe('the trainer on the web', () => {
  it.each([
    ['/', 'text/html'],
    ['/assets/a-1.js', 'text/javascript'],
    ['/assets/a-1.css', 'text/css'],
    ['/assets/p.svg', 'image/svg+xml'],
    ['/assets/f.woff2', 'font/woff2'],
    ['/assets/d.json', 'application/json'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('lets a page reach no host but its own and run no inline script', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets named assets be kept and the page be asked for again', async () => {
    expect((await get('/assets/a-1.js')).headers.get('Cache-Control')).toContain('immutable');
    expect((await get('/')).headers.get('Cache-Control')).toBe('no-cache');
    expect((await get('/assets/none.js')).headers.get('Cache-Control')).toBe('no-cache');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2f..%2fsecret.txt', '/nothing', '/assets'])(
    'gives nothing outside the trainer: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
