// What the screens need to know of saving: whoever keeps the attempt (an LMS, or nobody) tells it through this.
export type SaveState =
  /** Opened without an LMS: the attempt runs, nothing is kept. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved' }
  /** The last write failed; `why` in the LMS's own words. The next one writes everything again. */
  | { readonly kind: 'retrying'; readonly why: string }
  /** Another window plays this attempt. */
  | { readonly kind: 'elsewhere' };

export interface Saving {
  readonly state: () => SaveState;
  /** Second of plant time at which an earlier session was taken up again, or null. */
  readonly resumedAt: number | null;
  readonly learner: string | null;
  /** How the log had to be shortened to fit the learning system, or null where it is kept whole. */
  readonly shortened: () => 'without-acknowledgements' | 'beginning' | null;
  readonly subscribe: (listener: () => void) => () => void;
}
