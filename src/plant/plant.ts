// What the rooms above may ask of a plant. A plant knows physics and interlocks; it does not know what a right procedure is.
/** An ISA-5.1 tag ("HV-30107"), or the id of what has none ("PPE.face-shield"). */
export type Tag = string;

/** What an operator can do to the plant. Every other verb of the command line is the attempt's own. */
export type PlantVerb =
  | 'set'
  | 'throw'
  | 'start'
  | 'stop'
  | 'mode'
  | 'wear'
  | 'take'
  | 'inspect'
  | 'sample'
  | 'assay'
  | 'judge';

/** Numbers travel as numbers; a mode travels as its word. */
export type CommandValue = number | string | null;

/** How a command ended. A refusal names the interlock ("I-307") or the reason code that the locales explain. */
export type Outcome = { ok: true } | { ok: false; refusal: string };

/**
 * Something that happened in this tick and is not a fact over the state: water hammer, foam-over, relief, a refusal.
 * `code` is a key of the line's locales (`happenings/<code>`), `tag` is where, `value` how much (unit in the text).
 */
export interface Happening {
  readonly code: string;
  readonly tag: Tag;
  readonly value: number;
}

/** How a readable tag is shown, and the state slot that holds what the instrument shows. */
export interface Reading {
  readonly tag: Tag;
  readonly slot: number;
  /** Unit as shown: '°C', 'MPa', 't', '%', 'rpm', 'A', 'kW', 'Nm³/min', 'min', 'm', 'MPa/min'... */
  readonly unit: string;
  readonly decimals: number;
  /** Range of the instrument, for bars and trends. */
  readonly range: readonly [number, number];
  /** Seen in the control room ('dcs'), only at the equipment ('field'), or only by the trainer itself ('computed', e.g. a rate). */
  readonly where: 'dcs' | 'field' | 'computed';
  /** Of a figure that is read by hand (a refractometer, a test): what its slot holds before anybody has read it; shown as a dash, for it is no measurement. */
  readonly unread?: number;
}

export type LoopMode = 'man' | 'auto' | 'cas';

/** A controller as its face-plate shows it. */
export interface LoopView {
  readonly tag: Tag;
  readonly measured: Tag;
  readonly mode: LoopMode;
  /** The operator's; in cascade the loop holds it with what its master adds. */
  readonly setpoint: number;
  /** What the master adds in cascade; null in every other mode. */
  readonly added: number | null;
  /** Output in % (SIC-301: rpm). */
  readonly output: number;
  readonly setpointRange: readonly [number, number];
  readonly unit: string;
  readonly modes: readonly LoopMode[];
}

/** An interlock and whether it acts at the moment; `firstOut` is the second it last came, or -1, `cause` by which of several causes. */
export interface InterlockView {
  readonly id: string;
  readonly active: boolean;
  readonly firstOut: number;
  /** Name of the cause (line text `interlocks/<id>/causes/<cause>`); null where there is only one. */
  readonly cause: string | null;
}

/** A test of the laboratory on one bottle. Seconds of plant time. */
export interface TestView {
  readonly tag: Tag;
  readonly way: string;
  readonly startedAt: number;
  /** Null until something can be read. */
  readonly result: number | null;
  readonly readAt: number;
  /** Result before a repeat, and whether the two agree; null where nothing has been repeated, or the repeat is under way. */
  readonly original: number | null;
  readonly agrees: boolean | null;
  /** What a test that is read several times has shown each time; empty for one that has a result. */
  readonly readings: readonly { readonly hours: number; readonly result: number }[];
}

/** A bottle on the laboratory's bench. */
export interface SampleView {
  readonly number: number;
  readonly vessel: Tag;
  readonly drawnAt: number;
  readonly labelled: boolean;
  /** Second at which the laboratory entered it in its register; null before. Only then it is tested. */
  readonly registeredAt: number | null;
  readonly tests: readonly TestView[];
  /** What lies under the microscope, by the names of the line's quantities; null until a slide has been made. */
  readonly slide: Readonly<Record<string, number>> | null;
}

/** A fault that the assignment injects ("E12" at a given second of plant time). */
export interface FaultInjection {
  readonly event: string;
  readonly at: number;
}

/**
 * A line's plant: a pure function of its start, its seed and the commands it was given.
 * It reserves its slots in the layout it is built with; all that it remembers lies in the bound state vector,
 * so that replacing the vector's contents by an older copy is a rewind.
 */
export interface Plant {
  /** Takes the state vector as its own and writes the named start state into it. */
  begin(state: Float64Array, start: string): void;

  /**
   * In a run of several procedures: does what, by the content, others do before the procedure that needs the named start state
   * (a medium prepared, tanks made ready). All else goes on as it stands. A plant without it leaves everything to the operator.
   */
  handOver?(start: string): void;

  /** Takes over a state vector whose contents are valid already (a checkpoint was copied into it). */
  resume(state: Float64Array): void;

  /** Advances one second of plant time. Allocates nothing in steady state. */
  tick(): void;

  /** Applies a command at once (before the next tick). Unknown tags throw; refusals are outcomes. */
  operate(verb: PlantVerb, tag: Tag, value: CommandValue): Outcome;

  /** Every tag that can be read, in a fixed order; `tick` and `begin` leave every reading's slot up to date. */
  readonly readings: ReadonlyMap<Tag, Reading>;

  /** Tags that take a command, with the verbs they understand. */
  readonly operables: ReadonlyMap<Tag, readonly PlantVerb[]>;

  /** What may be answered where the plant asks for a judgement, by its tag; the reading of that tag is the answer's index plus one. */
  readonly choices: ReadonlyMap<Tag, readonly string[]>;

  /** Tests that the laboratory makes, with the ways of doing each. `assay` takes "bottle/way"; bottle 0 is the newest. */
  readonly assays: ReadonlyMap<Tag, readonly string[]>;
  /** The laboratory's bench, the oldest bottle first. */
  samples(): readonly SampleView[];

  readonly loops: readonly Tag[];
  loop(tag: Tag): LoopView;
  interlocks(): readonly InterlockView[];

  /** What happened since the last call; empties the list. */
  takeHappenings(): readonly Happening[];
}
