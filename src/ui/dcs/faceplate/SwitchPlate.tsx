// The face-plate of a drive (start, stop) or a trip valve (open, shut), with what one looks at before touching it.
import type { Faceplate } from '../../../lines/screens.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';

export function SwitchPlate({ plate }: { readonly plate: Faceplate }) {
  const { attempt, act } = useDcs();
  const { ui, line } = useTexts();
  const { tag, kind } = plate;
  const isDrive = kind === 'drive';
  const on = useLive((a) => a.read(tag) > (isDrive ? 0 : 50));
  const state = isDrive ? (on ? 'running' : 'stopped') : on ? 'open' : 'shut';
  return (
    <>
      <div className="plate-switch">
        <p className={on ? 'plate-state on' : 'plate-state'}>{ui(`state/${state}`)}</p>
        <dl>
          {plate.reads.map((read) => (
            <div key={read}>
              <dt>
                {line(`keys/${read}`) || line(`tags/${read}`)} <small>{read}</small>
              </dt>
              <dd>
                <b>
                  <Live tag={read} />
                </b>{' '}
                {unitOf(attempt, read)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="plate-modes" role="group" aria-label={ui('plate/operate')}>
        <button type="button" aria-pressed={on} onClick={() => act(isDrive ? 'start' : 'open', tag)}>
          {ui(isDrive ? 'plate/start' : 'plate/open')}
        </button>
        <button type="button" aria-pressed={!on} onClick={() => act(isDrive ? 'stop' : 'close', tag)}>
          {ui(isDrive ? 'plate/stop' : 'plate/shut')}
        </button>
      </div>
    </>
  );
}
