// The hand on a chart: a drag moves it, the wheel or two fingers zoom about where they are, a double click lets it follow the plant again.
import type uPlot from 'uplot';
import type { TimeView } from './view.ts';

/** Pixels of the wheel that double the span. */
const DOUBLING = 400;
/** Pixels of a wheel that counts in lines. */
const LINE = 33;

/** Least distance at which two fingers still zoom, px: closer they would turn a tremble into hours. */
const CLOSEST = 24;

/** Listens until `stop` is told. */
export function handle(u: uPlot, view: () => TimeView | undefined, stop: AbortSignal): void {
  /** Where each finger (or the mouse) is, px from the left of the screen; the first two count. */
  const hands = new Map<number, number>();
  const listen = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    u.over.addEventListener(name, act, { signal: stop, passive: false });
  listen('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE;
    view()?.zoom(2 ** (pixels / DOUBLING), u.posToVal(event.offsetX, 'x'));
  });
  listen('pointerdown', (event) => {
    if (event.button !== 0 || event.shiftKey) return;
    hands.set(event.pointerId, event.clientX);
    u.over.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (!hands.has(event.pointerId)) return;
    const before = [...hands.values()];
    hands.set(event.pointerId, event.clientX);
    const shown = view();
    if (shown) drag(shown, u.over.getBoundingClientRect(), before, [...hands.values()]);
  });
  const letGo = (event: PointerEvent) => void hands.delete(event.pointerId);
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  // With two fingers on it the page does not scroll under them.
  listen('touchmove', (event) => event.touches.length > 1 && event.preventDefault());
  listen('dblclick', () => view()?.follow());
}

/** One hand moves the picture; of two the seconds under them stay under them. All in px from the left of the screen. */
function drag(view: TimeView, { left, width }: DOMRect, before: readonly number[], now: readonly number[]): void {
  const [from, to] = view.span();
  const middle = (at: readonly number[]) => at.slice(0, 2).reduce((sum, x) => sum + x, 0) / Math.min(2, at.length);
  const apart = ([a = 0, b = a]: readonly number[]) => Math.abs(a - b);
  if (apart(before) >= CLOSEST && apart(now) >= CLOSEST) {
    view.zoom(apart(before) / apart(now), from + ((middle(before) - left) / width) * (to - from));
  }
  const [begin, end] = view.span();
  view.pan(((middle(before) - middle(now)) / width) * (end - begin));
}

/** What a key does to a chart: moves the time cursor, the picture, or makes its span shorter or longer. */
export function keyed(key: string, shift: boolean, view: TimeView, cursor: number | null): number | null | undefined {
  const [from, to] = view.span();
  const length = to - from;
  const at = cursor === null || cursor < from || cursor > to ? to : cursor;
  const step = Math.max(1, Math.round(length / (shift ? 10 : 100)));
  const within = (tick: number) => Math.min(to, Math.max(from, tick));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(at - step);
    case 'ArrowRight':
    case 'ArrowUp':
      return within(at + step);
    case 'Home':
      return from;
    case 'End':
      return to;
    case 'PageUp':
      view.pan(-length / 2);
      return within(at - length / 2);
    case 'PageDown':
      view.pan(length / 2);
      return within(at + length / 2);
    case '+':
    case '=':
      view.zoom(0.5, cursor ?? undefined);
      return cursor;
    case '-':
      view.zoom(2, cursor ?? undefined);
      return cursor;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
