// The symbols of the flow picture: what stands at a place follows from what the diagram says of its tag.
import type { ReactNode } from 'react';
import type { Faceplate, Mimic, Place, Point } from '../../../lines/screens.ts';
import type { Diagram, Equipment, Valve } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useDcs, useLive, useTexts } from '../context.tsx';
import { Motor, Pump, RunningPump } from './Machines.tsx';
import { Bowtie, CheckSymbol, equipmentShapes, Spanning } from './shapes.tsx';
import { SymbolLabel } from './SymbolLabel.tsx';

interface SymbolsProps {
  readonly mimic: Mimic;
  readonly faceplates: readonly Faceplate[];
  readonly selected: Tag;
  readonly onSelect: (tag: Tag) => void;
}

/** The face-plate that a symbol opens: its own, or that of the loop which drives it. */
export function faceplateOf(diagram: Diagram, faceplates: readonly Faceplate[], tag: Tag): Tag | null {
  if (faceplates.some((plate) => plate.tag === tag)) return tag;
  const loop = diagram.loops.find((candidate) => candidate.drives.includes(tag));
  return loop !== undefined && faceplates.some((plate) => plate.tag === loop.tag) ? loop.tag : null;
}

export function Symbols({ mimic, faceplates, selected, onSelect }: SymbolsProps) {
  const { diagram } = useDcs().attempt.line;
  const valves = new Map(diagram.valves.map((valve) => [valve.tag, valve]));
  const equipment = new Map(diagram.equipment.map((item) => [item.tag, item]));
  const own = (tag: Tag) => {
    const opens = faceplateOf(diagram, faceplates, tag);
    return { opens, selected: opens === selected, onSelect };
  };
  return (
    <>
      {Object.entries(mimic.places).map(([node, place]) => {
        const valve = valves.get(node);
        if (valve !== undefined) return <ValveAt key={node} valve={valve} place={place} {...own(node)} />;
        const item = equipment.get(node);
        if (item !== undefined) return <EquipmentAt key={node} item={item} place={place} {...own(node)} />;
        return null;
      })}
      {mimic.vessels?.map(({ agitator, motor }) => (
        <Pressable key={agitator} {...own(agitator)} label={agitator}>
          <Motor tag={agitator} at={motor} />
        </Pressable>
      ))}
    </>
  );
}

interface Own {
  readonly opens: Tag | null;
  readonly selected: boolean;
  readonly onSelect: (tag: Tag) => void;
}

/** Makes a symbol a button for pointer and keyboard, if it opens a face-plate. */
function Pressable({
  opens,
  selected,
  onSelect,
  label,
  children,
}: Own & { readonly label: string; readonly children: ReactNode }) {
  const { ui } = useTexts();
  if (opens === null) return <g>{children}</g>;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      aria-label={ui('unit/opens', { tag: label, plate: opens })}
      className="mimic-button"
      onClick={() => onSelect(opens)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(opens);
      }}
    >
      {children}
    </g>
  );
}

function ValveAt({ valve, place, ...own }: Own & { readonly valve: Valve; readonly place: Place }) {
  const { readings } = useDcs().attempt;
  const { line } = useTexts();
  const [x, y] = place.at;
  const turn = place.upright ? ' rotate(90)' : '';
  const reports = readings.has(valve.tag);
  if (valve.kind === 'check') {
    return (
      <g transform={`translate(${x} ${y})${turn}`}>
        <title>{`${valve.tag} ${line(`tags/${valve.tag}`)}`}</title>
        <CheckSymbol />
      </g>
    );
  }
  if (valve.kind === 'hand') {
    return (
      <g>
        <title>{`${valve.tag} ${line(`tags/${valve.tag}`)}`}</title>
        <g transform={`translate(${x} ${y})${turn}`}>
          <Bowtie half={6.5} fill="var(--panel)" />
        </g>
        <SymbolLabel place={place} text={valve.tag} className="mimic-hand" />
      </g>
    );
  }
  return (
    <Pressable {...own} label={valve.tag}>
      <title>{`${valve.tag} ${line(`tags/${valve.tag}`)}`}</title>
      {reports ? (
        <Reporting tag={valve.tag} kind={valve.kind} at={place.at} />
      ) : (
        <Actuated kind={valve.kind} at={place.at} fill="var(--panel)" />
      )}
      <SymbolLabel place={place} text={reports ? <Position valve={valve} /> : valve.tag} className="mimic-control" />
    </Pressable>
  );
}

/** Dark is open, white is shut: these valves report their position. */
function Reporting({ tag, kind, at }: { readonly tag: Tag; readonly kind: Valve['kind']; readonly at: Point }) {
  const open = useLive((attempt) => attempt.read(tag) > 0.5);
  return <Actuated kind={kind} at={at} fill={open ? '#3c474e' : '#fff'} />;
}

interface ActuatedProps {
  readonly kind: Valve['kind'];
  readonly at: Point;
  readonly fill: string;
}

function Actuated({ kind, at: [x, y], fill }: ActuatedProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0V-9" stroke="var(--pipe)" strokeWidth="1.5" />
      {kind === 'control' ? (
        <path d="M-9 -9A9 9 0 0 1 9 -9Z" fill={fill} stroke="var(--pipe)" strokeWidth="1.5" />
      ) : (
        <rect x="-6.5" y="-19" width="13" height="10" fill={fill} stroke="var(--pipe)" strokeWidth="1.5" />
      )}
      <Bowtie half={9} fill={fill} />
    </g>
  );
}

function Position({ valve }: { readonly valve: Valve }) {
  const { ui } = useTexts();
  const position = useLive((attempt) => Math.round(attempt.read(valve.tag)));
  if (valve.kind === 'control') return <>{`${valve.tag} ${position} %`}</>;
  return <>{`${valve.tag} ${position > 50 ? ui('valve/open') : ui('valve/shut')}`}</>;
}

/** What has its size from its place; a switchboard or a generator is dark while it is live. */
function Sized({ item: { tag, kind }, span }: { readonly item: Equipment; readonly span: Point }) {
  const live = useLive((attempt) => kind === 'electrical' && attempt.readings.has(tag) && attempt.read(tag) > 0);
  return <Spanning kind={kind} span={span} live={live} />;
}

function EquipmentAt({ item, place, ...own }: Own & { readonly item: Equipment; readonly place: Place }) {
  const { readings } = useDcs().attempt;
  const { line } = useTexts();
  const [x, y] = place.at;
  if (item.kind === 'pump' || item.kind === 'compressor' || item.kind === 'dryer') {
    return (
      <Pressable {...own} label={item.tag}>
        <title>{`${item.tag} ${line(`tags/${item.tag}`)}`}</title>
        {readings.has(item.tag) ? <RunningPump tag={item.tag} at={place.at} /> : <Pump running={null} at={place.at} />}
        <SymbolLabel
          place={{ ...place, label: typeof place.label === 'object' ? place.label : [-16, 28] }}
          text={item.tag}
          className="mimic-control"
        />
      </Pressable>
    );
  }
  if (item.kind === 'agitator') {
    return (
      <Pressable {...own} label={item.tag}>
        <title>{`${item.tag} ${line(`tags/${item.tag}`)}`}</title>
        <Motor tag={item.tag} at={place.at} />
      </Pressable>
    );
  }
  const shape = place.span ? <Sized item={item} span={place.span} /> : equipmentShapes[item.kind];
  if (shape === undefined) return null;
  const label: Place = {
    ...place,
    ...(place.label === 'below' ? { at: [x, y + 11] } : place.label === 'above' ? { at: [x, y - 9] } : {}),
  };
  return (
    <Pressable {...own} label={item.tag}>
      <title>{`${item.tag} ${line(`tags/${item.tag}`)}`}</title>
      <g transform={`translate(${x} ${y})`}>{shape}</g>
      <SymbolLabel place={label} text={item.tag} className="mimic-hand" />
    </Pressable>
  );
}
