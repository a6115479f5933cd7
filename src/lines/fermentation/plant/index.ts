// The fermentation workshop's plant in training mode.
import type { Layout } from '../../../kernel/state.ts';
import type { FaultInjection, Plant } from '../../../plant/plant.ts';

/** Builds the plant, which reserves its slots in `layout`. */
export function buildPlant(
  _layout: Layout,
  _options: { readonly seed: number; readonly faults: readonly FaultInjection[] },
): Plant {
  throw new Error('not built yet');
}
