// Writing results: a file is there whole or not at all.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { InputError } from '../src/attempt/input-error.ts';

/**
 * Writes `content` to `path` through a temporary file beside it, so that a failure leaves no part of it and no harm to an older
 * file. Devices and pipes are written directly. Throws InputError.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old && !old.isFile() && !old.isDirectory()) writeFileSync(path, content);
    else replace(old ? realpathSync(path) : path, content);
  } catch (error) {
    throw new InputError(path, 'cannot-write', { why: reason(error) });
  }
}

function replace(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The system's code for what went wrong ("ENOENT"), or its words. */
export function reason(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
}
