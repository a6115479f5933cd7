// A face-plate: chooses by keyboard or pointer what is operated, and shows the loop, drive or valve behind it.
import type { Faceplate as FaceplateData } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useTexts } from '../context.tsx';
import { Interlocks } from './Interlocks.tsx';
import { LoopPlate } from './LoopPlate.tsx';
import { Refusal } from './Refusal.tsx';
import { SwitchPlate } from './SwitchPlate.tsx';

interface FaceplateProps {
  readonly plate: FaceplateData;
  readonly all: readonly FaceplateData[];
  readonly onSelect: (tag: Tag) => void;
}

export function Faceplate({ plate, all, onSelect }: FaceplateProps) {
  const { ui, line } = useTexts();
  return (
    <section className="dcs-panel plate" aria-label={ui('plate/name', { tag: plate.tag })}>
      <header>
        <select value={plate.tag} aria-label={ui('plate/choose')} onChange={(event) => onSelect(event.target.value)}>
          {all.map(({ tag }) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
        <span>{line(`tags/${plate.tag}`)}</span>
      </header>
      {/* What is half typed belongs to its own loop; the list above stays, and with it the keyboard's focus. */}
      {plate.kind === 'loop' ? (
        <LoopPlate key={plate.tag} plate={plate} />
      ) : (
        <SwitchPlate key={plate.tag} plate={plate} />
      )}
      <div className="plate-notes">
        <Interlocks ids={plate.interlocks} />
        <Refusal tag={plate.tag} />
      </div>
    </section>
  );
}
