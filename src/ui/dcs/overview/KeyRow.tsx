// A key value as one row: its name, its bar, its figure.
import type { KeyValue } from '../../../lines/screens.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { Live, useLive, useTexts } from '../context.tsx';
import { DeviationBar, TagAndUnit } from '../unit/KeyBars.tsx';

/** `width` is that of its bar, px; null without one. */
export function KeyRow({ of: key, width }: { readonly of: KeyValue; readonly width: number | null }) {
  const { ui, line } = useTexts();
  const { tag } = key;
  const priority = useLive((a) => priorityOf(a, [tag]));
  return (
    <li className={`overview-key p${priority}`} title={`${tag} ${line(`tags/${tag}`)}`}>
      <span className="overview-name">
        {line(`keys/${tag}`) || line(`tags/${tag}`)} <TagAndUnit tag={tag} />
      </span>
      {width !== null && <DeviationBar of={key} priority={priority} width={width} />}
      <span className="overview-value">
        {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
        <b>
          <Live tag={tag} />
        </b>
      </span>
    </li>
  );
}
