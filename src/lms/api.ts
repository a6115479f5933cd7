// Finding the LMS's API object, and calling it without ever trusting it: it may throw, return booleans, null, or nothing at all.
import type { Dialect, Read } from './dialect.ts';

/** The API as the rest of this room sees it: total functions, plain answers. */
export interface Api {
  initialise(): boolean;
  terminate(): boolean;
  /** '' for anything that the LMS does not know or could not give. */
  readonly get: Read;
  set(element: string, value: string): boolean;
  commit(): boolean;
  /** The LMS's own words for the last failure. */
  lastError(): string;
}

type RawApi = Record<string, (...args: string[]) => unknown>;

/** How far up we climb; deeper nesting has not been seen. */
const MOST_LEVELS = 50;

function asApi(candidate: unknown, dialect: Dialect): RawApi | null {
  if (candidate === null || typeof candidate !== 'object') return null;
  const api = candidate as RawApi;
  return Object.values(dialect.methods).every((name) => typeof api[name] === 'function') ? api : null;
}

function climb(start: Window | null, dialect: Dialect): RawApi | null {
  let frame = start;
  for (let level = 0; frame !== null && level < MOST_LEVELS; level++) {
    try {
      const found = asApi((frame as unknown as Record<string, unknown>)[dialect.apiName], dialect);
      if (found) return found;
    } catch {
      // A frame of another origin throws on access; the API may still stand above it.
    }
    let parent: Window | null = null;
    try {
      parent = frame.parent;
    } catch {
      return null;
    }
    frame = parent === frame ? null : parent;
  }
  return null;
}

function opener(frame: Window | null): Window | null {
  try {
    return (frame?.opener as Window | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The LMS's object of this dialect's name: up the parents, then the opener and its parents, then the top window's opener. */
export function findApi(start: Window, dialect: Dialect): RawApi | null {
  return climb(start, dialect) ?? climb(opener(start), dialect) ?? climb(opener(start.top), dialect);
}

/** Wraps a raw API so that every call has a plain answer. */
export function wrapApi(raw: RawApi, dialect: Dialect): Api {
  const { methods } = dialect;
  let thrown = '';
  const call = (method: string, ...args: string[]): unknown => {
    thrown = '';
    try {
      return raw[method]!.apply(raw, args);
    } catch (error) {
      thrown = error instanceof Error ? error.message : String(error);
      return null;
    }
  };
  const yes = (answer: unknown): boolean => answer === true || answer === 'true' || answer === 1;
  const text = (answer: unknown): string =>
    typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
  return {
    initialise: () => yes(call(methods.initialise, '')),
    terminate: () => yes(call(methods.terminate, '')),
    get: (element) => text(call(methods.get, element)),
    set: (element, value) => yes(call(methods.set, element, value)),
    commit: () => yes(call(methods.commit, '')),
    lastError: () => {
      if (thrown !== '') return thrown;
      const code = text(call(methods.lastError));
      const words = code === '' ? '' : text(call(methods.errorString, code));
      return [code, words].filter((part) => part !== '' && part !== '0').join(' ');
    },
  };
}
