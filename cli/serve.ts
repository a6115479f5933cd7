// `penline serve`: serves the trainer on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../server/listen.ts';
import { trainer } from '../server/trainer.ts';
import { InputError } from '../src/attempt/input-error.ts';
import type { Language } from '../src/lines/line.ts';
import { type Command, readOptions } from './command.ts';
import { reason } from './write-file.ts';

const APP = fileURLToPath(new URL('../dist/app', import.meta.url));
const USUAL_PORT = 8080;

/** The player keeps a learner's record in the browser, as a learning system would; the trainer alone keeps nothing. */
const announce: Readonly<Record<Language, (address: string) => string>> = {
  'zh-CN': (address) => `Penline 已运行\n  带本机学习记录: ${address}player.html\n  仅训练系统:     ${address}`,
  en: (address) =>
    `Penline is running\n  with a local learning record: ${address}player.html\n  the trainer alone:            ${address}`,
};

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
  else console.log(announce[language](address));
  return 0;
};
