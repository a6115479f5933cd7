// What the edge says to whoever handed in something that cannot be used: which field, why, in the reader's language.
import type { Language } from '../lines/line.ts';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };

const texts: Readonly<Record<Language, Readonly<Record<InputErrorCode, string>>>> = { 'zh-CN': zh, en };

/** A key of locales/<language>.json. */
export type InputErrorCode = keyof typeof en;

/** Input that was refused: `path` names the field ("speeds[2]", "commands[17][3]"), `code` says why. */
export class InputError extends Error {
  constructor(
    readonly path: string,
    readonly code: InputErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${path}: ${code}`);
    this.name = 'InputError';
  }

  /** The same error seen from an outer document: `outer` is put before the path. */
  within(outer: string): InputError {
    const joint = this.path === '' || this.path.startsWith('[') ? '' : '.';
    return new InputError(`${outer}${joint}${this.path}`, this.code, this.details);
  }
}

/** One line for a person: the field and the reason. */
export function explainInputError(error: InputError, language: Language): string {
  const reason = texts[language][error.code].replace(/\{(\w+)\}/g, (_, key: string) =>
    oneLine(String(error.details[key] ?? '')),
  );
  return error.path === '' ? reason : `${oneLine(error.path)}${language === 'en' ? ': ' : '：'}${reason}`;
}

const CONTROL = /\p{Cc}+/gu;

/** Foreign text cut to what fits a line. */
function oneLine(text: string): string {
  const flat = text.replace(CONTROL, ' ');
  return flat.length > 120 ? `${flat.slice(0, 117)}...` : flat;
}
