// What happens to the culture by itself: foam, invaders, thick broth (content/fermentation.md 3, E01 to E05; training-model.md 6).
import { exp } from '../../../../kernel/math.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';
import { INVADER, type Invader } from '../../culture/contaminant.ts';
import type { Broth } from '../broth.ts';

/** An event's id, the organism and how much of it gets in, g/L. */
const INVASIONS: Readonly<Record<string, readonly [Invader, number]>> = {
  E02: [INVADER.sensitive, 5e-3],
  E03: [INVADER.penicillinaseFormer, 6e-3],
  E04: [INVADER.penicillinaseFormer, 4e-3],
};
/** Factor on foaminess or viscosity: how much it grows, with a time constant of 240 s, and how long it lasts, s. */
const GROWTHS: Readonly<Record<string, readonly [what: 'frothing' | 'thickening', by: number, lasts: number]>> = {
  E01: ['frothing', 5, 3600],
  E05d: ['thickening', 4, 28_800],
};
const TIME = 240;

export const cultureFaults: readonly string[] = [...Object.keys(INVASIONS), ...Object.keys(GROWTHS)];

export class CultureEvents {
  readonly #faults: readonly FaultInjection[];
  readonly #broth: Broth;

  constructor(faults: readonly FaultInjection[], broth: Broth) {
    this.#faults = faults.filter(({ event }) => cultureFaults.includes(event));
    this.#broth = broth;
  }

  tick(second: number): void {
    if (this.#faults.length === 0 || !this.#broth.isPresent) return;
    const { culture } = this.#broth;
    for (let i = 0; i < this.#faults.length; i++) {
      const { event, at } = this.#faults[i]!;
      const since = second - at;
      const invasion = INVASIONS[event];
      if (invasion !== undefined) {
        if (since === 0) culture.contaminate(invasion[0], invasion[1]);
        continue;
      }
      const [what, by, lasts] = GROWTHS[event]!;
      if (since >= 0 && since < lasts) culture.disturb(what, 1 + by * (1 - exp(-since / TIME)));
      else if (since === lasts) culture.disturb(what, 1);
    }
  }
}
