// uPlot in React: lines over plant time, redrawn on every beat, sized by its box. What it shows is also in the table beside it.
import 'uplot/dist/uPlot.min.css';
import { useCallback, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { formatClock } from '../format.ts';
import { type Marks, paintEndLabels, paintMarks, paintUnits } from './chart-paint.ts';
import { type Pen, strokeOf } from './pens.ts';
import type { Aligned, Span } from './series.ts';

export interface ChartPen extends Pen {
  /** Name of its scale; pens of one unit share it. */
  readonly scale: string;
}

export interface ChartScale {
  /** Fixed range; where it is left out the scale follows its lines, but never closer than `least`. */
  readonly range?: readonly [number, number];
  readonly least: number;
  /** Written above its axis. */
  readonly unit: string;
}

export interface ChartProps {
  readonly pens: readonly ChartPen[];
  readonly scales: Readonly<Record<string, ChartScale>>;
  /** Number of scales, from the first, that have an axis on the left. */
  readonly axes: number;
  readonly marks?: Marks;
  /** Room for the end labels, CSS px. */
  readonly labelRoom: number;
  /** Read on every beat. */
  readonly read: () => { readonly span: Span; readonly data: Aligned };
  readonly follow?: (listener: () => void) => () => void;
  /** The second under the cursor, null without one. */
  readonly onCursor?: (tick: number | null) => void;
  /** The span that was drawn with the pointer; null for a double click. */
  readonly onZoom?: (span: Span | null) => void;
  readonly label: string;
}

/** Width of one upright axis, CSS px. */
const AXIS = 44;

/** Seconds between two marks of the time axis. */
const STEPS = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 36000];

function axis(scale: string, side: number): uPlot.Axis {
  return {
    scale,
    side,
    stroke: '#475158',
    font: '10.5px "Noto Sans", sans-serif',
    size: AXIS,
    gap: 3,
    space: 26,
    ticks: { show: false },
  };
}

/** The newest properties, and what was read for the picture that is being drawn. */
interface Latest {
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

function optionsOf(props: ChartProps, latest: { current: Latest }): Omit<uPlot.Options, 'width' | 'height'> {
  const names = Object.keys(props.scales);
  return {
    legend: { show: false },
    padding: [24, props.labelRoom, 0, 0],
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
        ...axis('x', 2),
        size: 22,
        space: 62,
        incrs: STEPS,
        grid: { show: true, stroke: '#cdd2d5', width: 1 },
        values: (_u, splits) => splits.map((s) => formatClock(s).slice(0, 5)),
      },
      ...names
        .slice(0, props.axes)
        .map((name, i) => ({ ...axis(name, 3), grid: { show: i === 0, stroke: '#cdd2d5', width: 1 } })),
    ],
    series: [
      {},
      ...props.pens.map((pen, i) => {
        const { color, width, dash } = strokeOf(i);
        return { scale: pen.scale, stroke: color, width, dash: [...dash], points: { show: false }, spanGaps: false };
      }),
    ],
    hooks: {
      drawClear: [(u) => latest.current.props.marks && paintMarks(u, latest.current.props.marks)],
      draw: [
        (u) => paintEndLabels(u, latest.current.props.pens),
        (u) =>
          paintUnits(
            u,
            names.slice(0, props.axes).map((name) => props.scales[name]!.unit),
            AXIS,
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

export function Chart(props: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const latest = useRef<Latest>({ props, span: [0, 1] });

  const redraw = useCallback(() => {
    const { span, data } = latest.current.props.read();
    latest.current.span = span;
    chart.current?.setData(data);
  }, []);

  // A chart is built anew only if its pens or scales are others; everything else is read when it draws.
  const shape = JSON.stringify([props.pens, props.scales]);
  useEffect(() => {
    const parent = box.current!;
    const size = () => ({ width: parent.clientWidth, height: parent.clientHeight });
    const built = new uPlot({ ...optionsOf(latest.current.props, latest), ...size() }, [[]], parent);
    chart.current = built;
    redraw();
    const resize = new ResizeObserver(() => built.setSize(size()));
    resize.observe(parent);
    const zoomOut = () => latest.current.props.onZoom?.(null);
    parent.addEventListener('dblclick', zoomOut);
    return () => {
      resize.disconnect();
      parent.removeEventListener('dblclick', zoomOut);
      built.destroy();
      chart.current = null;
    };
  }, [shape, redraw]);

  useEffect(() => {
    latest.current.props = props;
    redraw();
  });

  const { follow } = props;
  useEffect(() => follow?.(redraw), [follow, redraw]);
  return <div ref={box} className="trend-chart" role="img" aria-label={props.label} />;
}
