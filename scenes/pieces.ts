// Long work in pieces: between two of them the page answers whoever uses it.

/** Work that may be broken off wherever it yields. */
export type Pieces<T = void> = Generator<void, T, void>;

/** Does the work in one go. */
export function inOneGo<T>(work: Pieces<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Milliseconds of work before the page may answer. */
const SLICE_MS = 24;

/** Does the work slice by slice and hands over what it makes; returns how to break it off. */
export function bySlices<T>(work: Pieces<T>, then: (made: T) => void): () => void {
  let timer = 0;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) {
        then(value);
        return;
      }
    } while (performance.now() < end);
    timer = window.setTimeout(slice);
  };
  timer = window.setTimeout(slice);
  return () => clearTimeout(timer);
}
