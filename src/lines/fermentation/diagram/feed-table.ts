// The nine feeds as a table: what differs between them; all else comes from one template (content/fermentation.md 1.2, 1.7).
import type { Medium } from '../../../plant/diagram.ts';

export interface Feed {
  /** Last digit of everything that belongs to it: V-40x, P-40x, L-40x, HV-3014x, TT-40x. */
  readonly digit: number;
  readonly nozzle: string;
  readonly medium: Medium;
  /** Steam sterilises its line. Ammonia must never meet steam (I-312): no trap, no manifold, no line steam. */
  readonly steamed: boolean;
  /** Its tank is steamed: jacket and direct steam. Ammonia, acid and caustic are not heated. */
  readonly heated: boolean;
  readonly agitated: boolean;
  /** Metered by a flow meter and a control valve; antifoam is dosed by strokes of its pump. */
  readonly metered: boolean;
  /** It also serves the seed vessels, which have root valves 41 and 48 alone. */
  readonly toSeed: boolean;
}

const feed = (digit: number, nozzle: string, medium: Medium, not: Partial<Feed> = {}): Feed => ({
  digit,
  nozzle,
  medium,
  steamed: true,
  heated: true,
  agitated: true,
  metered: true,
  toSeed: false,
  ...not,
});

const cold = { heated: false, agitated: false } as const;

/** Sugar, ammonia, phenylacetate, oil, ammonium sulphate, acid, caustic, antifoam, sterile water. */
export const FEEDS: readonly Feed[] = [
  feed(1, 'N5a', 'process', { toSeed: true }),
  feed(2, 'N5b', 'acid-alkali', { ...cold, steamed: false }),
  feed(3, 'N5c', 'process'),
  feed(4, 'N5d', 'combustible'),
  feed(5, 'N5e', 'process'),
  feed(6, 'N5f', 'acid-alkali', cold),
  feed(7, 'N5g', 'acid-alkali', cold),
  feed(8, 'N5h', 'other-liquid', { metered: false, toSeed: true }),
  feed(9, 'N5i', 'water', { agitated: false }),
];

/** Two-digit suffixes of a feed tank (0.1, "Feed-tank suffixes") that one feed has; 11 sits at the fermentor end. */
export function suffixesOf({ steamed, heated }: Feed): readonly string[] {
  return [
    '01',
    '02',
    '03',
    ...(heated ? ['04', '05', '06', '07', '08'] : []),
    '09',
    ...(steamed ? ['10', '11'] : []),
    '12',
    '13',
    '14',
  ];
}
