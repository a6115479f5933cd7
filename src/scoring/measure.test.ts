import { describe, expect, test } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { MeasureBoard, type MeasureDefinition } from './measure.ts';

/** Feeds one tag and one switch, a value a second, and reads the measure at the end. */
function measure(definition: MeasureDefinition, values: readonly number[], on: readonly number[] = []) {
  const layout = new Layout();
  const slots = new Map([
    ['X', layout.slot('X')],
    ['on', layout.slot('on')],
  ]);
  const board = new MeasureBoard([definition], layout, (name) => slots.get(name)!);
  const state = layout.create();
  values.forEach((value, tick) => {
    state[slots.get('X')!] = value;
    state[slots.get('on')!] = on[tick] ?? 1;
    board.evaluate(state, tick);
  });
  return board.read(state, definition.name);
}

describe('measures', () => {
  test('extremes with the second in which they came, only while their condition holds', () => {
    expect(measure({ name: 'm', kind: 'max', tag: 'X' }, [3, 7, 5])).toEqual({ value: 7, at: 1 });
    expect(measure({ name: 'm', kind: 'min', tag: 'X' }, [3, 7, -5])).toEqual({ value: -5, at: 2 });
    expect(measure({ name: 'm', kind: 'last', tag: 'X', while: 'on = 1' }, [3, 7, 5], [1, 1, 0])).toEqual({
      value: 7,
      at: 1,
    });
    expect(measure({ name: 'm', kind: 'max', tag: 'X', while: 'on = 1' }, [3], [0])).toBeNull();
  });

  test('a value and a time when something first holds, and when it last began', () => {
    const on = [0, 1, 1, 0, 1];
    expect(measure({ name: 'm', kind: 'first', tag: 'X', when: 'on = 1' }, [1, 2, 3, 4, 5], on)).toEqual({
      value: 2,
      at: 1,
    });
    expect(measure({ name: 'm', kind: 'time', when: 'on = 1' }, [1, 2, 3, 4, 5], on)?.value).toBe(1);
    expect(measure({ name: 'm', kind: 'latest', when: 'on = 1' }, [1, 2, 3, 4, 5], on)?.value).toBe(4);
    expect(measure({ name: 'm', kind: 'time', when: 'on = 1' }, [1], [0])).toBeNull();
    expect(measure({ name: 'm', kind: 'time', when: 'on = 1' }, [1])?.value).toBe(0);
  });

  test('durations and integrals', () => {
    expect(measure({ name: 'm', kind: 'duration', while: 'X > 2' }, [1, 3, 4, 1])?.value).toBe(2);
    expect(measure({ name: 'm', kind: 'integral', tag: 'X', while: 'X > 2', per: 60 }, [1, 60, 120])?.value).toBe(3);
  });

  test('a span needs both of its times', () => {
    const layout = new Layout();
    const slot = layout.slot('X');
    const board = new MeasureBoard(
      [
        { name: 'a', kind: 'time', when: 'X > 1' },
        { name: 'b', kind: 'time', when: 'X > 2' },
        { name: 'm', kind: 'span', from: 'a', to: 'b', per: 2 },
      ],
      layout,
      () => slot,
    );
    const state = layout.create();
    [0, 2, 2].forEach((value, tick) => {
      state[slot] = value;
      board.evaluate(state, tick);
    });
    expect(board.read(state, 'm')).toBeNull();
    state[slot] = 3;
    board.evaluate(state, 5);
    expect(board.read(state, 'm')).toEqual({ value: 2, at: 5 });
  });

  test('lie in the state: an older copy takes them back', () => {
    const layout = new Layout();
    const slot = layout.slot('X');
    const board = new MeasureBoard([{ name: 'm', kind: 'max', tag: 'X' }], layout, () => slot);
    const state = layout.create();
    state[slot] = 4;
    board.evaluate(state, 0);
    const older = state.slice();
    state[slot] = 9;
    board.evaluate(state, 1);
    state.set(older);
    expect(board.read(state, 'm')).toEqual({ value: 4, at: 0 });
  });

  test('an unknown measure is an error', () => {
    expect(() => new MeasureBoard([], new Layout(), () => 0).read(new Float64Array(1), 'm')).toThrow('no measure m');
  });
});

describe('the quality index', () => {
  const band: MeasureDefinition = {
    name: 'm',
    kind: 'band',
    tag: 'X',
    windows: [
      { while: 'on = 1', setpoint: 10, band: 1 },
      { while: 'on = 2', setpoint: 5, band: 1 },
    ],
  };
  const seconds = (n: number, value: number) => Array.from({ length: n }, () => value);

  test('is 100 inside the band, and null while no window has opened', () => {
    expect(measure(band, seconds(50, 10.9))?.value).toBe(100);
    expect(measure(band, seconds(50, 10.9), seconds(50, 0))).toBeNull();
  });

  test('forgives what happens while an injected event is tolerated, and does not ask for those seconds either', () => {
    const layout = new Layout();
    const slots = new Map(['X', 'on', 'E06.tolerated'].map((name) => [name, layout.slot(name)]));
    const board = new MeasureBoard([{ ...band, least: 100 }], layout, (name) => slots.get(name)!, '', [
      'E06.tolerated',
    ]);
    const state = layout.create();
    state[slots.get('on')!] = 1;
    for (let tick = 0; tick < 100; tick++) {
      // Far out for 40 s, of which 30 are forgiven: 60 of 70 s are inside.
      state[slots.get('X')!] = tick >= 60 ? 99 : 10;
      state[slots.get('E06.tolerated')!] = tick >= 60 && tick < 90 ? 1 : 0;
      board.evaluate(state, tick);
    }
    expect(board.read(state, 'm')?.value).toBeCloseTo((60 * 60) / 70, 9);
  });

  test('weighs the time inside by 0.6 and the error by 0.4, up to five bands', () => {
    // Half of the time out by 2: t_in/W = 0.5; IAE = 1 x 50, IAE_max = 5 x 1 x 100.
    expect(measure(band, [...seconds(50, 10), ...seconds(50, 12)])?.value).toBeCloseTo(100 * (0.6 * 0.5 + 0.4 * 0.9));
    expect(measure(band, seconds(100, 99))?.value).toBe(0);
  });

  test('leaves out two minutes after the set-point changes', () => {
    const on = [...seconds(100, 1), ...seconds(220, 2)];
    const values = [...seconds(100, 10), ...seconds(120, 99), ...seconds(100, 5)];
    expect(measure(band, values, on)?.value).toBe(100);
    expect(measure(band, [...seconds(100, 10), ...seconds(121, 99), ...seconds(99, 5)], on)?.value).toBeLessThan(100);
  });

  test('is dated at the worst moment', () => {
    expect(measure(band, [10, 13, 12])?.at).toBe(1);
  });

  test('a corridor follows another tag; what a short run lacks counts as outside', () => {
    const layout = new Layout();
    const slots = new Map(['X', 'age'].map((name) => [name, layout.slot(name)] as const));
    const corridor = {
      while: 'age >= 0',
      along: 'age',
      low: [
        [0, 0],
        [10, 10],
      ],
      high: [
        [0, 2],
        [10, 12],
      ],
    } as const;
    const definitions: readonly MeasureDefinition[] = [
      { name: 'index', kind: 'band', tag: 'X', windows: [corridor] },
      { name: 'share', kind: 'share', of: 'index' },
      { name: 'long', kind: 'band', tag: 'X', windows: [corridor], least: 40 },
      { name: 'long-share', kind: 'share', of: 'long' },
    ];
    const board = new MeasureBoard(definitions, layout, (name) => slots.get(name)!);
    const state = layout.create();
    for (let second = 0; second < 10; second++) {
      state[slots.get('age')!] = second;
      // Inside but for the fifth second, in which it lies one half width above.
      state[slots.get('X')!] = second === 4 ? 7 : second + 1;
      board.evaluate(state, second);
    }
    expect(board.read(state, 'share')).toEqual({ value: 90, at: 4 });
    expect(board.read(state, 'index')!.value).toBeCloseTo(100 * (0.6 * 0.9 + 0.4 * (1 - 1 / 50)));
    expect(board.read(state, 'long-share')).toEqual({ value: 22.5, at: 9 });
    expect(board.read(state, 'long')!.value).toBeCloseTo(100 * (0.6 * 0.225 + 0.4 * 0.25 * (1 - 1 / 50)));
  });

  test('a sum adds what is there', () => {
    const layout = new Layout();
    const slots = new Map(['X', 'Y'].map((name) => [name, layout.slot(name)] as const));
    const board = new MeasureBoard(
      [
        { name: 'x', kind: 'last', tag: 'X' },
        { name: 'y', kind: 'last', tag: 'Y', while: 'Y > 0' },
        {
          name: 'm',
          kind: 'sum',
          of: [
            { measure: 'x', times: 1 },
            { measure: 'y', times: 0.5 },
          ],
        },
      ],
      layout,
      (name) => slots.get(name)!,
    );
    const state = layout.create();
    expect(board.read(state, 'm')).toBeNull();
    state[slots.get('X')!] = 3;
    board.evaluate(state, 7);
    expect(board.read(state, 'm')).toEqual({ value: 3, at: 7 });
    state[slots.get('Y')!] = 4;
    board.evaluate(state, 8);
    expect(board.read(state, 'm')).toEqual({ value: 5, at: 8 });
  });

  test('a ratio is nothing until both have been found, and never a division by zero', () => {
    const layout = new Layout();
    const slots = new Map(['X', 'Y'].map((tag) => [tag, layout.slot(tag)]));
    const board = new MeasureBoard(
      [
        { name: 'x', kind: 'last', tag: 'X' },
        { name: 'y', kind: 'last', tag: 'Y', while: 'X > 0' },
        { name: 'r', kind: 'ratio', of: 'x', per: 'y', times: 10 },
      ],
      layout,
      (name) => slots.get(name)!,
    );
    const state = layout.create();
    board.evaluate(state, 6);
    expect(board.read(state, 'r')).toBeNull();
    state[slots.get('X')!] = 3;
    board.evaluate(state, 7);
    expect(board.read(state, 'r')).toBeNull();
    state[slots.get('Y')!] = 4;
    board.evaluate(state, 8);
    expect(board.read(state, 'r')).toEqual({ value: 7.5, at: 8 });
  });
});
