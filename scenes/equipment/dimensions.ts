// Sizes that go with a nominal diameter: pipe after ISO 4200, flanges PN 16 after GB/T 9124 (EN 1092-1), rounded. Metres.

export interface Bore {
  readonly dn: number;
  /** Outside diameter of the pipe. */
  readonly od: number;
  readonly flange: number;
  readonly thickness: number;
  readonly circle: number;
  readonly bolts: number;
  /** Thread of the flange bolts. */
  readonly thread: number;
}

const rows: readonly (readonly [
  dn: number,
  od: number,
  flange: number,
  t: number,
  circle: number,
  n: number,
  m: number,
])[] = [
  [10, 17.2, 90, 14, 60, 4, 12],
  [15, 21.3, 95, 14, 65, 4, 12],
  [20, 26.9, 105, 16, 75, 4, 12],
  [25, 33.7, 115, 16, 85, 4, 12],
  [40, 48.3, 150, 16, 110, 4, 16],
  [50, 60.3, 165, 18, 125, 4, 16],
  [65, 76.1, 185, 18, 145, 8, 16],
  [80, 88.9, 200, 20, 160, 8, 16],
  [100, 114.3, 220, 20, 180, 8, 16],
  [125, 139.7, 250, 22, 210, 8, 16],
  [150, 168.3, 285, 22, 240, 8, 20],
  [200, 219.1, 340, 24, 295, 12, 20],
  [250, 273, 405, 26, 355, 12, 24],
  [300, 323.9, 460, 28, 410, 12, 24],
  [500, 508, 715, 34, 650, 20, 30],
];

const bores = new Map<number, Bore>(
  rows.map(([dn, od, flange, t, circle, bolts, m]) => [
    dn,
    { dn, od: od / 1000, flange: flange / 1000, thickness: t / 1000, circle: circle / 1000, bolts, thread: m / 1000 },
  ]),
);

/** The sizes of a nominal diameter; throws for one that the table lacks. */
export function bore(dn: number): Bore {
  const found = bores.get(dn);
  if (!found) throw new Error(`no pipe of DN ${dn}`);
  return found;
}

/** Sides of a round pipe, so that no edge shows from working distance. */
export function roundness(dn: number): number {
  return dn <= 50 ? 8 : dn <= 125 ? 12 : dn <= 200 ? 18 : 22;
}

/** Rings of a quarter bend. */
export function bendSteps(dn: number): number {
  return dn <= 50 ? 4 : dn <= 125 ? 6 : 8;
}
