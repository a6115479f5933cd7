// One window per attempt: a second one would overwrite what the first has stored.

/**
 * Holds the named lock until the page goes away. Resolves to false if another window holds it.
 * Where the browser has no Web Locks (plain http), every window is let in.
 */
export function holdAlone(name: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(() => resolve(true));
  });
}
