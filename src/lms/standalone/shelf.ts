// Where the standalone player keeps a learner's record: this browser, where it lets us; else only as long as the page lives.

export interface Shelf {
  load(): Record<string, unknown> | null;
  save(record: Record<string, unknown>): void;
  clear(): void;
}

/** Storage may be blocked or full; the record then lives in memory, and the session goes on. */
export function browserShelf(key: string): Shelf {
  let memory: string | null = null;
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  return {
    load: () => {
      const text = attempt(() => localStorage.getItem(key)) ?? memory;
      return text === null ? null : attempt(() => JSON.parse(text) as Record<string, unknown>);
    },
    save: (record) => {
      memory = JSON.stringify(record);
      attempt(() => localStorage.setItem(key, memory ?? ''));
    },
    clear: () => {
      memory = null;
      attempt(() => localStorage.removeItem(key));
    },
  };
}
