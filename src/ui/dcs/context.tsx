// What every part of the DCS shares: the attempt, the beat of live numbers, the texts, the operator's hand.
import i18next, { type TOptions } from 'i18next';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Attempt, Verb } from '../../attempt/attempt.ts';
import type { Language } from '../../lines/line.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { formatNumber, isRead, UNREAD } from '../format.ts';

export interface DcsShared {
  readonly attempt: Attempt;
  readonly language: Language;
  /** Told after every beat and after every discrete change; returns the unsubscriber. */
  readonly follow: (listener: () => void) => () => void;
  readonly act: (verb: Verb, tag: Tag, value?: CommandValue) => void;
}

const DcsContext = createContext<DcsShared | null>(null);

export const DcsProvider = DcsContext.Provider;

export function useDcs(): DcsShared {
  const shared = useContext(DcsContext);
  if (shared === null) throw new Error('a DCS part is drawn outside of the DCS');
  return shared;
}

/** A live value, read anew on every beat; the component is drawn again only when it changed. Must yield a primitive. */
export function useLive<T extends string | number | boolean | null>(read: (attempt: Attempt) => T): T {
  const { attempt, follow } = useDcs();
  return useSyncExternalStore(follow, () => read(attempt));
}

/** Draws the component again on every discrete change (alarm, fact, act), never for a mere tick. Returns the version. */
export function useDiscreteChanges(): number {
  return useLive((attempt) => attempt.version);
}

export type Translate = (key: string, values?: TOptions) => string;

export interface Texts {
  /** The DCS's own text. */
  readonly ui: Translate;
  /** The line's text; '' where there is none. */
  readonly line: Translate;
}

/** The texts in one language, whatever the page's is. */
export function textsOf(attempt: Pick<Attempt, 'line'>, language: Language): Texts {
  const ui = i18next.getFixedT(language, 'ui', 'dcs');
  const line = i18next.getFixedT(language, attempt.line.id);
  return {
    ui: (key, values) => ui(key, values ?? {}),
    line: (key, values) => line(key, { defaultValue: '', ...values }),
  };
}

/** The texts in the DCS's language. */
export function useTexts(): Texts {
  const { attempt, language } = useDcs();
  return useMemo(() => textsOf(attempt, language), [attempt, language]);
}

/** What an instrument shows, as text, without its unit. */
export function shown(attempt: Attempt, tag: Tag): string {
  const value = attempt.read(tag);
  return isRead(attempt, tag, value) ? formatNumber(value, attempt.readings.get(tag)?.decimals ?? 1) : UNREAD;
}

/** The unit of an instrument as shown; '' where it has none. */
export function unitOf(attempt: Attempt, tag: Tag): string {
  return attempt.readings.get(tag)?.unit ?? '';
}

/** The live figure of one tag; the smallest thing that is drawn anew when it changes. */
export function Live({ tag }: { readonly tag: Tag }) {
  return <>{useLive((attempt) => shown(attempt, tag))}</>;
}
