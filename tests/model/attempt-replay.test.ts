// On the real plant: whatever a person does, a replay of the log gives the same states, journal and score.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { packLog, resumeAttempt } from '../../src/attempt/compact.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { parseFile, resultOf, serialise, toFile } from '../../src/attempt/file.ts';
import { replay } from '../../src/attempt/replay.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { verify } from '../../src/attempt/verify.ts';

const begin = (seed = 1, mode = 'practice') =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], seed, mode }));

/** Something a person might do next: any verb that some tag of the plant takes. */
interface RandomAct {
  readonly wait: number;
  readonly operable: number;
  readonly verb: number;
  readonly value: number;
}

const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  wait: fc.integer({ min: 0, max: 120 }),
  operable: fc.nat(),
  verb: fc.nat(),
  value: fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10),
});

function perform(attempt: RunningAttempt, { wait, operable, verb, value }: RandomAct): void {
  attempt.advance(wait);
  if (attempt.finished !== null) return;
  const operables = [...attempt.rules.plant.operables];
  const [tag, verbs] = operables[operable % operables.length]!;
  const chosen = verbs[verb % verbs.length]!;
  if (chosen === 'mode') {
    const { modes } = attempt.loop(tag);
    attempt.act(chosen, tag, modes[verb % modes.length]!);
  } else attempt.act(chosen, tag, chosen === 'set' || chosen === 'throw' ? value : null);
}

describe('an attempt on the real plant', () => {
  it('is what its replay is, to the last bit, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(randomAct, { maxLength: 60 }), fc.nat(1000), (acts, seed) => {
        const attempt = begin(seed);
        for (const act of acts) perform(attempt, act);
        attempt.advance(100);
        const again = replay(begin(seed), attempt.commands, attempt.tick);
        expect(again.hash).toBe(attempt.hash);
        expect(again.journal).toEqual(attempt.journal);
        expect(resultOf(again)).toEqual(resultOf(attempt));
        const { text } = packLog(attempt, 4000);
        expect(resumeAttempt(text).hash).toBe(attempt.hash);
        expect(verify(parseFile(serialise(toFile(attempt)))).verified).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('can be rewound to any second as if nothing had been done after it', () => {
    fc.assert(
      fc.property(
        fc.array(randomAct, { minLength: 5, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (acts, share) => {
          const attempt = begin();
          for (const act of acts) perform(attempt, act);
          const tick = Math.floor(attempt.tick * share);
          attempt.rewind(tick);
          const fresh = replay(begin(), attempt.commands, tick);
          expect([attempt.tick, attempt.hash, attempt.elapsed]).toEqual([fresh.tick, fresh.hash, fresh.elapsed]);
          expect(attempt.journal).toEqual(fresh.journal);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('as the expert plays it fits the suspend data of SCORM 1.2 with room to spare', () => {
    const attempt = begin(1, 'demonstration');
    expertPlayer(attempt).play(Number.POSITIVE_INFINITY);
    const packed = packLog(attempt, 4000);
    console.log(`${packed.acts} acts of the expert in ${packed.text.length} characters`);
    expect(packed.kept).toBe('whole');
    expect(packed.text.length).toBeLessThan(2000);
    expect(resumeAttempt(packed.text).score()).toEqual(attempt.score());
  });
});
