import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../../attempt/assignment.ts';
import { beginAttempt } from '../../../attempt/run.ts';
import { fermentation } from '../../../lines/fermentation/index.ts';
import { mimic } from '../../../lines/fermentation/pages/r301-mimic.ts';
import { harvestMimic } from '../../../lines/fermentation/pages/harvest-mimic.ts';
import { v201Mimic, v202Mimic } from '../../../lines/fermentation/pages/seed-mimic.ts';
import { utilitiesMimic } from '../../../lines/fermentation/pages/utilities-mimic.ts';
import { airMimic } from '../../../lines/fermentation/pages/air-mimic.ts';
import { isTee, parseNode, segments, tagsOf } from '../../../plant/diagram.ts';
import { formatNumber } from '../../format.ts';
import { BOX_WIDTH } from './Boxes.tsx';
import { junctionsOf, pipesOf } from './mimic-pipes.ts';
import { fillOf } from './VesselPicture.tsx';

const { diagram } = fermentation;
const instruments = new Set(diagram.instruments.map((instrument) => instrument.tag));
const { readings } = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'] }));
const joints = new Set(segments(diagram).map(({ from, to }) => `${from}>${to}`));
const tags = new Set(tagsOf(diagram));

/** Width of a letter of Noto Sans bold over the type size: points and strokes are half as wide as figures, m and % half as wide again. */
function share(char: string): number {
  if (/[.,/³²·]/.test(char)) return 0.3;
  if (/[m%]/.test(char)) return 0.9;
  return /[A-Z]/.test(char) ? 0.7 : 0.57;
}

/** Width of a text, px at 1366. */
const widthOf = (text: string, size: number): number => [...text].reduce((sum, char) => sum + share(char), 0) * size;

describe.each([
  { name: 'R-301', mimic, own: /^HV-301\d\d$/, many: 45, tees: 7 },
  { name: 'the air train', mimic: airMimic, own: /^HV-(?:501\d\d|3010[1-6]B?)$/, many: 25, tees: 7 },
  { name: 'steam and utilities', mimic: utilitiesMimic, own: /^HV-60\d\d\d$/, many: 4, tees: 0 },
  { name: 'V-201', mimic: v201Mimic, own: /^HV-201\d\d$/, many: 34, tees: 8 },
  { name: 'V-202', mimic: v202Mimic, own: /^HV-202\d\d$/, many: 36, tees: 9 },
  { name: 'harvest and cleaning', mimic: harvestMimic, own: /^HV-(?:901|801|802|803)\d\d$/, many: 9, tees: 4 },
])('the flow picture of $name', ({ mimic, own, many, tees: atLeast }) => {
  const pipes = pipesOf(diagram, mimic);

  it('places nothing that the diagram does not know', () => {
    const nodes = new Set(segments(diagram).flatMap(({ from, to }) => [from, to]));
    const strangers = Object.keys(mimic.places).filter((node) => !nodes.has(node) && !tags.has(parseNode(node).owner));
    expect(strangers).toEqual([]);
  });

  it('shows every hand valve of its unit, or names it as shown elsewhere, never both', () => {
    const hand = diagram.valves.filter((v) => v.kind === 'hand' && own.test(v.tag)).map((v) => v.tag);
    expect(hand.length).toBeGreaterThanOrEqual(many);
    const wrong = hand.filter((tag) => tag in mimic.places === mimic.elsewhere.includes(tag));
    expect(wrong).toEqual([]);
  });

  it('lets pipes come and go only where the diagram has one', () => {
    expect(Object.keys(mimic.stubs).filter((joint) => !joints.has(joint))).toEqual([]);
  });

  it('uses every bend and every stub', () => {
    const drawn = new Set(pipes.map((pipe) => pipe.key));
    const unused = [...Object.keys(mimic.bends), ...Object.keys(mimic.stubs)].filter((key) => !drawn.has(key));
    expect(unused).toEqual([]);
  });

  it('joins every valve on both sides', () => {
    const ends = new Map<string, number>();
    for (const { key } of pipes) for (const node of key.split('>')) ends.set(node, (ends.get(node) ?? 0) + 1);
    const valves = diagram.valves.filter((valve) => valve.tag in mimic.places);
    expect(valves.filter((valve) => (ends.get(valve.tag) ?? 0) < 2).map((valve) => valve.tag)).toEqual([]);
  });

  it('draws every pipe along an axis', () => {
    const slanted = pipes.filter(({ points }) =>
      points.slice(1).some(([x, y], i) => x !== points[i]![0] && y !== points[i]![1]),
    );
    expect(slanted.map((pipe) => pipe.key)).toEqual([]);
  });

  it('puts a dot on tees of three pipes alone', () => {
    const dots = junctionsOf(pipes, mimic);
    expect(dots.length).toBeGreaterThanOrEqual(atLeast);
    const tees = Object.entries(mimic.places).filter(([node]) => isTee(node));
    expect(dots.every((dot) => tees.some(([, place]) => place.at === dot))).toBe(true);
  });

  it('has boxes wide enough for either end of what the instrument can show', () => {
    const narrow = mimic.boxes.flatMap(({ tag, width = BOX_WIDTH }) => {
      const reading = readings.get(tag);
      if (reading === undefined) return [];
      const shows = reading.range.map((end) => widthOf(formatNumber(end, reading.decimals), 16));
      const needs = Math.max(...shows) + 3 + widthOf(reading.unit, 10.5) + 8;
      return needs > width ? [`${tag} needs ${Math.ceil(needs)}, has ${width}`] : [];
    });
    expect(narrow).toEqual([]);
  });

  it('reads only what the drawing names or the plant computes', () => {
    const all = [...mimic.boxes.map((box) => box.tag), ...mimic.feeds.map((row) => row.reads)];
    expect(all.filter((tag) => !readings.has(tag) && !instruments.has(tag))).toEqual([]);
  });
});

describe('the level in the vessel', () => {
  it('follows the table of the vessel (content/fermentation.md 1.1)', () => {
    const height = 8.6;
    for (const [volume, aboveTangent] of [
      [9.7, 0],
      [50, 2.91],
      [58, 3.49],
      [86, 5.51],
    ] as const) {
      expect(fillOf(mimic.vessels![0]!, volume) * height - 1.05).toBeCloseTo(aboveTangent, 1);
    }
  });

  it('is nothing in an empty vessel and never above the top', () => {
    expect(fillOf(mimic.vessels![0]!, 0)).toBe(0);
    expect(fillOf(mimic.vessels![0]!, 500)).toBe(1);
  });
});
