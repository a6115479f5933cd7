import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStream } from '../kernel/random.ts';
import { Layout } from '../kernel/state.ts';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { readAssignment } from './assignment.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readCommands, writeCommands } from './compact-commands.ts';
import { packLog, resumeAttempt, unpackLog } from './compact.ts';
import { InputError } from './input-error.ts';
import { createAttempt } from './run.ts';
import { VERBS } from './verb.ts';

const begin = (more: object = {}) =>
  createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1'], ...more }, toys));

/** An attempt with many acts, irregular enough that deflate finds little. */
function busy(acts: number) {
  const attempt = begin({ timeLimitMinutes: 1440 });
  const noise = new RandomStream(new Layout(), 'acts');
  const state = new Float64Array(16);
  noise.begin(state, 1);
  for (let i = 0; i < acts; i++) {
    attempt.act('set', 'HV-1', Math.floor(noise.uniform(state) * 1000) / 10);
    attempt.advance(1 + Math.floor(noise.uniform(state) * 50));
  }
  return attempt;
}

describe('the compact log', () => {
  it('keeps every act exactly', () => {
    const ids = ['', 'HV-1', 'R1.level'];
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.integer().map((x) => x / 10 + 0),
      fc.string(),
    );
    const acts = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(...VERBS), fc.oneof(fc.constantFrom(...ids), fc.string()), value),
    );
    fc.assert(
      fc.property(acts, (list) => {
        const log = [...list].sort((a, b) => a[0] - b[0]);
        const out = new ByteWriter();
        writeCommands(out, log, ids);
        expect(readCommands(new ByteReader(out.done()), ids)).toEqual(log);
      }),
    );
  });

  it('brings an attempt back to the second at which it was packed', () => {
    const attempt = begin({ seed: 9, mode: 'exam', faults: [{ event: 'E1', at: 30 }] });
    attempt.act('open', 'HV-1');
    attempt.advance(777);
    attempt.act('record', 'R1.level', 7.77);
    attempt.advance(3);
    const { text, kept } = packLog(attempt, 4000);
    const resumed = resumeAttempt(text, toys);
    expect(kept).toBe('whole');
    expect(resumed.assignment).toEqual(attempt.assignment);
    expect(resumed.commands).toEqual(attempt.commands);
    expect([resumed.tick, resumed.hash, resumed.elapsed]).toEqual([attempt.tick, attempt.hash, attempt.elapsed]);
    attempt.advance(100);
    resumed.advance(100);
    expect(resumed.hash).toBe(attempt.hash);
  });

  it('brings a finished attempt back, with its score', () => {
    const attempt = begin({ timeLimitMinutes: 1 });
    attempt.act('open', 'HV-1');
    attempt.advance(5000);
    const { text } = packLog(attempt, 4000);
    expect(resumeAttempt(text, toys).finished).toBe('time');
    expect(resumeAttempt(text, toys).score()).toEqual(attempt.score());
    expect(unpackLog(text, toys).score).toBe(attempt.score().score);
  });

  it('is plain ASCII that every LMS stores', () => {
    expect(packLog(busy(50), 4000).text).toMatch(/^P1\.[\w]+\.[\w-]+\.[0-9a-f]{8}$/);
  });

  it('holds some 600 irregular valve movements in 4,000 characters and keeps to any budget', () => {
    const attempt = busy(600);
    expect(packLog(attempt, 4000)).toMatchObject({ kept: 'whole', acts: 600 });
    const long = busy(2500);
    const short = packLog(long, 4000);
    expect(short).toMatchObject({ kept: 'beginning', of: 2500 });
    expect(short.acts).toBeGreaterThan(600);
    expect(short.text.length).toBeLessThanOrEqual(4000);
    expect(packLog(long, 60_000).kept).toBe('whole');
    expect(resumeAttempt(short.text, toys).commands).toEqual(long.commands.slice(0, short.acts));
  });

  it.each([
    ['', 'bad-compact'],
    ['hello', 'bad-compact'],
    ['P1.0_1_0..', 'bad-compact'],
    ['P1.0_1_0.AAAA.00000000', 'bad-compact'],
    ['{"scene":3}', 'bad-compact'],
    ['x'.repeat(100_000), 'bad-compact'],
  ])('starts afresh on foreign data: %#', (text, code) => {
    expect(() => unpackLog(text, toys)).toThrow(expect.objectContaining({ code }));
  });

  it('notices any damaged character', () => {
    const { text } = packLog(busy(5), 4000);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('A', 'z', '.', '0', '<'), (at, character) => {
        fc.pre(text[at] !== character);
        expect(() => unpackLog(text.slice(0, at) + character + text.slice(at + 1), toys)).toThrow(InputError);
      }),
    );
  });
});
