// What a plant remembers: its slots in the layout and the state vector that is bound at the moment.
// Units keep slot positions only, so that replacing the vector's contents by an older copy is a rewind.
import type { Layout } from '../kernel/state.ts';

export class Memory {
  /** The bound state vector; every unit reads and writes here. */
  values: Float64Array = new Float64Array(0);
  readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** Reserves a slot; returns its position. */
  slot(name: string): number {
    return this.layout.slot(name);
  }

  bind(values: Float64Array): void {
    this.values = values;
  }
}
