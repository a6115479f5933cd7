// Keeps the LMS up to date with a running attempt: within 2 s of every command, every 10 s, when the page is hidden, and at the end.
// Nothing is lost by a failed write: what is written next is always the whole state.
import type { Completion, LmsPort, Progress, Written } from './port.ts';

export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'pending' }
  /** `why` is the LMS's own words. It is tried again by itself. */
  | { readonly state: 'failed'; readonly why: string };

const AFTER_COMMAND_MS = 1000;
const REGULARLY_MS = 10_000;
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 30_000;

export interface KeeperOptions {
  readonly port: LmsPort;
  readonly progress: () => Progress;
  readonly onChange: (saving: Saving) => void;
  /** Asks the server that served the page for a sign of life after the LMS said "stored": some say so without having stored. */
  readonly probe: () => Promise<boolean>;
}

export class Keeper {
  readonly #options: KeeperOptions;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #due = Number.POSITIVE_INFINITY;
  #retry = FIRST_RETRY_MS;
  #completion: Completion | null = null;
  #completed = false;
  #left = false;
  #busy = false;
  #again = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#schedule(REGULARLY_MS);
  }

  /** A command was given: commit soon. An attempt that had ended goes on: its results will be written anew. */
  touched(): void {
    this.#completion = null;
    this.#completed = false;
    this.#options.onChange({ state: 'pending' });
    this.#schedule(AFTER_COMMAND_MS);
  }

  /** The attempt has ended: write its results, and go on trying until they are stored. */
  complete(completion: Completion): void {
    this.#completion = completion;
    this.#completed = false;
    void this.flush();
  }

  /** Writes now; if a write is under way, once more after it. */
  async flush(): Promise<void> {
    if (this.#left || this.#completed) return;
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    this.#again = false;
    this.#cancel();
    const completion = this.#completion;
    const written = await this.#write(completion);
    this.#busy = false;
    if (written.ok) {
      this.#retry = FIRST_RETRY_MS;
      this.#completed = completion !== null && completion === this.#completion;
      this.#options.onChange({ state: 'saved' });
      if (!this.#completed) this.#schedule(this.#again ? 0 : REGULARLY_MS);
    } else {
      this.#options.onChange({ state: 'failed', why: written.why });
      this.#schedule(this.#retry);
      this.#retry = Math.min(LONGEST_RETRY_MS, this.#retry * 2);
    }
  }

  /** The page goes away: write what there is and end the session, once. */
  leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#cancel();
    this.#options.port.leave(this.#completed ? null : this.#options.progress());
  }

  async #write(completion: Completion | null): Promise<Written> {
    const { port, progress, probe } = this.#options;
    const written = completion ? await port.complete(completion) : await port.commit(progress());
    if (!written.ok) return written;
    return (await probe()) ? written : { ok: false, why: 'no connection' };
  }

  #schedule(ms: number): void {
    const due = Date.now() + ms;
    if (this.#left || (this.#timer !== null && due >= this.#due)) return;
    this.#cancel();
    this.#due = due;
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#due = Number.POSITIVE_INFINITY;
  }
}
