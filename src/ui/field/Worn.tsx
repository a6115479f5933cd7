// What one sees of one's own protective equipment while wearing it: the helmet's brim, the rim of the goggles, the gloved hands.
import { useAttempt } from '../session.tsx';

export function Worn() {
  const attempt = useAttempt();
  const wears = (piece: string) => attempt.readings.has(`PPE.${piece}`) && attempt.read(`PPE.${piece}`) > 0;
  const gloves = wears('heat-gloves') ? 'heat' : wears('gloves') ? 'rubber' : null;
  return (
    <div className="worn" aria-hidden="true">
      {wears('helmet') && <i className="worn-helmet" />}
      {wears('goggles') && <i className="worn-goggles" />}
      {wears('face-shield') && <i className="worn-shield" />}
      {wears('scba') && <i className="worn-mask" />}
      {gloves !== null && (
        <>
          <Hand kind={gloves} side="left" />
          <Hand kind={gloves} side="right" />
        </>
      )}
    </div>
  );
}

/** A gloved hand at the lower edge, its back towards the eye. */
function Hand({ kind, side }: { readonly kind: 'heat' | 'rubber'; readonly side: 'left' | 'right' }) {
  return (
    <svg className={`worn-hand ${side}`} data-kind={kind} viewBox="0 0 120 110">
      <path d="M22 110 L28 66 C20 58 8 50 12 42 C16 35 28 42 38 50 L40 22 C40 12 52 12 53 22 L55 16 C56 6 68 6 69 17 L71 22 C73 13 84 14 84 24 L85 34 C88 27 98 29 97 39 L94 72 L98 110 Z" />
      <path className="cuff" d="M16 110 L22 84 L98 84 L104 110 Z" />
    </svg>
  );
}
