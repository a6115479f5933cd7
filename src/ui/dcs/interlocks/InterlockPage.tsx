// Interlocks and first-out: what acts now, what came first, and what each of them does.
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
      <h2>{ui('interlock/title')}</h2>
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
