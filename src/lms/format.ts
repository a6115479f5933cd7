// Value formats that every LMS accepts (design notes: the strictest common form of SCORM 1.2 and 2004).

/** A decimal with at most 2 places, never in exponent form. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Longest duration that both standards can hold comfortably: 9999 h, in hundredths of a second. */
const MOST_HUNDREDTHS = 9999 * 360_000;

function split(seconds: number): { hours: number; minutes: number; hundredths: number } {
  const total = Math.min(MOST_HUNDREDTHS, Math.max(0, Math.round(seconds * 100)));
  return {
    hours: Math.floor(total / 360_000),
    minutes: Math.floor(total / 6000) % 60,
    hundredths: total % 6000,
  };
}

/** CMITimespan of SCORM 1.2, "HHHH:MM:SS.SS", from seconds. */
export function timespan(seconds: number): string {
  const { hours, minutes, hundredths } = split(seconds);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${pad(Math.floor(hundredths / 100), 2)}.${pad(hundredths % 100, 2)}`;
}

/** ISO 8601 duration of SCORM 2004 with at most 2 decimals, "PT1H2M3.45S", from seconds. */
export function duration(seconds: number): string {
  const { hours, minutes, hundredths } = split(seconds);
  return `PT${hours}H${minutes}M${decimal(hundredths / 100)}S`;
}

/** Seconds of a timespan (1.2) or an ISO duration (2004); 0 for anything else. */
export function secondsOf(text: string): number {
  const clock = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!iso) return 0;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = iso;
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const pad2 = (n: number): string => String(n).padStart(2, '0');

/** Time of day as 1.2 wants it, "HH:MM:SS". */
export function timeOfDay(at: Date): string {
  return `${pad2(at.getHours())}:${pad2(at.getMinutes())}:${pad2(at.getSeconds())}`;
}

/** Local time without a zone, the only time stamp that all 2004 systems take. */
export function timestamp(at: Date): string {
  return `${at.getFullYear()}-${pad2(at.getMonth() + 1)}-${pad2(at.getDate())}T${timeOfDay(at)}`;
}

/** A number that an LMS may have left empty or filled with words; null then. */
export function numberOrNull(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
