// What every screen shares: the attempt, its clock, and the hooks by which a screen follows them without asking every tick.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt, Verb } from '../attempt/attempt.ts';
import type { Language } from '../lines/line.ts';
import type { CommandValue, Outcome, Tag } from '../plant/plant.ts';
import type { ScoreReport } from '../scoring/report.ts';
import type { Clock } from './clock.ts';

/** Where the trainee stands: in the workshop, or before a DCS page (its id in the line's screens). */
export type View = { readonly at: 'field' } | { readonly at: 'dcs'; readonly page: string | null };

export interface Session {
  readonly attempt: Attempt;
  readonly clock: Clock;
  /** Does something in the plant; a refusal is explained on the screen as well as returned. */
  readonly act: (verb: Verb, tag: Tag, value?: CommandValue) => Outcome;
  /** A second window, a demonstration: everything can be looked at, nothing done. */
  readonly readOnly: boolean;
  readonly selected: Tag | null;
  readonly select: (tag: Tag | null) => void;
  /** Id of the station at which the trainee stands in the workshop. */
  readonly station: string;
  readonly stand: (station: string) => void;
  readonly view: View;
  readonly go: (view: View) => void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session. Does not make the component follow the attempt: use `useAttempt` or `useNumbers` for that. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('this screen is used outside a session');
  return session;
}

/** The attempt; the component is drawn again at every act and every discrete change (fact, alarm, step, end). */
export function useAttempt(): Attempt {
  const { attempt } = useSession();
  useSyncExternalStore(subscribeTo(attempt), () => attempt.version);
  return attempt;
}

/** The attempt; the component is drawn again also while plant time passes, at most 4 times a second. */
export function useNumbers(): Attempt {
  const { clock } = useSession();
  useSyncExternalStore(clock.slowBeat.subscribe, () => clock.slowBeat.count);
  return useAttempt();
}

const scores = new WeakMap<Attempt, { readonly at: string; readonly report: ScoreReport }>();

/** The score of the procedure in hand as it stands, worked out once for all who show it at the same moment. */
export function useScore(): ScoreReport {
  const attempt = useNumbers();
  const at = `${attempt.version}/${attempt.tick}`;
  const known = scores.get(attempt);
  if (known?.at === at) return known.report;
  const report = attempt.stageReport();
  scores.set(attempt, { at, report });
  return report;
}

const subscriptions = new WeakMap<Attempt, (listener: () => void) => () => void>();

/** One stable function an attempt, so that React does not subscribe anew at every drawing. */
function subscribeTo(attempt: Attempt): (listener: () => void) => () => void {
  const known = subscriptions.get(attempt);
  if (known) return known;
  const subscribe = (listener: () => void) => attempt.subscribe(listener);
  subscriptions.set(attempt, subscribe);
  return subscribe;
}

type Values = Readonly<Record<string, string | number>>;

/** Texts of the line in force: `line('tags/HV-30107')`. A text that does not exist is the empty string. */
export function useLineText(): (key: string, values?: Values) => string {
  const { attempt } = useSession();
  const { t, i18n } = useTranslation(attempt.line.id);
  return (key, values) => (i18n.exists(key, { ns: attempt.line.id }) ? String(t(key, { ...values })) : '');
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}
