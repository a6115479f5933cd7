// Loops of the feeds (content/fermentation.md 1.6): FIC-401/403/404/405/409 on their control valves, and LIC-301 that gives antifoam by strokes.
// AIC-301 doses ammonia, caustic and acid by FV-402, FV-407 and FV-406: those valves go where they are sent.
import { ControlLoop, type LoopSpec } from '../../../../plant/control-loop.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import type { Feed } from './feed.ts';
import { PULSE_SECONDS } from './spec.ts';

/** The flow follows its set-point with this lag, s (training-model.md 4). */
const LAG = 10;
/** LIC-301: foam height that calls for a stroke, m, and the lock-out after one, s (training-model.md 4). */
const FOAM = 0.28;
const LOCK_OUT = 180;
/** After so many strokes in vain LIC-301 adds oil to what FIC-404 gives, L/h (content/fermentation.md 1.6; the numbers [K]). */
const STROKES = 3;
const OIL = 10;
const OIL_DIGIT = 4;

const flowLoop = (digit: number, range: number): LoopSpec => ({
  tag: `FIC-40${digit}`,
  measured: `FT-40${digit}`,
  unit: 'L/h',
  setpointRange: [0, range],
  outputRange: [0, 100],
  modes: digit === OIL_DIGIT ? ['man', 'auto', 'cas'] : ['man', 'auto'],
  tracks: true,
});

const foamLoop: LoopSpec = {
  tag: 'LIC-301',
  measured: 'LT-301',
  unit: 'm',
  setpointRange: [0, 1.5],
  outputRange: [0, 100],
  modes: ['man', 'auto'],
  tracks: false,
};

interface FlowControl {
  readonly loop: ControlLoop;
  readonly feed: Feed;
  readonly valve: string;
  readonly measured: number;
  /** Slot: output that the valve was last sent. */
  readonly sent: number;
  /** % of travel for 1 L/h. */
  readonly gain: number;
}

export class FeedControls {
  readonly loops: readonly ControlLoop[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  readonly #flows: readonly FlowControl[];
  readonly #foam: ControlLoop;
  readonly #foamHeight: number;
  /** Slots: seconds that a stroke of P-408 still lasts, seconds of lock-out. */
  readonly #stroke: number;
  readonly #locked: number;
  /** Slot: the stroke was started by hand. */
  readonly byHand: number;
  readonly #contact: number;
  /** Slot: strokes by hand in a row for which nobody has waited until the one before had worked. */
  readonly #crowded: number;
  /** Slot: strokes that LIC-301 has given since the foam was last low enough. */
  readonly #given: number;
  readonly #oil: ControlLoop;
  readonly #pump: number;

  constructor(memory: Memory, valves: ValveBank, motors: SwitchBank, readings: Readings, feeds: readonly Feed[]) {
    this.#memory = memory;
    this.#valves = valves;
    this.#motors = motors;
    this.#flows = feeds
      .filter(({ spec }) => spec.controlled)
      .map((feed) => ({
        loop: new ControlLoop(memory, flowLoop(feed.spec.digit, feed.spec.range!)),
        feed,
        valve: `FV-40${feed.spec.digit}`,
        measured: readings.slot(`FT-40${feed.spec.digit}`),
        sent: memory.slot(`FIC-40${feed.spec.digit}.sent`),
        gain: feed.positionFor(1),
      }));
    this.#foam = new ControlLoop(memory, foamLoop);
    this.#foamHeight = readings.slot('LT-301');
    this.#stroke = memory.slot('P-408.stroke');
    this.#locked = memory.slot('P-408.locked');
    this.byHand = memory.slot('P-408.by-hand');
    this.#contact = readings.slot('LSH-301');
    this.#crowded = readings.slot('P-408.crowded');
    this.#given = memory.slot('LIC-301.given');
    this.#oil = this.#flows.find(({ feed }) => feed.spec.digit === OIL_DIGIT)!.loop;
    this.#pump = motors.slot('P-408');
    this.loops = [...this.#flows.map(({ loop }) => loop), this.#foam];
  }

  /** `auto`: the loops stand in automatic at no flow, the foam loop on its limit. */
  begin(auto: boolean): void {
    for (const { loop } of this.#flows) {
      loop.begin(0, 0);
      if (auto) loop.setMode('auto');
    }
    this.#foam.begin(FOAM, 0);
    if (auto) this.#foam.setMode('auto');
  }

  /** Every loop but one goes to automatic. */
  automatic(but: string): void {
    for (const loop of this.loops) if (loop.spec.tag !== but) loop.setMode('auto');
  }

  leaveManual(tag: string): void {
    this.loops.find(({ spec }) => spec.tag === tag)!.setMode('man');
  }

  /** Loops that feed already, by their tags: L/h. */
  feed(flows: Readonly<Record<string, number>>): void {
    const v = this.#memory.values;
    for (const { loop, feed, valve, measured } of this.#flows) {
      const flow = flows[loop.spec.tag];
      if (flow === undefined) continue;
      v[loop.setpoint] = flow;
      v[loop.output] = feed.positionFor(flow);
      v[measured] = flow;
      this.#valves.place(valve, v[loop.output]!);
    }
  }

  /** One second: the valves' targets, and the strokes of P-408. */
  tick(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#flows.length; i++) {
      const { loop, feed, valve, measured, sent, gain } = this.#flows[i]!;
      // A pump that stands gives the loop nothing to learn from: its output waits.
      if (!loop.isManual && feed.pumpOn) {
        const wanted = v[loop.output]! + (gain * (loop.target - v[measured]!)) / LAG;
        v[loop.output] = wanted < 0 ? 0 : wanted > 100 ? 100 : wanted;
      }
      if (v[loop.output] === v[sent]) continue;
      v[sent] = v[loop.output]!;
      this.#valves.send(valve, v[loop.output]!, STROKE);
    }
    this.#pulse();
  }

  /** P-408 gives one stroke whenever it is started, by hand or by LIC-301, and stops by itself. */
  #pulse(): void {
    const v = this.#memory.values;
    const running = v[this.#pump] === 1;
    if (running) {
      // One more than it lasts: it is shut off before the second in which it is over.
      if (v[this.#stroke] === 0) {
        v[this.#stroke] = PULSE_SECONDS + 1;
        // I-305 gives one when foam touches the contact; those of LIC-301 are under way already.
        v[this.byHand] = v[this.#contact] === 1 ? 0 : 1;
        v[this.#crowded] = v[this.byHand] === 1 && v[this.#locked]! > 0 ? v[this.#crowded]! + 1 : 0;
      }
      v[this.#stroke]! -= 1;
      if (v[this.#stroke] === 0) this.#motors.turn('P-408', false);
      v[this.#locked] = LOCK_OUT;
      return;
    }
    v[this.#stroke] = 0;
    const calls = !this.#foam.isManual && v[this.#foamHeight]! > v[this.#foam.setpoint]!;
    if (!calls) v[this.#given] = 0;
    this.#oil.offer(calls && v[this.#given]! >= STROKES ? OIL : 0);
    if (v[this.#locked]! > 0) v[this.#locked]! -= 1;
    else if (calls) {
      v[this.#given]! += 1;
      // It runs from this very second on.
      v[this.#stroke] = PULSE_SECONDS;
      v[this.byHand] = 0;
      v[this.#crowded] = 0;
      this.#motors.turn('P-408', true);
    }
  }
}
