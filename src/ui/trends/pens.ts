// How the lines of a trend are told apart: by dash, weight and end label; colour only helps.
import type { Tag } from '../../plant/plant.ts';

export interface Pen {
  readonly tag: Tag;
  /** Short name at the end of the line. */
  readonly label: string;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** On the inset grey (#ECEEEF) all have a contrast of at least 5. */
const STROKES: readonly Stroke[] = [
  { color: '#0e5a8f', width: 1.8, dash: [] },
  { color: '#7a3a16', width: 1.8, dash: [7, 4] },
  { color: '#1b2227', width: 2.8, dash: [] },
  { color: '#4b555c', width: 1.8, dash: [9, 3, 2, 3] },
  { color: '#5b2e86', width: 1.8, dash: [2, 3] },
  { color: '#1d5f38', width: 2.8, dash: [10, 5] },
  { color: '#8a1c4a', width: 2.8, dash: [3, 4] },
  { color: '#3d4a00', width: 1.4, dash: [14, 4, 2, 4, 2, 4] },
];

/** Greatest number of pens in one chart. */
export const MOST_PENS = STROKES.length;

export function strokeOf(index: number): Stroke {
  return STROKES[index % STROKES.length]!;
}
