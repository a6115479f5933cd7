// The value boxes of the flow picture: tag, live value, unit; an alarm frames the box and sets its symbol on the corner.
import type { FeedRow, Mimic, Point, ValueBox } from '../../../lines/screens.ts';
import type { AlarmPriority } from '../../../plant/alarm.ts';
import type { Tag } from '../../../plant/plant.ts';
import { PriorityShape } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { holdsNow } from '../condition-now.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';
import { pathOf } from './mimic-pipes.ts';

/** Width of a box that says nothing else, px of the picture. */
export const BOX_WIDTH = 84;
const HEIGHT = 32;

export function Boxes({ mimic }: { readonly mimic: Mimic }) {
  const { readings } = useDcs().attempt;
  const boxes = mimic.boxes.filter(({ tag }) => readings.has(tag));
  return (
    <>
      <g fill="none" stroke="var(--pipe)" strokeWidth="1" strokeDasharray="4 3" aria-hidden="true">
        {boxes.map(({ tag, tap }) => tap && <path key={tag} d={pathOf(tap)} />)}
      </g>
      {boxes.map((box) => (
        <Box key={box.tag} box={box} />
      ))}
    </>
  );
}

function Box({ box: { tag, at, width = BOX_WIDTH } }: { readonly box: ValueBox }) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const priority = useLive((a) => priorityOf(a, [tag]));
  const isContact = line(`values/${tag}/0`) !== '';
  const [x, y] = at;
  return (
    <g>
      <title>{`${tag} ${line(`tags/${tag}`)}`}</title>
      <rect x={x} y={y} width={width} height={HEIGHT} rx="2" className={`mimic-box p${priority}`} />
      <text x={x + 5} y={y + 12} className="mimic-tag">
        {tag.includes('.') ? line(`keys/${tag}`) || tag : tag}
      </text>
      <text x={x + width - 5} y={y + 27} textAnchor="end">
        <tspan className={isContact ? 'mimic-value small' : 'mimic-value'}>
          {isContact ? <Word tag={tag} /> : <Live tag={tag} />}
        </tspan>
        <tspan className="mimic-unit"> {unitOf(attempt, tag)}</tspan>
      </text>
      {priority !== 0 && <Mark priority={priority} at={[x + width - 10, y - 8]} />}
    </g>
  );
}

/** The state of a contact in words. */
function Word({ tag }: { readonly tag: Tag }) {
  const { line } = useTexts();
  const value = useLive((attempt) => Math.round(attempt.read(tag)));
  return <>{line(`values/${tag}/${value}`)}</>;
}

function Mark({ priority, at: [x, y] }: { readonly priority: AlarmPriority; readonly at: Point }) {
  return (
    <g className={`mimic-mark p${priority}`} transform={`translate(${x} ${y}) scale(0.95)`}>
      <PriorityShape priority={priority} />
    </g>
  );
}

/** One row for each feed: its name and the temperature at the vessel end of its line, or its flow. */
export function FeedRows({ mimic }: { readonly mimic: Mimic }) {
  return (
    <>
      {mimic.feeds.map((row) => (
        <Feed key={row.id} row={row} />
      ))}
    </>
  );
}

function Feed({ row: { id, reads: usually, instead, at } }: { readonly row: FeedRow }) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const reads = useLive((a) => (instead !== undefined && holdsNow(a, instead.while) ? instead.reads : usually));
  const [x, y] = at;
  return (
    <g>
      <title>{`${reads} ${line(`tags/${reads}`)}`}</title>
      <text x={x} y={y + 4} className="mimic-word">
        {line(`mimic/feed-${id}`)}
      </text>
      <rect x={x + 66} y={y - 8} width="60" height="17" rx="2" className="mimic-box p0" />
      <text x={x + 122} y={y + 5} textAnchor="end">
        <tspan className="mimic-value small">
          <Live tag={reads} />
        </tspan>
        <tspan className="mimic-unit"> {unitOf(attempt, reads)}</tspan>
      </text>
    </g>
  );
}
