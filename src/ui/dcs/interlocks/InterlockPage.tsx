// Interlocks and first-out: lamps and what came first, read from across the room; under them what each of them does.
import './interlocks.css';
import type { Attempt } from '../../../attempt/attempt.ts';
import { formatClock } from '../../format.ts';
import { useDcs, useLive, useTexts } from '../context.tsx';

export function InterlockPage() {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  // By number, whatever area they belong to; `index` is the place in the attempt's own list.
  const rows = attempt
    .interlocks()
    .map(({ id }, index) => ({ id, index }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return (
    <section className="dcs-panel interlock-page">
      <h2 className="visually-hidden">{ui('interlock/title')}</h2>
      <Lamps rows={rows} />
      <CameFirst />
      <div className="dcs-scroll" role="region" aria-label={ui('interlock/title')} tabIndex={0}>
        <table className="dcs-table">
          <thead>
            <tr>
              <th scope="col">{ui('interlock/id')}</th>
              <th scope="col">{ui('interlock/state')}</th>
              <th scope="col">{ui('interlock/first')}</th>
              <th scope="col">{ui('interlock/trigger')}</th>
              <th scope="col">{ui('interlock/action')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, index }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <State index={index} />
                <FirstOut index={index} />
                <td>{line(`interlocks/${id}/trigger`)}</td>
                <td>{line(`interlocks/${id}/action`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface LampsProps {
  readonly rows: readonly { readonly id: string; readonly index: number }[];
}

/** A lamp for each; the table under it says the same in words. */
function Lamps({ rows }: LampsProps) {
  return (
    <ul className="interlock-lamps" aria-hidden="true">
      {rows.map(({ id, index }) => (
        <Lamp key={id} id={id} index={index} />
      ))}
    </ul>
  );
}

function Lamp({ id, index }: { readonly id: string; readonly index: number }) {
  const active = useLive((attempt) => attempt.interlocks()[index]!.active);
  return <li className={active ? 'on' : ''}>{id}</li>;
}

/** Of the interlocks that act, the one that came first since the run began; a lock that stood from its start tripped nothing. */
function cameFirst(attempt: Pick<Attempt, 'interlocks'>): number {
  const all = attempt.interlocks();
  let first = -1;
  all.forEach(({ active, firstOut }, i) => {
    if (active && firstOut > 0 && (first < 0 || firstOut < all[first]!.firstOut)) first = i;
  });
  return first;
}

function CameFirst() {
  const { ui, line } = useTexts();
  const text = useLive((attempt) => {
    const index = cameFirst(attempt);
    if (index < 0) return ui('interlock/none-came');
    const { id, cause, firstOut } = attempt.interlocks()[index]!;
    const by = cause === null ? '' : ` · ${line(`interlocks/${id}/causes/${cause}`)}`;
    return `${id}${by} · ${formatClock(firstOut)}`;
  });
  return (
    <p className="interlock-first">
      <small>{ui('interlock/came-first')}</small> {text}
    </p>
  );
}

function State({ index }: { readonly index: number }) {
  const { ui } = useTexts();
  const active = useLive((attempt) => attempt.interlocks()[index]!.active);
  return (
    <td className={active ? 'acting' : ''}>{active ? `■ ${ui('interlock/acting')}` : `□ ${ui('interlock/clear')}`}</td>
  );
}

/** Second at which the interlock last came, while it acts its place in the order of those that act, and by which cause it came. */
function FirstOut({ index }: { readonly index: number }) {
  const { line } = useTexts();
  const text = useLive((attempt) => {
    const all = attempt.interlocks();
    const { id, active, firstOut, cause } = all[index]!;
    if (firstOut < 0) return '—';
    const place = all.filter((other) => other.active && other.firstOut < firstOut).length + 1;
    const by = cause === null ? '' : `: ${line(`interlocks/${id}/causes/${cause}`)}`;
    return `${formatClock(firstOut)}${active ? ` (${place})` : ''}${by}`;
  });
  return <td>{text}</td>;
}
