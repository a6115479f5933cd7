import { describe, expect, test } from 'vitest';
import { begin, compile, currentSteps, finish, follow, judgingOrder, type Mark, statusOf } from './follow.ts';
import type { Procedure, Step } from './language.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  places: ['field'],
  needs: [],
  done: ['A > 0'],
  ...more,
});

const procedure: Procedure = {
  id: 'P0',
  start: 'P0',
  sequence: [
    step('1.1'),
    step('1.2', { needs: ['B > 0'], begun: ['C > 0'], until: '1.4', tooFast: ['jerked'] }),
    { group: 'G1', steps: [step('1.3', { until: '1.5' }), step('1.4')] },
    step('1.5'),
  ],
};
const compiled = compile(procedure);

/** Plays flips ("-name" for one to false) and returns where the procedure stands and what was told. */
function play(...flips: string[]) {
  let snapshot = begin(compiled);
  const marks: Mark[] = [];
  for (const flip of flips) {
    const next = follow(compiled, snapshot, { name: flip.replace(/^-/, ''), value: !flip.startsWith('-') });
    snapshot = next.snapshot;
    marks.push(...next.marks);
  }
  const told = marks.map((m) => `${m.step} ${m.kind === 'step' ? m.change : m.deviation}`);
  return { snapshot, told, current: currentSteps(compiled, snapshot).map((s) => s.id) };
}

describe('a procedure followed through its facts', () => {
  test('a strict step comes after the step above, a free group in any order', () => {
    expect(play().current).toEqual(['1.1']);
    expect(play('done-1.1').current).toEqual(['1.2']);
    expect(play('done-1.1', 'done-1.2').current).toEqual(['1.3', '1.4']);
    expect(play('done-1.1', 'done-1.2', 'done-1.4').current).toEqual(['1.3']);
    const all = play('done-1.1', 'done-1.2', 'done-1.4', 'done-1.3', 'done-1.5');
    expect(all.current).toEqual([]);
    expect(all.told).toEqual(['1.1 done', '1.2 done', '1.4 done', '1.3 done', '1.5 done']);
  });

  test('a later step moves past those before it, which can still be done late', () => {
    const jumped = play('done-1.4');
    expect(jumped.told).toEqual(['1.1 skipped', '1.2 skipped', '1.4 done']);
    expect(jumped.current).toEqual(['1.3']);
    const late = play('done-1.4', 'done-1.2');
    expect(late.told.slice(3)).toEqual(['1.2 done', '1.2 out-of-order']);
    expect(statusOf(late.snapshot, '1.1')).toBe('skipped');
    expect(late.current).toEqual(['1.3']);
  });

  test('a group passed over loses only the members that were not done', () => {
    expect(play('done-1.1', 'done-1.2', 'done-1.3', 'done-1.5').told.slice(3)).toEqual(['1.4 skipped', '1.5 done']);
  });

  test('a step is undone only until the step that may undo it', () => {
    expect(play('done-1.1', 'done-1.2', '-kept-1.2').told.slice(2)).toEqual(['1.2 undone', '1.2 undone']);
    expect(play('done-1.1', '-kept-1.1').told).toEqual(['1.1 done']);
    expect(play('done-1.1', 'done-1.2', 'done-1.3', 'done-1.4', '-kept-1.2').told).toHaveLength(4);
  });

  test('a member of a free group that is undone is to be done again before the group ends', () => {
    const undone = play('done-1.1', 'done-1.2', 'done-1.3', '-kept-1.3', 'done-1.4');
    expect(undone.current).toEqual(['1.3']);
    expect(play('done-1.1', 'done-1.2', 'done-1.3', '-kept-1.3', 'done-1.4', 'done-1.3').current).toEqual(['1.5']);
  });

  test('a step begun without its needs is begun too early once the grace is over', () => {
    expect(play('begun-1.2', 'early-1.2').told).toEqual(['1.2 too-early']);
    expect(play('ready-1.2', '-ready-1.2', 'begun-1.2', 'early-1.2').told).toEqual(['1.2 too-early']);
    expect(play('begun-1.2', 'ready-1.2', '-begun-1.2', '-ready-1.2', 'begun-1.2', 'early-1.2').told).toHaveLength(1);
  });

  test('needs that come while a valve still moves, or cease once the step is begun, have held', () => {
    expect(play('begun-1.2', 'ready-1.2', '-ready-1.2', 'early-1.2').told).toEqual([]);
    expect(play('ready-1.2', 'begun-1.2', '-ready-1.2', 'early-1.2').told).toEqual([]);
    const ceased = judgingOrder([
      { name: 'ready-1.2', value: false },
      { name: 'begun-1.2', value: true },
    ]);
    expect(ceased.map(({ name }) => name)).toEqual(['begun-1.2', 'ready-1.2']);
  });

  test('too fast is told of the current step only', () => {
    expect(play('jerked').told).toEqual([]);
    expect(play('done-1.1', 'jerked').told).toEqual(['1.1 done', '1.2 too-fast']);
  });

  test('handing in ends it, and nothing counts afterwards', () => {
    const ended = finish(compiled, play('done-1.1').snapshot);
    expect(ended.status).toBe('done');
    expect(follow(compiled, ended, { name: 'done-1.2', value: true }).marks).toEqual([]);
  });

  test('a flip that nobody listens to changes nothing', () => {
    const { snapshot } = play('done-1.1');
    expect(follow(compiled, snapshot, { name: 'vacuum', value: true }).snapshot).toBe(snapshot);
  });
});

describe('facts of a procedure', () => {
  test('hold for ten seconds unless the content says otherwise', () => {
    expect(compiled.facts.slice(0, 4)).toEqual([
      { name: 'begun-1.2', when: 'C > 0' },
      { name: 'ready-1.2', when: 'B > 0' },
      { name: 'early-1.2', when: 'begun-1.2 = 1 and ready-1.2 = 0', hold: 10 },
      { name: 'done-1.1', when: 'A > 0', hold: 10 },
    ]);
  });

  test('what must stay done is watched apart from the phase in which it was to be done', () => {
    expect(compiled.facts.slice(-2)).toEqual([
      { name: 'kept-1.2', when: 'A > 0' },
      { name: 'kept-1.3', when: 'A > 0' },
    ]);
  });

  test('a phase is part of the criterion', () => {
    const phased = compile({ id: 'P1', start: '', sequence: [step('2.1', { phase: ['hot = 1'], hold: 60 })] });
    expect(phased.facts).toEqual([{ name: 'done-2.1', when: 'hot = 1 and A > 0', hold: 60 }]);
  });
});
