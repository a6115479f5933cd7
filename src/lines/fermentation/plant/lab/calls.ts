// The call after a look through the microscope (content/fermentation.md P7.4): stage 2 points, contaminated or not 3, what to do 3.
import type { Memory } from '../../../../plant/memory.ts';
import type { Tag } from '../../../../plant/plant.ts';
import type { Laboratory } from './laboratory.ts';
import { QUANTITIES, VISIBLE } from './quantities.ts';

export const STAGE = 'LAB.stage';
export const CONTAMINATED = 'LAB.contaminated';
export const ACTION = 'LAB.action';

export const CALLS: ReadonlyMap<Tag, readonly string[]> = new Map([
  [STAGE, ['I', 'II', 'III', 'IV', 'V', 'VI']],
  [CONTAMINATED, ['no', 'yes']],
  [ACTION, ['continue', 'resample', 'stop-feeds', 'harvest']],
]);

const POINTS = { stage: 2, contaminated: 3, action: 3 } as const;
const STAGE_AT = QUANTITIES.indexOf('stage');
const FOREIGN_AT = QUANTITIES.indexOf('foreign');
/** From here the culture falls apart: harvest [P7.4]. */
const LAST_STAGE = 6;

export class Calls {
  readonly #memory: Memory;
  readonly #laboratory: Laboratory;
  readonly #answer: (tag: Tag) => number;
  /** Slots: calls made, points earned in them, the bottle called last. */
  readonly #made: number;
  readonly #earned: number;
  readonly #called: number;

  constructor(memory: Memory, laboratory: Laboratory, slotOf: (tag: Tag) => number) {
    this.#memory = memory;
    this.#laboratory = laboratory;
    this.#answer = slotOf;
    this.#made = slotOf('LAB.calls');
    this.#earned = slotOf('LAB.call-points');
    this.#called = memory.slot('LAB.called');
  }

  /** `answer` is an index into the tag's answers. The call on a bottle is made by saying what to do; it is made once. */
  judge(tag: Tag, answer: number): void {
    const v = this.#memory.values;
    const bottle = this.#laboratory.newestSlide;
    if (tag !== ACTION || bottle === 0 || v[this.#called] === bottle) return;
    v[this.#called] = bottle;
    v[this.#made]! += 1;
    v[this.#earned]! += this.#points(bottle, answer);
  }

  #points(bottle: number, action: number): number {
    const v = this.#memory.values;
    const stage = this.#laboratory.held(bottle, STAGE_AT);
    const foreign = this.#laboratory.held(bottle, FOREIGN_AT) >= VISIBLE;
    const doing = CALLS.get(ACTION)![action];
    const right = foreign
      ? doing === 'resample' || doing === 'stop-feeds'
      : stage >= LAST_STAGE
        ? doing === 'harvest'
        : doing === 'continue';
    const calledStage = v[this.#answer(STAGE)]!;
    const calledForeign = v[this.#answer(CONTAMINATED)]! - 1;
    return (
      (calledStage === stage ? POINTS.stage : 0) +
      (calledForeign === (foreign ? 1 : 0) ? POINTS.contaminated : 0) +
      (right ? POINTS.action : 0)
    );
  }
}
