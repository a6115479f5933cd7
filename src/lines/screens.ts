// What the control room and the workshop need to know of a line: its DCS pages and its stations. Data only.
import type { Node } from '../plant/diagram.ts';
import type { Tag } from '../plant/plant.ts';
import type { Walking } from './walking.ts';

/** A marked place in the workshop from which some equipment is in reach. Metres, as in the diagram. */
export interface Station {
  readonly id: string;
  /** Floor on which it stands: 0.0, 5.0 or 9.5 m. */
  readonly floor: number;
  readonly eye: readonly [number, number, number];
  readonly target: readonly [number, number, number];
  /** Operable or readable tags within reach or sight, in the order of the equipment list. */
  readonly tags: readonly Tag[];
}

/** A point of a mimic's drawing, in its own pixels. */
export type Point = readonly [x: number, y: number];

export type Side = 'above' | 'below' | 'left' | 'right';

/** Where a node of the diagram stands in a mimic. The symbol follows from what the diagram says it is. */
export interface Place {
  readonly at: Point;
  /** Side on which its tag is written, or where the writing begins, from `at`; without it there is none. */
  readonly label?: Side | Point;
  /** A standing symbol: the pipe runs from top to bottom through it. */
  readonly upright?: boolean;
  /** Number of the steam route, written behind the tag. */
  readonly route?: number;
  /** Width and height of what has no size of its own: a header, a tank. */
  readonly span?: Point;
}

/** A value box of a mimic; `tap` is the way of its signal line to the point of measurement. */
export interface ValueBox {
  readonly tag: Tag;
  readonly at: Point;
  readonly width?: number;
  readonly tap?: readonly Point[];
}

/** A feed of the vessel as one row: its name, the temperature at its trap or its flow, its root valve. */
export interface FeedRow {
  readonly id: string;
  readonly reads: Tag;
  /** What is read instead while a condition holds: the flow of a feed that is in use. */
  readonly instead?: { readonly while: string; readonly reads: Tag };
  readonly at: Point;
}

/** A unit's flow picture: the diagram's runs, drawn through those of their nodes that have a place here. */
export interface Mimic {
  readonly size: Point;
  /** Vessels that are drawn with their contents. */
  readonly vessels?: readonly Vessel[];
  readonly places: Readonly<Record<Node, Place>>;
  /** Bends of the pipe from one placed node to the next, "HV-30107>L-3001.T6"; straight without an entry. */
  readonly bends: Readonly<Record<string, readonly Point[]>>;
  /** Where a pipe of this picture comes from or goes to if its other end has no place, or another one: "L-6003.T5>HV-30113". */
  readonly stubs: Readonly<Record<string, Point>>;
  readonly boxes: readonly ValueBox[];
  readonly feeds: readonly FeedRow[];
  /** Words at the ends of pipes; `id` is a key of the line's texts, "mimic/<id>". */
  readonly words: readonly { readonly id: string; readonly at: Point; readonly anchor?: 'middle' | 'end' }[];
  /** Upper left corner of the legend. */
  readonly legend: Point;
  /** Hand valves of the unit that are drawn on another page. */
  readonly elsewhere: readonly Tag[];
}

/** A vessel of a mimic: outline, contents by weight, agitator. */
export interface Vessel {
  readonly tag: Tag;
  readonly at: Point;
  readonly size: Point;
  /** Depth of each head, px. */
  readonly head: number;
  readonly motor: Point;
  readonly agitator: Tag;
  /** Heights of its impellers as shares of the vessel's, from above. */
  readonly impellers: readonly number[];
  /** Net weight (t, counted as m³) and foam height (m). */
  readonly weight: Tag;
  readonly foam: Tag;
  /** Volume (m³) and depth (m) of one head, cross-section (m²) and length (m) of the straight part. */
  readonly geometry: {
    readonly headVolume: number;
    readonly headDepth: number;
    readonly area: number;
    readonly straight: number;
  };
}

/** A normal band that is drawn while its condition (condition.ts) holds; the first that holds counts. */
export interface Band {
  readonly while?: string;
  readonly from: number;
  readonly to: number;
}

/** A closer look while a condition holds. */
export interface Closer {
  readonly while: string;
  readonly range: readonly [number, number];
}

/** A horizontal bar of the unit page. */
export interface KeyValue {
  readonly tag: Tag;
  /** Vessel that it belongs to, on a page of several: shown with that vessel's picture. */
  readonly of?: Tag;
  /** The unit's page shows it only while this holds. */
  readonly while?: string;
  /** Range of the bar; the instrument's where it is left out. */
  readonly range?: readonly [number, number];
  readonly close?: Closer;
  readonly bands: readonly Band[];
  /** Loop whose set-point is marked and whose face-plate opens. */
  readonly loop?: Tag;
}

export interface UnitPage {
  readonly layout: 'unit';
  readonly keys: readonly KeyValue[];
  /** Its flow pictures; where there are several, that one is shown whose vessel the open face-plate is `of`. */
  readonly mimics: readonly Mimic[];
  /** The first is shown at first. */
  readonly faceplates: readonly Faceplate[];
}

/** What is operated from a face-plate: a control loop, a drive, or a trip valve. */
export interface Faceplate {
  readonly kind: 'loop' | 'drive' | 'valve';
  readonly tag: Tag;
  /** Vessel that it belongs to, on a page of several. */
  readonly of?: Tag;
  /** Final elements of a loop in the order of its output bar; measurements of a drive or a valve. */
  readonly reads: readonly Tag[];
  readonly interlocks: readonly string[];
  /** Step of the arrow keys, for the set-point and for the output. */
  readonly steps?: readonly [setpoint: number, output: number];
  /** Pens of the trend under it, and the range of that and of the bar. */
  readonly pens: readonly Tag[];
  readonly range?: readonly [number, number];
  readonly close?: Closer;
}

/** A steam route or vent that the operator ticks by hand; `reads` are the DCS temperatures at its trap, if any. */
export interface RouteRow {
  readonly id: string;
  readonly valves: readonly Tag[];
  readonly reads: readonly Tag[];
  readonly route?: number;
  /** Interlock whose state is shown instead of a temperature. */
  readonly interlock?: string;
}

export interface SterilisationPage {
  readonly layout: 'sterilisation';
  /** Facts in the order in which the sterilisation runs through them. */
  readonly phases: readonly { readonly id: string; readonly fact: string }[];
  /** The cold points, their axis, band and limits in °C. */
  readonly points: readonly Tag[];
  readonly axis: readonly [number, number];
  readonly band: readonly [number, number];
  readonly limits: readonly [number, number];
  readonly timer: { readonly tag: Tag; readonly target: number };
  readonly lethality: { readonly tag: Tag; readonly target: number };
  /** Pressure and temperature that are compared by the steam table while the condition holds, MPa(g) and °C. */
  readonly saturation: {
    readonly pressure: Tag;
    readonly temperature: Tag;
    readonly while: string;
    readonly tolerance: number;
  };
  readonly routes: readonly RouteRow[];
  /** °C from which a trap counts as steamed. */
  readonly steamed: number;
  readonly trend: readonly Tag[];
}

export interface MetersPage {
  readonly layout: 'meters';
  /** Meters that count on from the start of the run. */
  readonly meters: readonly Tag[];
  /** What is drawn now, by whom. */
  readonly drawn: readonly KeyValue[];
}

/** The laboratory; `calls` are the judgements made at the microscope, the last of which makes the call. */
/** A lot of raw material: the look at it (".number" is what its label says), its moisture (".most" is let in), nitrogen, verdict. */
export interface RawMaterial {
  readonly lot: Tag;
  readonly moisture: Tag;
  readonly nitrogen: { readonly tag: Tag; readonly least: number } | null;
  readonly verdict: Tag;
}

export interface LaboratoryPage {
  readonly layout: 'laboratory';
  /** Operation by which a bottle is taken in, and that which makes a slide. */
  readonly register: Tag;
  readonly microscopy: Tag;
  readonly materials: readonly RawMaterial[];
  /** What is asked at the microscope. */
  readonly calls: readonly Tag[];
}

/** A feed as one row: its tank, its meter, what moves it. `id` is a key of the line's texts, "mimic/<id>". */
export interface FeedStation {
  readonly id: string;
  readonly tank: Tag;
  /** Level, temperature and pressure of the tank, and the temperature at the far end of its line. */
  readonly level: Tag;
  readonly temperature: Tag;
  readonly pressure: Tag;
  readonly trap: Tag;
  /** Meter and control valve; null where the pump gives strokes. */
  readonly flow: Tag | null;
  readonly valve: Tag | null;
  /** Loop that sets the flow; null where another loop's output does. */
  readonly loop: Tag | null;
  readonly pump: Tag;
  readonly total: Tag;
}

export interface FeedsPage {
  readonly layout: 'feeds';
  readonly stations: readonly FeedStation[];
  /** Further instruments, under the table. */
  readonly others: readonly Tag[];
  /** The first is shown at first. */
  readonly faceplates: readonly Faceplate[];
}

/** A unit at a glance: its key values, its machines, the page behind it. `id` is a key of the line's texts, "overview/<id>". */
export interface OverviewUnit {
  readonly id: string;
  /** Number of the page to which its name leads. */
  readonly page: number;
  /** Its card in the grid: first column and columns, first row and rows. */
  readonly place: readonly [column: number, columns: number, row: number, rows: number];
  readonly machines: readonly Tag[];
  /** What the plant does not measure yet is left out. */
  readonly keys: readonly KeyValue[];
  /** Read without a bar. */
  readonly figures?: readonly Tag[];
  /** Tags whose alarms are the unit's, as a regular expression. */
  readonly alarms: string;
}

/** The whole plant on one page: level 1 of ISA-101. */
export interface OverviewPage {
  readonly layout: 'overview';
  readonly units: readonly OverviewUnit[];
}

/** A DCS page that exists. `number` as in the content's list of pages. */
export type DcsPage = { readonly number: number; readonly id: string } & (
  | OverviewPage
  | UnitPage
  | SterilisationPage
  | MetersPage
  | LaboratoryPage
  | FeedsPage
  | { readonly layout: 'trends' | 'alarms' | 'interlocks' | 'record' }
);

export interface TrendPreset {
  readonly id: string;
  readonly pens: readonly Tag[];
}

/** The workshop from above, for finding one's way. Metres, x to the east, y to the north. */
export interface Plan {
  readonly size: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Walls and the edges of floors, by the level on which they are seen. */
  readonly outlines: readonly {
    readonly floor: number;
    readonly rect: readonly [x0: number, y0: number, x1: number, y1: number];
  }[];
  /** Round bodies: what one knows the place by. */
  readonly bodies: readonly {
    readonly tag: Tag;
    readonly at: Point;
    readonly radius: number;
    readonly floors: readonly number[];
  }[];
}

export interface Screens {
  readonly stations: readonly Station[];
  readonly plan: Plan;
  readonly walking: Walking;
  readonly pages: readonly DcsPage[];
  readonly trends: readonly TrendPreset[];
  /** Tags whose history the attempt keeps for trends. */
  /** Reading that is 1 while nothing is kept for the trends. */
  readonly trendsLost?: Tag;
  readonly history: readonly Tag[];
  /** Happenings that tell of nothing amiss: the journal has them, and nobody is warned. */
  readonly tidings: readonly string[];
  /** Facts that name the state of the vessel; of those that hold, the last counts. */
  readonly states: readonly string[];
}
