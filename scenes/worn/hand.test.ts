import { describe, expect, test } from 'vitest';
import { hand } from './hand.ts';

const gloves = ['bare', 'rubber', 'heat'] as const;

describe('a hand', () => {
  test.each(gloves)('%s: is a closed skin of few triangles that looks outwards', (glove) => {
    const { index, attributes } = hand(glove, 'coverall', 0.0078);
    const { position, normal } = attributes as Record<string, NonNullable<(typeof attributes)['position']>>;
    expect(index!.count / 3).toBeGreaterThan(2000);
    expect(index!.count / 3).toBeLessThan(6000);
    // Every edge is met once in each direction.
    const edges = new Map<string, number>();
    let outwards = 0;
    for (let i = 0; i < index!.count; i += 3) {
      const [a, b, c] = [index!.getX(i), index!.getX(i + 1), index!.getX(i + 2)];
      for (const [from, to] of [
        [a, b],
        [b, c],
        [c, a],
      ]) {
        const key = from! < to! ? `${from}-${to}` : `${to}-${from}`;
        edges.set(key, (edges.get(key) ?? 0) + (from! < to! ? 1 : -1));
      }
      const at = (k: number) => [position!.getX(k), position!.getY(k), position!.getZ(k)] as const;
      const [p, q, r] = [at(a), at(b), at(c)];
      const u = q.map((x, k) => x - p[k]!);
      const v = r.map((x, k) => x - p[k]!);
      const face = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      const facing = face[0]! * normal!.getX(a) + face[1]! * normal!.getY(a) + face[2]! * normal!.getZ(a);
      if (facing > 0) outwards++;
    }
    expect([...edges.values()].filter((balance) => balance !== 0)).toEqual([]);
    expect(outwards / (index!.count / 3)).toBeGreaterThan(0.97);
  });

  test('is broader in a leather glove, and narrower without', () => {
    const width = (glove: (typeof gloves)[number]) => {
      const { position } = hand(glove, 'bare', 0.0095).attributes;
      let most = 0;
      for (let i = 0; i < position!.count; i++)
        if (position!.getY(i) > 0.05) most = Math.max(most, Math.abs(position!.getX(i)));
      return most;
    };
    expect(width('bare')).toBeLessThan(width('rubber'));
    expect(width('rubber')).toBeLessThan(width('heat'));
  });
});
