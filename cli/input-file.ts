// Reading what a user names: never more than could be right, and with the file's name before what is wrong in it.
import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../src/attempt/input-error.ts';
import { reason } from './write-file.ts';

/** No file that any command reads is larger. */
const MAX_BYTES = 9_000_000;

/** Reads a file and what `read` makes of its text. Throws InputError with the file's name in its path. */
export function readInput<T>(file: string, read: (text: string) => T): T {
  const text = textOf(file);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.path === '' ? file : `${file}: ${error.path}`, error.code, error.details);
  }
}

function textOf(file: string): string {
  let size: number;
  try {
    size = statSync(file).size;
  } catch (error) {
    throw new InputError(file, 'unreadable', { why: reason(error) });
  }
  if (size > MAX_BYTES) throw new InputError(file, 'too-large', { limit: MAX_BYTES });
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(file, 'unreadable', { why: reason(error) });
  }
}
