// Drawing on canvases: seeded speckle, so that every start draws the same picture, and normal maps from heights.
import { CanvasTexture, RepeatWrapping, SRGBColorSpace, type Texture } from 'three';

export type Paint = CanvasRenderingContext2D;

/** A small repeatable source of numbers in 0..1, for speckle only. */
export function speckle(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Drawn by the processor: pictures that the graphics system draws are waited for when they are read, in software for seconds. */
export function blank(width: number, height: number): Paint {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  if (!paint) throw new Error('no 2D canvas');
  return paint;
}

export function drawn(width: number, height: number, draw: (paint: Paint) => void): HTMLCanvasElement {
  const paint = blank(width, height);
  draw(paint);
  return paint.canvas;
}

export interface TextureOptions {
  readonly color?: boolean;
  readonly anisotropy: number;
  /** Metres that one repeat covers; uv are in metres. */
  readonly metres?: readonly [number, number];
}

export function texture(canvas: HTMLCanvasElement, { color = true, anisotropy, metres }: TextureOptions): Texture {
  const map = new CanvasTexture(canvas);
  if (color) map.colorSpace = SRGBColorSpace;
  map.anisotropy = anisotropy;
  if (metres) {
    map.wrapS = RepeatWrapping;
    map.wrapT = RepeatWrapping;
    map.repeat.set(1 / metres[0], 1 / metres[1]);
  }
  return map;
}

/** A tangent-space normal map of a grey height picture; wraps round. */
export function normalsOf(height: HTMLCanvasElement, strength: number): HTMLCanvasElement {
  const { width, height: rows } = height;
  const source = height.getContext('2d')!.getImageData(0, 0, width, rows).data;
  const at = (x: number, y: number): number => source[(((y + rows) % rows) * width + ((x + width) % width)) * 4]! / 255;
  return drawn(width, rows, (paint) => {
    const image = paint.createImageData(width, rows);
    for (let y = 0; y < rows; y++) {
      for (let x = 0; x < width; x++) {
        const dx = (at(x - 1, y) - at(x + 1, y)) * strength;
        const dy = (at(x, y + 1) - at(x, y - 1)) * strength;
        const n = Math.hypot(dx, dy, 1);
        const i = (y * width + x) * 4;
        image.data[i] = (dx / n) * 127 + 128;
        image.data[i + 1] = (dy / n) * 127 + 128;
        image.data[i + 2] = (1 / n) * 127 + 128;
        image.data[i + 3] = 255;
      }
    }
    paint.putImageData(image, 0, 0);
  });
}

/** Soft blotches over the whole canvas: many translucent discs that wrap round the edges. */
export function blotches(
  paint: Paint,
  size: readonly [number, number],
  count: number,
  radius: readonly [number, number],
  color: (t: number) => string,
  next: () => number,
): void {
  const [w, h] = size;
  for (let i = 0; i < count; i++) {
    const r = radius[0] + (radius[1] - radius[0]) * next();
    const x = next() * w;
    const y = next() * h;
    const tint = color(next());
    for (const ox of [-w, 0, w]) {
      for (const oy of [-h, 0, h]) {
        if (x + ox < -r || x + ox > w + r || y + oy < -r || y + oy > h + r) continue;
        const gradient = paint.createRadialGradient(x + ox, y + oy, 0, x + ox, y + oy, r);
        gradient.addColorStop(0, tint);
        gradient.addColorStop(1, tint.replace(/[\d.]+\)$/, '0)'));
        paint.fillStyle = gradient;
        paint.fillRect(x + ox - r, y + oy - r, r * 2, r * 2);
      }
    }
  }
}
