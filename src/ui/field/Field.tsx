// The workshop: the picture, and over it the way, the list of what is in reach, and the card of what is selected.
import './field.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session.tsx';
import { AnchorStore } from './anchor-store.ts';
import { Clothing } from './Clothing.tsx';
import { EquipmentList } from './EquipmentList.tsx';
import { SceneFrame } from './SceneFrame.tsx';
import type { SceneSlot, Tier } from './scene-slot.ts';
import { SelectedCard } from './SelectedCard.tsx';
import { Keys } from './Keys.tsx';
import { PictureMenu } from './PictureMenu.tsx';
import { PlanMap } from './PlanMap.tsx';
import { Stations } from './Stations.tsx';
import { Worn } from './Worn.tsx';

interface Props {
  readonly scene: SceneSlot | null;
  /** The picture is there, or it is clear that there will be none. */
  readonly onShown: () => void;
}

export function Field({ scene, onShown }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, selected, station } = useSession();
  const area = useRef<HTMLElement>(null);
  const [anchors] = useState(() => new AnchorStore());
  // Whoever goes to another place looks at that.
  const [cutAt, setCutAt] = useState<string | null>(null);
  const section = cutAt === station;
  const [tier, setTier] = useState<Tier | null>(null);
  const here = attempt.line.screens.stations.find((s) => s.id === station);
  return (
    <section ref={area} className="field" aria-label={t('shell/field')}>
      <SceneFrame scene={scene} anchors={anchors} section={section} onTier={setTier} onShown={onShown} />
      <Worn />
      {here && <PlanMap here={here} />}
      <Clothing />
      {scene && <PictureMenu tier={tier} />}
      <Keys />
      {scene && (
        <button
          type="button"
          className="chip section"
          aria-pressed={section}
          onClick={() => setCutAt(section ? null : station)}
        >
          {t('field/section')}
        </button>
      )}
      <div className="field-foot">
        <Stations />
        <EquipmentList />
      </div>
      {selected !== null && <SelectedCard tag={selected} anchors={anchors} area={area} />}
    </section>
  );
}
