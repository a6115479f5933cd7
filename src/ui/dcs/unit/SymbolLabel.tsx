// The writing beside a symbol of the flow picture: its tag, and the number of its steam route.
import type { ReactNode } from 'react';
import type { Place, Point } from '../../../lines/screens.ts';

const ROUTES = ['', '①', '②', '③', '④', '⑤'];

export function SymbolLabel({
  place,
  text,
  className,
}: {
  readonly place: Place;
  readonly text: ReactNode;
  readonly className: string;
}) {
  const { at, label, upright, route } = place;
  if (label === undefined) return null;
  const [x, y] = at;
  const sides: Record<string, [Point, 'start' | 'middle' | 'end']> = {
    above: [[x, y - (upright ? 14 : 12)], 'middle'],
    below: [[x, y + 19], 'middle'],
    left: [[x - 9, y + 4], 'end'],
    right: [[x + 9, y + 4], 'start'],
  };
  const [[tx, ty], anchor] =
    typeof label === 'string' ? sides[label]! : [[x + label[0], y + label[1]] as Point, 'start' as const];
  return (
    <text x={tx} y={ty} textAnchor={anchor} className={className}>
      {text}
      {route === undefined ? '' : ` ${ROUTES[route]}`}
    </text>
  );
}
