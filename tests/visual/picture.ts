// Pictures as tests: what is on the screen against a small picture that is kept beside the tests. Both are compared as a coarse
// mosaic, so that fonts, drivers and a changed number do not count, and a blank or another picture does.
// `PICTURES=write npx playwright test tests/visual` keeps what is seen instead.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, 'pictures');
/** Kept size, px, and the mosaic in which pictures are compared. */
const KEPT = { width: 320, height: 180 } as const;
const MOSAIC = { width: 32, height: 18 } as const;
/**
 * Greatest mean difference of the mosaics and difference of one stone, 0..255, and as shares of the kept mosaic's own spread: a page
 * of quiet greys is told from another by less than a picture of steel. And the share of stones that may differ by more.
 */
const MEAN = { most: 6, ofSpread: 0.3 } as const;
const STONE = { most: 36, ofSpread: 1.6 } as const;
const SHARE = 0.05;
/** A picture of one colour has no spread. */
const LEAST_SPREAD = 12;

export interface Difference {
  /** As a share of what is allowed. */
  readonly mean: number;
  readonly share: number;
}

interface Seen {
  /** JPEG of the kept size, base64. */
  readonly small: string;
  readonly spread: number;
  readonly difference: Difference | null;
}

/** Whether two pictures count as one. */
export const alike = ({ mean, share }: Difference): boolean => mean <= 1 && share <= SHARE;

/** Shrinks a picture, and tells how far its mosaic is from that of another. */
function look(page: Page, png: string, kept: string | null): Promise<Seen> {
  return page.evaluate(
    async ({ png, kept, size, mosaic, MEAN, STONE }) => {
      const drawn = async (source: string, { width, height }: typeof size | typeof mosaic) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        // By halves: a canvas shrinks by much only from a few pixels.
        let [w, h] = [image.naturalWidth, image.naturalHeight];
        let from: CanvasImageSource = image;
        let canvas = document.createElement('canvas');
        do {
          w = Math.max(width, Math.floor(w / 2));
          h = Math.max(height, Math.floor(h / 2));
          canvas = document.createElement('canvas');
          canvas.width = w;
          canvas.height = h;
          const paint = canvas.getContext('2d')!;
          paint.imageSmoothingQuality = 'high';
          paint.drawImage(from, 0, 0, w, h);
          from = canvas;
        } while (w > width || h > height);
        return canvas;
      };
      const pixels = async (source: string, to: typeof size | typeof mosaic) =>
        (await drawn(source, to)).getContext('2d')!.getImageData(0, 0, to.width, to.height).data;
      const spreadOf = (data: Uint8ClampedArray): number => {
        let sum = 0;
        let squares = 0;
        const count = data.length / 4;
        for (let i = 0; i < data.length; i += 4) {
          const y = 0.2126 * data[i]! + 0.7152 * data[i + 1]! + 0.0722 * data[i + 2]!;
          sum += y;
          squares += y * y;
        }
        return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
      };
      const full = `data:image/png;base64,${png}`;
      const small = (await drawn(full, size)).toDataURL('image/jpeg', 0.72);
      const seen = await pixels(small, mosaic);
      const spread = spreadOf(await pixels(small, size));
      if (kept === null) return { small: small.slice(small.indexOf(',') + 1), spread, difference: null };
      const wanted = await pixels(`data:image/jpeg;base64,${kept}`, mosaic);
      const own = spreadOf(wanted);
      const stone = Math.min(STONE.most, STONE.ofSpread * own);
      let total = 0;
      let far = 0;
      for (let i = 0; i < seen.length; i += 4) {
        const off =
          (Math.abs(seen[i]! - wanted[i]!) +
            Math.abs(seen[i + 1]! - wanted[i + 1]!) +
            Math.abs(seen[i + 2]! - wanted[i + 2]!)) /
          3;
        total += off;
        if (off > stone) far++;
      }
      return {
        small: small.slice(small.indexOf(',') + 1),
        spread,
        difference: {
          mean: total / (seen.length / 4) / Math.min(MEAN.most, MEAN.ofSpread * own),
          share: far / (seen.length / 4),
        },
      };
    },
    { png, kept, size: KEPT, mosaic: MOSAIC, MEAN, STONE },
  );
}

const fileOf = (name: string): string => join(FOLDER, `${name}.jpg`);

/** What the page shows is the picture that is kept under a name, and no blank one. Returns it, to be held against others. */
export async function expectPicture(page: Page, name: string): Promise<string> {
  const png = (await page.screenshot({ timeout: 200_000 })).toString('base64');
  const file = fileOf(name);
  const writes = process.env['PICTURES'] === 'write';
  const kept = writes || !existsSync(file) ? null : readFileSync(file).toString('base64');
  const { small, spread, difference } = await look(page, png, kept);
  expect(spread, `${name} is not of one colour`).toBeGreaterThan(LEAST_SPREAD);
  if (writes) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, Buffer.from(small, 'base64'));
  } else {
    expect(difference, `a picture of ${name} is kept`).not.toBeNull();
    expect(alike(difference!), `${name} ${JSON.stringify(difference)}`).toBe(true);
  }
  return png;
}

/** How far a picture is from the one kept under a name. */
export async function differenceFrom(page: Page, png: string, name: string): Promise<Difference> {
  return (await look(page, png, readFileSync(fileOf(name)).toString('base64'))).difference!;
}
