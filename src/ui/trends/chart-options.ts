// What uPlot is told of a chart: scales, axes, strokes, and what is painted besides the lines.
import type uPlot from 'uplot';
import { formatClock } from '../format.ts';
import type { ChartProps, ChartScale } from './Chart.tsx';
import { FONT, paintBand, paintEndLabels, paintLimits, paintUnits } from './chart-paint.ts';
import { strokeOf } from './pens.ts';
import type { Span } from './series.ts';

/** Width of one upright axis, CSS px. */
const AXIS = 44;

/** Seconds between two marks of the time axis. */
const STEPS = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 36000, 43200, 86400];

/** Distances of two marks of an upright axis: 1, 2 and 5 times every power of ten, so that no mark needs rounding. */
const ROUND = [0.001, 0.01, 0.1, 1, 10, 100, 1000].flatMap((power) => [power, 2 * power, 5 * power]);

function axis(scale: string, side: number, zoom: number): uPlot.Axis {
  return {
    scale,
    side,
    stroke: '#475158',
    font: `${10.5 * zoom}px ${FONT}`,
    size: AXIS * zoom,
    gap: 3,
    space: 26 * zoom,
    ticks: { show: false },
    incrs: ROUND,
    values: (_u, splits, _axis, _space, step) => splits.map((value) => value.toFixed(decimalsOf(step))),
  };
}

/** Decimals that every mark of an axis needs if they are `step` apart, so that 0.1 beside 0.12 reads 0.10. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** The newest properties, and what was read for the picture that is being drawn. */
export interface Latest {
  props: ChartProps;
  span: Span;
}

function rangeOf({ range, least }: ChartScale): uPlot.Range.MinMax | uPlot.Range.Function {
  if (range !== undefined) return [range[0], range[1]];
  return (_u, low, high) => {
    const middle = ((low ?? 0) + (high ?? 0)) / 2;
    const half = Math.max(((high ?? 0) - (low ?? 0)) * 0.55, least / 2);
    // What cannot be negative is not drawn as if it could.
    const shift = (low ?? 0) >= 0 ? Math.max(0, half - middle) : 0;
    return [middle - half + shift, middle + half + shift];
  };
}

export function optionsOf(
  props: ChartProps,
  latest: { current: Latest },
  zoom: number,
): Omit<uPlot.Options, 'width' | 'height'> {
  const names = Object.keys(props.scales);
  return {
    legend: { show: false },
    padding: [24 * zoom, props.labelRoom * zoom, 0, 0],
    cursor: {
      drag: { x: props.onZoom !== undefined, y: false, setScale: false },
      y: false,
      points: { size: 6 },
      ...(props.onZoom === undefined && props.onCursor === undefined ? { show: false } : {}),
    },
    scales: {
      x: { time: false, range: () => [...latest.current.span] as [number, number] },
      ...Object.fromEntries(names.map((name) => [name, { range: rangeOf(props.scales[name]!) }])),
    },
    axes: [
      {
        ...axis('x', 2, zoom),
        size: 22 * zoom,
        space: 62 * zoom,
        incrs: STEPS,
        grid: { show: true, stroke: '#cdd2d5', width: 1 },
        values: (_u, splits) => splits.map((s) => (s % 60 === 0 ? formatClock(s).slice(0, -3) : formatClock(s))),
      },
      ...names
        .slice(0, props.axes)
        .map((name, i) => ({ ...axis(name, 3, zoom), grid: { show: i === 0, stroke: '#cdd2d5', width: 1 } })),
    ],
    series: [
      {},
      ...props.pens.map((pen, i) => {
        const { color, width, dash } = strokeOf(i);
        return { scale: pen.scale, stroke: color, width, dash: [...dash], points: { show: false }, spanGaps: false };
      }),
    ],
    hooks: {
      drawClear: [(u) => latest.current.props.marks && paintBand(u, latest.current.props.marks)],
      draw: [
        (u) => latest.current.props.marks && paintLimits(u, latest.current.props.marks, zoom),
        (u) => paintEndLabels(u, latest.current.props.pens, zoom),
        (u) =>
          paintUnits(
            u,
            names.slice(0, props.axes).map((name) => props.scales[name]!.unit),
            AXIS,
            zoom,
          ),
      ],
      setCursor: [
        (u) => latest.current.props.onCursor?.(typeof u.cursor.idx === 'number' ? u.data[0][u.cursor.idx]! : null),
      ],
      setSelect: [
        (u) => {
          if (u.select.width > 4) {
            const from = u.posToVal(u.select.left, 'x');
            latest.current.props.onZoom?.([from, u.posToVal(u.select.left + u.select.width, 'x')]);
          }
          u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
    },
  };
}
