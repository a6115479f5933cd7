// The microscope: five fields of a slide, drawn from what is in the bottle, stained as the slide was. What is seen is told in no words: it
// is to be judged. For who cannot see it, the list beside it counts what lies in the field.
import { memo, useId, useState } from 'react';
import { useTexts } from '../context.tsx';
import { DARK, LIGHT, type Stain, stainOf } from './stain.ts';
import { type FieldPlan, type Hypha, planField, type Slide, type Stranger } from './slide-plan.ts';

const FIELDS = [0, 1, 2, 3, 4] as const;
/** Objectives, and the radius of the field that each shows. */
const OBJECTIVES = [
  { power: 40, radius: 100 },
  { power: 100, radius: 40 },
] as const;
/** Length of the scale bar, drawing units: one is about half a micrometre. */
const BAR = 20;

interface Props {
  readonly slide: Slide;
  readonly number: number;
  /** Way in which the slide was stained. */
  readonly stain: string;
}

export function Microscope({ slide, number, stain }: Props) {
  const { ui } = useTexts();
  const [field, setField] = useState(0);
  const [objective, setObjective] = useState(0);
  const plan = planField(slide, number, field);
  const { power, radius } = OBJECTIVES[objective]!;
  return (
    <figure className="microscope">
      <Picture
        plan={plan}
        radius={radius}
        stain={stainOf(stain)}
        label={ui('lab/picture', { number, field: field + 1, power })}
      />
      <figcaption>
        <div className="microscope-controls">
          <div className="microscope-fields" role="group" aria-label={ui('lab/objective')}>
            {OBJECTIVES.map(({ power: each }, index) => (
              <button
                key={each}
                type="button"
                className="dcs-button"
                aria-pressed={index === objective}
                onClick={() => setObjective(index)}
              >
                {ui(`lab/objectives/${each}`)}
              </button>
            ))}
          </div>
          <div className="microscope-fields" role="group" aria-label={ui('lab/fields')}>
            {FIELDS.map((index) => (
              <button
                key={index}
                type="button"
                className="dcs-button"
                aria-pressed={index === field}
                aria-label={ui('lab/field', { number: index + 1 })}
                onClick={() => setField(index)}
              >
                {index + 1}
              </button>
            ))}
          </div>
        </div>
        <Count plan={plan} />
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly plan: FieldPlan;
  readonly radius: number;
  readonly stain: Stain;
  readonly label: string;
}

const Picture = memo(function Picture({ plan, radius, stain, label }: PictureProps) {
  const clip = useId();
  const light = useId();
  const edge = 1.04 * radius;
  const bar = { x: edge - BAR - 0.03 * radius, y: edge - 0.03 * radius };
  return (
    <svg
      viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}
      role="img"
      aria-label={label}
      className="microscope-view"
    >
      <clipPath id={clip}>
        <circle r={radius} />
      </clipPath>
      <radialGradient id={light}>
        <stop offset="0.55" stopColor={LIGHT} />
        <stop offset="1" stopColor={stain.ground} />
      </radialGradient>
      <circle r={edge} fill={DARK} />
      <circle r={radius} fill={`url(#${light})`} />
      <g clipPath={`url(#${clip})`} strokeLinecap="round" strokeLinejoin="round" fill="none">
        {plan.hyphae.map((hypha, i) => (
          <HyphaShape key={i} hypha={hypha} stain={stain} />
        ))}
        {plan.strangers.map((stranger, i) => (
          <StrangerShape key={i} stranger={stranger} stain={stain} />
        ))}
      </g>
      {/* Beside the field, where nothing lies under it. */}
      <g fill="currentColor" stroke="none">
        <rect x={bar.x} y={bar.y} width={BAR} height={0.016 * radius} />
        <text x={bar.x + BAR / 2} y={bar.y - 0.03 * radius} fontSize={0.075 * radius} textAnchor="middle">
          10 µm
        </text>
      </g>
    </svg>
  );
});

function HyphaShape({ hypha, stain }: { readonly hypha: Hypha; readonly stain: Stain }) {
  const { path, width, blue, broken, vacuoles, fat, septa } = hypha;
  return (
    <g opacity={broken ? 0.55 : 0.92}>
      <path d={path} stroke={stain.wall} strokeWidth={width} strokeDasharray={broken ? '9 5' : undefined} />
      <path d={path} stroke={stain.lumen} strokeWidth={width - 1.4} strokeDasharray={broken ? '8 6' : undefined} />
      {!broken && <path d={path} stroke={stain.plasma} strokeOpacity={blue} strokeWidth={width - 1.6} />}
      {/* Plasma is grainy where it is dense. */}
      {!broken && (
        <path
          d={path}
          stroke={stain.grain}
          strokeOpacity={0.5 * blue}
          strokeWidth={0.45 * width}
          strokeDasharray="0.1 2.3"
        />
      )}
      <g fill={stain.vacuole} stroke={stain.wall} strokeWidth={0.4}>
        {vacuoles.map((dot, i) => (
          <circle key={i} cx={dot.x} cy={dot.y} r={dot.r} />
        ))}
      </g>
      <g fill="#fdfdf2" stroke="#1e2f4d" strokeWidth={0.5}>
        {fat.map((dot, i) => (
          <circle key={i} cx={dot.x} cy={dot.y} r={dot.r} />
        ))}
      </g>
      <g stroke={stain.wall} strokeWidth={0.7} strokeLinecap="butt">
        {septa.map(({ x, y, turn }, i) => (
          <path
            key={i}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})`}
            d={`M0 ${-width / 2}V${width / 2}`}
          />
        ))}
      </g>
    </g>
  );
}

function StrangerShape({ stranger, stain }: { readonly stranger: Stranger; readonly stain: Stain }) {
  const { x, y, turn, look, chain } = stranger;
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})`;
  const colour = stain.cells[look];
  const links = Array.from({ length: chain }, (_, i) => i);
  if (look === 'yeast') {
    return (
      <g transform={place} fill={colour} stroke={stain.wall} strokeWidth={0.6}>
        <ellipse rx={4} ry={3.2} />
        <circle cx={4.6} r={1.9} />
        <circle cx={-1} r={1.1} fill={stain.vacuole} />
      </g>
    );
  }
  if (look === 'coccus') {
    return (
      <g transform={place} fill={colour}>
        {links.map((i) => (
          <circle key={i} cx={2.1 * i} r={1.1} />
        ))}
      </g>
    );
  }
  const length = look === 'rod' ? 4.8 : 2.6;
  return (
    <g transform={place} stroke={colour} strokeWidth={look === 'rod' ? 1.7 : 1.5}>
      {links.map((i) => (
        <path key={i} d={`M${(length + 2) * i} ${0.5 * (i % 2)}h${length}`} />
      ))}
    </g>
  );
}

/** What is to be counted in the field, for those who work without the picture. */
function Count({ plan }: { readonly plan: FieldPlan }) {
  const { ui } = useTexts();
  const whole = plan.hyphae.filter((hypha) => !hypha.broken);
  const sum = (pick: (hypha: Hypha) => number) => whole.reduce((all, hypha) => all + pick(hypha), 0);
  const largest = Math.max(0, ...whole.flatMap((hypha) => hypha.vacuoles.map((dot) => dot.r / (hypha.width / 2))));
  const looks = [...new Set(plan.strangers.map(({ look }) => look))];
  const rows = [
    ['hyphae', whole.length],
    ['pieces', plan.hyphae.length - whole.length],
    ['fat', sum((hypha) => hypha.fat.length)],
    ['vacuoles', sum((hypha) => hypha.vacuoles.length)],
    ['largest', Math.round(100 * largest)],
    ['strangers', plan.strangers.reduce((cells, { chain }) => cells + chain, 0)],
  ] as const;
  return (
    <>
      <dl className="microscope-count">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{ui(`lab/count/${key}`)}</dt>
            <dd className="live">{value}</dd>
          </div>
        ))}
      </dl>
      {looks.length > 0 && <p className="visually-hidden">{looks.map((look) => ui(`lab/looks/${look}`)).join(', ')}</p>}
    </>
  );
}
