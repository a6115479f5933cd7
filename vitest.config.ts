import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { mainFields: ['module', 'main'] },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every core, and none left idle: of two, the default uses one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/{kernel,plant,procedure,scoring,lines,attempt,lms}/**/*.test.ts',
            '{cli,server,scorm,bench,scenes}/**/*.test.{ts,tsx}',
            'tests/{architecture,conformance,model}/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'jsdom', environment: 'jsdom', include: ['src/ui/**/*.test.{ts,tsx}'] } },
    ],
  },
});
