// Paints the atlas of plates, dials and lettering with the page's own fonts, in the language of the moment.
import { CanvasTexture, SRGBColorSpace } from 'three';
import { type Atlas, atlasSize, type Cell, type Lettering } from '../equipment/atlas.ts';
import { dialSweep } from '../equipment/instruments.ts';
import type { Pieces } from '../pieces.ts';
import type { Paint } from './canvas.ts';

const family = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

/** Words of the line in the language of the moment. */
export interface Words {
  /** Name of a tag, or '' when the line has none. */
  readonly name: (tag: string) => string;
  /** A text of the scene: signs and units of lettering. */
  readonly text: (key: string) => string;
}

function fit(p: Paint, text: string, weight: number, size: number, width: number): number {
  let px = size;
  do {
    p.font = `${weight} ${px}px ${family}`;
    if (p.measureText(text).width <= width) return px;
    px -= 1;
  } while (px > 7);
  return px;
}

function tagCell(p: Paint, { width: w, height: h }: Cell, tag: string, accent: string, words: Words): void {
  p.fillStyle = '#f4f4ef';
  p.fillRect(0, 0, w, h);
  p.strokeStyle = '#30383d';
  p.lineWidth = 2.5;
  p.strokeRect(4, 4, w - 8, h - 8);
  p.fillStyle = accent;
  p.fillRect(4, 4, 8, h - 8);
  p.fillStyle = '#14191c';
  p.textAlign = 'center';
  p.textBaseline = 'middle';
  const name = words.name(tag);
  fit(p, tag, 700, name ? h * 0.4 : h * 0.5, w - 30);
  p.fillText(tag, w / 2 + 4, name ? h * 0.34 : h * 0.52);
  if (!name) return;
  fit(p, name, 500, h * 0.29, w - 28);
  p.fillStyle = '#2b343a';
  p.fillText(name, w / 2 + 4, h * 0.73);
}

function vesselCell(p: Paint, { width: w, height: h }: Cell, tag: string, volume: string, words: Words): void {
  p.fillStyle = '#f6f6f2';
  p.fillRect(0, 0, w, h);
  p.strokeStyle = '#20282d';
  p.lineWidth = 4;
  p.strokeRect(6, 6, w - 12, h - 12);
  p.textAlign = 'center';
  p.textBaseline = 'middle';
  p.fillStyle = '#101518';
  fit(p, tag, 700, h * 0.44, w - 40);
  p.fillText(tag, w / 2, h * 0.34);
  const name = words.name(tag);
  const line = volume && !name.includes(volume) ? `${name}  ${volume}` : name;
  fit(p, line, 600, h * 0.27, w - 36);
  p.fillText(line, w / 2, h * 0.74);
}

function dialCell(p: Paint, { width: w }: Cell, unit: string, range: readonly [number, number], red: number): void {
  const r = w / 2;
  p.translate(r, r);
  p.fillStyle = '#fbfbf7';
  p.beginPath();
  p.arc(0, 0, r, 0, Math.PI * 2);
  p.fill();
  // Canvas angles run clockwise from +x; the dial's from upright, counter-clockwise.
  const angle = (t: number): number => -Math.PI / 2 - (dialSweep.from + dialSweep.turn * t);
  const [low, high] = range;
  p.strokeStyle = '#c2161d';
  p.lineWidth = r * 0.05;
  p.beginPath();
  p.arc(0, 0, r * 0.84, angle((red - low) / (high - low)), angle(1));
  p.stroke();
  p.strokeStyle = '#14191c';
  p.fillStyle = '#14191c';
  p.textAlign = 'center';
  p.textBaseline = 'middle';
  p.font = `600 ${Math.round(r * 0.19)}px ${family}`;
  const major = 5;
  for (let i = 0; i <= major * 5; i++) {
    const t = i / (major * 5);
    const a = angle(t);
    const long = i % 5 === 0;
    p.lineWidth = long ? 2.6 : 1.2;
    p.beginPath();
    p.moveTo(Math.cos(a) * r * 0.9, Math.sin(a) * r * 0.9);
    p.lineTo(Math.cos(a) * r * (long ? 0.76 : 0.82), Math.sin(a) * r * (long ? 0.76 : 0.82));
    p.stroke();
    if (!long) continue;
    const value = low + (high - low) * t;
    const label = high - low >= 10 ? String(Math.round(value)) : String(Number(value.toFixed(2)));
    p.fillText(label, Math.cos(a) * r * 0.6, Math.sin(a) * r * 0.6);
  }
  p.font = `500 ${Math.round(r * 0.17)}px ${family}`;
  p.fillText(unit, 0, r * 0.42);
}

function pipeCell(
  p: Paint,
  { width: w, height: h }: Cell,
  it: Extract<Lettering, { kind: 'pipe' }>,
  words: Words,
): void {
  const { line, text, ground, reversed } = it;
  const light = ['#C3C8C9', '#F1F1EC', '#E0B41E'].includes(ground);
  p.fillStyle = ground;
  p.fillRect(0, 0, w, h);
  p.fillStyle = light ? '#14191c' : '#ffffff';
  const m = h / 2;
  p.save();
  if (reversed) {
    p.translate(w, 0);
    p.scale(-1, 1);
  }
  const x = reversed ? w - h * 1.6 - 10 : 14;
  p.beginPath();
  // Drawn from the tail; reversed, the whole arrow is mirrored to the left edge pointing left.
  const tail = reversed ? x : 14;
  p.moveTo(tail, m - h * 0.12);
  p.lineTo(tail + h * 0.85, m - h * 0.12);
  p.lineTo(tail + h * 0.85, m - h * 0.3);
  p.lineTo(tail + h * 1.5, m);
  p.lineTo(tail + h * 0.85, m + h * 0.3);
  p.lineTo(tail + h * 0.85, m + h * 0.12);
  p.lineTo(tail, m + h * 0.12);
  p.fill();
  p.restore();
  p.textAlign = 'left';
  p.textBaseline = 'middle';
  const label = `${line}  ${words.text(text)}`;
  fit(p, label, 700, h * 0.6, w - h * 1.8 - 16);
  p.fillText(label, h * 1.8, m + 1);
}

function signCell(p: Paint, { width: w, height: h }: Cell, text: string, ground: string, ink: string): void {
  p.fillStyle = ground;
  p.fillRect(0, 0, w, h);
  p.fillStyle = ink;
  p.textAlign = 'center';
  p.textBaseline = 'middle';
  fit(p, text, 700, h * 0.66, w - h * 0.6);
  p.fillText(text, w / 2, h * 0.53);
}

/** Paints every cell. Called at start and when the language changes. */
export function* paintAtlas(canvas: HTMLCanvasElement, atlas: Atlas, words: Words, scale: number): Pieces {
  const p = canvas.getContext('2d');
  if (!p) throw new Error('no 2D canvas');
  p.setTransform(scale, 0, 0, scale, 0, 0);
  p.fillStyle = '#d9dcdc';
  p.fillRect(0, 0, atlasSize.width, atlasSize.height);
  for (const cell of atlas.cells) {
    p.save();
    p.beginPath();
    p.rect(cell.x - 1, cell.y - 1, cell.width + 2, cell.height + 2);
    p.clip();
    p.translate(cell.x, cell.y);
    const it = cell.lettering;
    switch (it.kind) {
      case 'tag':
        tagCell(p, cell, it.tag, it.accent, words);
        break;
      case 'vessel':
        vesselCell(p, cell, it.tag, it.volume, words);
        break;
      case 'dial':
        dialCell(p, cell, it.unit, it.range, it.red);
        break;
      case 'pipe':
        pipeCell(p, cell, it, words);
        break;
      case 'sign':
        signCell(p, cell, words.text(it.text), it.ground, it.ink);
        break;
      case 'plain':
        signCell(p, cell, it.text, it.ground, it.ink);
        break;
    }
    p.restore();
    yield;
  }
}

export function atlasTexture(anisotropy: number, scale: number): { canvas: HTMLCanvasElement; map: CanvasTexture } {
  const canvas = document.createElement('canvas');
  canvas.width = atlasSize.width * scale;
  canvas.height = atlasSize.height * scale;
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  map.anisotropy = anisotropy;
  return { canvas, map };
}
