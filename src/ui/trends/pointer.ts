// The hand on a chart: a drag moves it, the wheel zooms about the pointer, a double click lets it follow the plant again.
import type uPlot from 'uplot';
import type { TimeView } from './view.ts';

/** Pixels of the wheel that double the span. */
const DOUBLING = 400;
/** Pixels of a wheel that counts in lines. */
const LINE = 33;

/** Listens until `stop` is told. */
export function handle(u: uPlot, view: () => TimeView | undefined, stop: AbortSignal): void {
  let last: number | null = null;
  const listen = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    u.over.addEventListener(name, act, { signal: stop, passive: false });
  listen('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE;
    view()?.zoom(2 ** (pixels / DOUBLING), u.posToVal(event.offsetX, 'x'));
  });
  listen('pointerdown', (event) => {
    if (event.button !== 0 || event.shiftKey) return;
    last = event.clientX;
    u.over.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (last === null) return;
    const [from, to] = view()?.span() ?? [0, 0];
    view()?.pan(((last - event.clientX) / u.over.clientWidth) * (to - from));
    last = event.clientX;
  });
  const letGo = () => {
    last = null;
  };
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  listen('dblclick', () => view()?.follow());
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
