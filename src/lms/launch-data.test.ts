import { describe, expect, test } from 'vitest';
import { overridesOf, parseLaunchData } from './launch-data.ts';

describe('launch data', () => {
  test('overrides the five fields that may be overridden', () => {
    expect(parseLaunchData('mode=exam; seed=7;timeLimitMinutes=30;hints=off;language=en').fields).toEqual({
      mode: 'exam',
      seed: 7,
      timeLimitMinutes: 30,
      hints: 'off',
      language: 'en',
    });
  });

  test('passes over unknown keys and reports unknown values', () => {
    expect(parseLaunchData('colour=red;mode=contest;seed=-1;toString=1;;=;language=fr')).toEqual({
      fields: {},
      refused: [
        { key: 'mode', value: 'contest' },
        { key: 'seed', value: '-1' },
        { key: 'language', value: 'fr' },
      ],
    });
  });

  test('wins over the query string', () => {
    expect(overridesOf('seed=7', '?seed=8&hints=on').fields).toEqual({ seed: 7, hints: 'on-request' });
  });
});
