// Where the hall and R-301 stand: what the drawing needs beyond the layout of the line. Metres.
import { fermentor as vessel } from '../../src/lines/fermentation/layout/equipment.ts';

export const hall = { length: 60, width: 24, eaves: 17.5, ridge: 19.6, crane: 15.9 } as const;

/** Gates of the hall on the ground, open to walk through: where they are in the west and the east wall. */
export const gates = [
  { x: 0, y0: 7.4, y1: 10.4 },
  { x: 60, y0: 14.4, y1: 17.4 },
] as const;

/** Where the columns of both gables stand, clear of the gates and of the pipes between. */
export const gableColumns = [6, 12, 17.6] as const;

export const floors = { ground: 0, middle: 5, top: 9.5 } as const;

/** The kerb about R-301 on the ground floor, which holds back what runs out there. */
export const bund = [26, 5.6, 36.6, 14.4] as const;

/** R-301 as the layout has it; its wall is 12 mm thick. */
export const fermentor = {
  x: vessel.x,
  y: vessel.y,
  radius: vessel.radius,
  shell: vessel.radius + 0.012,
  clad: vessel.cladding,
  bottomTangent: vessel.lowerTangent,
  topTangent: vessel.upperTangent,
  head: vessel.head,
} as const;
