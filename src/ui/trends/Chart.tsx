// uPlot in React: lines over plant time, redrawn on every beat, sized by its box. What it shows is also in the table beside it.
import 'uplot/dist/uPlot.min.css';
import { useCallback, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { type Latest, optionsOf } from './chart-options.ts';
import type { Marks } from './chart-paint.ts';
import type { Pen } from './pens.ts';
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

/** How much larger than at 1366 px everything is drawn (the theme's letters). */
function scaleOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) / 13.5 || 1;
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

  // First of the effects, so that a chart that is built anew is built from the new properties.
  useEffect(() => {
    latest.current.props = props;
    redraw();
  });

  // A chart is built anew only if its pens or scales are others; everything else is read when it draws.
  const shape = JSON.stringify([props.pens, props.scales]);
  useEffect(() => {
    const parent = box.current!;
    const size = () => ({ width: parent.clientWidth, height: parent.clientHeight });
    const options = { ...optionsOf(latest.current.props, latest, scaleOf(parent)), ...size() };
    // Not the box itself: uPlot would take a box in the second window, whose HTMLElement is another class, for a function.
    const built = new uPlot(options, [[]], (self, begin) => {
      parent.append(self.root);
      begin();
    });
    chart.current = built;
    redraw();
    const resize = new ResizeObserver(() => built.setSize(size()));
    resize.observe(parent);
    // A span is drawn until the button is let go, for which uPlot listens to this window alone.
    const { ownerDocument } = parent;
    const letGo = (event: MouseEvent) => document.dispatchEvent(new MouseEvent('mouseup', event));
    if (ownerDocument !== document) ownerDocument.addEventListener('mouseup', letGo);
    const zoomOut = () => latest.current.props.onZoom?.(null);
    parent.addEventListener('dblclick', zoomOut);
    return () => {
      resize.disconnect();
      ownerDocument.removeEventListener('mouseup', letGo);
      parent.removeEventListener('dblclick', zoomOut);
      built.destroy();
      chart.current = null;
    };
  }, [shape, redraw]);

  const { follow } = props;
  useEffect(() => follow?.(redraw), [follow, redraw]);
  return <div ref={box} className="trend-chart" role="img" aria-label={props.label} />;
}
