import { describe, expect, it } from 'vitest';
import { portKey } from '../../../plant/arrangement.ts';
import { segments } from '../../../plant/diagram.ts';
import { diagram } from '../diagram/index.ts';
import { arrangement } from './index.ts';

const { inlines, ports, tees, mountings } = arrangement;
const pipes = segments(diagram);

describe('the arrangement', () => {
  it('places nothing that the diagram does not know', () => {
    const nodes = new Set(pipes.flatMap(({ from, to }) => [from, to]));
    const keys = new Set(
      pipes.flatMap(({ from, to }) => [portKey({ node: from, towards: to }), portKey({ node: to, towards: from })]),
    );
    const tags = new Set([...diagram.instruments, ...diagram.equipment].map((item) => item.tag));
    const unknown = [
      ...[...inlines.keys(), ...tees.keys()].filter((node) => !nodes.has(node)),
      ...[...ports.keys()].filter((key) => !nodes.has(key) && !keys.has(key)),
      ...[...mountings.keys()].filter((tag) => !tags.has(tag)),
    ];
    expect(unknown).toEqual([]);
  });
});
