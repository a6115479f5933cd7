// What one sees of the protective equipment on one's head: the helmet's brim, the rim of the goggles, the visor, the mask. It lies so
// near to the eye that its edges are blurred. Gloves and sleeves are drawn with the workshop, in its light.
import { useAttempt } from '../session.tsx';

const PIECES = ['face-shield', 'scba', 'goggles', 'helmet'] as const;

export function Worn() {
  const attempt = useAttempt();
  const wears = (piece: string) => attempt.readings.has(`PPE.${piece}`) && attempt.read(`PPE.${piece}`) > 0;
  return (
    <div className="worn" aria-hidden="true">
      {PIECES.filter(wears).map((piece) => (
        <i key={piece} data-piece={piece} />
      ))}
    </div>
  );
}
