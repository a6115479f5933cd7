/** Seconds of "1:02:03", "62:03" (minutes and seconds) or null where it is no time. Full-width colons are colons. */
export function parseClock(text: string): number | null {
  const parts = text.replaceAll('：', ':').split(':');
  if (parts.length < 2 || parts.length > 3 || !parts.every((p) => /^\d+$/.test(p))) return null;
  const [seconds = 0, minutes = 0, hours = 0] = parts.map(Number).reverse();
  if (seconds > 59 || (parts.length === 3 && minutes > 59)) return null;
  return hours * 3600 + minutes * 60 + seconds;
}
