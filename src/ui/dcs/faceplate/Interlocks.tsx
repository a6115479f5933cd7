// The interlocks of a face-plate, in one line each: whether they act, and what they do.
import { useLive, useTexts } from '../context.tsx';

export function Interlocks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="plate-interlocks">
      {ids.map((id) => (
        <Interlock key={id} id={id} />
      ))}
    </ul>
  );
}

function Interlock({ id }: { readonly id: string }) {
  const { ui, line } = useTexts();
  const active = useLive((attempt) =>
    attempt.interlocks().some((interlock) => interlock.id === id && interlock.active),
  );
  return (
    <li className={active ? 'active' : ''} title={line(`interlocks/${id}/action`)}>
      {id} {active ? ui('interlock/acting') : ui('interlock/clear')}
    </li>
  );
}
