// Where the card of the selected thing goes: beside it, inside the picture, never over it.
import type { Anchor, Point } from './scene-slot.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The air between ring and card, and between card and edge, CSS pixels. */
const AIR = 28;
const MARGIN = 12;
/** A thing close before the eye fills the picture: no card could keep clear of its whole ring. */
const MOST_RADIUS = 110;

/**
 * Upper left corner of the card. Tries above right, above left, below right, below left; where none has room,
 * the card goes to the side of the picture that is farther from the thing.
 */
export function placeCard(anchor: Anchor, card: Size, area: Size): Point {
  const away = Math.min(anchor.radius, MOST_RADIUS) + AIR;
  const right = anchor.x + away;
  const left = anchor.x - away - card.width;
  const above = anchor.y - away - card.height;
  const below = anchor.y + away;
  const corners: Point[] = [
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
