// `penline run`: plays a script of a person's acts and writes the attempt. A script that was not played to its end is a "no".
import { parseAssignment } from '../src/attempt/assignment.ts';
import { InputError } from '../src/attempt/input-error.ts';
import { Player } from '../src/attempt/player.ts';
import { beginAttempt } from '../src/attempt/run.ts';
import { parseScript } from '../src/attempt/script.ts';
import { type Command, readOptions } from './command.ts';
import { readInput } from './input-file.ts';
import { writeAttempt } from './outcome.ts';

export const run: Command = (args, language) => {
  const options = readOptions(args, ['assignment', 'script', 'out']);
  const out = options.need('out');
  const script = options.need('script');
  const attempt = beginAttempt(readInput(options.need('assignment'), (text) => parseAssignment(text)));
  const player = new Player(
    attempt,
    readInput(script, (text) => parseScript(text, attempt)),
  );
  try {
    player.play(Number.POSITIVE_INFINITY);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${script}: ${error.path}`, error.code, error.details);
  }
  writeAttempt(attempt, out, options.json, language);
  if (player.done) return 0;
  console.error(notPlayed(player, language === 'zh-CN'));
  return 1;
};

function notPlayed(player: Player, zh: boolean): string {
  const { tick } = player.attempt;
  if (player.failed === null) {
    return zh
      ? `penline: 第 ${tick} 秒操作已结束，脚本尚未执行完`
      : `penline: the attempt ended at second ${tick}, before the script`;
  }
  const { when } = player.script[player.failed]!;
  return zh
    ? `penline: [${player.failed}]: 至第 ${tick} 秒条件仍未成立：${when}`
    : `penline: [${player.failed}]: still waiting at second ${tick} for ${when}`;
}
