// The `penline` command: finds the command that is meant, and turns what went wrong into one line and an exit code.
// Exit codes: 0 success, 1 the answer is "no", 2 bad input.
import { explainInputError, InputError } from '../src/attempt/input-error.ts';
import { usage } from './usage.ts';
import type { Command } from './command.ts';
import { expert } from './expert.ts';
import { lines } from './lines.ts';
import { readerLanguage } from './language.ts';
import { packageCommand } from './package.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate-command.ts';
import { verify } from './verify.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['lines', lines],
  ['simulate', simulate],
  ['expert', expert],
  ['run', run],
  ['verify', verify],
  ['package', packageCommand],
  ['serve', serve],
]);

/** Runs one command line; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const language = readerLanguage(process.env);
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(usage(language));
    return name === undefined ? 2 : 0;
  }
  try {
    const command = commands.get(name);
    if (!command) {
      throw new InputError('', 'command-unknown', { value: name, allowed: [...commands.keys()].join(', ') });
    }
    return await command(rest, language);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`penline: ${explainInputError(error, language)}`);
    return 2;
  }
}
