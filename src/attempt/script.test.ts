import { describe, expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import type { ScriptAct } from '../lines/line.ts';
import { readAssignment } from './assignment.ts';
import { explainInputError, InputError } from './input-error.ts';
import { Player } from './player.ts';
import { createAttempt } from './run.ts';
import { parseScript } from './script.ts';

const begin = (more: object = {}) =>
  createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1'], ...more }, toys));

function played(acts: readonly ScriptAct[], more: object = {}) {
  const attempt = begin(more);
  const player = new Player(attempt, parseScript(JSON.stringify(acts), attempt));
  player.play(Number.POSITIVE_INFINITY);
  return player;
}

describe('a script', () => {
  it('does its acts in order, each when its turn has come', () => {
    const { attempt, done } = played([
      { at: 5, tag: 'HV-1', do: 'set', value: 50 },
      { after: 7, tag: 'HV-1', do: 'open' },
      { at: 3, tag: 'PPE.gloves', do: 'wear' },
      { when: 'LT-1 >= 12 and HV-1 = 100', tag: 'HV-1', do: 'close' },
      { do: 'finish' },
    ]);
    expect(done).toBe(true);
    expect(attempt.commands.map(([tick, verb]) => [tick, verb])).toEqual([
      [5, 'set'],
      [12, 'open'],
      [12, 'wear'],
      [22, 'close'],
      [22, 'finish'],
    ]);
  });

  it('knows facts by their names', () => {
    const { attempt } = played([
      { tag: 'HV-1', do: 'open' },
      { when: 'LT-1 >= 6', tag: 'M-1', do: 'start' },
      { when: 'warm = 1', tag: 'M-1', do: 'stop' },
      { do: 'finish' },
    ]);
    const flip = attempt.journal.find((entry) => entry.kind === 'fact' && entry.name === 'warm')!;
    expect(attempt.commands[2]).toEqual([flip.tick, 'stop', 'M-1', null]);
  });

  it('puts in what an instrument shows at the moment, with the decimals it shows', () => {
    const { attempt } = played([
      { tag: 'HV-1', do: 'open' },
      { at: 30, tag: 'R1.level', do: 'record', value: '=LT-1' },
      { tag: 'R1.level', do: 'record', value: '=CLOCK' },
      { do: 'finish' },
    ]);
    expect(attempt.records().map((entry) => entry.value)).toEqual([28, 30]);
  });

  it('reckons with what instruments show, from left to right, to four figures', () => {
    const { attempt } = played([
      { tag: 'HV-1', do: 'open' },
      { at: 30, tag: 'R1.level', do: 'record', value: '=LT-1 * 2 / CLOCK' },
      { do: 'finish' },
    ]);
    expect(attempt.records().map((entry) => entry.value)).toEqual([1.867]);
  });

  it('fails when an act waits longer than it may, and stops there', () => {
    const { attempt, done, failed } = played([
      { at: 10, tag: 'HV-1', do: 'set', value: 1 },
      { when: 'LT-1 >= 50', within: 20, tag: 'HV-1', do: 'close' },
      { do: 'finish' },
    ]);
    expect({ done, failed, tick: attempt.tick, finished: attempt.finished }).toEqual({
      done: false,
      failed: 1,
      tick: 30,
      finished: null,
    });
  });

  it('ends at the time limit when it has no finish', () => {
    const { attempt, done } = played([{ tag: 'HV-1', do: 'open' }], { timeLimitMinutes: 2 });
    expect(done).toBe(true);
    expect(attempt.finished).toBe('time');
    expect(attempt.tick).toBe(1200);
  });

  it('is not played to its end when time runs out before', () => {
    expect(played([{ when: 'LT-1 >= 50', do: 'finish' }], { timeLimitMinutes: 1 }).done).toBe(false);
  });

  it('goes on after a refused command, which a person would see and go on as well', () => {
    const { attempt, done } = played([{ tag: 'M-1', do: 'start' }, { do: 'finish' }]);
    expect(done).toBe(true);
    expect(attempt.journal[0]).toMatchObject({ outcome: { ok: false, refusal: 'I-1' } });
  });

  it('may change its speed to what the assignment allows', () => {
    const { attempt } = played([
      { do: 'speed', value: 'next' },
      { at: 50, do: 'finish' },
    ]);
    expect(attempt.elapsed).toBeCloseTo(50 / 600, 10);
  });

  it.each([
    [{}, 'must be a list'],
    [[{ tag: 'HV-1' }], '[0].do: is missing'],
    [[{ do: 'explode' }], '[0].do: there is no verb explode'],
    [[{ do: 'open', tag: 'HV-9' }], '[0].tag: there is no tag HV-9'],
    [[{ do: 'finish' }, { do: 'set', tag: 'HV-1' }], '[1].value: HV-1 needs a number'],
    [[{ do: 'set', tag: 'HV-1', value: -1 }], '[0].value: -1 is outside 0 to 100'],
    [[{ do: 'set', tag: 'HV-1', value: '=TT-9' }], '[0].value: there is no tag TT-9'],
    [[{ do: 'set', tag: 'HV-1', value: '=LT-1 * TT-9' }], '[0].value: there is no tag TT-9'],
    [[{ do: 'finish', at: -1 }], '[0].at: must be at least 0'],
    [[{ do: 'finish', at: 1, after: 1 }], '[0]: an act waits for one of at, after, when; here are several'],
    [[{ do: 'finish', within: 1 }], '[0].within: within goes with when'],
    [[{ do: 'finish', when: 'TT-9 > 1' }], '[0].when: there is no tag TT-9'],
    [
      [{ do: 'finish', when: 'LT-1 is high' }],
      '[0].when: "LT-1 is high" is not a condition: "LT-1 is high" is not a comparison',
    ],
    [[{ do: 'finish', wehn: 'LT-1 > 1' }], '[0].wehn: there is no such field'],
    [[{ do: 'speed', value: 600 }], '[0].value: the speed 600 is not among 1, 10, 60, next'],
  ])('%j is refused: %s', (script, line) => {
    const refuse = () => parseScript(JSON.stringify(script), begin());
    expect(refuse).toThrow(InputError);
    try {
      refuse();
    } catch (error) {
      expect(explainInputError(error as InputError, 'en')).toBe(line);
    }
  });
});
