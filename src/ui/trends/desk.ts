// What the operator has set on the trend page: pens, the one whose axis and limits are shown, scales, the stretch of time.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import type { ChartPen, ChartScale } from './Chart.tsx';
import { MOST_PENS } from './pens.ts';
import { leastSpan } from './series.ts';
import { TimeView } from './view.ts';

/** Fits the lines, is the instrument's, or was typed. */
export type Scale = 'fit' | 'instrument' | readonly [low: number, high: number];

export interface TrendDesk {
  readonly pens: readonly Tag[];
  /** The pen whose axis, limits and scale are in hand: one of `pens`. */
  readonly chosen: Tag;
  /** Of the pens whose scale is not that of their unit. */
  readonly scales: Readonly<Record<Tag, Scale>>;
  readonly view: TimeView;
  /** The alarm or event that was jumped to. */
  readonly moment: { readonly tick: number; readonly name: string } | null;
}

/** Seconds shown before and after what was jumped to. */
const BEFORE = 1200;
const AFTER = 600;

export function firstDesk(attempt: Attempt): TrendDesk {
  const { pens } = attempt.line.screens.trends[0]!;
  return { pens, chosen: pens[0]!, scales: {}, view: new TimeView(() => attempt.tick), moment: null };
}

/** The trend of a tag at a second, with the pens of the first preset that has it. */
export function deskAt(attempt: Attempt, tag: Tag, tick: number, name: string): TrendDesk {
  const desk = firstDesk(attempt);
  const pens = attempt.line.screens.trends.find((preset) => preset.pens.includes(tag))?.pens ?? [tag];
  desk.view.hold([tick - BEFORE, tick + AFTER]);
  return { ...desk, pens, chosen: tag, moment: { tick, name } };
}

export function withPens(desk: TrendDesk, pens: readonly Tag[]): TrendDesk {
  return { ...desk, pens, chosen: pens.includes(desk.chosen) ? desk.chosen : pens[0]! };
}

/** Adds a pen or takes it away; the last one stays, and so many as can be told apart. */
export function toggled(desk: TrendDesk, tag: Tag): TrendDesk {
  const { pens } = desk;
  if (!pens.includes(tag)) return pens.length < MOST_PENS ? { ...withPens(desk, [...pens, tag]), chosen: tag } : desk;
  return pens.length > 1
    ? withPens(
        desk,
        pens.filter((pen) => pen !== tag),
      )
    : desk;
}

/** The pens with their scales: one for each unit, and one of its own for a pen that was given it. That of the chosen pen comes first. */
export function scaled(attempt: Attempt, desk: TrendDesk): { pens: ChartPen[]; scales: Record<string, ChartScale> } {
  const scales: Record<string, ChartScale> = {};
  const place = (tag: Tag): string => {
    const { unit, range } = attempt.readings.get(tag)!;
    const own = desk.scales[tag] ?? 'fit';
    const name = own === 'fit' ? unit : tag;
    const least = Math.max(leastSpan(range), scales[name]?.least ?? 0);
    scales[name] = { unit, least, ...(own === 'fit' ? {} : { range: own === 'instrument' ? range : own, pen: tag }) };
    return name;
  };
  place(desk.chosen);
  return { pens: desk.pens.map((tag) => ({ tag, label: tag, scale: place(tag) })), scales };
}
