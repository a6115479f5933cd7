// A unit's page: key values on the left, the flow picture in the middle, a face-plate with its trend on the right.
import './unit.css';
import { useState } from 'react';
import type { Faceplate as Plate, Mimic as MimicData, UnitPage as UnitPageData } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useDcs, useTexts } from '../context.tsx';
import { Faceplate } from '../faceplate/Faceplate.tsx';
import { livePlates, measuredKeys } from '../measured.ts';
import { keepFaceplate, lastFaceplate } from '../notes.ts';
import { KeyBars } from './KeyBars.tsx';
import { Mimic } from './Mimic.tsx';
import { PlateTrend } from './PlateTrend.tsx';

interface UnitPageProps {
  readonly id: string;
  readonly page: UnitPageData;
}

export function UnitPage({ id, page }: UnitPageProps) {
  const { attempt } = useDcs();
  const faceplates = livePlates(attempt, page.faceplates);
  const [tag, setTag] = useState<Tag>(() => lastFaceplate(attempt, id) ?? faceplates[0]!.tag);
  const select = (next: Tag) => {
    keepFaceplate(attempt, id, next);
    setTag(next);
  };
  const plate = faceplates.find((candidate) => candidate.tag === tag) ?? faceplates[0]!;
  const keys = measuredKeys(attempt, page.keys).filter(({ of }) => of === undefined || of === plate.of);
  const shows = (mimic: MimicData) => mimic.vessels?.some((vessel) => vessel.tag === plate.of) ?? false;
  const mimic = page.mimics.find(shows) ?? page.mimics[0]!;
  return (
    <>
      <KeyBars keys={keys} selected={plate.tag} onSelect={select} />
      <section className="dcs-panel mimic">
        <Mimic mimic={mimic} faceplates={faceplates} selected={plate.tag} onSelect={select} />
        <VesselChoice plate={plate} faceplates={faceplates} onSelect={select} />
      </section>
      <div className="unit-side">
        <Faceplate plate={plate} all={faceplates} onSelect={select} />
        <PlateTrend plate={plate} />
      </div>
    </>
  );
}

interface VesselChoiceProps {
  readonly plate: Plate;
  readonly faceplates: readonly Plate[];
  readonly onSelect: (tag: Tag) => void;
}

/** Which vessel is drawn, where a page has several: its picture comes with the face-plate of the same kind. */
function VesselChoice({ plate, faceplates, onSelect }: VesselChoiceProps) {
  const { ui } = useTexts();
  const vessels = [...new Set(faceplates.flatMap(({ of }) => (of === undefined ? [] : [of])))].toSorted();
  if (vessels.length < 2) return null;
  const kind = ({ tag }: Plate) => tag.split('-')[0];
  const plateOf = (vessel: Tag) => {
    const own = faceplates.filter(({ of }) => of === vessel);
    return (own.find((candidate) => kind(candidate) === kind(plate)) ?? own[0]!).tag;
  };
  return (
    <div className="mimic-choice" role="group" aria-label={ui('unit/vessel')}>
      {vessels.map((vessel) => (
        <button
          key={vessel}
          type="button"
          className="dcs-button"
          aria-pressed={vessel === plate.of}
          onClick={() => onSelect(plateOf(vessel))}
        >
          {vessel}
        </button>
      ))}
    </div>
  );
}
