// Where everything of the diagram stands in the hall, and the pipes between.
import { type Arrangement, bindAreas } from '../../../plant/arrangement.ts';
import type { Diagram } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { RoutedPipe } from '../../../plant/piping.ts';
import { airTrain } from './air-train.ts';
import { groundFloor } from './bottom.ts';
import { charge } from './charge.ts';
import { eastAndWest } from './east.ts';
import { equipment } from './equipment.ts';
import { feedStations } from './feed-stations.ts';
import { exhaust } from './exhaust.ts';
import { filterSkid } from './filter-skid.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { pumpSolid, pumps } from './pumps.ts';
import laid from './routes.json' with { type: 'json' };
import { standingPart } from '../../../plant/standing.ts';
import { diagram } from '../diagram/index.ts';
import { seedVessels } from './seed.ts';
import { structure } from './structure.ts';
import { utilities } from './utilities.ts';

export { floors } from './structure.ts';

export const arrangement: Arrangement = bindAreas([
  structure,
  equipment,
  headers,
  filterSkid,
  ...groundFloor,
  ...head,
  exhaust,
  charge,
  ...feedStations,
  airTrain,
  ...eastAndWest,
  ...seedVessels,
  ...utilities,
  { solids: pumps.map(pumpSolid) },
]);

/** Lines of the fermentor itself are laid before all others, so that nothing elsewhere moves them; supplies after all others. */
const FIRST = /^(?:L-30\d\d|TL-23|L-600[123])$/;
const LAST = /^(?:L-6009|L-7[123]01)$/;
export const stageOf = (line: Tag): number => (FIRST.test(line) ? 0 : LAST.test(line) ? 2 : 1);

/** What of the diagram stands in the hall: the rest is named, with the reason, in tests/architecture/pending.json. */
export const standing: Diagram = standingPart(diagram, arrangement);

/**
 * Every pipe as it is laid. Finding the ways takes seconds, so they are written down (`npm run lay-pipes`);
 * a test lays them again and compares.
 */
export function routes(): readonly RoutedPipe[] {
  return laid as unknown as readonly RoutedPipe[];
}
