// How the workshop is drawn on this computer: chosen by who sits at it, kept in the browser, never part of an attempt.
import { useSyncExternalStore } from 'react';
import type { Tier } from './scene-slot.ts';

export interface PictureChoice {
  /** 'auto': what the computer can draw, found by measurement. */
  readonly quality: Tier | 'auto';
  readonly seated: boolean;
}

const KEY = 'penline.picture';
export const QUALITIES = ['auto', 'low', 'medium', 'high'] as const;
const listeners = new Set<() => void>();

function kept(): PictureChoice {
  try {
    const text: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { quality, seated } = text as Partial<Record<keyof PictureChoice, unknown>>;
    return { quality: QUALITIES.find((known) => known === quality) ?? 'auto', seated: seated === true };
  } catch {
    // Storage may be forbidden, or somebody else's.
    return { quality: 'auto', seated: false };
  }
}

let now: PictureChoice | null = null;
const current = (): PictureChoice => (now ??= kept());

export function choosePicture(change: Partial<PictureChoice>): void {
  now = { ...current(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // It holds for this visit.
  }
  for (const listener of listeners) listener();
}

export function usePictureChoice(): PictureChoice {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}
