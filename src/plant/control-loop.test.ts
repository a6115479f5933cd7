import { describe, expect, it } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { ControlLoop, type LoopSpec, positionalPi } from './control-loop.ts';
import { Memory } from './memory.ts';

const spec: LoopSpec = {
  tag: 'PIC-301',
  measured: 'PT-301',
  unit: 'MPa',
  setpointRange: [0, 0.2],
  outputRange: [0, 100],
  modes: ['man', 'auto'],
  tracks: true,
};

function build() {
  const layout = new Layout();
  const memory = new Memory(layout);
  const loop = new ControlLoop(memory, spec);
  memory.bind(layout.create());
  loop.begin(0.1, 0);
  return { memory, loop };
}

describe('a control loop', () => {
  it('takes the output in manual and the set-point in auto', () => {
    const { loop } = build();
    expect(loop.set(40)).toBe(true);
    expect(loop.view()).toMatchObject({ mode: 'man', output: 40, setpoint: 0.1 });
    expect(loop.setMode('auto')).toBe(true);
    expect(loop.set(0.05)).toBe(true);
    expect(loop.view()).toMatchObject({ mode: 'auto', output: 40, setpoint: 0.05 });
  });

  it('refuses what is out of range, and a mode that it lacks', () => {
    const { loop } = build();
    expect(loop.set(101)).toBe(false);
    expect(loop.set(Number.NaN)).toBe(false);
    expect(loop.setMode('cas')).toBe(false);
    loop.setMode('auto');
    expect(loop.set(40)).toBe(false);
  });

  it('goes to auto without a bump', () => {
    const { memory, loop } = build();
    loop.set(40);
    loop.setMode('auto');
    expect(positionalPi(memory, loop.integral, 0, 8, 8 / 240)).toBeCloseTo(0.4, 12);
  });

  it('integrates a lasting error over its integral time', () => {
    const { memory, loop } = build();
    loop.setMode('auto');
    let out = 0;
    for (let i = 0; i < 240; i++) out = positionalPi(memory, loop.integral, 0.01, 8, 8 / 240);
    // After one integral time the integral part equals the proportional part.
    expect(out).toBeCloseTo(0.16, 6);
  });

  it('does not wind up', () => {
    const { memory, loop } = build();
    loop.setMode('auto');
    for (let i = 0; i < 10_000; i++) positionalPi(memory, loop.integral, 1, 8, 8 / 240);
    expect(memory.values[loop.integral]).toBe(1);
    expect(positionalPi(memory, loop.integral, -0.01, 8, 8 / 240)).toBeLessThan(1);
  });
});
