// A unit's page: key values on the left, the flow picture in the middle, a face-plate with its trend on the right.
import './unit.css';
import { useState } from 'react';
import type { UnitPage as UnitPageData } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useDcs } from '../context.tsx';
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
  const keys = measuredKeys(attempt, page.keys);
  const [tag, setTag] = useState<Tag>(() => lastFaceplate(attempt, id) ?? faceplates[0]!.tag);
  const select = (next: Tag) => {
    keepFaceplate(attempt, id, next);
    setTag(next);
  };
  const plate = faceplates.find((candidate) => candidate.tag === tag) ?? faceplates[0]!;
  return (
    <>
      <KeyBars keys={keys} selected={plate.tag} onSelect={select} />
      <Mimic mimic={page.mimic} faceplates={faceplates} selected={plate.tag} onSelect={select} />
      <div className="unit-side">
        <Faceplate key={plate.tag} plate={plate} all={faceplates} onSelect={select} />
        <PlateTrend plate={plate} />
      </div>
    </>
  );
}
