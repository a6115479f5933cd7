// What a field of view shows, worked out from what the bottle holds: hyphae with their plasma, fat, vacuoles, breaks, and what does not
// belong there (content/fermentation.md P7.4). Coordinates in a circle of radius 100; one unit is about half a micrometre.
import { chanceOf } from './chance.ts';

/** A bottle's quantities by name, as the laboratory gives them. */
export type Slide = Readonly<Record<string, number>>;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Hypha {
  /** SVG path of its middle line. */
  readonly path: string;
  readonly width: number;
  /** Colour of the plasma by methylene blue, 0 (empty wall) to 1 (deep blue). */
  readonly blue: number;
  readonly broken: boolean;
  /** Cross walls, by where they stand and which way the thread runs there, degrees. */
  readonly septa: readonly { readonly x: number; readonly y: number; readonly turn: number }[];
  readonly vacuoles: readonly Dot[];
  readonly fat: readonly Dot[];
}

/** What foreign cells look like. By Gram rods and cocci are violet, the short rods of those that make penicillinase pink. */
export type Look = 'rod' | 'short-rod' | 'coccus' | 'yeast';

/** A foreign cell, with those that hang together with it in a chain. */
export interface Stranger {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  readonly look: Look;
  readonly chain: number;
}

export interface FieldPlan {
  readonly hyphae: readonly Hypha[];
  readonly strangers: readonly Stranger[];
}

const of = (slide: Slide, name: string): number => slide[name] ?? 0;
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Blue and fat by stage I-VI: plasma pales as the culture ages, fat comes in II, is clear in III and gone in V. */
const BLUE = [0, 0.75, 0.9, 0.85, 0.6, 0.45, 0.3];
const FAT = [0, 0.1, 0.35, 1, 0.45, 0, 0];
/** Foreign organisms at which one is seen in a field, g/L. */
const ONE_SEEN = 1e-3;
/** Looks by the kind of the foreign organism (plant/lab/quantities.ts); those that fell into the bottle are cocci of the air. */
const LOOKS: readonly Look[] = ['coccus', 'rod', 'yeast', 'short-rod'];
const LONGEST_CHAIN: Readonly<Record<Look, number>> = { rod: 4, 'short-rod': 2, coccus: 5, yeast: 1 };
/** Steps of a thread from one cross wall to the next. */
const CELL = 9;

/** Field `index` (0..4) of the slide of bottle `number`. */
export function planField(slide: Slide, number: number, index: number): FieldPlan {
  const chance = chanceOf(number * 16 + index + 1);
  const stage = within(Math.round(of(slide, 'stage')), 1, 6);
  const count = Math.round(within(3 + 0.9 * of(slide, 'dry-weight'), 3, 20));
  const autolysed = of(slide, 'autolysed');
  const hyphae = Array.from({ length: count }, () => hypha(chance, slide, stage, autolysed));
  const growing = Math.round(count * within(of(slide, 'growing'), 0, 1));
  const branches = hyphae.slice(0, growing).map(() => hypha(chance, slide, stage, 0, 0.45));
  return { hyphae: [...hyphae, ...branches], strangers: strangers(chance, slide) };
}

function hypha(chance: () => number, slide: Slide, stage: number, autolysed: number, size = 1): Hypha {
  // Autolysis takes whole cells: ten times its share of mass shows as pale, broken pieces.
  const broken = chance() < within(6 * autolysed, 0, 0.8);
  const width = (5 + 2 * chance()) * (0.7 + 0.3 * size);
  const length = (broken ? 25 : 130) * size;
  const points = walk(chance, length);
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const share = of(slide, 'vacuoles');
  const along = (expected: number, radius: () => number): Dot[] => {
    const dots: Dot[] = [];
    for (const [x, y] of points) if (chance() < expected) dots.push({ x, y, r: radius() });
    return dots;
  };
  return {
    path,
    width,
    blue: broken ? 0.05 : within(BLUE[stage]! + 0.12 * (chance() - 0.5), 0, 1),
    broken,
    septa: broken ? [] : septaOf(points),
    vacuoles: broken
      ? []
      : along(within(2.4 * share, 0, 0.6), () => width * within(0.14 + share + 0.12 * chance(), 0, 0.44)),
    fat: broken ? [] : along(0.3 * FAT[stage]!, () => 0.5 + 0.7 * chance()),
  };
}

function septaOf(points: readonly (readonly [number, number])[]): Hypha['septa'] {
  return points.flatMap(([x, y], i) => {
    if (i === 0 || i % CELL !== 0) return [];
    const [fromX, fromY] = points[i - 1]!;
    return [{ x, y, turn: (180 / Math.PI) * Math.atan2(y - fromY, x - fromX) }];
  });
}

/** A smooth random line of about `length`, in steps of 4, beginning inside the field. */
function walk(chance: () => number, length: number): readonly (readonly [number, number])[] {
  const start = 2 * Math.PI * chance();
  const far = 95 * Math.sqrt(chance());
  let x = far * Math.cos(start);
  let y = far * Math.sin(start);
  let heading = 2 * Math.PI * chance();
  let bend = 0;
  const points: [number, number][] = [];
  for (let way = 0; way < length; way += 4) {
    points.push([x, y]);
    bend = 0.8 * bend + 0.1 * (chance() - 0.5);
    heading += bend;
    x += 4 * Math.cos(heading);
    y += 4 * Math.sin(heading);
  }
  return points;
}

function strangers(chance: () => number, slide: Slide): readonly Stranger[] {
  const foreign = of(slide, 'foreign');
  if (foreign < ONE_SEEN) return [];
  const count = Math.round(within(2 + 6 * Math.log10(foreign / ONE_SEEN), 2, 40));
  const look = LOOKS[of(slide, 'foreign-kind')] ?? 'rod';
  return Array.from({ length: count }, () => {
    const angle = 2 * Math.PI * chance();
    const far = 95 * Math.sqrt(chance());
    const chain = 1 + Math.floor(LONGEST_CHAIN[look] * chance() * chance());
    return { x: far * Math.cos(angle), y: far * Math.sin(angle), turn: 360 * chance(), look, chain };
  });
}
