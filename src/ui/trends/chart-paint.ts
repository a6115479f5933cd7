// What uPlot does not draw by itself: the normal band, limit lines, and the names at the ends of the lines.
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

const FONT = '"Noto Sans","Noto Sans CJK SC",sans-serif';

/** Under the lines: band and limits. */
export function paintMarks(u: uPlot, { scale, band, limits = [] }: Marks, zoom: number): void {
  // A chart that is being replaced draws once more, when the marks are those of its successor already.
  if (u.scales[scale] === undefined) return;
  const { ctx, bbox } = u;
  const y = (value: number) => Math.min(Math.max(u.valToPos(value, scale, true), bbox.top), bbox.top + bbox.height);
  ctx.save();
  if (band !== undefined) {
    ctx.fillStyle = 'rgba(141, 175, 196, 0.42)';
    ctx.fillRect(bbox.left, y(band[1]), bbox.width, y(band[0]) - y(band[1]));
  }
  ctx.strokeStyle = '#475158';
  ctx.fillStyle = '#475158';
  ctx.lineWidth = uPlot.pxRatio;
  ctx.setLineDash([4 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
  ctx.font = `${10.5 * zoom * uPlot.pxRatio}px ${FONT}`;
  for (const limit of limits) {
    const at = y(limit);
    ctx.beginPath();
    ctx.moveTo(bbox.left, at);
    ctx.lineTo(bbox.left + bbox.width, at);
    ctx.stroke();
    ctx.fillText(String(limit), bbox.left + 4 * uPlot.pxRatio, at - 3 * uPlot.pxRatio);
  }
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
