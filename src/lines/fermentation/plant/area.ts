// The workshop is made of areas: R-301, the air train, the feeds, the seed vessels, harvest and cleaning. Each brings its equipment as
// lists, builds itself on the shared site, and lives through a second in three parts that the workshop calls in turn.
import type { Memory } from '../../../plant/memory.ts';
import type { CommandValue, FaultInjection, Outcome, SampleView, Tag } from '../../../plant/plant.ts';
import type { ControlLoop } from '../../../plant/control-loop.ts';
import type { Happenings } from '../../../plant/happenings.ts';
import type { Interlock } from '../../../plant/interlock.ts';
import type { Readings, ReadingSpec } from '../../../plant/readings.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import type { Injection } from './injection.ts';
import type { Mains } from './mains.ts';

/** What the areas share. Valves, motors and instruments of all areas are known before the first area is built. */
export interface Site {
  readonly memory: Memory;
  readonly valves: ValveBank;
  /** Motors, pumps, and every other thing that is started and stopped. */
  readonly motors: SwitchBank;
  readonly clothing: SwitchBank;
  readonly readings: Readings;
  readonly happenings: Happenings;
  readonly mains: Mains;
  readonly injection: Injection;
  readonly faults: readonly FaultInjection[];
  readonly seed: number;
  /** Slot: seconds since the start. An act falls between two seconds: it bears the number of those that are over. */
  readonly clock: number;
}

/** What is weighed or measured out: `set` puts an amount of it on the scale, at once. The reading is what lies there. */
export type Amount = ReadingSpec;

/** The equipment of an area, as lists. Every tag belongs to one area only. */
export interface AreaEquipment {
  /** Worked by hand in the workshop: seen there only. */
  readonly handValves: readonly Tag[];
  /** On/off valves that the operator moves from the DCS. */
  readonly tripValves: readonly Tag[];
  /** Moved by an interlock alone. */
  readonly automaticValves: readonly Tag[];
  /** Moved by control loops. */
  readonly controlValves: readonly Tag[];
  readonly motors: readonly Tag[];
  readonly instruments: readonly ReadingSpec[];
  /** What one looks at and finds in order or not. The reading is the second of the last look plus one, 0 if never. */
  readonly hotspots: readonly Tag[];
  /** Where the plant asks for a judgement, with the possible answers. The reading is the answer's index plus one. */
  readonly judgements: ReadonlyMap<Tag, readonly string[]>;
  /** Points at which a sample is taken (`sample`), and tests that the laboratory makes (`assay`) with the ways of doing each. */
  readonly samplePoints: readonly Tag[];
  readonly assays: ReadonlyMap<Tag, readonly string[]>;
  readonly amounts: readonly Amount[];
}

/** An area with none of it: what an area does not have it leaves to this. */
export const NO_EQUIPMENT: AreaEquipment = {
  handValves: [],
  tripValves: [],
  automaticValves: [],
  controlValves: [],
  motors: [],
  instruments: [],
  hotspots: [],
  judgements: new Map(),
  samplePoints: [],
  assays: new Map(),
  amounts: [],
};

export interface Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  /** Writes the named start state (starts.ts) into the bound state vector. */
  begin(start: string): void;
  /**
   * In a run of several procedures: does what the content has others do before the procedure of the named start, in the running
   * plant. Everything else goes on as it stands.
   */
  handOver?(start: string): void;
  /** Control loops and interlocks: reads what the instruments showed a second ago, sends the valves. Before the valves move. */
  control(second: number): void;
  /** One second of physics; draws on the mains. */
  tick(second: number): void;
  /** What every instrument shows after the second, what has become unsterile, what has happened. */
  sense(second: number): void;
  /** Id of the interlock that refuses a valve's new position, or null. */
  refusesValve(tag: Tag, percent: number): string | null;
  /** Id of the interlock that refuses to start a motor, or null. */
  refusesStart(tag: Tag): string | null;
  /** `inspect`, `sample`, `assay` and `judge` on tags of this area, where more follows from them than that they are noted. */
  handle?(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome;
  /** An amount within its range is put on the scale. */
  weigh?(tag: Tag, value: number): Outcome;
  /** Bottles on the bench, of the area that has one. */
  samples?(): readonly SampleView[];
}
