// The ways of the workshop: speeds by content/fermentation.md 1.10, stairs as they are built (scenes/camera/floors.ts).
import type { Walking } from '../walking.ts';

export const walking: Walking = {
  speed: 1.4,
  stairSpeed: 0.7,
  stairs: [
    // Two flights of 3.3 m by 2.5 m with a landing of 1 m between them.
    { low: 0, high: 5, foot: [12.35, 7.4], head: [13.3, 16.2], length: 9.3 },
    // One flight of 6.2 m by 4.5 m.
    { low: 5, high: 9.5, foot: [20.7, 17.6], head: [28.2, 17.4], length: 7.7 },
  ],
};
