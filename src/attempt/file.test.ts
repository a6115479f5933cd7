import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { readAssignment } from './assignment.ts';
import { digestOf, parseFile, serialise, toFile } from './file.ts';
import { InputError } from './input-error.ts';
import { Player } from './player.ts';
import { createAttempt } from './run.ts';
import { verify } from './verify.ts';

const begin = (more: object = {}) =>
  createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1'], ...more }, toys));

function played() {
  const attempt = begin({ seed: 7, faults: [{ event: 'E1', at: 60 }] });
  const { expert } = attempt.entry;
  new Player(attempt, expert.script).play(Number.POSITIVE_INFINITY);
  return attempt;
}

const honest = serialise(toFile(played()));
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const parsed = (): { [key: string]: Json } => JSON.parse(honest);

/** Every path to a value in a document, leaves and branches alike. */
function paths(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, i) => paths(item, [...path, i]))
    : Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** Neighbouring values: what a forger would try, and what a broken disk would do. */
function otherValues(value: Json): Json[] {
  if (typeof value === 'number') return [value + 1, value - 1, -value - 0.5, String(value), null];
  if (typeof value === 'string') {
    return [
      `${value}x`,
      value.replace(/[0-9a-f]/, (c) => (c === '0' ? '1' : '0')),
      value === 'open' ? 'close' : 'open',
      3,
      null,
    ];
  }
  if (typeof value === 'boolean') return [!value, null];
  if (value === null) return ['', 0, 'time'];
  if (Array.isArray(value)) return [[], [...value, ...value.slice(-1)], value.slice(0, -1), [...value].reverse(), {}];
  return [{}, null, { ...value, extra: 1 }];
}

function changed(root: Json, path: readonly (string | number)[], value: Json | undefined): Json {
  const copy = structuredClone(root);
  let at = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, Json>;
  const last = path.at(-1)!;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) (at as unknown as Json[]).splice(last as number, 1);
  else delete at[last];
  return copy;
}

/** Whether a verifier refuses a document, by its verdict or as unreadable. */
function refuses(document: Json): boolean {
  try {
    return !verify(parseFile(JSON.stringify(document), toys), toys).verified;
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}

describe("an attempt's file", () => {
  it('is verified when it is honest', () => {
    const file = parseFile(honest, toys);
    expect(verify(file, toys)).toEqual({ verified: true, difference: null, result: file.result });
    expect(file.result).toMatchObject({ finished: 'finished', passed: true });
    expect(file.result.score).toBeGreaterThan(90);
  });

  it('holds points half up to two decimals', () => {
    const { parts, deductions } = parseFile(honest, toys).result;
    const points = [
      ...Object.values(parts).flatMap((part) => [part.points, part.of]),
      ...deductions.map((d) => d.points),
    ];
    expect(points.map((value) => Number(value.toFixed(2)))).toEqual(points);
  });

  it('is refused after any single change, with the old digest and with a new one', () => {
    const root = parsed();
    let mutations = 0;
    for (const path of paths(root)) {
      const value = path.reduce<Json>((at, key) => (at as Record<string | number, Json>)[key]!, root);
      const others = otherValues(value).filter((other) => JSON.stringify(other) !== JSON.stringify(value));
      for (const other of [...others, undefined]) {
        const document = changed(root, path, other) as { [key: string]: Json };
        const where = `${path.join('/')} = ${JSON.stringify(other)}`;
        expect(refuses(document), `${where}, old digest`).toBe(true);
        if (path[0] !== 'digest') {
          expect(refuses({ ...document, digest: digestOf(document) }), `${where}, new digest`).toBe(true);
        }
        mutations++;
      }
    }
    console.log(`${mutations} mutations refused, each with the old and with a new digest`);
    expect(mutations).toBeGreaterThan(500);
  });

  it('is refused with any other log, whatever was played', () => {
    const acts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom('open', 'close', 'hint'), fc.constant('HV-1')),
      { minLength: 1, maxLength: 12 },
    );
    const play = (log: readonly (readonly [number, 'open' | 'close' | 'hint', string])[]) => {
      const attempt = begin();
      for (const [at, verb, tag] of [...log].sort((a, b) => a[0] - b[0])) {
        attempt.advance(at - attempt.tick);
        attempt.act(verb, tag);
      }
      attempt.advance(1000 - attempt.tick);
      return JSON.parse(serialise(toFile(attempt))) as { [key: string]: Json };
    };
    fc.assert(
      fc.property(acts, acts, (one, other) => {
        const [a, b] = [play(one), play(other)];
        fc.pre(JSON.stringify(a.commands) !== JSON.stringify(b.commands));
        const forged = { ...a, commands: b.commands! };
        return refuses({ ...forged, digest: digestOf(forged) }) && !refuses(a);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['seed', ['seed'], 8, { kind: 'start', tick: 0 }],
    ['assignment', ['assignment', 'passMark'], 61, { kind: 'start', tick: 0 }],
    ['value', ['commands', 4, 3], 13, { kind: 'command', index: 4 }],
    ['verb', ['commands', 1, 1], 'open', { kind: 'command', index: 1 }],
    ['score', ['result', 'score'], 100, { kind: 'result', field: 'score' }],
    ['state hash', ['hashes', 'values', 0], 'a'.repeat(64), { kind: 'state', tick: 600, agreed: 0 }],
  ] as const)('tells where the run parts from a changed %s', (_, path, value, difference) => {
    const root = begin({ seed: 7 });
    new Player(root, root.entry.expert.script.slice(0, -1)).play(700);
    root.act('finish', '');
    const document = changed(JSON.parse(serialise(toFile(root))), path, value) as { [key: string]: Json };
    const verdict = verify(parseFile(JSON.stringify({ ...document, digest: digestOf(document) }), toys), toys);
    expect(verdict.difference).toMatchObject(difference);
  });

  it('tells the earlier of the true and the false time of a moved act', () => {
    const original = parsed().commands as [number, string, string, Json][];
    const [at] = original[1]!;
    for (const moved of [at - 2, at + 2]) {
      const document = changed(parsed(), ['commands', 1, 0], moved) as { [key: string]: Json };
      const verdict = verify(parseFile(JSON.stringify({ ...document, digest: digestOf(document) }), toys), toys);
      expect(verdict.difference).toEqual({ kind: 'command', tick: Math.min(at, moved), index: 1 });
    }
  });

  it.each([
    ['not JSON', 'rubbish', '', 'not-json'],
    ['another document', '{"format":"penline-attempt/2"}', 'format', 'other-format'],
    ['a list', '[]', '', 'not-object'],
    ['nothing', 'null', '', 'not-object'],
  ])('is refused with the field and the reason: %s', (_, text, path, code) => {
    expect(() => parseFile(text, toys)).toThrow(expect.objectContaining({ path, code }));
  });

  it.each([
    ['commands', 0, 2],
    ['commands', 0, 3],
    ['result', 'deductions', 0, 'reason'],
  ])('is refused with half a character in it: %s', (...path) => {
    const document = changed(parsed(), path, '\ud800');
    expect(refuses(document)).toBe(true);
  });

  it('of ten megabytes of rubbish is refused at once', () => {
    const before = process.hrtime.bigint();
    for (const rubbish of ['[', '{"a":', 'x', '"', '0']) {
      expect(() => parseFile(rubbish.repeat(10_485_760 / rubbish.length), toys)).toThrow(InputError);
    }
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1000);
  });

  it('is refused by another release', () => {
    const document = { ...parsed(), release: '0.0.1' };
    expect(() => parseFile(JSON.stringify(document), toys)).toThrow(
      expect.objectContaining({ path: 'release', code: 'other-release' }),
    );
  });
});
