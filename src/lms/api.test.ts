import { describe, expect, test } from 'vitest';
import { findApi } from './api.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';

type Frame = Record<string, unknown> & { parent: Frame; top: Frame; opener: Frame | null };

const api = (dialect: typeof scorm12) =>
  Object.fromEntries(Object.values(dialect.methods).map((name) => [name, () => '']));

/** A chain of frames, outermost first; returns the innermost. */
function nest(...levels: readonly Record<string, unknown>[]): Frame {
  let parent: Frame | null = null;
  let top: Frame | null = null;
  for (const level of levels) {
    const frame = { opener: null, ...level } as Frame;
    frame.parent = parent ?? frame;
    top ??= frame;
    frame.top = top;
    parent = frame;
  }
  return parent!;
}

const find = (frame: Frame, dialect = scorm12) => findApi(frame as unknown as Window, dialect);

describe('the API', () => {
  test.each([0, 1, 5, 12])('is found %d frames up', (depth) => {
    const found = api(scorm12);
    expect(find(nest({ API: found }, ...Array.from({ length: depth }, () => ({}))))).toBe(found);
  });

  test('is found above a frame that throws on access', () => {
    const found = api(scorm12);
    const closed = Object.defineProperty({}, 'API', {
      get: () => {
        throw new Error('cross-origin');
      },
      enumerable: true,
    });
    const top = nest({ API: found });
    const middle = Object.create(closed) as Frame;
    middle.parent = top;
    middle.top = top;
    middle.opener = null;
    const inner = { parent: middle, top, opener: null } as unknown as Frame;
    expect(find(inner)).toBe(found);
  });

  test('is found through the opener, its parents, and the opener of the top window', () => {
    const found = api(scorm12);
    const player = nest({ API: found }, {});
    expect(find(nest({ opener: player }))).toBe(found);
    expect(find(nest({ opener: player }, {}, {}))).toBe(found);
  });

  test('of the other standard is not taken, nor an object that only bears the name', () => {
    expect(find(nest({ API: api(scorm12) }), scorm2004)).toBeNull();
    expect(find(nest({ API: { LMSInitialize: () => '' } }))).toBeNull();
    expect(find(nest({}))).toBeNull();
  });
});
