import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Keeper, type Saving } from './keeper.ts';
import type { Completion, LmsPort, Progress, Written } from './port.ts';

const progress = (): Progress => ({ suspendData: 'x', location: '', progress: 0, sessionSeconds: 0 });
const completion: Completion = {
  ...progress(),
  score: 1,
  passed: false,
  steps: [],
  competencies: [],
  reason: 'finished',
};

function setUp(
  answer: () => Promise<Written> = () => Promise.resolve({ ok: true }),
  probe = () => Promise.resolve(true),
) {
  const port = {
    commit: vi.fn<LmsPort['commit']>(answer),
    complete: vi.fn<LmsPort['complete']>(answer),
    leave: vi.fn<LmsPort['leave']>(),
  };
  const states: Saving[] = [];
  const keeper = new Keeper({
    port: port as unknown as LmsPort,
    progress,
    onChange: (saving) => states.push(saving),
    probe,
  });
  return { port, states, keeper };
}

describe('the keeper', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('commits every 10 s, and within 2 s of a command', async () => {
    const { port, keeper } = setUp();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(port.commit).toHaveBeenCalledTimes(3);
    keeper.touched();
    await vi.advanceTimersByTimeAsync(2000);
    expect(port.commit).toHaveBeenCalledTimes(4);
  });

  test('a busy operator does not put the commit off', async () => {
    const { port, keeper } = setUp();
    for (let i = 0; i < 10; i++) {
      keeper.touched();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(port.commit.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  test('tells of a failure in the LMS words and tries again until it is stored', async () => {
    let fail = true;
    const { port, states } = setUp(() => Promise.resolve(fail ? { ok: false, why: '391' } : { ok: true }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states.at(-1)).toEqual({ state: 'failed', why: '391' });
    fail = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toEqual({ state: 'saved' });
    expect(port.commit).toHaveBeenCalledTimes(2);
  });

  test('does not believe a stored answer while the server is out of reach', async () => {
    let reachable = false;
    const { states } = setUp(undefined, () => Promise.resolve(reachable));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states.at(-1)).toMatchObject({ state: 'failed' });
    reachable = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toEqual({ state: 'saved' });
  });

  test('a result that arrives while a slow write is under way is written after it', async () => {
    const { port, keeper, states } = setUp(
      () => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 2000)),
    );
    keeper.touched();
    await vi.advanceTimersByTimeAsync(1500);
    keeper.complete(completion);
    await vi.advanceTimersByTimeAsync(5000);
    expect(port.complete).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toEqual({ state: 'saved' });
    keeper.leave();
    expect(port.leave).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('an attempt that goes on after its end is stored again, and so is its second result', async () => {
    const { port, keeper } = setUp();
    keeper.complete(completion);
    await vi.advanceTimersByTimeAsync(10);
    keeper.touched();
    await vi.advanceTimersByTimeAsync(2000);
    expect(port.commit).toHaveBeenCalledTimes(1);
    keeper.complete({ ...completion, score: 2 });
    await vi.advanceTimersByTimeAsync(10);
    expect(port.complete).toHaveBeenCalledTimes(2);
    expect(port.complete.mock.lastCall?.[0].score).toBe(2);
  });

  test('leaves once, with the last progress, and writes nothing afterwards', async () => {
    const { port, keeper } = setUp();
    keeper.leave();
    keeper.leave();
    keeper.touched();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(port.leave).toHaveBeenCalledExactlyOnceWith(progress());
    expect(port.commit).not.toHaveBeenCalled();
  });
});
