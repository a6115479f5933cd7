// For tests of single units.
import { Layout } from '../../kernel/state.ts';
import { Memory } from '../memory.ts';

/** Builds a unit in a memory of its own. */
export function build<T>(make: (memory: Memory) => T): { unit: T; v: Float64Array } {
  const memory = new Memory(new Layout());
  const unit = make(memory);
  const v = memory.layout.create();
  memory.bind(v);
  return { unit, v };
}
