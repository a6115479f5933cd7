// uPlot in React: lines over plant time, redrawn on every beat, sized by its box. What it shows is also in the table beside it.
import 'uplot/dist/uPlot.min.css';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { type Latest, optionsOf } from './chart-options.ts';
import type { Marks } from './chart-paint.ts';
import type { CursorSignal } from './cursor.ts';
import type { Pen } from './pens.ts';
import { handle, keyed } from './pointer.ts';
import type { Aligned, Span } from './series.ts';
import type { TimeView } from './view.ts';

export interface ChartPen extends Pen {
  /** Name of its scale; pens of one unit share it. */
  readonly scale: string;
}

export interface ChartScale {
  /** Fixed range; where it is left out the scale fits its lines, but is never narrower than `least`. */
  readonly range?: readonly [number, number];
  readonly least: number;
  /** Written above its axis. */
  readonly unit: string;
  /** Label of the pen that has it for itself. */
  readonly pen?: string;
}

export interface ChartProps {
  readonly pens: readonly ChartPen[];
  readonly scales: Readonly<Record<string, ChartScale>>;
  /** Number of scales, from the first, that have an axis on the left. */
  readonly axes: number;
  readonly marks?: Marks;
  /** Room for the end labels, CSS px. */
  readonly labelRoom: number;
  /** What is shown, and up to when anything has been. */
  readonly span: () => Span;
  readonly now: () => number;
  /** Reads at most about `most` points of a span. */
  readonly read: (span: Span, most: number) => Aligned;
  readonly follow?: (listener: () => void) => () => void;
  /** Makes the chart one that is moved and zoomed by hand and by key. */
  readonly view?: TimeView;
  /** The second under the cursor. */
  readonly cursor?: CursorSignal;
  /** What the pens show at a second, in words, for who moves the cursor by key. */
  readonly describe?: (tick: number) => string;
  readonly label: string;
}

/** Points for each pixel of width: the lowest and the highest. */
const POINTS = 2;
/** Width of a picture that has none yet, px. */
const UNSIZED = 300;

function widthOf({ bbox }: uPlot): number {
  return bbox.width > 0 ? bbox.width / uPlot.pxRatio : UNSIZED;
}

function endOf([from, to]: Span, now: number, width: number): number {
  return Math.floor((Math.min(now, to) / (to - from)) * width);
}

/** How much larger than at 1366 px everything is drawn (the theme's letters). */
function scaleOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) / 13.5 || 1;
}

export function Chart(props: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const latest = useRef<Latest>({ props, span: [0, 1] });
  /** Pixel at which the lines of the picture end, counted from the beginning of time. */
  const drawn = useRef(-1);

  const redraw = useCallback(() => {
    const built = chart.current;
    if (built === null) return;
    const { props: now } = latest.current;
    const span = now.span();
    latest.current.span = span;
    drawn.current = endOf(span, now.now(), widthOf(built));
    built.setData(now.read(span, POINTS * widthOf(built)));
  }, []);
  /** Draws again if plant time has moved the lines by a pixel, which at 230 h takes quarters of an hour. */
  const beat = useCallback(() => {
    const { span, now } = latest.current.props;
    if (chart.current !== null && endOf(span(), now(), widthOf(chart.current)) !== drawn.current) redraw();
  }, [redraw]);

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
    const stop = new AbortController();
    if (latest.current.props.view) handle(built, () => latest.current.props.view, stop.signal);
    // A span is drawn until the button is let go, for which uPlot listens to this window alone.
    const { ownerDocument } = parent;
    const letGo = (event: MouseEvent) => document.dispatchEvent(new MouseEvent('mouseup', event));
    if (ownerDocument !== document) ownerDocument.addEventListener('mouseup', letGo, { signal: stop.signal });
    return () => {
      stop.abort();
      resize.disconnect();
      built.destroy();
      chart.current = null;
    };
  }, [shape, redraw]);

  const { follow, view, cursor, describe } = props;
  useEffect(() => follow?.(beat), [follow, beat]);
  // However often a hand moves, one picture is drawn for each of the screen's.
  useEffect(() => {
    const screen = box.current!.ownerDocument.defaultView!;
    let asked = 0;
    const draw = () => {
      asked = 0;
      redraw();
    };
    const leave = view?.subscribe(() => {
      asked ||= screen.requestAnimationFrame(draw);
    });
    return () => {
      leave?.();
      screen.cancelAnimationFrame(asked);
    };
  }, [view, redraw]);

  if (view === undefined || cursor === undefined) {
    return <div ref={box} className="trend-chart" role="img" aria-label={props.label} />;
  }
  const say = (tick: number | null) => {
    const [from, to] = view.span();
    const values = { min: from, max: to, now: tick ?? to };
    for (const [name, value] of Object.entries(values)) {
      box.current!.setAttribute(`aria-value${name}`, String(Math.round(value)));
    }
    box.current!.setAttribute('aria-valuetext', describe?.(tick ?? to) ?? '');
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tick = keyed(event.key, event.shiftKey, view, cursor.tick);
    if (tick === undefined) return;
    event.preventDefault();
    redraw();
    const built = chart.current!;
    built.setCursor({ left: tick === null ? -10 : built.valToPos(tick, 'x'), top: built.over.clientHeight / 2 }, false);
    cursor.tell(tick);
    say(tick);
  };
  // A slider over time: its value is the second under the cursor, told only to who moves it.
  return (
    <div
      ref={box}
      className="trend-chart"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={1}
      onFocus={() => say(cursor.tick)}
      onKeyDown={press}
    />
  );
}
