// Facts of the fermentation workshop that more than one procedure listens to; each procedure adds those of its steps.
import type { FactDefinition } from '../../plant/fact.ts';

export const facts: readonly FactDefinition[] = [];
