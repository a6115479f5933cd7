// On the real plant: whatever a person does, a replay of the log gives the same states, journal and score.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import type { Command } from '../../src/attempt/attempt.ts';
import { packLog, resumeAttempt } from '../../src/attempt/compact.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { type AttemptFile, digestOf, parseFile, resultOf, serialise, toFile } from '../../src/attempt/file.ts';
import { InputError } from '../../src/attempt/input-error.ts';
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
  } else if (chosen === 'judge') {
    const answers = attempt.choices.get(tag)!;
    attempt.act(chosen, tag, answers[operable % answers.length]!);
  } else if (chosen === 'assay') {
    const ways = attempt.assays.get(tag)!;
    attempt.act(chosen, tag, `0/${ways[operable % ways.length]!}`);
  } else attempt.act(chosen, tag, chosen === 'set' || chosen === 'throw' ? value : null);
}

/** A command with one field changed to something else that could stand there. */
function changed([tick, verb, tag, value]: Command, field: number, by: number): Command {
  if (field === 0) return [tick + by, verb, tag, value];
  if (field === 1) return [tick, verb === 'open' ? 'close' : 'open', tag, value];
  if (field === 2) return [tick, verb, tag === 'HV-30107' ? 'HV-30113' : 'HV-30107', value];
  return [tick, verb, tag, typeof value === 'number' ? value + by : by];
}

/** Why a file is refused: what differs, or what makes it unreadable; null if it is accepted. */
function refusal(file: AttemptFile): string | null {
  try {
    return verify(parseFile(serialise(file))).difference?.kind ?? null;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
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

  it("is refused after any change of the expert's log, seed or result, also with a new digest", () => {
    const attempt = begin(1, 'demonstration');
    expertPlayer(attempt).play(Number.POSITIVE_INFINITY);
    const honest = toFile(attempt);
    const { commands, result } = honest;
    const forgedCommand = fc.record({
      index: fc.nat(commands.length - 1),
      field: fc.nat(3),
      by: fc.integer({ min: 1, max: 9 }),
    });
    const forgery = fc.oneof(
      {
        weight: 6,
        arbitrary: forgedCommand.map(({ index, field, by }) => ({
          commands: commands.map((command, i) => (i === index ? changed(command, field, by) : command)),
        })),
      },
      {
        weight: 2,
        arbitrary: fc.nat(commands.length - 1).map((index) => ({ commands: commands.toSpliced(index, 1) })),
      },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 999 }).map((seed) => ({ seed })) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('score', 'ticks')
          .map((key) => ({ result: { ...result, [key]: Number(result[key as 'score']) - 1 } })),
      },
    );
    fc.assert(
      fc.property(forgery, (part) => {
        const forged = { ...honest, ...part };
        expect(refusal({ ...forged, digest: digestOf(forged) })).not.toBeNull();
      }),
      { numRuns: 20 },
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
