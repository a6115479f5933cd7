// Types of the diagram (the P&ID as data): equipment, valves, instruments and the lines that join them.
// A tag exists once; the model, the 3D scene, the DCS mimic and the procedures all find it here.
import type { Tag } from './plant.ts';

/** Basic identification of GB 7231, plus 'process' (bare stainless with bands). */
export type Medium = 'steam' | 'water' | 'air' | 'gas' | 'acid-alkali' | 'combustible' | 'other-liquid' | 'process';

/** Provenance of a figure as in the content documents: general knowledge, or a design decision of ours. */
export type Mark = 'K' | 'D';

export type EquipmentKind =
  | 'fermentor'
  | 'tank'
  | 'agitator'
  | 'pump'
  | 'exchanger'
  | 'filter'
  | 'separator'
  | 'strainer'
  | 'header'
  | 'heater'
  | 'steam-trap'
  | 'spool'
  | 'catch-pot'
  | 'seal-pot'
  | 'compressor'
  | 'dryer'
  | 'cooling-tower'
  | 'chiller'
  | 'absorber'
  | 'intake'
  | 'shower'
  | 'electrical'
  // Ends of piping that carry no tag on the drawing; their ids start with "END.".
  | 'supply'
  | 'drain'
  | 'vent'
  | 'silencer'
  | 'stack'
  | 'cup'
  | 'gutter'
  | 'flask'
  | 'spray';

export interface Equipment {
  readonly tag: Tag;
  readonly kind: EquipmentKind;
  /** Named connections ("N1", "in"); equipment without names has one unnamed connection, which any number of pipes may share. */
  readonly nozzles?: readonly string[];
  /** What it is mounted on, for equipment that no pipe reaches (an agitator, a heater). */
  readonly on?: Tag;
  readonly mark?: Mark;
}

export type ValveKind = 'hand' | 'control' | 'on-off' | 'check' | 'safety' | 'rupture-disc';

/** Shape of a valve's body, for whoever draws it. */
export type ValveBody =
  | 'globe'
  | 'gate'
  | 'ball'
  | 'diaphragm'
  | 'butterfly'
  | 'flush-bottom'
  | 'swing-check'
  | 'angle-safety'
  | 'disc';

export interface Valve {
  readonly tag: Tag;
  readonly kind: ValveKind;
  readonly body: ValveBody;
  /** Nominal diameter, mm. */
  readonly dn: number;
  /** Position in the idle clean plant. */
  readonly normally: 'open' | 'closed';
  /** Position without air or power, for control and on-off valves. */
  readonly fail?: 'open' | 'closed';
  /** Two-digit suffix of the line's dictionary of hand valves. */
  readonly suffix?: string;
  readonly mark?: Mark;
}

export interface Instrument {
  readonly tag: Tag;
  /** Node at which it measures: equipment, one of its nozzles, a valve, or a tee; the hall itself is "hall". */
  readonly on: Node;
  /** Shown in the control room, seen only at the equipment, or computed in the DCS from others. */
  readonly where: 'dcs' | 'field' | 'computed';
}

/** A control loop: what it measures and the final elements that it drives. */
export interface Loop {
  readonly tag: Tag;
  readonly measures: Tag;
  readonly drives: readonly Tag[];
}

/** A place where pipes end or pass: equipment ("H-501"), a nozzle of it ("R-301.N1"), a valve, an in-line instrument, or a tee of a line ("L-3001.T1"). */
export type Node = string;

/** A run of pipe through the listed nodes, from first to last in the direction of normal flow. */
export interface Run {
  readonly medium: Medium;
  /** Nominal diameter, mm. */
  readonly dn: number;
  readonly nodes: readonly Node[];
}

export interface PipeLine {
  readonly tag: Tag;
  readonly runs: readonly Run[];
}

export interface Diagram {
  readonly equipment: readonly Equipment[];
  readonly valves: readonly Valve[];
  readonly instruments: readonly Instrument[];
  readonly loops: readonly Loop[];
  readonly lines: readonly PipeLine[];
}

/** One sheet of the drawing: the part of a diagram that is read together. */
export type Sheet = Partial<Diagram>;

/** Binds sheets to one diagram, in their order. */
export function bind(sheets: readonly Sheet[]): Diagram {
  return {
    equipment: sheets.flatMap((s) => s.equipment ?? []),
    valves: sheets.flatMap((s) => s.valves ?? []),
    instruments: sheets.flatMap((s) => s.instruments ?? []),
    loops: sheets.flatMap((s) => s.loops ?? []),
    lines: sheets.flatMap((s) => s.lines ?? []),
  };
}

/** Several plain items of one kind: equipment without nozzles, drawn as its tag alone. */
export function things(kind: EquipmentKind, tags: string): readonly Equipment[] {
  return tags.split(' ').map((tag) => ({ tag, kind }));
}

/** Instruments that measure at one node, by where they are read. */
export function instrumentsOn(on: Node, where: Instrument['where'], tags: string): readonly Instrument[] {
  return tags.split(' ').map((tag) => ({ tag, on, where }));
}

/** A run written as on the drawing: run('air', 250, 'H-501 → HV-30101 → F-311.in'). */
export function run(medium: Medium, dn: number, path: string): Run {
  return { medium, dn, nodes: path.split(' → ') };
}

/** What a node's name says: its owner's tag, and the nozzle or tee on it if there is one. */
export interface NodeName {
  readonly owner: Tag;
  readonly port: string | null;
}

/** Splits "R-301.N1" and "L-3001.T1"; ids of untagged ends ("END.drain-30108") are whole. */
export function parseNode(node: Node): NodeName {
  if (node.startsWith('END.')) return { owner: node, port: null };
  const dot = node.indexOf('.');
  return dot < 0 ? { owner: node, port: null } : { owner: node.slice(0, dot), port: node.slice(dot + 1) };
}

/** Whether a node is a tee of a line. */
export function isTee(node: Node): boolean {
  return /^T?L-\d+\.T\d+$/.test(node);
}

/** One pipe between two neighbouring nodes of a run. */
export interface Segment {
  readonly line: Tag;
  readonly medium: Medium;
  readonly dn: number;
  readonly from: Node;
  readonly to: Node;
}

/** Every pipe of a diagram, in its order. */
export function segments(diagram: Diagram): readonly Segment[] {
  return diagram.lines.flatMap((line) =>
    line.runs.flatMap(({ medium, dn, nodes }) =>
      nodes.slice(1).map((to, i) => ({ line: line.tag, medium, dn, from: nodes[i]!, to })),
    ),
  );
}

/** Every tag and id that exists once: equipment, valves, instruments, loops and lines, in this order. */
export function tagsOf(diagram: Diagram): readonly Tag[] {
  return [diagram.equipment, diagram.valves, diagram.instruments, diagram.loops, diagram.lines].flatMap((part) =>
    part.map((item) => item.tag),
  );
}
