import { describe, expect, it } from 'vitest';
import { applyFault, phDrift, temperatureDrift } from '../../src/lines/fermentation/kinetics/faults.ts';
import type { Inputs } from '../../src/lines/fermentation/kinetics/inputs.ts';
import { NOMINAL_RECIPE, bySample } from '../../src/lines/fermentation/kinetics/recipe.ts';
import {
  DivergenceError,
  NOMINAL_PLAN,
  simulate,
  type BatchPlan,
} from '../../src/lines/fermentation/kinetics/simulate.ts';
import { COLUMNS, type BatchTable } from '../../src/lines/fermentation/kinetics/table.ts';

const column = (table: BatchTable, name: string) => {
  const index = COLUMNS.indexOf(name);
  expect(index).toBeGreaterThanOrEqual(0);
  return Array.from({ length: table.rows }, (_, row) => table.at(row, index));
};
const run = (plan: Partial<BatchPlan>) => simulate({ ...NOMINAL_PLAN, hours: 10, ...plan });

describe('simulate', () => {
  it('gives the same numbers twice, to the last bit', () => {
    const [first, second] = [run({}), run({})];
    for (const name of COLUMNS) expect(column(second, name)).toEqual(column(first, name));
  });

  it('gives two batches that are interleaved with others the same numbers', () => {
    const alone = run({ hours: 4 });
    run({ hours: 2, fault: 1 });
    expect(column(run({ hours: 4 }), 'S_g_L')).toEqual(column(alone, 'S_g_L'));
  });

  it('converges: half the step changes nothing that matters', () => {
    const [coarse, fine] = [run({ hours: 30 }), run({ hours: 30, stepHours: 0.00125 })];
    for (const name of ['S_g_L', 'DO2_mg_L', 'P_g_L', 'pH', 'T_K', 'X_g_L']) {
      const [a, b] = [column(coarse, name), column(fine, name)];
      const peak = Math.max(...b.map(Math.abs));
      a.forEach((value, row) => expect(Math.abs(value - b[row]!) / peak).toBeLessThan(1e-5));
    }
  });

  it('clamps penicillin, which is exactly 0 at first, to 0.001 g/L', () => {
    expect(column(run({ hours: 0.2 }), 'P_g_L')).toEqual([0.001]);
  });

  it('holds other set-points', () => {
    const table = run({ hours: 20, setpoints: { T: 300, pH: 6.3 } });
    expect(column(table, 'T_K').at(-1)).toBeCloseTo(300, 0);
    expect(column(table, 'pH').at(-1)).toBeCloseTo(6.3, 1);
  });

  it('says at which hour it diverges instead of filling a table with nonsense', () => {
    expect(() => run({ hours: 230, stepHours: 0.04 })).toThrow(DivergenceError);
    // Above pH 7 the document's alkaline branch drives the hydrogen ion concentration below 0.
    expect(() => run({ initial: { ...NOMINAL_PLAN.initial, pH: 7.3 } })).toThrow(new DivergenceError(0.2));
  });

  it('lowers growth for good when it has fallen for 13 hours (fault 1)', () => {
    const growth = column(run({ hours: 230, fault: 1 }), 'int_mu_X_step');
    expect(Math.max(...growth.slice(-100))).toBeLessThan(0.01 * Math.max(...growth));
  });

  it('adds the faults 1 to 5 up to fault 6', () => {
    const flags = (fault: BatchPlan['fault']) => column(run({ hours: 120, fault }), 'fault_ref');
    const single = ([1, 2, 3, 4, 5] as const).map(flags);
    expect(flags(6)).toEqual(single[0]!.map((_, row) => Math.max(...single.map((each) => each[row]!))));
  });
});

describe('bySample', () => {
  it('holds a value up to and including its hour, the last one to the end', () => {
    const values = bySample(
      [
        [12.4, 1],
        [25, 2],
      ],
      150,
    );
    expect([values[61], values[62], values[124], values[149]]).toEqual([1, 2, 2, 2]);
  });

  it('withdraws 8 t in the two hours after 100 h', () => {
    const values = [...bySample(NOMINAL_RECIPE.discharge, 1150)];
    expect(values.slice(499, 511).map((x) => (x === 0 ? 0 : 1))).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    expect(values.filter((x) => x !== 0).length).toBe(60);
  });
});

describe('faults', () => {
  it('force an input in their samples, both ends included', () => {
    const air = (k: number) => {
      const inputs = { air: 60 } as Inputs;
      return [applyFault(1, k, inputs), inputs.air];
    };
    expect([99, 100, 120, 121].map(air)).toEqual([
      [false, 60],
      [true, 20],
      [true, 20],
      [false, 60],
    ]);
  });

  it('let the sensors drift between the samples 200 and 800', () => {
    expect([0, 200, 500, 800, 1150].map((k) => temperatureDrift(7, k))).toEqual([0, 0, 0.2, 0.4, 0.4]);
    expect([0, 200, 500, 800, 1150].map((k) => phDrift(8, k))).toEqual([0, 0, 0.05, 0.1, 0.1]);
    expect([temperatureDrift(8, 800), phDrift(7, 800)]).toEqual([0, 0]);
  });
});
