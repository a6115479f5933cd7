// The fermentation workshop's plant in training mode.
import type { Layout } from '../../../kernel/state.ts';
import type { FaultInjection, Plant } from '../../../plant/plant.ts';
import { Workshop } from './workshop.ts';

/** Builds the plant, which reserves its slots in `layout`. */
export function buildPlant(
  layout: Layout,
  options: { readonly seed: number; readonly faults: readonly FaultInjection[] },
): Plant {
  return new Workshop(layout, options.seed, options.faults);
}
