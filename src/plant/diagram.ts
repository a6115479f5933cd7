// Types of the diagram (the P&ID as data): equipment, valves, instruments and the lines that join them.
// A tag exists once; the model, the 3D scene, the DCS mimic and the procedures all find it here.
import type { Tag } from './plant.ts';

/** Basic identification of GB 7231, plus 'process' (bare stainless with bands). */
export type Medium = 'steam' | 'water' | 'air' | 'gas' | 'acid-alkali' | 'combustible' | 'other-liquid' | 'process';

/** Metres: x east, y north from the hall's south-west corner, z above the ground floor. */
export type Position = readonly [x: number, y: number, z: number];

export interface Equipment {
  readonly tag: Tag;
  readonly kind:
    | 'fermentor'
    | 'tank'
    | 'agitator'
    | 'pump'
    | 'exchanger'
    | 'filter'
    | 'separator'
    | 'header'
    | 'steam-trap'
    | 'silencer'
    | 'cup'
    | 'drain'
    | 'stack'
    | 'catch-pot'
    | 'seal-pot'
    | 'spool'
    | 'supply'
    | 'strainer';
  /** Named connections ("N1", ...); equipment without names has one unnamed port. */
  readonly nozzles?: readonly string[];
  readonly at?: Position;
  /** [K]/[D] mark of content/fermentation.md where the figure is general knowledge or design. */
  readonly mark?: 'K' | 'D';
}

export interface Valve {
  readonly tag: Tag;
  readonly kind: 'hand' | 'control' | 'on-off' | 'check' | 'safety' | 'rupture-disc';
  /** Nominal diameter, mm. */
  readonly dn: number;
  /** Position in the idle clean plant. */
  readonly normally: 'open' | 'closed';
  /** Position without air or power, for control and on-off valves. */
  readonly fail?: 'open' | 'closed';
  /** Two-digit suffix of the dictionary in content/fermentation.md 0.1, for hand valves. */
  readonly suffix?: string;
}

export interface Instrument {
  readonly tag: Tag;
  /** Tag of the equipment or valve, or line, at which it measures. */
  readonly on: Tag;
  readonly where: 'dcs' | 'field';
}

/** One end of a run: a piece of equipment (with nozzle, "R-301.N1"), a valve, or a tee of the same line ("L-3001.T1"). */
export type Node = string;

/** A run of pipe through the listed nodes, from first to last in the direction of normal flow. */
export interface Run {
  readonly medium: Medium;
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
  readonly lines: readonly PipeLine[];
}
