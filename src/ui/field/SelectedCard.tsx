// The card of the selected thing, beside it in the picture, with a ring around the thing and a line between the two.
import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { useSession } from '../session.tsx';
import type { AnchorStore } from './anchor-store.ts';
import { EquipmentCard } from './EquipmentCard.tsx';
import { placeCard, RING } from './place-card.ts';
import type { Anchor } from './scene-slot.ts';

interface Props {
  readonly tag: Tag;
  readonly anchors: AnchorStore;
  readonly area: RefObject<HTMLElement | null>;
}

interface Placed {
  readonly at: Anchor;
  readonly width: number;
  readonly height: number;
}

export function SelectedCard({ tag, anchors, area }: Props) {
  const { t } = useTranslation('ui');
  const { select } = useSession();
  const anchor = useSyncExternalStore(anchors.subscribe, anchors.get);
  const card = useRef<HTMLElement>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);

  useLayoutEffect(() => {
    if (!anchor || !card.current || !area.current) {
      setPlaced(null);
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const size = { width: area.current.clientWidth, height: area.current.clientHeight };
    const at = placeCard(anchor, { width, height }, size);
    setPlaced((before) =>
      before && before.at.x === at.x && before.at.y === at.y && before.height === height
        ? before
        : { at, width, height },
    );
  }, [anchor, area, tag]);

  return (
    <>
      {anchor && placed && <Leader anchor={anchor} placed={placed} />}
      <section
        ref={card}
        className="equipment-card"
        aria-label={t('field/card', { tag })}
        style={placed ? { left: placed.at.x, top: placed.at.y, right: 'auto' } : undefined}
        onKeyDown={(e) => {
          if (e.key !== 'Escape') return;
          document.querySelector<HTMLElement>('.reach-item[aria-pressed="true"]')?.focus();
        }}
      >
        <button
          type="button"
          className="card-close"
          aria-label={t('field/put-away', { tag })}
          onClick={() => select(null)}
        >
          ×
        </button>
        <EquipmentCard tag={tag} />
      </section>
    </>
  );
}

/** The ring, and the line from its edge to the nearest corner of the card. */
function Leader({ anchor, placed }: { readonly anchor: Anchor; readonly placed: Placed }) {
  const { at, width, height } = placed;
  const x = Math.min(Math.max(anchor.x, at.x), at.x + width);
  const y = Math.min(Math.max(anchor.y, at.y), at.y + height);
  const far = Math.hypot(x - anchor.x, y - anchor.y) || 1;
  const from = { x: anchor.x + ((x - anchor.x) / far) * RING, y: anchor.y + ((y - anchor.y) / far) * RING };
  return (
    <svg className="leader" aria-hidden="true">
      {[
        ['#fff', 6],
        ['var(--select)', 2.5],
      ].map(([stroke, width]) => (
        <g key={stroke} stroke={stroke as string} strokeWidth={width as number} fill="none">
          <circle cx={anchor.x} cy={anchor.y} r={RING} />
          {far > RING && <line x1={from.x} y1={from.y} x2={x} y2={y} />}
        </g>
      ))}
    </svg>
  );
}
