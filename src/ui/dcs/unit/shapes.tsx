// Plain shapes of the flow picture, each around the origin.
import type { ReactNode } from 'react';
import type { Point } from '../../../lines/screens.ts';
import type { EquipmentKind } from '../../../plant/diagram.ts';

const EDGE = { stroke: 'var(--outline)', strokeWidth: 1.8, fill: 'var(--equipment)' } as const;

/** Two triangles, tip to tip; `half` is half the length, px. */
export function Bowtie({ half, fill }: { readonly half: number; readonly fill: string }) {
  const high = half * 0.72;
  return (
    <path
      d={`M${-half} ${-high}L${half} ${high}V${-high}L${-half} ${high}Z`}
      fill={fill}
      stroke="var(--pipe)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  );
}

export function CheckSymbol() {
  return (
    <>
      <path d="M-7 -6L6 0L-7 6Z" fill="var(--panel)" stroke="var(--pipe)" strokeWidth="1.5" />
      <path d="M7 -6V6" stroke="var(--pipe)" strokeWidth="1.8" />
    </>
  );
}

interface SpanningProps {
  readonly kind: EquipmentKind;
  readonly span: Point;
  readonly live: boolean;
}

/** What has no size of its own: drawn as wide and high as its place says. */
export function Spanning({ kind, span: [w, h], live }: SpanningProps) {
  const [x, y] = [-w / 2, -h / 2];
  if (kind === 'cooling-tower') return <path d={`M${x} ${y}H${-x}L${-x - 10} ${-y}H${x + 10}Z`} {...EDGE} />;
  const round =
    kind === 'header' ? Math.min(w, h) / 2 : kind === 'tank' || kind === 'fermentor' ? Math.min(16, h / 2.5) : 3;
  return <rect x={x} y={y} width={w} height={h} rx={round} {...EDGE} {...(live ? { fill: '#3c474e' } : {})} />;
}

/** What has no shape here (headers, ends of pipes) speaks through words and arrows; pumps and motors show that they run. */
export const equipmentShapes: Partial<Record<EquipmentKind, ReactNode>> = {
  exchanger: (
    <>
      <rect x="-14" y="-16" width="28" height="32" {...EDGE} />
      <path d="M-10 8L-4 -8L4 8L10 -8" fill="none" stroke="var(--outline)" strokeWidth="1.6" />
    </>
  ),
  separator: <path d="M-14 -16H14V2L0 16L-14 2Z" {...EDGE} strokeLinejoin="round" />,
  filter: (
    <>
      <rect x="-13" y="-17" width="26" height="34" rx="7" {...EDGE} />
      <path d="M-8 -10L8 10M8 -10L-8 10" stroke="var(--outline)" strokeWidth="1.6" />
    </>
  ),
  strainer: <path d="M0 -7L7 0L0 7L-7 0Z" {...EDGE} strokeWidth={1.5} />,
  'seal-pot': <rect x="-8" y="-11" width="16" height="22" rx="5" {...EDGE} />,
  'steam-trap': (
    <>
      <circle r="5.5" fill="#fff" stroke="var(--pipe)" strokeWidth="1.4" />
      <path d="M-4 4A5.5 5.5 0 0 0 4 -4Z" fill="var(--pipe)" />
    </>
  ),
};
