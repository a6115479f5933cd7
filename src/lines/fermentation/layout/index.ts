// Where everything of the diagram stands in the hall, and the pipes between.
import { type Arrangement, bindAreas } from '../../../plant/arrangement.ts';
import { groundFloor } from './bottom.ts';
import { charge } from './charge.ts';
import { equipment } from './equipment.ts';
import { exhaust } from './exhaust.ts';
import { filterSkid } from './filter-skid.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { structure } from './structure.ts';

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
