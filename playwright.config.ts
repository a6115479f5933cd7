import { defineConfig } from '@playwright/test';
import { withPicture } from './tests/browser.ts';

const withoutPicture = 'visual/dcs.spec.ts';

export default defineConfig({
  testDir: 'tests',
  timeout: 300_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [['list']],
  use: {
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    viewport: { width: 1366, height: 768 },
    launchOptions: withPicture,
  },
  // `npm test` runs the first two on two workers, for who plays a procedure mostly waits for the plant; then the last, which draws
  // by software on every core there is, by itself.
  projects: [
    { name: 'procedure', testMatch: 'e2e/play-*.spec.ts' },
    { name: 'pages', testMatch: ['{e2e,a11y}/**/*.spec.ts', withoutPicture], testIgnore: 'e2e/play-*.spec.ts' },
    { name: 'picture', testMatch: 'visual/**/*.spec.ts', testIgnore: withoutPicture },
  ],
});
