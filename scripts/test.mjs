// `npm test`: installs what is missing, then checks, unit and model tests, and end-to-end tests in a real browser.
// Ends with one line, "N passed, N failed", counted from what the runners report. Exit code 0 only if nothing failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tally = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of node_modules; returns whether it succeeded. */
function tool(name, args, env = {}) {
  console.log(`\n> ${name} ${args.join(' ')}`);
  return (
    spawnSync('npx', ['--no-install', name, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status ===
    0
  );
}

function count(ok) {
  if (ok) tally.passed++;
  else tally.failed++;
}

/** Adds a runner's own counts; a runner that failed without reporting a failed test counts as one failure. */
function add(ok, passed, failed, skipped) {
  tally.passed += passed;
  tally.failed += failed === 0 && !ok ? 1 : failed;
  tally.skipped += skipped;
}

function unit() {
  const file = `${results}/unit.json`;
  const ok = tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return add(ok, 0, 0, 0);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  add(ok, report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

/** Playwright's own browser, where the system has none. */
function browser() {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].some(existsSync);
  return system || tool('playwright', ['install', 'chromium']);
}

/** Projects of playwright.config.ts at once, on so many workers. */
function endToEnd(workers, ...projects) {
  const file = `${results}/${projects.join('-')}.json`;
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [
    'test',
    '--reporter=list,json',
    `--workers=${workers}`,
    `--output=${results}/${projects[0]}`,
    ...chosen,
  ];
  const ok = tool('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  if (!existsSync(file)) return add(ok, 0, 0, 0);
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  add(ok, stats.expected + stats.flaky, stats.unexpected, stats.skipped);
}

const started = Date.now();
count(spawnSync('node', ['scripts/check.mjs'], { stdio: 'inherit' }).status === 0);
unit();
const built = tool('vite', ['build', '--logLevel', 'warn']);
count(built);
if (built && browser()) {
  endToEnd(2, 'procedure', 'pages');
  endToEnd(1, 'picture');
} else tally.failed++;

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`);
process.exit(tally.failed === 0 ? 0 : 1);
