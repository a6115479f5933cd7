// How quantities are written on every screen: fixed decimals, a true minus sign, times as h:mm:ss.
import type { Attempt } from '../attempt/attempt.ts';
import type { Tag } from '../plant/plant.ts';

/** 12.345 → "12.3"; −0.02 → "−0.02"; what is not a number → "–". */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–';
  const text = value.toFixed(decimals);
  const zero = Number(text) === 0;
  return zero ? text.replace('-', '') : text.replace('-', '−');
}

/** What stands where nothing has been measured yet. */
export const UNREAD = '—';

/** Whether a tag shows what was measured: what is read by hand shows nothing before it has been read. */
export function isRead({ readings }: Pick<Attempt, 'readings'>, tag: Tag, value: number): boolean {
  return readings.get(tag)?.unread !== value;
}

/** What a tag shows now, with its unit: "104.2 °C"; a dash for what nobody has measured yet. */
export function formatReading(attempt: Attempt, tag: Tag, value: number = attempt.read(tag)): string {
  return isRead(attempt, tag, value) ? formatQuantity(attempt, tag, value) : UNREAD;
}

/** A quantity as a tag would show it, say a limit: "104.0 °C". */
export function formatQuantity({ readings }: Pick<Attempt, 'readings'>, tag: Tag, value: number): string {
  const reading = readings.get(tag);
  if (!reading) return formatNumber(value, 0);
  const number = formatNumber(value, reading.decimals);
  return reading.unit === '' ? number : `${number} ${reading.unit}`;
}

/** Seconds as "05:02:18". */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** Seconds as "21:18", minutes without limit. */
export function formatMinutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** Points without needless decimals: 6, 41.5, 2.25. */
export function formatPoints(points: number): string {
  return formatNumber(points, 2).replace(/\.?0+$/, '');
}
