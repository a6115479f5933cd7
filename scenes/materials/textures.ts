// The pictures that surfaces need, drawn at start: sheet cladding, brushed heads, floor, chequer plate, grating, wall sheet, sky.
import type { Texture } from 'three';
import { blotches, drawn, normalsOf, speckle, texture } from './canvas.ts';

export interface SurfaceMaps {
  readonly map: Texture;
  readonly normal?: Texture;
}

/** Cladding sheets, 2 x 2 of 1.05 m, each with a tint of its own, lap seams, rivets, slow dents and a drip stain. */
export function claddingMaps(anisotropy: number): SurfaceMaps {
  const size = 1024;
  const half = size / 2;
  const next = speckle(7);
  const tints = ['#f2f3f4', '#e3e6e8', '#dfe3e6', '#eef0f0'];
  const color = drawn(size, size, (p) => {
    for (let i = 0; i < 4; i++) {
      p.fillStyle = tints[i]!;
      p.fillRect((i % 2) * half, Math.floor(i / 2) * half, half, half);
    }
    blotches(
      p,
      [size, size],
      60,
      [60, 210],
      (t) => (t < 0.55 ? 'rgba(110,120,128,0.10)' : 'rgba(255,255,255,0.12)'),
      next,
    );
    for (let i = 0; i < 900; i++) {
      p.fillStyle = `rgba(${next() < 0.5 ? '90,98,104' : '255,255,255'},${0.02 + next() * 0.03})`;
      p.fillRect(next() * size, next() * size, 1, 20 + next() * 90);
    }
    for (const x of [0, half]) {
      p.fillStyle = 'rgba(40,46,50,0.55)';
      p.fillRect(x, 0, 3, size);
      p.fillStyle = 'rgba(255,255,255,0.5)';
      p.fillRect(x + 3, 0, 2, size);
    }
    for (const y of [0, half]) {
      p.fillStyle = 'rgba(40,46,50,0.5)';
      p.fillRect(0, y, size, 3);
      // Drips run down from the lap.
      for (let i = 0; i < 9; i++) {
        const x = next() * size;
        const length = 60 + next() * 240;
        const gradient = p.createLinearGradient(0, y, 0, y + length);
        gradient.addColorStop(0, `rgba(92,84,72,${0.12 + next() * 0.18})`);
        gradient.addColorStop(1, 'rgba(92,84,72,0)');
        p.fillStyle = gradient;
        p.fillRect(x, y, 3 + next() * 9, length);
      }
    }
    p.fillStyle = 'rgba(60,66,70,0.85)';
    for (const x of [14, half + 14]) for (let y = 22; y < size; y += 43) dot(p, x, y, 4.2);
    for (const y of [16, half + 16]) for (let x = 30; x < size; x += 64) dot(p, x, y, 4.2);
    p.fillStyle = 'rgba(255,255,255,0.7)';
    for (const x of [13, half + 13]) for (let y = 21; y < size; y += 43) dot(p, x, y, 1.7);
  });
  const height = drawn(size / 2, size / 2, (p) => {
    const s = size / 2;
    p.fillStyle = '#808080';
    p.fillRect(0, 0, s, s);
    blotches(p, [s, s], 26, [50, 120], (t) => (t < 0.5 ? 'rgba(96,96,96,0.35)' : 'rgba(160,160,160,0.35)'), next);
    for (const x of [0, s / 2]) {
      p.fillStyle = 'rgba(30,30,30,0.6)';
      p.fillRect(x, 0, 2, s);
      p.fillStyle = 'rgba(190,190,190,0.5)';
      p.fillRect(x + 2, 0, 9, s);
    }
    for (const y of [0, s / 2]) {
      p.fillStyle = 'rgba(30,30,30,0.6)';
      p.fillRect(0, y, s, 2);
    }
    p.fillStyle = '#e8e8e8';
    for (const x of [7, s / 2 + 7]) for (let y = 11; y < s; y += 21.5) dot(p, x, y, 2.2);
  });
  const metres = [2.1, 2.1] as const;
  return {
    map: texture(color, { anisotropy, metres }),
    normal: texture(normalsOf(height, 1.6), { color: false, anisotropy, metres }),
  };
}

function dot(p: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  p.beginPath();
  p.arc(x, y, r, 0, Math.PI * 2);
  p.fill();
}

/** Brushed steel: fine lines round the part (u all round, v along). */
export function brushedMaps(anisotropy: number): SurfaceMaps {
  const next = speckle(11);
  const lines = (contrast: number): HTMLCanvasElement =>
    drawn(256, 256, (p) => {
      p.fillStyle = '#e4e6e8';
      p.fillRect(0, 0, 256, 256);
      for (let i = 0; i < 1500; i++) {
        const g = Math.floor(128 + (next() - 0.5) * 255);
        p.fillStyle = `rgba(${g},${g},${g},${contrast * next()})`;
        p.fillRect(next() * 256 - 60, next() * 256, 60 + next() * 200, 1);
      }
    });
  const metres = [1.6, 0.45] as const;
  return {
    map: texture(lines(0.045), { anisotropy, metres }),
    normal: texture(normalsOf(lines(0.34), 0.7), { color: false, anisotropy, metres }),
  };
}

/** Epoxy-coated concrete: two bays of 4 m with saw-cut joints, tyre marks, oil spots and worn paint. */
export function floorMaps(anisotropy: number): SurfaceMaps {
  const size = 1024;
  const bay = size / 2;
  const next = speckle(23);
  const color = drawn(size, size, (p) => {
    p.fillStyle = '#e9e9e5';
    p.fillRect(0, 0, size, size);
    for (let i = 0; i < 4; i++) {
      p.fillStyle = [
        'rgba(120,126,124,0.05)',
        'rgba(255,255,255,0.06)',
        'rgba(140,136,126,0.07)',
        'rgba(110,116,118,0.02)',
      ][i]!;
      p.fillRect((i % 2) * bay, Math.floor(i / 2) * bay, bay, bay);
    }
    blotches(
      p,
      [size, size],
      120,
      [20, 170],
      (t) => (t < 0.6 ? 'rgba(96,98,94,0.085)' : 'rgba(255,255,252,0.10)'),
      next,
    );
    blotches(p, [size, size], 26, [5, 24], () => 'rgba(44,42,38,0.20)', next);
    for (let i = 0; i < 2600; i++) {
      const dark = next() < 0.6;
      p.fillStyle = dark ? `rgba(70,70,66,${0.05 + next() * 0.1})` : 'rgba(255,255,255,0.10)';
      p.fillRect(next() * size, next() * size, 1 + next() * 2, 1 + next() * 2);
    }
    p.lineCap = 'round';
    for (let i = 0; i < 16; i++) {
      p.strokeStyle = `rgba(40,40,38,${0.025 + next() * 0.05})`;
      p.lineWidth = 2 + next() * 9;
      const x = next() * size;
      const y = next() * size;
      p.beginPath();
      p.moveTo(x, y);
      p.quadraticCurveTo(
        x + (next() - 0.5) * 300,
        y + (next() - 0.5) * 300,
        x + (next() - 0.5) * 620,
        y + (next() - 0.5) * 620,
      );
      p.stroke();
    }
    for (const t of [0, bay]) {
      p.fillStyle = 'rgba(40,40,38,0.75)';
      p.fillRect(t, 0, 2.4, size);
      p.fillRect(0, t, size, 2.4);
      p.fillStyle = 'rgba(70,70,66,0.12)';
      p.fillRect(t - 8, 0, 18, size);
      p.fillRect(0, t - 8, size, 18);
    }
  });
  const height = drawn(512, 512, (p) => {
    p.fillStyle = '#808080';
    p.fillRect(0, 0, 512, 512);
    blotches(p, [512, 512], 120, [8, 60], (t) => (t < 0.5 ? 'rgba(90,90,90,0.2)' : 'rgba(165,165,165,0.2)'), next);
    p.fillStyle = '#202020';
    for (const t of [0, 256]) {
      p.fillRect(t, 0, 2, 512);
      p.fillRect(0, t, 512, 2);
    }
  });
  const metres = [8, 8] as const;
  return {
    map: texture(color, { anisotropy, metres }),
    normal: texture(normalsOf(height, 0.9), { color: false, anisotropy, metres }),
  };
}

/** Chequer plate: lens-shaped studs at right angles, 0.3 m repeat. */
export function chequerMaps(anisotropy: number): SurfaceMaps {
  const size = 256;
  const next = speckle(31);
  const studs = (p: CanvasRenderingContext2D, fill: string): void => {
    p.fillStyle = fill;
    const cell = size / 6;
    for (let i = 0; i < 6; i++) {
      for (let j = 0; j < 6; j++) {
        p.save();
        p.translate((i + 0.5) * cell, (j + 0.5) * cell);
        p.rotate((i + j) % 2 ? Math.PI / 4 : -Math.PI / 4);
        p.beginPath();
        p.ellipse(0, 0, cell * 0.46, cell * 0.13, 0, 0, Math.PI * 2);
        p.fill();
        p.restore();
      }
    }
  };
  const color = drawn(size, size, (p) => {
    p.fillStyle = '#d4d8d9';
    p.fillRect(0, 0, size, size);
    blotches(p, [size, size], 20, [20, 80], (t) => (t < 0.5 ? 'rgba(90,96,100,0.10)' : 'rgba(255,255,255,0.10)'), next);
    studs(p, 'rgba(255,255,255,0.55)');
  });
  const height = drawn(size, size, (p) => {
    p.fillStyle = '#404040';
    p.fillRect(0, 0, size, size);
    p.filter = 'blur(1.5px)';
    studs(p, '#f0f0f0');
  });
  const metres = [0.3, 0.3] as const;
  return {
    map: texture(color, { anisotropy, metres }),
    normal: texture(normalsOf(height, 2.2), { color: false, anisotropy, metres }),
  };
}

/** Press-welded grating: bearing bars at 37.5 mm, cross rods at 100 mm, holes in the alpha channel. 0.3 m repeat. */
export function gratingMap(anisotropy: number): SurfaceMaps {
  const size = 256;
  const canvas = drawn(size, size, (p) => {
    p.clearRect(0, 0, size, size);
    const pitch = size / 8;
    for (let i = 0; i < 8; i++) {
      const x = i * pitch + pitch / 2;
      p.fillStyle = '#7d8386';
      p.fillRect(x - 4, 0, 8, size);
      p.fillStyle = '#f4f6f7';
      p.fillRect(x - 2.4, 0, 4.4, size);
    }
    for (let j = 0; j < 3; j++) {
      const y = ((j + 0.5) * size) / 3;
      p.fillStyle = '#9aa0a3';
      p.fillRect(0, y - 3.4, size, 6.8);
      p.fillStyle = '#e6e9ea';
      p.fillRect(0, y - 1.4, size, 2.8);
    }
  });
  return { map: texture(canvas, { anisotropy, metres: [0.3, 0.3] }) };
}

/** Profiled wall sheet: trapezoidal ribs at 0.25 m, sheet joints at 6 m, weather stains. */
export function wallMaps(anisotropy: number): SurfaceMaps {
  const next = speckle(41);
  const color = drawn(512, 512, (p) => {
    p.fillStyle = '#f0f2f2';
    p.fillRect(0, 0, 512, 512);
    const pitch = 512 / 8;
    for (let i = 0; i < 8; i++) {
      const x = i * pitch;
      const g = p.createLinearGradient(x, 0, x + pitch, 0);
      g.addColorStop(0, 'rgba(70,78,82,0.34)');
      g.addColorStop(0.14, 'rgba(255,255,255,0.30)');
      g.addColorStop(0.42, 'rgba(255,255,255,0.08)');
      g.addColorStop(0.55, 'rgba(60,68,72,0.42)');
      g.addColorStop(0.64, 'rgba(90,98,102,0.16)');
      g.addColorStop(1, 'rgba(90,98,102,0.12)');
      p.fillStyle = g;
      p.fillRect(x, 0, pitch, 512);
    }
    for (let i = 0; i < 60; i++) {
      const length = 80 + next() * 300;
      const y = next() * 512;
      p.fillStyle = `rgba(96,98,92,${0.02 + next() * 0.05})`;
      p.fillRect(next() * 512, y, 3 + next() * 16, length);
    }
  });
  return { map: texture(color, { anisotropy, metres: [2, 4] }) };
}

/** What the windows show: sky, distant hills in their haze, a row of trees. uv 0..1 over the whole height of the wall. */
export function skyMap(): SurfaceMaps {
  const next = speckle(53);
  const [width, height] = [2048, 512];
  const canvas = drawn(width, height, (p) => {
    const g = p.createLinearGradient(0, 0, 0, height);
    g.addColorStop(0, '#c3dcf2');
    g.addColorStop(0.6, '#dcebf8');
    g.addColorStop(1, '#eef3f4');
    p.fillStyle = g;
    p.fillRect(0, 0, width, height);
    blotches(p, [width, 300], 26, [40, 180], () => 'rgba(255,255,255,0.35)', next);
    hills(p, 384, 24, ['#bccdd4', '#cfdbdd'], 1);
    hills(p, 412, 20, ['#a7bcb9', '#bccbc6'], 4);
    hills(p, 444, 14, ['#8ea79a', '#9fb3a3'], 9);
    for (const [base, count, tallest, tone] of [
      [458, 110, 26, 0],
      [476, 90, 34, -12],
    ] as const)
      for (let i = 0; i < count; i++)
        tree(p, next() * width, base + next() * 12, 14 + next() * (tallest - 14), tone, next);
    p.fillStyle = '#a9aea8';
    p.fillRect(0, 486, width, 26);
  });
  const map = texture(canvas, { anisotropy: 4, metres: [1, 1] });
  return { map };
}

/** A ridge about a base line; its colour pales towards its foot, where the haze lies. */
function hills(
  p: CanvasRenderingContext2D,
  base: number,
  rise: number,
  tones: readonly [string, string],
  seed: number,
): void {
  const { width, height } = p.canvas;
  const haze = p.createLinearGradient(0, base - rise, 0, base + rise * 2.4);
  haze.addColorStop(0, tones[0]);
  haze.addColorStop(1, tones[1]);
  p.fillStyle = haze;
  p.beginPath();
  p.moveTo(0, height);
  for (let x = 0; x <= width; x += 3) {
    const t = (x / width) * Math.PI * 2;
    const ridge =
      Math.sin(t * 3 + seed) * 0.5 +
      Math.sin(t * 7 + seed * 2) * 0.3 +
      Math.sin(t * 19 + seed * 5) * 0.11 +
      Math.sin(t * 47 + seed * 3) * 0.045 +
      Math.sin(t * 113 + seed * 7) * 0.025;
    p.lineTo(x, base + rise * ridge);
  }
  p.lineTo(width, height);
  p.fill();
}

/** The crown of a tree: tufts, dark below and pale above, wider than high. */
function tree(
  p: CanvasRenderingContext2D,
  x: number,
  foot: number,
  tall: number,
  tone: number,
  next: () => number,
): void {
  const green = 104 + tone + next() * 22;
  const tufts = 22;
  for (let i = 0; i < tufts; i++) {
    const up = i / tufts;
    const girth = tall * 0.62 * Math.sin(Math.PI * (0.18 + 0.78 * up));
    const light = up * 34 + next() * 16;
    p.fillStyle = `rgba(${green - 22 + light},${green + light},${green - 26 + light * 0.8},0.62)`;
    dot(p, x + (next() - 0.5) * 2 * girth, foot - tall * up, tall * (0.1 + next() * 0.12));
  }
}
