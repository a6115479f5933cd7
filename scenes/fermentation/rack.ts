// The pipe rack along the north wall: columns and beams, on which pipes lie and from which they hang. Metres. They stand where the laid
// pipes leave room for them and between the cabinets of the switchgear (`rack.test.ts`).
import type { Block } from './clear-space.ts';

/** Where frames stand along x. */
export const rackFrames = [12.5, 16.65, 20.8, 24.8, 28.8, 35.3, 41.2] as const;

/** Columns of each frame: y, foot and head, width. */
export const rackColumns = [
  { y: 19.75, foot: 0, head: 7.9, width: 0.2 },
  { y: 22.75, foot: 0, head: 4.8, width: 0.2 },
  { y: 20.92, foot: 4.45, head: 7.9, width: 0.14 },
] as const;

/** Beams across the rack at each frame, and along it. */
export const rackBeams: readonly Block[] = [
  ...rackFrames.flatMap((x): Block[] => [
    { low: [x - 0.07, 19.75, 4.35], high: [x + 0.07, 22.7, 4.45] },
    ...[6.96, 7.84].map((z): Block => ({ low: [x - 0.07, 19.76, z - 0.14], high: [x + 0.07, 20.92, z] })),
  ]),
  ...(
    [
      [19.75, 5.02],
      [22.75, 4.74],
      [19.75, 7.38],
      [20.92, 7.38],
    ] as const
  ).map(([y, top]): Block => ({ low: [10.5, y - 0.05, top - 0.16], high: [41.5, y + 0.05, top] })),
];
