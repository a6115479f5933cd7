// Every production line that exists. A new line adds its folder and one entry here.
import { fermentation } from './fermentation/index.ts';
import type { Line } from './line.ts';

export const lines: ReadonlyMap<string, Line> = new Map([[fermentation.id, fermentation]]);
