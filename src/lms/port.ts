// The one door to a learning management system. Adapters (SCORM 1.2, SCORM 2004, later cmi5) stand behind it; nobody else knows which.

/** What the LMS tells at the start. Everything is optional in practice; absent values are null. */
export interface Launch {
  readonly learnerName: string | null;
  readonly learnerId: string | null;
  /** 'normal' alone writes results. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** The compact log of an earlier session, or null. */
  readonly suspendData: string | null;
  /** "key=value;key=value" */
  readonly launchData: string;
  /** 0-100, or null when the LMS gives none. */
  readonly passMark: number | null;
  /** Seconds of earlier sessions. */
  readonly totalSeconds: number;
  /** Seconds allowed over all sessions, or null. */
  readonly maxSeconds: number | null;
  readonly timeLimitAction: 'exit,message' | 'exit,no message' | 'continue,message' | 'continue,no message';
}

/** One assessed step as the LMS sees it. */
export interface StepResult {
  readonly id: string;
  readonly description: string;
  readonly points: number;
  readonly of: number;
  /** Seconds from the start of the attempt to the step's completion, or null if it was never done. */
  readonly doneAt: number | null;
  readonly competency: string | null;
}

export interface CompetencyResult {
  readonly id: string;
  readonly description: string;
  readonly points: number;
  readonly of: number;
}

/** State of an unfinished attempt, committed again and again. */
export interface Progress {
  readonly suspendData: string;
  /** Human-readable step id. */
  readonly location: string;
  /** Share of the steps done, 0-1. */
  readonly progress: number;
  readonly sessionSeconds: number;
}

/** The end of an attempt. */
export interface Completion extends Progress {
  /** 0-100, or null for an unscored practice. */
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly steps: readonly StepResult[];
  readonly competencies: readonly CompetencyResult[];
  readonly reason: 'finished' | 'time';
}

/** How a write ended. `failed` carries the LMS's own words for the notice; nothing is lost: the next commit writes everything again. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface LmsPort {
  readonly standard: 'scorm12' | 'scorm2004' | 'none';
  readonly launch: Launch;
  /** Greatest length of suspend data, characters. */
  readonly suspendBudget: number;
  commit(progress: Progress): Promise<Written>;
  complete(completion: Completion): Promise<Written>;
  /** Ends the session, once; further calls do nothing. */
  leave(progress: Progress | null): void;
}
