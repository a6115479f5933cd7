// What `expert`, `run` and `verify` print of an attempt.
import { alarmMix } from '../src/attempt/alarm-mix.ts';
import { type AttemptResult, resultOf, serialise, toFile } from '../src/attempt/file.ts';
import type { RunningAttempt } from '../src/attempt/run.ts';
import type { Language, Line, Texts } from '../src/lines/line.ts';
import { writeWhole } from './write-file.ts';

/** Writes an attempt's file and prints its result. */
export function writeAttempt(attempt: RunningAttempt, out: string, json: boolean, language: Language): void {
  writeWhole(out, serialise(toFile(attempt)));
  const result = resultOf(attempt);
  const told = { ...outcomeOf(result), alarms: alarmMix(attempt.journal) };
  console.log(json ? JSON.stringify(told) : describe(result, attempt.line, language));
}

/** The object that --json prints: the result, with the digest of the last state as `hash`. */
export function outcomeOf(result: AttemptResult) {
  const { score, passed, deductions, ticks, hash, finished, parts, stages } = result;
  return { score, passed, deductions, ticks, hash, finished, parts, ...(stages === undefined ? {} : { stages }) };
}

/** A result for a person: the mark, then a line for every point lost. */
export function describe(result: AttemptResult, line: Line, language: Language): string {
  const zh = language === 'zh-CN';
  const mark = result.passed ? (zh ? '合格' : 'passed') : zh ? '不合格' : 'not passed';
  const head = zh
    ? `成绩 ${result.score}（${mark}），历时 ${clock(result.ticks)}`
    : `score ${result.score} (${mark}) after ${clock(result.ticks)} of plant time`;
  const stages = result.stages?.map(({ procedure, score }) => `  ${procedure.padEnd(4)} ${score}`) ?? [];
  const lost = result.deductions.map(({ points, tick, step, procedure = '', reason, details }) => {
    const why = fill(textAt(line.texts[language], ['reasons', reason]) ?? reason, details);
    return `  ${clock(tick)}  ${`${procedure} ${step}`.trim().padEnd(14)} -${points.toFixed(2)}  ${why}`;
  });
  return [head, ...stages, ...lost].join('\n');
}

/** Seconds of plant time as h:mm:ss. */
function clock(ticks: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(ticks / 3600)}:${two(Math.floor(ticks / 60) % 60)}:${two(ticks % 60)}`;
}

function textAt(texts: Texts, path: readonly string[]): string | undefined {
  const found = path.reduce<string | Texts | undefined>(
    (at, key) => (typeof at === 'object' ? at[key] : undefined),
    texts,
  );
  return typeof found === 'string' ? found : undefined;
}

const fill = (text: string, details: Readonly<Record<string, number | string>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, key: string) => {
    const value = details[key];
    return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : (value ?? '');
  });
