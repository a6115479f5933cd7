import { describe, expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { firstSpeed, parseAssignment, readAssignment } from './assignment.ts';
import { explainInputError, InputError } from './input-error.ts';

const least = { line: 'toy', procedures: ['T1'] };

/** The line that a person reads about an assignment that is refused. */
function complaint(given: unknown, language: 'en' | 'zh-CN' = 'en'): string {
  try {
    readAssignment(given, toys);
  } catch (error) {
    if (error instanceof InputError) return explainInputError(error, language);
    throw error;
  }
  return 'accepted';
}

describe('an assignment', () => {
  it('needs only its line and procedure; the rest has the defaults of the procedure', () => {
    expect(readAssignment(least, toys)).toEqual({
      line: 'toy',
      procedures: ['T1'],
      mode: 'practice',
      seed: 1,
      timeLimitMinutes: 20,
      passMark: 60,
      language: 'zh-CN',
      faults: [],
      hints: 'on-request',
      speeds: [1, 10, 60, 'next'],
      speedCap: true,
      start: 'empty',
    });
  });

  it('has no hints in an exam or a contest unless it says so', () => {
    expect(readAssignment({ ...least, mode: 'exam' }, toys).hints).toBe('off');
    expect(readAssignment({ ...least, mode: 'contest' }, toys).hints).toBe('off');
    expect(readAssignment({ ...least, mode: 'exam', hints: 'on-request' }, toys).hints).toBe('on-request');
  });

  it.each([
    [[1, 10, 60], 10],
    [[1, 2], 2],
    [[60, 'next'], 60],
    [['next'], 'next'],
    [[1, 5, 60], 5],
  ] as const)('that allows the speeds %j begins at %s', (speeds, first) => {
    expect(firstSpeed(readAssignment({ ...least, speeds }, toys), toy.procedures.get('T1')!)).toBe(first);
  });

  it.each([
    [null, 'must be an object'],
    [[], 'must be an object'],
    ['P4', 'must be an object'],
    [{ procedures: ['T1'] }, 'line: is missing'],
    [{ line: 'toy' }, 'procedures: is missing'],
    [{ ...least, line: 7 }, 'line: must be a text'],
    [{ ...least, line: 'beer' }, 'line: there is no production line beer'],
    [{ ...least, procedures: 'T1' }, 'procedures: must be a list'],
    [{ ...least, procedures: [] }, 'procedures: must not be empty'],
    [{ ...least, procedures: ['T9'] }, 'procedures[0]: the line toy has no procedure T9'],
    [{ ...least, procedures: ['T1', 'T1'] }, 'procedures[1]: T1 stands in the list twice'],
    [{ ...least, mode: 'easy' }, 'mode: must be one of demonstration, practice, exam, drill, contest'],
    [{ ...least, seed: 1.5 }, 'seed: must be a whole number'],
    [{ ...least, seed: -1 }, 'seed: must be at least 0'],
    [{ ...least, seed: 2 ** 32 }, 'seed: must be at most 4294967295'],
    [{ ...least, seed: '7' }, 'seed: must be a number'],
    [{ ...least, timeLimitMinutes: 0 }, 'timeLimitMinutes: must be greater than 0'],
    [{ ...least, timeLimitMinutes: Number.NaN }, 'timeLimitMinutes: must be a number'],
    [{ ...least, timeLimitMinutes: Number.POSITIVE_INFINITY }, 'timeLimitMinutes: must be a number'],
    [{ ...least, passMark: 101 }, 'passMark: must be at most 100'],
    [{ ...least, language: 'de' }, 'language: must be one of zh-CN, en'],
    [{ ...least, faults: ['E1'] }, 'faults[0]: must be an object'],
    [{ ...least, faults: [{ event: 'E9', at: 5 }] }, 'faults[0].event: the line toy has no fault E9'],
    [{ ...least, faults: [{ event: 'E1', at: -5 }] }, 'faults[0].at: must be at least 0'],
    [{ ...least, faults: [{ event: 'E1', at: 5, size: 2 }] }, 'faults[0].size: there is no such field'],
    [{ ...least, hints: true }, 'hints: must be one of off, on-request'],
    [{ ...least, speeds: [] }, 'speeds: must not be empty'],
    [{ ...least, speeds: [10, 0] }, 'speeds[1]: must be at least 1'],
    [{ ...least, speeds: [601] }, 'speeds[0]: must be at most 600'],
    [{ ...least, speedCap: 'yes' }, 'speedCap: must be true or false'],
    [{ ...least, start: 'full' }, 'start: the line toy has no start state full'],
    [{ ...least, sedd: 1 }, 'sedd: there is no such field'],
    [{ ...least, __proto__: { x: 1 }, constructor: 1 }, 'constructor: there is no such field'],
  ])('%j is refused: %s', (given, line) => {
    expect(complaint(given)).toBe(line);
  });

  it('is refused in the language of the reader, in one line', () => {
    expect(complaint({ ...least, seed: -1 }, 'zh-CN')).toBe('seed：不得小于 0');
    expect(complaint({ ...least, line: 'a\nb\u0007c' })).toBe('line: there is no production line a b c');
    expect(complaint({ ...least, line: 'x'.repeat(64) })).not.toContain('\n');
  });

  it.each(['', '{', 'NaN', '[1,]', '\u0000'])('of broken JSON is refused: %j', (text) => {
    expect(() => parseAssignment(text, toys)).toThrow(expect.objectContaining({ code: 'not-json' }));
  });

  it('of ten megabytes is refused unread', () => {
    expect(() => parseAssignment(' '.repeat(10_000_000), toys)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
