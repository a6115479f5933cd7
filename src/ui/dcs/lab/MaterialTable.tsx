// The raw materials at the laboratory: of each lot its number, what has been found of it against what is let in, and the verdict on it.
// They are looked at, sampled and judged where the pallets stand.
import type { RawMaterial } from '../../../lines/screens.ts';
import { formatNumber, formatReading } from '../../format.ts';
import { useDcs, useTexts } from '../context.tsx';

export function MaterialTable({ materials }: { readonly materials: readonly RawMaterial[] }) {
  const { ui } = useTexts();
  return (
    <section className="dcs-panel lab-tests" aria-labelledby="lab-materials">
      <h2 id="lab-materials">{ui('lab/materials')}</h2>
      <table>
        <thead>
          <tr>
            {['material', 'lot', 'moisture', 'nitrogen', 'verdict'].map((column) => (
              <th key={column} scope="col">
                {ui(`lab/${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <MaterialRow key={material.lot} material={material} />
          ))}
        </tbody>
      </table>
      <p className="lab-hint">{ui('lab/materials-hint')}</p>
    </section>
  );
}

function MaterialRow({ material: { lot, moisture, nitrogen, verdict } }: { readonly material: RawMaterial }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  const choice = attempt.choices.get(verdict)?.[attempt.read(verdict) - 1];
  return (
    <tr>
      <th scope="row">{line(`tags/${lot}`)}</th>
      <td className="live">{attempt.read(lot) > 0 ? formatReading(attempt, `${lot}.number`) : '—'}</td>
      <td>
        <span className="live">{formatReading(attempt, moisture)}</span>{' '}
        <small>{ui('lab/at-most', { value: formatReading(attempt, `${moisture}.most`) })}</small>
      </td>
      <td>
        {nitrogen !== null && (
          <>
            <span className="live">{formatReading(attempt, nitrogen.tag)}</span>{' '}
            <small>{ui('lab/at-least', { value: `${formatNumber(nitrogen.least, 1)} %` })}</small>
          </>
        )}
      </td>
      <td>{choice === undefined ? '—' : line(`judgements/answers/${choice}`)}</td>
    </tr>
  );
}
