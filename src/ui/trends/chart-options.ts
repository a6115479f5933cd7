// What uPlot is told of a chart: scales, axes, strokes, and what is painted besides the lines.
import type uPlot from 'uplot';
import { formatClock, formatNumber } from '../format.ts';
import type { ChartProps, ChartScale } from './Chart.tsx';
import { FONT, paintBand, paintEnds, paintMoment, paintUnits } from './chart-paint.ts';
import { fitted } from './fit.ts';
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
    values: (_u, splits, _axis, _space, step) => splits.map((value) => formatNumber(value, decimalsOf(step))),
  };
}

/** Decimals that every mark of an axis needs if they are `step` apart, so that 0.1 beside 0.12 reads 0.10. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** What stands above each axis, the lower line first. */
function namesOf({ scales, axes }: ChartProps): readonly (readonly string[])[] {
  return Object.values(scales)
    .slice(0, axes)
    .map(({ unit, pen }) => (pen === undefined ? [unit] : [unit, pen]));
}

/** The newest properties, and what was read for the picture that is being drawn. */
export interface Latest {
  props: ChartProps;
  span: Span;
}

function rangeOf(
  name: string,
  { range, least }: ChartScale,
  latest: { current: Latest },
): uPlot.Range.MinMax | uPlot.Range.Function {
  if (range !== undefined) return [range[0], range[1]];
  return (_u, low, high) => {
    const { marks } = latest.current.props;
    const limits = marks?.reach === true && marks.scale === name ? (marks.limits ?? []) : [];
    return fitted([low, high, ...limits.map(({ value }) => value)], least);
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
    padding: [
      (names.some((name) => props.scales[name]!.pen !== undefined) ? 34 : 24) * zoom,
      props.labelRoom * zoom,
      0,
      0,
    ],
    cursor: {
      drag: { x: props.view !== undefined, y: false, setScale: false },
      // A plain drag moves the picture (pointer.ts); with Shift it marks a span.
      bind: {
        mousedown: (_u, _target, handler) => (event) => (event.shiftKey ? handler(event) : null),
        dblclick: () => null,
      },
      y: false,
      points: { size: 6 },
      ...(props.view === undefined ? { show: false } : {}),
    },
    scales: {
      x: { time: false, range: () => [...latest.current.span] as [number, number] },
      ...Object.fromEntries(names.map((name) => [name, { range: rangeOf(name, props.scales[name]!, latest) }])),
    },
    axes: [
      {
        ...axis('x', 2, zoom),
        size: 22 * zoom,
        // Clear of the lower half of the lowest figure of the upright axis.
        gap: 8 * zoom,
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
        (u) => paintEnds(u, latest.current.props.pens, latest.current.props.marks, zoom),
        (u) => latest.current.props.marks && paintMoment(u, latest.current.props.marks, zoom),
        (u) => paintUnits(u, namesOf(props), AXIS, zoom),
      ],
      setCursor: [
        (u) => {
          const { left = -1 } = u.cursor;
          latest.current.props.cursor?.tell(left < 0 ? null : Math.round(u.posToVal(left, 'x')));
        },
      ],
      setSelect: [
        (u) => {
          if (u.select.width > 4) {
            const from = u.posToVal(u.select.left, 'x');
            latest.current.props.view?.hold([from, u.posToVal(u.select.left + u.select.width, 'x')]);
          }
          u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
    },
  };
}
