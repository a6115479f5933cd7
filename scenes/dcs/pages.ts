// Pages of the control system as one sees them on the screens of the control room: what is on them by the plant's readings, in the
// colours of the real pages (grey, quiet, live values dark blue).
import type { Tag } from '../../src/plant/plant.ts';
import type { Words } from '../materials/atlas.ts';
import type { Paint } from '../materials/canvas.ts';

/** A page's size in pixels, and how the pages lie in the one picture of all. */
export const pageGrid = { columns: 2, rows: 2, width: 640, height: 360, clock: { width: 300, height: 80 } } as const;
export const pictureSize = {
  width: pageGrid.columns * pageGrid.width,
  height: pageGrid.rows * pageGrid.height + pageGrid.clock.height,
} as const;

/** Texture coordinates of a page: left, bottom, right, top. */
export function pageUv(page: number): readonly [number, number, number, number] {
  const { columns, width, height } = pageGrid;
  const [x, y] = [(page % columns) * width, Math.floor(page / columns) * height];
  return [
    x / pictureSize.width,
    1 - (y + height) / pictureSize.height,
    (x + width) / pictureSize.width,
    1 - y / pictureSize.height,
  ];
}

/** Texture coordinates of the wall clock. */
export const clockUv = [
  0,
  0,
  pageGrid.clock.width / pictureSize.width,
  pageGrid.clock.height / pictureSize.height,
] as const;

/** What a page shows of a reading: its value, and where that lies in its range, 0..1. */
export interface Shown {
  readonly tag: Tag;
  readonly unit: string;
  readonly digits: string;
  readonly share: number;
}

export interface Course {
  readonly ticks: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly length: number;
}

/** Where the pages get what they show. */
export interface Source {
  readonly read: (tag: Tag) => Shown;
  readonly trend: (tag: Tag) => Course;
  /** Seconds of plant time. */
  readonly seconds: () => number;
}

const look = {
  page: '#D3D7D9',
  panel: '#E0E3E5',
  inset: '#ECEEEF',
  text: '#1B2227',
  quiet: '#475158',
  live: '#0E3B5E',
  pipe: '#4E585F',
  outline: '#646E75',
  fill: '#C5CACD',
  liquid: '#AEB9C0',
  track: '#DCE0E2',
  band: '#8DAFC4',
  header: '#24313C',
} as const;

const family = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

function text(
  p: Paint,
  words: string,
  x: number,
  y: number,
  size: number,
  color: string,
  weight = 500,
  align: CanvasTextAlign = 'left',
): void {
  p.font = `${weight} ${size}px ${family}`;
  p.fillStyle = color;
  p.textAlign = align;
  p.textBaseline = 'middle';
  p.fillText(words, x, y);
}

/** Header with the page's number and name, and the row of tabs with this page's own pressed. */
function frame(p: Paint, number: number, title: string): void {
  const { width: w, height: h } = pageGrid;
  p.fillStyle = look.page;
  p.fillRect(0, 0, w, h);
  p.fillStyle = look.header;
  p.fillRect(0, 0, w, 26);
  text(p, `${number}  ${title}`, 10, 14, 15, '#FFFFFF', 700);
  p.fillStyle = look.panel;
  p.fillRect(0, 26, w, 14);
  for (let i = 0; i < 14; i++) {
    const x = 4 + (i * (w - 8)) / 14;
    p.fillStyle = i + 1 === number ? look.header : look.panel;
    p.fillRect(x, h - 22, (w - 8) / 14 - 2, 19);
    text(p, String(i + 1), x + (w - 8) / 28 - 1, h - 12, 11, i + 1 === number ? '#FFFFFF' : look.text, 600, 'center');
  }
}

/** Tag, bar with the pointer above it, value and unit. */
function bar(p: Paint, { tag, unit, digits, share }: Shown, x: number, y: number, w: number): void {
  p.fillStyle = look.panel;
  p.fillRect(x, y, w, 31);
  text(p, tag, x + 5, y + 8, 10, look.quiet);
  text(p, `${digits} ${unit}`, x + w - 5, y + 9, 12, look.live, 700, 'right');
  p.fillStyle = look.track;
  p.fillRect(x + 5, y + 20, w - 10, 7);
  p.fillStyle = look.band;
  p.fillRect(x + 5, y + 20, (w - 10) * share, 7);
  const at = x + 5 + (w - 10) * share;
  p.fillStyle = look.live;
  p.beginPath();
  p.moveTo(at, y + 21);
  p.lineTo(at - 4, y + 15);
  p.lineTo(at + 4, y + 15);
  p.fill();
}

function value(p: Paint, { tag, unit, digits }: Shown, x: number, y: number): void {
  p.fillStyle = look.inset;
  p.fillRect(x, y, 92, 31);
  p.strokeStyle = look.outline;
  p.lineWidth = 1;
  p.strokeRect(x, y, 92, 31);
  text(p, tag, x + 4, y + 8, 9.5, look.quiet);
  text(p, `${digits} ${unit}`, x + 88, y + 21, 13, look.live, 700, 'right');
}

/** A vessel with its heads and what is in it; the shaft of its agitator where it has one. */
function vessel(p: Paint, x: number, y: number, w: number, h: number, share: number, stirred: boolean): void {
  p.save();
  p.beginPath();
  p.roundRect(
    x,
    y,
    w,
    h,
    [w * 0.5, w * 0.5, w * 0.5, w * 0.5].map((r) => Math.min(r, h * 0.14)),
  );
  p.fillStyle = look.fill;
  p.fill();
  p.clip();
  p.fillStyle = look.liquid;
  p.fillRect(x, y + h * (1 - share), w, h * share);
  p.restore();
  p.strokeStyle = look.outline;
  p.lineWidth = 2.2;
  p.stroke();
  if (!stirred) return;
  p.strokeStyle = look.pipe;
  p.lineWidth = 3;
  line(p, x + w / 2, y - 14, x + w / 2, y + h * 0.86);
  for (const t of [0.45, 0.64, 0.83]) line(p, x + w * 0.3, y + h * t, x + w * 0.7, y + h * t);
  p.fillStyle = look.fill;
  p.fillRect(x + w / 2 - 11, y - 30, 22, 17);
  p.strokeRect(x + w / 2 - 11, y - 30, 22, 17);
}

function line(p: Paint, x0: number, y0: number, x1: number, y1: number): void {
  p.beginPath();
  p.moveTo(x0, y0);
  p.lineTo(x1, y1);
  p.stroke();
}

/** A control valve with its dome on a pipe that runs level. */
function valve(p: Paint, x: number, y: number): void {
  p.fillStyle = look.panel;
  p.strokeStyle = look.pipe;
  p.lineWidth = 1.6;
  p.beginPath();
  p.moveTo(x - 10, y - 7);
  p.lineTo(x + 10, y + 7);
  p.lineTo(x + 10, y - 7);
  p.lineTo(x - 10, y + 7);
  p.closePath();
  p.fill();
  p.stroke();
  line(p, x, y, x, y - 12);
  p.beginPath();
  p.arc(x, y - 12, 7, Math.PI, 0);
  p.closePath();
  p.fill();
  p.stroke();
}

/** Everything that some page shows: readings, then those whose course is drawn. */
const keys = ['TT-301A', 'PT-301', 'FT-301', 'SI-301', 'AT-301A', 'AT-302'] as const;
const around = ['WT-301', 'LT-301', 'TT-307', 'PT-302', 'TT-305', 'F0-301'] as const;
const tanks = [
  ['V-201', 'V-201.volume', true],
  ['V-202', 'V-202.volume', true],
  ['R-301', 'R-301.volume', true],
  ['V-401', 'LT-401', false],
  ['V-404', 'LT-404', false],
  ['V-409', 'LT-409', false],
  ['V-901', 'V-901.volume', false],
] as const;
const supplies = [
  'PT-601',
  'PT-602',
  'PT-502',
  'PT-503',
  'PT-701',
  'TT-701',
  'PT-711',
  'TT-711',
  'TT-501',
  'TT-504',
  'MT-501',
  'FT-500',
  'JT-501A',
  'LT-803',
] as const;
const pens = [
  ['TT-301A', '#0E3B5E'],
  ['PT-301', '#7B5A1E'],
  ['FT-301', '#1F6F54'],
  ['SI-301', '#6B3F8E'],
] as const;

export const pageTags: readonly Tag[] = [
  ...new Set<Tag>([...keys, ...around, ...tanks.map(([, tag]) => tag), ...supplies]),
];

function fermentorPage(p: Paint, { read }: Source, words: Words): void {
  frame(p, 3, words.text('page-3'));
  keys.forEach((tag, i) => bar(p, read(tag), 8, 48 + i * 46, 138));
  p.strokeStyle = look.pipe;
  p.lineWidth = 3;
  line(p, 160, 250, 252, 250);
  line(p, 252, 250, 252, 292);
  line(p, 252, 292, 300, 292);
  line(p, 160, 120, 268, 120);
  line(p, 332, 100, 470, 100);
  line(p, 300, 306, 300, 326);
  p.lineWidth = 2;
  line(p, 332, 220, 470, 220);
  vessel(p, 268, 92, 64, 214, read('R-301.volume').share, true);
  for (const [x, y] of [
    [208, 250],
    [208, 120],
    [410, 100],
    [410, 220],
  ] as const)
    valve(p, x, y);
  text(p, 'R-301', 340, 66, 13, look.text, 700);
  const places = [
    [350, 118],
    [350, 262],
    [164, 60],
    [164, 138],
    [164, 268],
    [350, 170],
  ] as const;
  around.forEach((tag, i) => value(p, read(tag), places[i]![0], places[i]![1]));
  // The face-plate of the temperature loop.
  p.fillStyle = look.panel;
  p.fillRect(480, 48, 152, 280);
  text(p, 'TIC-301', 490, 62, 14, look.text, 700);
  const { digits, unit, share } = read('TT-301A');
  text(p, digits, 618, 104, 30, look.live, 700, 'right');
  text(p, unit, 618, 128, 12, look.quiet, 500, 'right');
  p.fillStyle = look.track;
  p.fillRect(494, 84, 20, 190);
  p.fillStyle = look.band;
  p.fillRect(494, 84 + 190 * (1 - share), 20, 190 * share);
  ['MAN', 'AUTO', 'CAS'].forEach((mode, i) => {
    p.fillStyle = i === 1 ? look.header : look.inset;
    p.fillRect(490 + i * 46, 290, 43, 26);
    text(p, mode, 511 + i * 46, 303, 11, i === 1 ? '#FFFFFF' : look.text, 600, 'center');
  });
}

function overviewPage(p: Paint, { read }: Source, words: Words): void {
  frame(p, 1, words.text('page-1'));
  tanks.forEach(([tag, level, stirred], i) => {
    const w = 84;
    const x = 12 + i * (w + 5);
    p.fillStyle = look.panel;
    p.fillRect(x, 48, w, 186);
    const shown = read(level);
    vessel(p, x + 22, 102, 40, 92, shown.share, stirred);
    text(p, tag, x + w / 2, 60, 13, look.text, 700, 'center');
    text(p, `${shown.digits} ${shown.unit}`, x + w / 2, 216, 13, look.live, 700, 'center');
  });
  (['PT-602', 'PT-502', 'PT-701', 'PT-711', 'TT-301A', 'PT-301', 'FT-301', 'SI-301'] as const).forEach((tag, i) =>
    bar(p, read(tag), 12 + (i % 4) * 156, 244 + Math.floor(i / 4) * 42, 148),
  );
}

function trendPage(p: Paint, { read, trend }: Source, words: Words): void {
  frame(p, 9, words.text('page-9'));
  const [x, y, w, h] = [14, 50, 500, 258] as const;
  p.fillStyle = look.inset;
  p.fillRect(x, y, w, h);
  p.strokeStyle = look.track;
  p.lineWidth = 1;
  for (let i = 1; i < 6; i++) line(p, x, y + (h * i) / 6, x + w, y + (h * i) / 6);
  for (let i = 1; i < 8; i++) line(p, x + (w * i) / 8, y, x + (w * i) / 8, y + h);
  pens.forEach(([tag, color], i) => {
    const { share, digits, unit } = read(tag);
    const { ticks, values, length } = trend(tag);
    if (length > 1) {
      const [low, high] = spread(values, length);
      const first = ticks[0]!;
      const span = Math.max(1, ticks[length - 1]! - first);
      p.strokeStyle = color;
      p.lineWidth = 1.8;
      p.beginPath();
      for (let k = 0; k <= 250; k++) {
        const at = Math.round((k / 250) * (length - 1));
        const px = x + ((ticks[at]! - first) / span) * w;
        const py = y + h - 8 - ((values[at]! - low) / (high - low)) * (h - 16);
        if (k === 0) p.moveTo(px, py);
        else p.lineTo(px, py);
      }
      p.stroke();
    }
    p.fillStyle = look.panel;
    p.fillRect(524, 50 + i * 66, 108, 58);
    p.fillStyle = color;
    p.fillRect(524, 50 + i * 66, 5, 58);
    text(p, tag, 536, 62 + i * 66, 11, look.quiet);
    text(p, `${digits} ${unit}`, 628, 84 + i * 66, 14, look.live, 700, 'right');
    p.fillStyle = look.band;
    p.fillRect(536, 98 + i * 66, 90 * share, 4);
  });
}

/** Least and greatest of a course, apart by more than nothing. */
function spread(values: ArrayLike<number>, length: number): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return high - low > 1e-9 ? [low, high] : [low - 0.5, low + 0.5];
}

function utilityPage(p: Paint, { read }: Source, words: Words): void {
  frame(p, 6, words.text('page-6'));
  supplies.forEach((tag, i) => bar(p, read(tag), 12 + (i % 3) * 208, 50 + Math.floor(i / 3) * 54, 200));
}

const pages = [fermentorPage, overviewPage, trendPage, utilityPage] as const;

/** Red digits of the clocks on the walls: plant time, hours, minutes and seconds. */
function clock(p: Paint, seconds: number): void {
  const { width, height } = pageGrid.clock;
  const y = pictureSize.height - height;
  p.fillStyle = '#120606';
  p.fillRect(0, y, width, height);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  p.font = '700 58px "DejaVu Sans Mono", Menlo, Consolas, monospace';
  p.fillStyle = '#FF5A3C';
  p.textAlign = 'center';
  p.textBaseline = 'middle';
  p.fillText(
    `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`,
    width / 2,
    y + height / 2 + 3,
    width - 16,
  );
}

/** Paints all pages, each into its place of the picture, and the clock below them. */
export function paintPages(p: Paint, source: Source, words: Words): void {
  clock(p, source.seconds());
  pages.forEach((page, i) => {
    p.save();
    p.translate((i % pageGrid.columns) * pageGrid.width, Math.floor(i / pageGrid.columns) * pageGrid.height);
    p.beginPath();
    p.rect(0, 0, pageGrid.width, pageGrid.height);
    p.clip();
    page(p, source, words);
    p.restore();
  });
}
