// Where the card of the selected thing goes: beside it, inside the picture, never over it.
import type { Anchor } from './scene-slot.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Half of the ring around the selected thing, and the air between ring and card, CSS pixels. */
export const RING = 32;
const AIR = 42;
const MARGIN = 12;

/**
 * Upper left corner of the card. Tries above right, above left, below right, below left; where none has room,
 * the card goes to the side of the picture that is farther from the thing.
 */
export function placeCard(anchor: Anchor, card: Size, area: Size): Anchor {
  const right = anchor.x + RING + AIR;
  const left = anchor.x - RING - AIR - card.width;
  const above = anchor.y - RING - AIR - card.height;
  const below = anchor.y + RING + AIR;
  const corners: Anchor[] = [
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: below },
    { x: left, y: below },
  ];
  const fits = corners.find(
    (c) =>
      c.x >= MARGIN &&
      c.y >= MARGIN &&
      c.x + card.width <= area.width - MARGIN &&
      c.y + card.height <= area.height - MARGIN,
  );
  if (fits) return fits;
  const toRight = anchor.x < area.width / 2;
  return {
    x: toRight ? area.width - MARGIN - card.width : MARGIN,
    y: Math.min(Math.max(anchor.y - card.height / 2, MARGIN), Math.max(MARGIN, area.height - MARGIN - card.height)),
  };
}
