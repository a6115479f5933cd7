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

export interface Box extends Point, Size {}

/**
 * Upper left corner of the card. Tries the four corners around the thing, then beside, above and below it; keeps clear of
 * `blocked` (the list at the foot of the picture) where it can. Where nothing has room, the card goes to the side of the
 * picture that is farther from the thing.
 */
export function placeCard(anchor: Anchor, card: Size, area: Size, blocked: Box | null = null): Point {
  const radius = Math.min(anchor.radius, MOST_RADIUS);
  const away = radius + AIR;
  const ring: Box = { x: anchor.x - radius, y: anchor.y - radius, width: 2 * radius, height: 2 * radius };
  const right = anchor.x + away;
  const left = anchor.x - away - card.width;
  const above = anchor.y - away - card.height;
  const below = anchor.y + away;
  const level = clamp(anchor.y - card.height / 2, area.height - card.height);
  const centred = clamp(anchor.x - card.width / 2, area.width - card.width);
  const places: Point[] = [
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: below },
    { x: left, y: below },
    { x: right, y: level },
    { x: left, y: level },
    { x: centred, y: above },
    { x: centred, y: below },
    ...(blocked ? [{ x: centred, y: blocked.y - MARGIN - card.height }] : []),
    ...(blocked ? [{ x: blocked.x + blocked.width + MARGIN, y: level }] : []),
  ].filter(
    ({ x, y }) =>
      !overlap({ x, y, ...card }, ring) &&
      x >= MARGIN &&
      y >= MARGIN &&
      x + card.width <= area.width - MARGIN &&
      y + card.height <= area.height - MARGIN,
  );
  const free = places.find((place) => blocked === null || !overlap({ ...place, ...card }, blocked));
  const toRight = anchor.x < area.width / 2;
  return free ?? places[0] ?? { x: toRight ? area.width - MARGIN - card.width : MARGIN, y: level };
}

/** Between the margins, where `room` is what the picture is larger than the card. */
function clamp(value: number, room: number): number {
  return Math.min(Math.max(value, MARGIN), Math.max(MARGIN, room - MARGIN));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
