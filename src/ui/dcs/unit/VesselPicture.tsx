// The vessel of a flow picture: outline, contents after the weight, foam, jacket, shaft and impellers.
import type { Vessel } from '../../../lines/screens.ts';
import { formatNumber } from '../../format.ts';
import { useLive, useTexts } from '../context.tsx';

/** Share of the inside height that a volume (m³) fills (content/fermentation.md 1.1; the lower head as a half ellipsoid's chord). */
export function fillOf({ geometry }: Pick<Vessel, 'geometry'>, volume: number): number {
  const { headVolume, headDepth, area, straight } = geometry;
  const level =
    volume > headVolume
      ? headDepth + (volume - headVolume) / area
      : headDepth * Math.sqrt(Math.max(0, volume) / headVolume);
  return Math.min(1, level / (straight + 2 * headDepth));
}

const heightOf = ({ geometry }: Vessel): number => geometry.straight + 2 * geometry.headDepth;

function outline({ at: [x, y], size: [w, h], head }: Vessel): string {
  const r = w / 2;
  return `M${x} ${y + head}A${r} ${head} 0 0 1 ${x + w} ${y + head}V${y + h - head}A${r} ${head} 0 0 1 ${x} ${y + h - head}Z`;
}

export function VesselPicture({ vessel }: { readonly vessel: Vessel }) {
  const { line } = useTexts();
  const {
    at: [x, y],
    size: [w, h],
    head,
    motor,
    tag,
    impellers,
  } = vessel;
  const reach = Math.min(38, w * 0.36);
  const centre = x + w / 2;
  const wall = y + head + 12;
  return (
    <g>
      <title>{`${vessel.tag} ${line(`tags/${vessel.tag}`)}`}</title>
      <clipPath id={`inside-${tag}`}>
        <path d={outline(vessel)} />
      </clipPath>
      <path d={outline(vessel)} fill="var(--equipment)" />
      <Contents vessel={vessel} />
      <path d={outline(vessel)} fill="none" stroke="var(--outline)" strokeWidth="2.2" />
      {[x - 9, x + w + 9].map((jacket) => (
        <path
          key={jacket}
          d={`M${jacket} ${wall}V${y + h - head}`}
          stroke="var(--outline)"
          strokeWidth="6"
          strokeDasharray="7 3"
        />
      ))}
      <g stroke="var(--pipe)" fill="var(--panel)">
        <path d={`M${centre} ${motor[1] + 16}V${y + h - 42}`} strokeWidth="4" />
        {impellers.map((share) => (
          <g key={share} strokeWidth="1.6">
            <path d={`M${centre - reach + 6} ${y + h * share}H${centre + reach - 6}`} strokeWidth="3" />
            <rect x={centre - reach} y={y + h * share - 9} width="16" height="18" />
            <rect x={centre + reach - 16} y={y + h * share - 9} width="16" height="18" />
          </g>
        ))}
      </g>
      <path
        d={`M${centre - reach} ${y + h - 22}H${centre + reach}`}
        stroke="var(--pipe)"
        strokeWidth="3"
        strokeDasharray="3 3"
      />
      <text x={x + (w < 120 ? 5 : 14)} y={y + head + 6} className="mimic-vessel">
        {vessel.tag}
      </text>
    </g>
  );
}

function Contents({ vessel }: { readonly vessel: Vessel }) {
  const { ui } = useTexts();
  const {
    at: [x, y],
    size: [w, h],
  } = vessel;
  const top = useLive((attempt) => Math.round(y + h * (1 - fillOf(vessel, attempt.read(vessel.weight)))));
  const foam = useLive((attempt) => formatNumber(attempt.read(vessel.foam), 2));
  const foamTop = useLive((attempt) =>
    Math.round(Math.max(y + 2, top - (attempt.read(vessel.foam) / heightOf(vessel)) * h)),
  );
  if (top >= y + h) return null;
  return (
    <g clipPath={`url(#inside-${vessel.tag})`}>
      <rect x={x} y={top} width={w} height={y + h - top} fill="var(--liquid)" />
      <path d={`M${x} ${top}H${x + w}`} stroke="var(--outline)" strokeWidth="1.4" />
      {foamTop < top - 3 && (
        <>
          <path d={`M${x} ${foamTop}H${x + w}`} stroke="var(--pipe)" strokeWidth="1.6" strokeDasharray="5 3" />
          <text x={x + w - 8} y={Math.max(y + 60, foamTop - 4)} textAnchor="end" className="mimic-hand">
            {ui('unit/foam', { foam })}
          </text>
        </>
      )}
    </g>
  );
}
