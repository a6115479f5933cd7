// What uPlot does not draw by itself: the normal band, limit lines with their figures, and the names at the ends of the lines.
import uPlot from 'uplot';
import type { Pen, Stroke } from './pens.ts';
import { strokeOf } from './pens.ts';
import { spread } from './spread.ts';

/** A range of normal values, shaded; a limit, dashed. Both in the unit of the scale. */
export interface Marks {
  readonly scale: string;
  readonly band?: readonly [number, number];
  readonly limits?: readonly number[];
}

export const FONT = '"Noto Sans","Noto Sans CJK SC",sans-serif';

/** Height of a value in the picture, canvas px, at most as far out as the picture's edge. */
function heightOf(u: uPlot, scale: string, value: number): number {
  const { top, height } = u.bbox;
  return Math.min(Math.max(u.valToPos(value, scale, true), top), top + height);
}

/** Under the lines: the normal band. */
export function paintBand(u: uPlot, { scale, band }: Marks): void {
  // A chart that is being replaced draws once more, when the marks are those of its successor already.
  if (band === undefined || u.scales[scale] === undefined) return;
  const { ctx, bbox } = u;
  const [bottom, top] = [heightOf(u, scale, band[0]), heightOf(u, scale, band[1])];
  ctx.save();
  ctx.fillStyle = 'rgba(141, 175, 196, 0.42)';
  ctx.fillRect(bbox.left, top, bbox.width, bottom - top);
  ctx.restore();
}

/** Limits, dashed, each with its figure at the left end; those that lie close are written apart, and a halo keeps them readable. */
export function paintLimits(u: uPlot, { scale, limits = [] }: Marks, zoom: number): void {
  if (limits.length === 0 || u.scales[scale] === undefined) return;
  const { ctx, bbox } = u;
  const size = 10.5 * zoom * uPlot.pxRatio;
  const decimals = Math.max(...limits.map((limit) => String(limit).split('.')[1]?.length ?? 0));
  const at = limits.map((limit) => heightOf(u, scale, limit));
  const figures = spread(
    at.map((y) => y - size * 0.7),
    size * 1.1,
    bbox.top + size / 2,
    bbox.top + bbox.height - size / 2,
  );
  ctx.save();
  ctx.strokeStyle = '#475158';
  ctx.fillStyle = '#475158';
  ctx.lineWidth = uPlot.pxRatio;
  ctx.setLineDash([4 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
  for (const y of at) {
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
  }
  ctx.font = `${size}px ${FONT}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.setLineDash([]);
  ctx.strokeStyle = '#e6e9ea';
  ctx.lineWidth = 3 * uPlot.pxRatio;
  ctx.lineJoin = 'round';
  limits.forEach((limit, i) => {
    const text = limit.toFixed(decimals);
    ctx.strokeText(text, bbox.left + 4 * uPlot.pxRatio, figures[i]!);
    ctx.fillText(text, bbox.left + 4 * uPlot.pxRatio, figures[i]!);
  });
  ctx.restore();
}

function lastOf(values: ArrayLike<number | null | undefined>): number | null {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

/** Right of the lines: each pen's name at its last value, in its line's colour. */
export function paintEndLabels(u: uPlot, pens: readonly Pen[], zoom: number): void {
  const { ctx, bbox } = u;
  const ends: { pen: Pen; stroke: Stroke; y: number }[] = [];
  pens.forEach((pen, i) => {
    const value = lastOf(u.data[i + 1]!);
    if (value === null) return;
    ends.push({ pen, stroke: strokeOf(i), y: u.valToPos(value, u.series[i + 1]!.scale!, true) });
  });
  const size = 11 * zoom * uPlot.pxRatio;
  const heights = spread(
    ends.map((end) => end.y),
    size * 1.15,
    bbox.top + size / 2,
    bbox.top + bbox.height - size / 2,
  );
  ctx.save();
  ctx.font = `600 ${size}px ${FONT}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ends.forEach(({ pen, stroke }, i) => {
    ctx.fillStyle = stroke.color;
    ctx.fillText(pen.label, bbox.left + bbox.width + 5 * uPlot.pxRatio, heights[i]!);
  });
  ctx.restore();
}

/** Above each upright axis, from the innermost outwards: its unit. `width` is that of an axis, CSS px. */
export function paintUnits(u: uPlot, units: readonly string[], width: number, zoom: number): void {
  const { ctx, bbox } = u;
  ctx.save();
  ctx.font = `${10.5 * zoom * uPlot.pxRatio}px ${FONT}`;
  ctx.fillStyle = '#475158';
  ctx.textAlign = 'right';
  units.forEach((unit, i) => {
    ctx.fillText(unit, bbox.left - (i * width + 4) * zoom * uPlot.pxRatio, bbox.top - 12 * zoom * uPlot.pxRatio);
  });
  ctx.restore();
}
