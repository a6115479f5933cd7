// The flow picture of a unit, drawn from the diagram. Hand valves have no position here: nobody measures it.
import { useMemo } from 'react';
import type { Faceplate, Mimic as MimicData } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useDcs, useTexts } from '../context.tsx';
import { Boxes, FeedRows } from './Boxes.tsx';
import { Legend } from './Legend.tsx';
import { junctionsOf, pathOf, pipesOf, weightOf } from './mimic-pipes.ts';
import { Symbols } from './Symbols.tsx';
import { VesselPicture } from './VesselPicture.tsx';

interface MimicProps {
  readonly mimic: MimicData;
  readonly faceplates: readonly Faceplate[];
  readonly selected: Tag;
  readonly onSelect: (tag: Tag) => void;
}

export function Mimic({ mimic, faceplates, selected, onSelect }: MimicProps) {
  const { ui, line } = useTexts();
  return (
    <svg viewBox={`0 0 ${mimic.size[0]} ${mimic.size[1]}`} role="group" aria-label={ui('unit/mimic')}>
      <Pipes mimic={mimic} />
      {mimic.vessels?.map((vessel) => (
        <VesselPicture key={vessel.tag} vessel={vessel} />
      ))}
      <Symbols mimic={mimic} faceplates={faceplates} selected={selected} onSelect={onSelect} />
      <Boxes mimic={mimic} />
      <FeedRows mimic={mimic} />
      {mimic.words.map(({ id, at, anchor }) => (
        <text
          key={`${id} ${at}`}
          x={at[0]}
          y={at[1]}
          className="mimic-word"
          {...(anchor ? { textAnchor: anchor } : {})}
        >
          {line(`mimic/${id}`)}
        </text>
      ))}
      <Legend at={mimic.legend} />
    </svg>
  );
}

function Pipes({ mimic }: { readonly mimic: MimicData }) {
  const { diagram } = useDcs().attempt.line;
  const pipes = useMemo(() => pipesOf(diagram, mimic), [diagram, mimic]);
  const junctions = useMemo(() => junctionsOf(pipes, mimic), [pipes, mimic]);
  return (
    <g aria-hidden="true">
      <defs>
        <marker
          id="pipe-end"
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L10 5L0 10z" fill="var(--pipe)" />
        </marker>
      </defs>
      <g fill="none" stroke="var(--pipe)" strokeLinejoin="round">
        {pipes.map((pipe) => (
          <path
            key={pipe.key}
            className="mimic-pipe"
            d={pathOf(pipe.points)}
            strokeWidth={weightOf(pipe)}
            {...(pipe.leaves ? { markerEnd: 'url(#pipe-end)' } : {})}
          />
        ))}
      </g>
      {junctions.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r="2.6" fill="var(--pipe)" />
      ))}
    </g>
  );
}
