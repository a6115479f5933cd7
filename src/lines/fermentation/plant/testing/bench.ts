// A laboratory of its own for tests, with a vessel whose broth the test decides on.
import { Layout } from '../../../../kernel/state.ts';
import { Happenings } from '../../../../plant/happenings.ts';
import { Memory } from '../../../../plant/memory.ts';
import { BY_THE_BOOK, type Filling, Laboratory } from '../lab/laboratory.ts';
import type { Quantity } from '../lab/quantities.ts';

export function bench(broth: Partial<Record<Quantity, number>> = {}, seed = 1) {
  const layout = new Layout();
  const memory = new Memory(layout);
  const shown = new Map<string, number>();
  const slotOf = (tag: string) => {
    if (!shown.has(tag)) shown.set(tag, layout.slot(`shown.${tag}`));
    return shown.get(tag)!;
  };
  let held = broth;
  const happenings = new Happenings();
  const laboratory = new Laboratory(memory, happenings, ['R-301'], slotOf);
  const state = layout.create();
  memory.bind(state);
  laboratory.begin(seed);
  const pour = (values: Partial<Record<Quantity, number>>) => {
    held = values;
  };
  const read = (tag: string) => state[shown.get(tag)!]!;
  const work = (from: number, to: number) => {
    for (let second = from; second <= to; second++) laboratory.tick(second);
  };
  /** A bottle by the book but warm, at once taken in. */
  const fill = (second: number, how: Partial<Filling> = {}) => {
    const number = laboratory.fill(0, (quantity) => held[quantity] ?? 0, second, {
      ...BY_THE_BOOK,
      iced: false,
      ...how,
    });
    laboratory.register(number, second);
  };
  return { laboratory, state, pour, read, work, fill, happenings };
}
