// What a command is, and how it reads its options.
import { parseArgs } from 'node:util';
import { InputError } from '../src/attempt/input-error.ts';
import type { Language } from '../src/lines/line.ts';

/** Does its work and returns the exit code. Throws InputError for bad input. */
export type Command = (args: readonly string[], language: Language) => number | Promise<number>;

export interface Options {
  /** Value of `--name`. Throws InputError if it was not given. */
  readonly need: (name: string) => string;
  readonly text: (name: string) => string | undefined;
  /** Values of `--name`, given once with commas or several times. Throws InputError if it was not given. */
  readonly list: (name: string) => readonly string[];
  /** Value of `--name` as a whole number. */
  readonly whole: (name: string) => number | undefined;
  readonly json: boolean;
  /** What was given without an option's name. */
  readonly files: readonly string[];
}

/** Reads `--name value` for each of `names`, and `--json`. Files are refused unless `files` is set. */
export function readOptions(args: readonly string[], names: readonly string[], files = false): Options {
  const { values, positionals } = parsed(args, names);
  if (!files && positionals.length > 0) throw new InputError(positionals[0]!, 'option-unknown');
  const all = (name: string) => (Array.isArray(values[name]) ? values[name] : []);
  const text = (name: string) => all(name).at(-1);
  return {
    text,
    list: (name) => {
      const given = all(name).flatMap((value) => value.split(','));
      if (given.length === 0 || given.includes('')) throw new InputError(`--${name}`, 'option-missing');
      return given;
    },
    need: (name) => {
      const value = text(name);
      if (value === undefined || value === '') throw new InputError(`--${name}`, 'option-missing');
      return value;
    },
    whole: (name) => {
      const value = text(name);
      if (value !== undefined && !/^\d{1,15}$/.test(value)) throw new InputError(`--${name}`, 'not-whole');
      return value === undefined ? undefined : Number(value);
    },
    json: values.json === true,
    files: positionals,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, readonly string[] | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[], names: readonly string[]): Parsed {
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }]));
  try {
    return parseArgs({
      args: [...args],
      options: { ...texts, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    }) as Parsed;
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const known = names.includes(option.replace(/^--/, ''));
    throw new InputError(option, known ? 'option-missing' : 'option-unknown');
  }
}
