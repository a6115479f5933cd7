// The beams of the pipe rack along the north wall, on which pipes lie and from which they hang. Metres.
import type { Block } from './clear-space.ts';

/** Every fifth metre a frame stands. */
export const rackFrames = [11, 16, 21, 26, 31, 36, 41] as const;

/** Beams across the rack at each frame, and along it. */
export const rackBeams: readonly Block[] = [
  ...rackFrames.flatMap((x): Block[] => [
    { low: [x - 0.07, 19.75, 4.28], high: [x + 0.07, 22.45, 4.42] },
    ...[6.96, 7.84].map((z): Block => ({ low: [x - 0.07, 19.76, z - 0.14], high: [x + 0.07, 20.92, z] })),
  ]),
  ...(
    [
      [19.75, 4.36],
      [22.5, 4.36],
      [19.75, 7.78],
      [20.92, 7.78],
    ] as const
  ).map(([y, z]): Block => ({ low: [10.5, y - 0.05, z - 0.18], high: [41.5, y + 0.05, z - 0.02] })),
];
