// How the tests start Chromium: Debian's where it is there, Playwright's own elsewhere.
import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const launch = (args: readonly string[]): LaunchOptions => ({
  ...(executablePath ? { executablePath } : {}),
  args: [...quiet, ...args],
});

/** With the picture, drawn by software: there need not be a GPU. */
export const withPicture = launch(['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']);

/** Without WebGL, for what does not look at the picture: the equipment list stands in for it, and pages are quick. */
export const withoutPicture = launch(['--disable-3d-apis']);
