// Switches in the address, for development and for pictures (docs/switches.md). They never change how an attempt is scored.
import type { Language } from '../lines/line.ts';

export interface Switches {
  readonly seed: number | null;
  readonly speed: number | 'next' | null;
  readonly quality: 'low' | 'medium' | 'high' | null;
  readonly still: boolean;
  readonly language: Language | null;
  readonly double: boolean;
  /** Address of an assignment on the page's own host. */
  readonly assignment: string | null;
}

/** Reads the query string; what is not understood is passed over. */
export function readSwitches(query: string): Switches {
  const params = new URLSearchParams(query);
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === params.get(key)) ?? null;
  const whole = (key: string): number | null =>
    /^\d{1,10}$/.test(params.get(key) ?? '') ? Number(params.get(key)) : null;
  const language = oneOf('language', ['zh-CN', 'en'] as const) ?? oneOf('lang', ['zh-CN', 'en'] as const);
  return {
    seed: whole('seed'),
    speed: params.get('speed') === 'next' ? 'next' : whole('speed'),
    quality: oneOf('quality', ['low', 'medium', 'high'] as const),
    still: params.has('still'),
    language,
    double: params.get('stringTest') === 'double',
    assignment: params.get('assignment'),
  };
}
