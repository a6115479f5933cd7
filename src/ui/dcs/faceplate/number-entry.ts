// What a person types into a set-point: read, checked, stepped.

/** Reads a typed number: full-width digits, a comma or "。" as the point and "−" are understood; null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    .replace(/[．。,，]/g, '.')
    .replace(/[−－]/g, '-')
    .trim();
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** One step of an arrow key: on the grid of the step, within the range. */
export function stepped(value: number, step: number, count: number, [low, high]: readonly [number, number]): number {
  const next = (Math.round(value / step) + count) * step;
  return Math.min(high, Math.max(low, Number(next.toFixed(6))));
}

/** Arrow and page keys as a number of steps; 0 for any other key. */
export function stepsOfKey(key: string): number {
  switch (key) {
    case 'ArrowUp':
      return 1;
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return -10;
    default:
      return 0;
  }
}
