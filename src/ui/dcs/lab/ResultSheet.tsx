// What the laboratory has found so far, sample by sample with the time of each sample: the sheet that is read across.
import type { SampleView, Tag, TestView } from '../../../plant/plant.ts';
import { formatClock, formatNumber } from '../../format.ts';
import { useDcs, useTexts } from '../context.tsx';

interface Props {
  readonly samples: readonly SampleView[];
  readonly tests: readonly Tag[];
}

export function ResultSheet({ samples, tests }: Props) {
  const { ui, line } = useTexts();
  return (
    <div className="dcs-panel lab-sheet dcs-scroll" role="region" aria-labelledby="lab-sheet" tabIndex={0}>
      <h2 id="lab-sheet">{ui('lab/sheet')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{ui('lab/sample')}</th>
            <th scope="col">{ui('lab/drawn')}</th>
            {tests.map((tag) => (
              <th key={tag} scope="col">
                {line(`lab/short/${tag}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.toReversed().map((sample) => (
            <tr key={sample.number}>
              <th scope="row">
                {sample.number} · {sample.vessel}
              </th>
              <td className="live">{formatClock(sample.drawnAt)}</td>
              {tests.map((tag) => (
                <td key={tag} className="live">
                  <Cell test={sample.tests.find((test) => test.tag === tag)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure; a sign where there is none; struck through where a repeat does not agree with it. */
function Cell({ test }: { readonly test: TestView | undefined }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  if (test === undefined) return null;
  if (test.result === null) return ui('lab/under-way');
  const sign = line(`lab/signs/${test.tag}/${test.result}`);
  if (sign) return sign;
  const figure = formatNumber(test.result, attempt.readings.get(test.tag)?.decimals ?? 1);
  return test.agrees === false ? <s>{figure}</s> : figure;
}
