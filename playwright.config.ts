import { defineConfig } from '@playwright/test';
import { withPicture } from './tests/browser.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,a11y,visual}/**/*.spec.ts',
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
});
