// `penline expert`: plays one procedure or several as its line says it should be played, and writes the attempt.
import { readAssignment } from '../src/attempt/assignment.ts';
import { playExpert } from '../src/attempt/expert.ts';
import { type Command, readOptions } from './command.ts';
import { writeAttempt } from './outcome.ts';

export const expert: Command = (args, language) => {
  const options = readOptions(args, ['line', 'procedure', 'out', 'seed']);
  const out = options.need('out');
  const seed = options.whole('seed');
  const player = playExpert(
    readAssignment({
      line: options.need('line'),
      procedures: options.list('procedure'),
      mode: 'demonstration',
      language,
      ...(seed === undefined ? {} : { seed }),
    }),
  );
  writeAttempt(player.attempt, out, options.json, language);
  return player.done ? 0 : 1;
};
