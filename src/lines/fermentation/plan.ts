// The workshop's plan for the map: walls, floors and the vessels by which one knows the place (content/fermentation.md 1.10).
import type { Plan } from '../screens.ts';
import { floors } from './layout/structure.ts';

type Body = Plan['bodies'][number];

const body = (tag: string, x: number, y: number, radius: number, ...on: number[]): Body => ({
  tag,
  at: [x, y],
  radius,
  floors: on,
});

export const plan: Plan = {
  size: { x0: -18, y0: -6, x1: 72, y1: 26 },
  outlines: [
    { floor: 0, rect: [0, 0, 60, 24] },
    // Compressor house, ammonia bund, acid bund.
    { floor: 0, rect: [-12.7, -4.2, -7.45, 9.9] },
    { floor: 0, rect: [60.5, 18, 69.2, 22.9] },
    { floor: 0, rect: [38.6, 18.7, 48.4, 21.5] },
    ...floors
      .filter(({ level }) => level > 0)
      .flatMap(({ level, rects }) => rects.map((rect) => ({ floor: level, rect }))),
    // Control room and laboratory.
    { floor: 5, rect: [22, 21, 34, 24] },
    { floor: 5, rect: [36, 21, 46, 24] },
  ],
  bodies: [
    body('R-301', 31, 10, 2.2, 0, 5, 9.5),
    body('V-101', 6, 6, 2, 0),
    body('V-102', 6, 12, 0.8, 0),
    body('V-201', 16, 8, 0.7, 5),
    body('V-202', 21, 8, 1.1, 0, 5),
    body('F-312', 26.6, 15, 0.5, 5),
    body('E-303', 33.5, 15, 0.6, 9.5),
    ...['V-401', 'V-403', 'V-404', 'V-405', 'V-408', 'V-409'].map((tag, i) => body(tag, 40 + 2.4 * i, 6, 0.9, 5)),
    body('V-406', 40, 20, 0.9, 0),
    body('V-407', 44, 20, 0.9, 0),
    body('V-402', 66, 20, 1.2, 0),
    body('K-501A', -10.5, 4, 0.9, 0),
    body('K-501B', -10.5, 8, 0.9, 0),
    body('V-501', -6, 6, 1.4, 0),
    body('F-501', 10, 20, 0.6, 0),
    body('H-602', 20, 22, 0.7, 0),
    body('CT-701', -11, 20, 2, 0),
    body('V-801', 46, 14, 0.9, 0),
    body('V-803', 55, 14, 1.2, 0),
    body('V-901', 56, 6, 2.4, 0, 5),
  ],
};
