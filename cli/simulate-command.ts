// `penline simulate`: its options; simulate.ts does the work.
import { InputError } from '../src/attempt/input-error.ts';
import { type Command, readOptions } from './command.ts';
import { simulateFile } from './simulate.ts';

/** The line whose model runs alone. */
const LINE = 'fermentation';

export const simulate: Command = (args, language) => {
  const options = readOptions(args, ['line', 'recipe', 'out']);
  const line = options.need('line');
  if (line !== LINE) throw new InputError('--line', 'not-one-of', { allowed: LINE });
  const summary = simulateFile(options.need('recipe'), options.need('out'));
  const { rows, hours, penicillin, volume, out } = summary;
  const [p, v] = [penicillin.toFixed(3), volume.toFixed(0)];
  const told =
    language === 'zh-CN'
      ? `${out}: ${rows} 行，${hours} h，青霉素 ${p} g/L，体积 ${v} L`
      : `${out}: ${rows} rows, ${hours} h, penicillin ${p} g/L, volume ${v} L`;
  console.log(options.json ? JSON.stringify(summary) : told);
  return 0;
};
