// `penline serve`: serves the trainer on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../server/listen.ts';
import { trainer } from '../server/trainer.ts';
import { InputError } from '../src/attempt/input-error.ts';
import { type Command, readOptions } from './command.ts';
import { reason } from './write-file.ts';

const APP = fileURLToPath(new URL('../dist/app', import.meta.url));
const USUAL_PORT = 8080;

/** Resolves once the port is open; the server lives as long as the process. */
export const serve: Command = async (args, language) => {
  const options = readOptions(args, ['port', 'host']);
  const port = options.whole('port') ?? USUAL_PORT;
  if (port > 65_535) throw new InputError('--port', 'too-great', { maximum: 65_535 });
  if (!existsSync(join(APP, 'index.html'))) throw new InputError('', 'not-built', { why: APP });
  let address: string;
  try {
    address = await listen(trainer(APP), options.text('host') ?? '127.0.0.1', port);
  } catch (error) {
    throw new InputError('--port', 'cannot-listen', { why: reason(error) });
  }
  if (options.json) console.log(JSON.stringify({ address }));
  else console.log(language === 'zh-CN' ? `Penline 已在 ${address} 运行` : `Penline is at ${address}`);
  return 0;
};
