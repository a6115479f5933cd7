// Which hand valves call for a slower pace when they move: those on a steam or air line (content/fermentation.md 0.2).
import type { Diagram } from '../plant/diagram.ts';
import type { Tag } from '../plant/plant.ts';

export function steamAndAirValves(diagram: Diagram): ReadonlySet<Tag> {
  const valves = new Set(diagram.valves.filter((valve) => valve.kind === 'hand').map((valve) => valve.tag));
  const found = new Set<Tag>();
  for (const line of diagram.lines) {
    for (const run of line.runs) {
      if (run.medium !== 'steam' && run.medium !== 'air') continue;
      for (const node of run.nodes) if (valves.has(node)) found.add(node);
    }
  }
  return found;
}
