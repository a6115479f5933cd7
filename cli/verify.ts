// `penline verify`: replays attempts and compares what they claim with what comes out. Takes attempt files, and compact logs as an
// LMS holds them in its suspend data.
import { isCompact, resumeAttempt, unpackLog } from '../src/attempt/compact.ts';
import { type AttemptResult, parseFile, resultOf } from '../src/attempt/file.ts';
import { explainInputError, InputError } from '../src/attempt/input-error.ts';
import { type Difference, verify as verifyFile } from '../src/attempt/verify.ts';
import type { Language, Line } from '../src/lines/line.ts';
import { lines } from '../src/lines/index.ts';
import { type Command, readOptions } from './command.ts';
import { readInput } from './input-file.ts';
import { describe, outcomeOf } from './outcome.ts';

interface Answer {
  readonly verified: boolean;
  readonly difference: Difference | null;
  readonly result: AttemptResult;
  readonly line: Line;
}

export const verify: Command = (args, language) => {
  const { files, json } = readOptions(args, [], true);
  if (files.length === 0) throw new InputError('FILE', 'option-missing');
  const codes = files.map((file) => answerFor(file, json, language));
  return Math.max(...codes);
};

/** One file's exit code. Bad input is told and does not keep the other files from being verified. */
function answerFor(file: string, json: boolean, language: Language): number {
  try {
    const answer = readInput(file, (text) => (isCompact(text) ? judgeCompact(text) : judgeFile(text)));
    const { verified, difference, result, line } = answer;
    if (json) console.log(JSON.stringify({ file, verified, difference, ...outcomeOf(result) }));
    else console.log(`${file}: ${verdictText(answer, language)}\n${describe(result, line, language)}`);
    return verified ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`penline: ${explainInputError(error, language)}`);
    return 2;
  }
}

function judgeFile(text: string): Answer {
  const file = parseFile(text);
  return { ...verifyFile(file), line: lines.get(file.line)! };
}

function judgeCompact(text: string): Answer {
  const { score, kept } = unpackLog(text);
  const attempt = resumeAttempt(text);
  const result = resultOf(attempt);
  // Of a log that was cut only the beginning can be replayed: it does not vouch for the score.
  const verified = kept !== 'beginning' && result.score === score;
  const difference = verified ? null : ({ kind: 'result', tick: result.ticks, field: 'score' } as const);
  return { verified, difference, result, line: attempt.line };
}

function verdictText({ difference }: Answer, language: Language): string {
  const zh = language === 'zh-CN';
  if (difference === null) return zh ? '核验通过' : 'verified';
  const { tick } = difference;
  const where = zh ? `核验不通过，自第 ${tick} 秒起不同：` : `not verified, differs from second ${tick} on: `;
  switch (difference.kind) {
    case 'start':
      return where + (zh ? '任务书或种子不是所执行的' : 'the assignment or the seed is not the one that was played');
    case 'command':
      return (
        where +
        (zh ? `commands[${difference.index}] 不是所做的动作` : `commands[${difference.index}] is not what was done`)
      );
    case 'state':
      return (
        where +
        (zh
          ? `第 ${difference.agreed} 秒的状态一致，第 ${tick} 秒的不一致`
          : `the states agree at second ${difference.agreed} and differ at second ${tick}`)
      );
    case 'result':
      return (
        where +
        (zh ? `result.${difference.field} 与重演结果不符` : `result.${difference.field} is not what the replay gives`)
      );
    case 'digest':
      return where + (zh ? 'digest 与内容不符' : 'the digest is not that of the contents');
  }
}
