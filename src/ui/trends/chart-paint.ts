// What uPlot does not draw by itself: the normal band, limit lines with their figures, and the names at the ends of the lines.
import uPlot from 'uplot';
import type { Pen } from './pens.ts';
import { strokeOf } from './pens.ts';
import { spread } from './spread.ts';

/** A limit: its value, and what is written before its figure ("HH", "≥"). */
export interface ChartLimit {
  readonly value: number;
  readonly name: string;
}

/** A range of normal values, shaded; limits, dashed. Both in the unit of the scale. And a moment, as an upright line with its name. */
export interface Marks {
  readonly scale: string;
  readonly band?: readonly [number, number];
  readonly limits?: readonly ChartLimit[];
  /** Whether a scale that fits reaches to its limits. */
  readonly reach?: boolean;
  readonly moment?: { readonly tick: number; readonly name: string };
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

/** A limit's line, dashed across the picture; its figure stands behind the end, where no line runs. */
function paintLimit({ ctx, bbox }: uPlot, y: number): void {
  ctx.strokeStyle = '#475158';
  ctx.lineWidth = uPlot.pxRatio;
  ctx.setLineDash([4 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The moment that was jumped to, upright, with its name beside it. */
export function paintMoment(u: uPlot, { moment }: Marks, zoom: number): void {
  if (moment === undefined) return;
  const { ctx, bbox } = u;
  const x = u.valToPos(moment.tick, 'x', true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  const size = 11 * zoom * uPlot.pxRatio;
  const right = x > bbox.left + bbox.width * 0.7;
  ctx.save();
  ctx.strokeStyle = '#1b2227';
  ctx.lineWidth = 1.5 * uPlot.pxRatio;
  ctx.setLineDash([2 * uPlot.pxRatio, 2 * uPlot.pxRatio]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.font = `600 ${size}px ${FONT}`;
  ctx.textBaseline = 'top';
  ctx.textAlign = right ? 'right' : 'left';
  ctx.setLineDash([]);
  ctx.strokeStyle = '#e6e9ea';
  ctx.lineWidth = 3 * uPlot.pxRatio;
  ctx.lineJoin = 'round';
  ctx.fillStyle = '#1b2227';
  const at = x + (right ? -5 : 5) * uPlot.pxRatio;
  ctx.strokeText(moment.name, at, bbox.top + 3 * uPlot.pxRatio);
  ctx.fillText(moment.name, at, bbox.top + 3 * uPlot.pxRatio);
  ctx.restore();
}

function lastOf(values: ArrayLike<number | null | undefined>): number | null {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

interface End {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly y: number;
}

/** Limits whose value the scale shows. One beyond it is not drawn: at the edge it would tell a lie. */
function limitsInSight(u: uPlot, marks: Marks | undefined): readonly { limit: ChartLimit; y: number }[] {
  const { min, max } = (marks && u.scales[marks.scale]) ?? {};
  if (marks?.limits === undefined || typeof min !== 'number' || typeof max !== 'number') return [];
  return marks.limits
    .filter(({ value }) => value >= min && value <= max)
    .map((limit) => ({ limit, y: heightOf(u, marks.scale, limit.value) }));
}

/** The lines of the limits, and right of all lines each pen's name at its last value and each limit's figure, none on another. */
export function paintEnds(u: uPlot, pens: readonly Pen[], marks: Marks | undefined, zoom: number): void {
  const { ctx, bbox } = u;
  const px = uPlot.pxRatio;
  const size = 11 * zoom * px;
  const limits = limitsInSight(u, marks);
  const decimals = Math.max(0, ...limits.map(({ limit }) => String(limit.value).split('.')[1]?.length ?? 0));
  const ends: End[] = limits.map(({ limit, y }) => ({
    text: `${limit.name} ${limit.value.toFixed(decimals)}`.trim(),
    font: `${size}px ${FONT}`,
    color: '#3b454c',
    y,
  }));
  pens.forEach((pen, i) => {
    const value = lastOf(u.data[i + 1]!);
    const scale = u.series[i + 1]?.scale;
    if (value === null || scale === undefined) return;
    ends.push({
      text: pen.label,
      font: `600 ${size}px ${FONT}`,
      color: strokeOf(i).color,
      y: heightOf(u, scale, value),
    });
  });
  const heights = spread(
    ends.map((end) => end.y),
    size * 1.15,
    bbox.top + size / 2,
    bbox.top + bbox.height - size / 2,
  );
  const edge = bbox.left + bbox.width;
  ctx.save();
  // The last line has left its dash.
  ctx.setLineDash([]);
  for (const { y } of limits) paintLimit(u, y);
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineWidth = px;
  ends.forEach(({ text, font, color, y }, i) => {
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.strokeStyle = color;
    ctx.beginPath();
    ctx.moveTo(edge, y);
    ctx.lineTo(edge + 5 * px, heights[i]!);
    ctx.stroke();
    ctx.fillText(text, edge + 7 * px, heights[i]!);
  });
  ctx.restore();
}

/** Above each upright axis, from the innermost outwards: its unit, or the pen that has it for itself. `width` is that of an axis, CSS px. */
export function paintUnits(u: uPlot, names: readonly (readonly string[])[], width: number, zoom: number): void {
  const { ctx, bbox } = u;
  ctx.save();
  ctx.font = `${10.5 * zoom * uPlot.pxRatio}px ${FONT}`;
  ctx.fillStyle = '#475158';
  ctx.textAlign = 'right';
  names.forEach((lines, i) => {
    lines.forEach((text, line) => {
      const up = 12 + 11 * line;
      ctx.fillText(text, bbox.left - (i * width + 4) * zoom * uPlot.pxRatio, bbox.top - up * zoom * uPlot.pxRatio);
    });
  });
  ctx.restore();
}
