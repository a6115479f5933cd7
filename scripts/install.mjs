// Installs the packages of package-lock.json if any of them is missing or of another version.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs a command with its output shown. Ends this process with the command's exit code if that is not 0. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** Not `npm ci`: it refuses a lock file in which a registry that lacks some other platform's binaries has left them out. */
export function installIfNeeded() {
  if (!installed()) run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}
