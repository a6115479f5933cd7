import { describe, expect, it } from 'vitest';
import { placeCard } from './place-card.ts';

const area = { width: 994, height: 680 };
const RING = 60;
const card = { width: 270, height: 170 };

describe('placeCard', () => {
  it('puts the card above right of a thing in the middle', () => {
    const at = placeCard({ x: 450, y: 400, radius: 40 }, card, area);
    expect(at.x).toBeGreaterThan(450);
    expect(at.y + card.height).toBeLessThan(400);
  });

  it('never covers the thing and never leaves the picture, wherever the thing is', () => {
    for (let x = 0; x <= area.width; x += 23) {
      for (let y = 0; y <= area.height; y += 17) {
        const at = placeCard({ x, y, radius: RING }, card, area);
        expect(at.x).toBeGreaterThanOrEqual(12);
        expect(at.y).toBeGreaterThanOrEqual(12);
        expect(at.x + card.width).toBeLessThanOrEqual(area.width - 12);
        expect(at.y + card.height).toBeLessThanOrEqual(area.height - 12);
        const apart =
          x + RING <= at.x || x - RING >= at.x + card.width || y + RING <= at.y || y - RING >= at.y + card.height;
        expect(apart).toBe(true);
      }
    }
  });

  it('keeps clear of the list at the foot of the picture', () => {
    const blocked = { x: 12, y: 430, width: 480, height: 240 };
    for (let x = 0; x <= area.width; x += 37) {
      for (let y = 0; y <= area.height; y += 29) {
        const at = placeCard({ x, y, radius: RING }, card, area, blocked);
        expect(at.x < blocked.x + blocked.width && at.y + card.height > blocked.y).toBe(false);
      }
    }
  });
});
