// What the liquid of each open end looks like, in the three numbers of its texel behind the strength: its colour; below zero for what is
// clear; for a flask how much of it is left. Written when a second has passed, and only where it differs.
import type { Attempt } from '../../src/attempt/attempt.ts';
import { Broth, type VesselNumber } from '../broth.ts';
import type { Outlet } from '../equipment/builder.ts';
import { slotsOf } from '../readings.ts';

/** Water bends the light and has no colour. */
const CLEAR = -1;
/** By how much a number must differ for that to be seen. */
const SEEN = 0.004;
const TEXEL = 4;

export class Liquids {
  /** 1 for each end whose liquid looks otherwise than in the last picture; whoever draws one clears it. */
  readonly fresh: Uint8Array;
  readonly #attempt: Attempt;
  readonly #data: Float32Array;
  /** Of each vessel that is drawn from its broth, and the ends that it runs out of. */
  readonly #broths: readonly { readonly broth: Broth; readonly ends: readonly number[] }[];
  /** Ends of flasks, with the slots of what has left them, %. */
  readonly #flasks: readonly { readonly end: number; readonly left: Int32Array }[];
  /** Second that was taken last. */
  #taken = -1;

  /** Writes into `data`, four numbers an end. */
  constructor(outlets: readonly Outlet[], attempt: Attempt, data: Float32Array) {
    this.#attempt = attempt;
    this.#data = data;
    this.fresh = new Uint8Array(outlets.length);
    const vessels = new Map<VesselNumber, number[]>();
    const flasks: { end: number; left: Int32Array }[] = [];
    outlets.forEach(({ liquid }, end) => {
      data.fill(CLEAR, end * TEXEL + 1, (end + 1) * TEXEL);
      if (liquid === undefined) return;
      if ('look' in liquid) liquid.look.toArray(data, end * TEXEL + 1);
      else if ('of' in liquid) vessels.set(liquid.of, [...(vessels.get(liquid.of) ?? []), end]);
      else flasks.push({ end, left: slotsOf(attempt, liquid.lessBy) });
    });
    this.#broths = Array.from(vessels, ([of, ends]) => ({ broth: new Broth(attempt, of), ends }));
    this.#flasks = flasks;
  }

  /** Takes what the plant shows now; true where anything is seen to differ. */
  read(): boolean {
    const { tick, values } = this.#attempt;
    if (tick === this.#taken) return false;
    this.#taken = tick;
    let differs = false;
    for (let i = 0; i < this.#broths.length; i++) {
      const { broth, ends } = this.#broths[i]!;
      broth.read();
      const { look, isClear } = broth;
      for (let k = 0; k < ends.length; k++) {
        const end = ends[k]!;
        if (this.#put(end, 1, isClear ? CLEAR : look.r)) differs = true;
        if (this.#put(end, 2, isClear ? CLEAR : look.g)) differs = true;
        if (this.#put(end, 3, isClear ? CLEAR : look.b)) differs = true;
      }
    }
    for (let i = 0; i < this.#flasks.length; i++) {
      const { end, left } = this.#flasks[i]!;
      let share = 1;
      for (let k = 0; k < left.length; k++) share -= values[left[k]!]! * 0.01;
      if (this.#put(end, 1, Math.max(0, share))) differs = true;
    }
    return differs;
  }

  #put(end: number, part: number, value: number): boolean {
    const at = end * TEXEL + part;
    if (Math.abs(this.#data[at]! - value) < SEEN) return false;
    this.#data[at] = value;
    this.fresh[end] = 1;
    return true;
  }
}
