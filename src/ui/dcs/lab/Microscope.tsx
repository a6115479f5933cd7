// The microscope: five fields of a slide in methylene blue, drawn from what is in the bottle. What is seen is told in no words: it is
// to be judged. For who cannot see it, the list beside it counts what lies in the field.
import { memo, useId, useState } from 'react';
import { useTexts } from '../context.tsx';
import { type FieldPlan, type Hypha, planField, type Slide, type Stranger } from './slide-plan.ts';

const FIELDS = [0, 1, 2, 3, 4] as const;

export function Microscope({ slide, number }: { readonly slide: Slide; readonly number: number }) {
  const { ui } = useTexts();
  const [field, setField] = useState(0);
  const plan = planField(slide, number, field);
  return (
    <figure className="microscope">
      <Picture plan={plan} label={ui('lab/picture', { number, field: field + 1 })} />
      <figcaption>
        <div className="microscope-fields" role="group" aria-label={ui('lab/fields')}>
          {FIELDS.map((index) => (
            <button
              key={index}
              type="button"
              className="dcs-button"
              aria-pressed={index === field}
              onClick={() => setField(index)}
            >
              {ui('lab/field', { number: index + 1 })}
            </button>
          ))}
        </div>
        <Count plan={plan} />
      </figcaption>
    </figure>
  );
}

const Picture = memo(function Picture({ plan, label }: { readonly plan: FieldPlan; readonly label: string }) {
  const clip = useId();
  return (
    <svg viewBox="-104 -104 208 208" role="img" aria-label={label} className="microscope-view">
      <clipPath id={clip}>
        <circle r={100} />
      </clipPath>
      <circle r={103} fill="#12181c" />
      <circle r={100} fill="#dfe7ec" />
      <g clipPath={`url(#${clip})`} strokeLinecap="round" strokeLinejoin="round" fill="none">
        {plan.hyphae.map((hypha, i) => (
          <HyphaShape key={i} hypha={hypha} />
        ))}
        {plan.strangers.map((stranger, i) => (
          <StrangerShape key={i} stranger={stranger} />
        ))}
      </g>
    </svg>
  );
});

function HyphaShape({ hypha }: { readonly hypha: Hypha }) {
  const { path, width, blue, broken, vacuoles, fat } = hypha;
  return (
    <g opacity={broken ? 0.55 : 0.92}>
      <path d={path} stroke="#5d7489" strokeWidth={width} strokeDasharray={broken ? '9 5' : undefined} />
      <path d={path} stroke="#e6edf2" strokeWidth={width - 1.4} strokeDasharray={broken ? '8 6' : undefined} />
      {!broken && <path d={path} stroke="#2c5aa0" strokeOpacity={blue} strokeWidth={width - 1.6} />}
      <g fill="#eef3f6" stroke="#6d86a6" strokeWidth={0.4}>
        {vacuoles.map((dot, i) => (
          <circle key={i} cx={dot.x} cy={dot.y} r={dot.r} />
        ))}
      </g>
      <g fill="#fdfdf2" stroke="#1e2f4d" strokeWidth={0.5}>
        {fat.map((dot, i) => (
          <circle key={i} cx={dot.x} cy={dot.y} r={dot.r} />
        ))}
      </g>
    </g>
  );
}

function StrangerShape({ stranger: { x, y, turn, kind } }: { readonly stranger: Stranger }) {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})`;
  if (kind === 'rod') return <path transform={place} d="M-2.4 0H2.4" stroke="#15305e" strokeWidth={1.7} />;
  return (
    <g transform={place} fill="#a9bfd6" stroke="#274a7c" strokeWidth={0.6}>
      <ellipse rx={4} ry={3.2} />
      <circle cx={4.6} r={1.9} />
    </g>
  );
}

/** What is to be counted in the field, for those who work without the picture. */
function Count({ plan }: { readonly plan: FieldPlan }) {
  const { ui } = useTexts();
  const whole = plan.hyphae.filter((hypha) => !hypha.broken);
  const sum = (pick: (hypha: Hypha) => number) => whole.reduce((all, hypha) => all + pick(hypha), 0);
  const largest = Math.max(0, ...whole.flatMap((hypha) => hypha.vacuoles.map((dot) => dot.r / (hypha.width / 2))));
  const rows = [
    ['hyphae', whole.length],
    ['pieces', plan.hyphae.length - whole.length],
    ['fat', sum((hypha) => hypha.fat.length)],
    ['vacuoles', sum((hypha) => hypha.vacuoles.length)],
    ['largest', Math.round(100 * largest)],
    ['strangers', plan.strangers.length],
  ] as const;
  return (
    <dl className="microscope-count">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{ui(`lab/count/${key}`)}</dt>
          <dd className="live">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
