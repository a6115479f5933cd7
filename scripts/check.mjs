// Everything a commit needs, in under a minute: types, lint, format, unused code, and the rules of the rooms.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'biome', ['format', '.']],
  ['unused code', 'knip', []],
  ['rooms', 'vitest', ['run', '--project', 'node', 'tests/architecture']],
];

let failed = 0;
for (const [name, command, args] of steps) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
