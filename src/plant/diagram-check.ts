// What must hold of every diagram. Each check is a pure function that lists what it finds wrong; an empty list is a pass.
import { type Diagram, isTee, type Node, parseNode, segments, tagsOf } from './diagram.ts';
import type { Tag } from './plant.ts';

export interface Problem {
  readonly tag: Tag;
  readonly says: string;
}

/** Equipment letters of content/fermentation.md 0.1, the further ones of its sections 1.4, 1.5 and 1.9 (CT and CH of area 7, SB, EH). */
const EQUIPMENT = /^(?:(?:[RVPEFSKMH]|SB|EH|RD)-\d{3}|C[TH]-7\d{2})[A-Z]?$/;
/** ISA-5.1: measured variable, modifier (difference, total), then functions. */
const INSTRUMENT = /^(?=[A-Z]{2})[AFGIJKLMPSTWXYZ][DQ]?[IREGY]?[TCSA]?[HL]{0,2}-\d{3,5}[A-Z]?$/;
/** BV is the compressors' blow-off (1.7, "Air train"). */
const VALVE = /^(?:[HXPTFLB]V|PSV)-\d{3}(?:\d{2})?[A-Z]?$/;
const TRAP_OR_CHECK = /^(?:ST|CK)-\d{5}[A-Z]?$/;
/** Exempt from the ISA-5.1 letter test (0.1). */
const EXEMPT = /^(?:L-\d{3,4}|TL-\d{2}|I-\d{3}|MCC-\d{2}|UPS-\d{2}|EG-\d{2}|SH-\d{2}|F0-\d{3})$/;
/** Ends of piping have no tag on the drawing. */
const END = /^END\.[a-z]+(?:-[a-z0-9]+)*[A-Z]?$/;

/** Whether a tag is well-formed after ISA-5.1 as content/fermentation.md 0.1 uses it. */
export function isWellFormed(tag: Tag): boolean {
  return [EQUIPMENT, INSTRUMENT, VALVE, TRAP_OR_CHECK, EXEMPT, END].some((form) => form.test(tag));
}

/** Every tag exists once and is well-formed. */
export function checkTags(diagram: Diagram): readonly Problem[] {
  const seen = new Set<Tag>();
  return tagsOf(diagram).flatMap((tag) => {
    const twice = seen.has(tag);
    seen.add(tag);
    return [
      ...(twice ? [{ tag, says: 'exists twice' }] : []),
      ...(isWellFormed(tag) ? [] : [{ tag, says: 'is not well-formed after ISA-5.1' }]),
    ];
  });
}

/** Every node of every run exists: equipment with its nozzle, valve, in-line instrument, or a tee of a line that exists. */
export function checkNodes(diagram: Diagram): readonly Problem[] {
  const nozzles = new Map(diagram.equipment.map((e) => [e.tag, e.nozzles]));
  const inline = new Set([...diagram.valves, ...diagram.instruments].map((item) => item.tag));
  const lines = new Set(diagram.lines.map((line) => line.tag));
  const fault = (node: Node): string | null => {
    const { owner, port } = parseNode(node);
    if (isTee(node)) return lines.has(owner) ? null : `is a tee of no line`;
    if (inline.has(owner)) return port === null ? null : 'is a nozzle of a valve or instrument';
    if (!nozzles.has(owner)) return 'does not exist';
    const named = nozzles.get(owner);
    if (named === undefined) return port === null ? null : 'has no named nozzles';
    return port !== null && named.includes(port) ? null : 'is not a nozzle of it';
  };
  return diagram.lines.flatMap((line) =>
    line.runs.flatMap((run) =>
      run.nodes.flatMap((node) => {
        const says = fault(node);
        return says === null ? [] : [{ tag: line.tag, says: `${node} ${says}` }];
      }),
    ),
  );
}

/**
 * Every item is connected as its kind demands: valves, traps and in-line instruments have two pipes, a tee three or four,
 * a named nozzle exactly one, other equipment at least one unless it is mounted on something.
 */
export function checkConnections(diagram: Diagram): readonly Problem[] {
  const pipes = new Map<Node, number>();
  for (const { from, to } of segments(diagram)) {
    pipes.set(from, (pipes.get(from) ?? 0) + 1);
    pipes.set(to, (pipes.get(to) ?? 0) + 1);
  }
  const count = (node: Node) => pipes.get(node) ?? 0;
  const problem = (tag: Tag, node: Node): Problem => ({ tag, says: `${node} has ${count(node)} pipes` });
  const through = [...diagram.valves, ...diagram.equipment.filter((e) => e.kind === 'steam-trap')].map((v) => v.tag);
  const inline = diagram.instruments.map((i) => i.tag).filter((tag) => count(tag) > 0);
  return [
    ...[...through, ...inline].filter((tag) => count(tag) !== 2).map((tag) => problem(tag, tag)),
    ...[...pipes.keys()]
      .filter((node) => isTee(node) && (count(node) < 3 || count(node) > 4))
      .map((node) => problem(parseNode(node).owner, node)),
    ...diagram.equipment.flatMap(({ tag, nozzles, on }) => {
      if (nozzles !== undefined) {
        return nozzles.filter((n) => count(`${tag}.${n}`) !== 1).map((n) => problem(tag, `${tag}.${n}`));
      }
      return count(tag) > 0 || on !== undefined ? [] : [problem(tag, tag)];
    }),
  ];
}

/** Every line hangs together: from its first node all its others can be reached along its own pipes, through the equipment and the tees on it. */
export function checkLines(diagram: Diagram): readonly Problem[] {
  return diagram.lines.flatMap((line) => {
    const groups = line.runs.map(
      (run) => new Set(run.nodes.map((node) => (isTee(node) ? node : parseNode(node).owner))),
    );
    const reached = new Set(groups[0]);
    const left = groups.slice(1);
    for (let found = true; found && left.length > 0; ) {
      const next = left.findIndex((group) => [...group].some((node) => reached.has(node)));
      found = next >= 0;
      if (found) for (const node of left.splice(next, 1)[0]!) reached.add(node);
    }
    return left.length === 0 ? [] : [{ tag: line.tag, says: `falls apart at ${[...left[0]!].join(', ')}` }];
  });
}

/** Every instrument, mounted item and loop refers to something that exists. */
export function checkReferences(diagram: Diagram): readonly Problem[] {
  const tags = new Set(tagsOf(diagram));
  const nodes = new Set(segments(diagram).flatMap(({ from, to }) => [from, to]));
  const exists = (node: Node) => node === 'hall' || tags.has(node) || nodes.has(node);
  const missing = (tag: Tag, node: Node): readonly Problem[] =>
    exists(node) ? [] : [{ tag, says: `refers to ${node}, which does not exist` }];
  return [
    ...diagram.instruments.flatMap(({ tag, on }) => missing(tag, on)),
    ...diagram.equipment.flatMap(({ tag, on }) => (on === undefined ? [] : missing(tag, on))),
    ...diagram.loops.flatMap(({ tag, measures, drives }) =>
      [measures, ...drives].flatMap((node) => missing(tag, node)),
    ),
  ];
}

/** All checks that need nothing but the diagram. */
export function checkDiagram(diagram: Diagram): readonly Problem[] {
  return [checkTags, checkNodes, checkConnections, checkLines, checkReferences].flatMap((check) => check(diagram));
}
