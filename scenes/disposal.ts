// What lies on the graphics card goes when it is made anew or no longer drawn.
import { useEffect } from 'react';

interface Disposable {
  readonly dispose: () => void;
}

/** Disposes of everything among `made` that can be, when `made` gives way to another and at the end. */
export function useDisposal(made: Readonly<Record<string, unknown>>): void {
  useEffect(
    () => () => {
      for (const part of Object.values(made)) if (isDisposable(part)) part.dispose();
    },
    [made],
  );
}

function isDisposable(part: unknown): part is Disposable {
  return typeof part === 'object' && part !== null && 'dispose' in part && typeof part.dispose === 'function';
}
