// The range of a bar or a trend: that of its data, or a closer one while the data say so.
import type { Closer } from '../../lines/screens.ts';
import { holdsNow } from './condition-now.ts';
import { useLive } from './context.tsx';

interface Ranged {
  readonly range?: readonly [number, number];
  readonly close?: Closer;
}

/** The range in force now; undefined where the data name none. */
export function useRange({ range, close }: Ranged): readonly [number, number] | undefined {
  const closer = useLive((attempt) => close !== undefined && holdsNow(attempt, close.while));
  return closer ? close?.range : range;
}
