// The second under the pointer of a chart, for the list of values beside it.

export class CursorSignal {
  tick: number | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (tick: number | null): void => {
    if (tick === this.tick) return;
    this.tick = tick;
    for (const listener of this.#listeners) listener();
  };
}
