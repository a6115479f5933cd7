// Where the selected thing is drawn: it changes with every picture while the camera moves, so only the card listens.
import type { Anchor } from './scene-slot.ts';

export class AnchorStore {
  #at: Anchor | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Anchor | null => this.#at;

  readonly set = (at: Anchor | null): void => {
    if (
      at === this.#at ||
      (at && this.#at && at.x === this.#at.x && at.y === this.#at.y && at.radius === this.#at.radius)
    )
      return;
    this.#at = at;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
