// Where everything of the diagram stands in the hall, and the pipes between.
import { type Arrangement, bindAreas } from '../../../plant/arrangement.ts';
import { layPipes, type RoutedPipe } from '../../../plant/piping.ts';
import { diagram } from '../diagram/index.ts';
import { groundFloor } from './bottom.ts';
import { charge } from './charge.ts';
import { equipment } from './equipment.ts';
import { exhaust } from './exhaust.ts';
import { filterSkid } from './filter-skid.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { floors, structure } from './structure.ts';

export const arrangement: Arrangement = bindAreas([
  structure,
  equipment,
  headers,
  filterSkid,
  ...groundFloor,
  ...head,
  exhaust,
  charge,
]);

let laid: readonly RoutedPipe[] | null = null;

/** Every pipe as it is laid: always the same for the same diagram and layout, and worked out once (about half a second). */
export function routes(): readonly RoutedPipe[] {
  laid ??= layPipes(diagram, arrangement, floors);
  return laid;
}
