// The card of the selected thing, beside it in the picture, with a ring around the thing and a line between the two.
import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../plant/plant.ts';
import { useSession } from '../session.tsx';
import type { AnchorStore } from './anchor-store.ts';
import { EquipmentCard } from './EquipmentCard.tsx';
import { type Box, placeCard } from './place-card.ts';
import type { Anchor, Point } from './scene-slot.ts';

interface Props {
  readonly tag: Tag;
  readonly anchors: AnchorStore;
  readonly area: RefObject<HTMLElement | null>;
}

interface Placed {
  readonly at: Point;
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
    const at = placeCard(anchor, { width, height }, size, footOf(area.current));
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
          onClick={(event) => {
            select(null);
            // The button goes with the card: whoever came by keyboard, and no finger, is back at the list.
            if (event.detail === 0) area.current?.querySelector<HTMLElement>('.reach-search')?.focus();
          }}
        >
          ×
        </button>
        <EquipmentCard tag={tag} />
      </section>
    </>
  );
}

/** The line from the ring that the picture draws around the thing to the nearest edge of the card. */
function Leader({ anchor, placed }: { readonly anchor: Anchor; readonly placed: Placed }) {
  const { at, width, height } = placed;
  const x = Math.min(Math.max(anchor.x, at.x), at.x + width);
  const y = Math.min(Math.max(anchor.y, at.y), at.y + height);
  const far = Math.hypot(x - anchor.x, y - anchor.y);
  if (far <= anchor.radius) return null;
  const share = anchor.radius / far;
  const from = { x: anchor.x + (x - anchor.x) * share, y: anchor.y + (y - anchor.y) * share };
  return (
    <svg className="leader" aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={x} y2={y} stroke="#fff" strokeWidth={6} />
      <line x1={from.x} y1={from.y} x2={x} y2={y} stroke="var(--select)" strokeWidth={2.5} />
    </svg>
  );
}

/** Where the way and the list lie over the picture. */
function footOf(area: HTMLElement): Box | null {
  const foot = area.querySelector<HTMLElement>('.field-foot');
  return foot && { x: foot.offsetLeft, y: foot.offsetTop, width: foot.offsetWidth, height: foot.offsetHeight };
}
