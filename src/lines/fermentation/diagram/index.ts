// The P&ID of the fermentation workshop.
import type { Diagram } from '../../../plant/diagram.ts';

export const diagram: Diagram = { equipment: [], valves: [], instruments: [], lines: [] };
