// What a page speaks of, as tags: for the alarm marks on its tab.
import type { DcsPage } from '../../lines/screens.ts';
import type { Tag } from '../../plant/plant.ts';

const NONE: readonly Tag[] = [];
const known = new WeakMap<DcsPage, readonly Tag[]>();

function list(page: DcsPage): readonly Tag[] {
  switch (page.layout) {
    case 'unit':
      return [...page.keys.map((key) => key.tag), ...page.mimics.flatMap((mimic) => mimic.boxes.map((box) => box.tag))];
    case 'sterilisation':
      return [...page.points, page.timer.tag, page.lethality.tag];
    case 'feeds':
      return [
        ...page.stations.flatMap((row) => [row.level, row.temperature, row.pressure, row.flow ?? row.level]),
        ...page.others,
      ];
    // Its alarms are those of the other pages, whose tabs are marked.
    case 'overview':
    case 'meters':
    case 'trends':
    case 'alarms':
    case 'interlocks':
    case 'laboratory':
    case 'record':
      return NONE;
  }
}

/** Tags whose alarms concern the page. */
export function tagsOf(page: DcsPage): readonly Tag[] {
  let tags = known.get(page);
  if (tags === undefined) {
    tags = list(page);
    known.set(page, tags);
  }
  return tags;
}
