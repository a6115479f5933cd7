import { describe, expect, it } from 'vitest';
import { portKey } from '../../../plant/arrangement.ts';
import { isTee, segments } from '../../../plant/diagram.ts';
import { diagram } from '../diagram/index.ts';
import { arrangement } from './index.ts';

const { inlines, ports, tees, mountings } = arrangement;
const pipes = segments(diagram);

/** Whether one end of a pipe has a place. */
const placed = (node: string, other: string) =>
  isTee(node) ? tees.has(node) : inlines.has(node) || ports.has(node) || ports.has(portKey({ node, towards: other }));

describe('the arrangement', () => {
  it('has a place for both ends of every pipe', () => {
    const missing = pipes.flatMap(({ from, to }) => [
      ...(placed(from, to) ? [] : [`${from}>${to}`]),
      ...(placed(to, from) ? [] : [`${to}>${from}`]),
    ]);
    expect(missing).toEqual([]);
  });

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

  it('has a place for every instrument that can be seen', () => {
    // The hall's gas detector and the electricity meter hang nowhere near; the computed ones hang nowhere at all.
    const elsewhere = ['GT-301', 'JQ-001'];
    const missing = diagram.instruments
      .filter(({ tag, where }) => where !== 'computed' && !elsewhere.includes(tag))
      .filter(({ tag }) => !mountings.has(tag) && !inlines.has(tag));
    expect(missing).toEqual([]);
  });
});
