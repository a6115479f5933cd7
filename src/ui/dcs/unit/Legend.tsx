// What the valve symbols mean; above all that a hand valve's position is not known here.
import type { Point } from '../../../lines/screens.ts';
import { useTexts } from '../context.tsx';
import { Bowtie } from './shapes.tsx';

const ROWS = [
  { key: 'open', fill: '#3c474e', half: 8 },
  { key: 'shut', fill: '#fff', half: 8 },
  { key: 'hand', fill: 'var(--panel)', half: 6.5 },
] as const;

export function Legend({ at: [x, y] }: { readonly at: Point }) {
  const { ui } = useTexts();
  return (
    <g>
      {ROWS.map(({ key, fill, half }, i) => (
        <g key={key} transform={`translate(${x + 10} ${y + 8 + i * 22})`}>
          <Bowtie half={half} fill={fill} />
          <text x="16" y="4" className="mimic-word">
            {ui(`legend/${key}`)}
          </text>
        </g>
      ))}
    </g>
  );
}
