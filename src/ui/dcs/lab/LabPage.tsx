// The laboratory: the bottles on the bench, what has been found in each, what is still to be tested, and the microscope with its call.
import './lab.css';
import { useId, useState } from 'react';
import type { LaboratoryPage } from '../../../lines/screens.ts';
import type { SampleView, Tag, TestView } from '../../../plant/plant.ts';
import { formatClock, formatNumber } from '../../format.ts';
import { Judgement } from '../../judgement/Judgement.tsx';
import { useDcs, useDiscreteChanges, useTexts } from '../context.tsx';
import { Microscope } from './Microscope.tsx';

export function LabPage({ page }: { readonly page: LaboratoryPage }) {
  useDiscreteChanges();
  const { attempt, act } = useDcs();
  const { ui, line } = useTexts();
  const [chosen, choose] = useState<number | null>(null);
  const samples = attempt.samples();
  const newest = samples.at(-1);
  const bottle = samples.find((sample) => sample.number === chosen) ?? newest;
  if (bottle === undefined) {
    return (
      <section className="dcs-panel lab-empty">
        <h2>{ui('lab/bench')}</h2>
        <p>{ui('lab/none')}</p>
      </section>
    );
  }
  const seen = samples.findLast((sample) => sample.slide !== null);
  return (
    <>
      <section className="dcs-panel lab-bench">
        <h2>{ui('lab/bench')}</h2>
        <ul>
          {samples.toReversed().map((sample) => (
            <li key={sample.number}>
              <button type="button" aria-pressed={sample === bottle} onClick={() => choose(sample.number)}>
                <b>{ui('lab/bottle', { number: sample.number })}</b> {sample.vessel}{' '}
                <span className="live">{formatClock(sample.drawnAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="dcs-panel lab-tests" aria-labelledby="lab-tests">
        <h2 id="lab-tests">
          {ui('lab/tests', { number: bottle.number, vessel: bottle.vessel, time: formatClock(bottle.drawnAt) })}
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{ui('lab/test')}</th>
              <th scope="col">{ui('lab/result')}</th>
              <th scope="col">{ui('lab/state')}</th>
              <th scope="col">{ui('lab/order')}</th>
            </tr>
          </thead>
          <tbody>
            {[...attempt.assays.keys()].map((tag) => (
              <TestRow key={`${bottle.number}/${tag}`} tag={tag} bottle={bottle} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="dcs-panel lab-slide">
        <h2>{ui('lab/microscope')}</h2>
        {seen?.slide ? <Microscope slide={seen.slide} number={seen.number} /> : <p>{ui('lab/no-slide')}</p>}
        {seen?.slide &&
          page.calls.map((tag) => (
            <Judgement
              key={tag}
              tag={tag}
              attempt={attempt}
              onJudge={(answer) => act('judge', tag, answer)}
              line={line}
              open={ui('lab/unanswered')}
            />
          ))}
        {page.calls.length > 0 && seen?.slide && <p className="quiet">{line('lab/call-rule')}</p>}
      </section>
    </>
  );
}

function TestRow({ tag, bottle }: { readonly tag: Tag; readonly bottle: SampleView }) {
  const { attempt, act } = useDcs();
  const { ui, line } = useTexts();
  const id = useId();
  const ways = attempt.assays.get(tag) ?? [];
  const [way, setWay] = useState(ways[0] ?? '');
  const test = bottle.tests.find((candidate) => candidate.tag === tag);
  const busy = test !== undefined && test.result === null;
  return (
    <tr>
      <th scope="row" id={id}>
        {line(`tags/${tag}`)}
      </th>
      <td className="live">{test === undefined || test.result === null ? '—' : <Result test={test} />}</td>
      <td>
        {test === undefined
          ? ui('lab/not-begun')
          : busy
            ? ui('lab/since', { time: formatClock(test.startedAt) })
            : ui('lab/read', { time: formatClock(test.readAt) })}
        {test !== undefined && test.agrees !== null && ` ${ui(test.agrees ? 'lab/agrees' : 'lab/disagrees')}`}
      </td>
      <td className="lab-order">
        <div>
          {ways.length > 1 && (
            <select
              value={way}
              aria-label={ui('lab/way')}
              aria-describedby={id}
              onChange={(e) => setWay(e.target.value)}
            >
              {ways.map((each) => (
                <option key={each} value={each}>
                  {line(`lab/ways/${each}`) || each}
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            className="dcs-button"
            aria-describedby={id}
            disabled={busy}
            onClick={() => act('assay', tag, `${bottle.number}/${way}`)}
          >
            {ui(test === undefined ? 'lab/begin' : 'lab/repeat')}
          </button>
        </div>
      </td>
    </tr>
  );
}

function Result({ test }: { readonly test: TestView }) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const words = line(`lab/results/${test.tag}/${test.result}`);
  if (words) return words;
  const reading = attempt.readings.get(test.tag);
  const shown = (value: number) => `${formatNumber(value, reading?.decimals ?? 1)} ${reading?.unit ?? ''}`;
  return (
    <>
      {test.original !== null && (test.agrees ? `${shown(test.original)} / ` : <s>{shown(test.original)}</s>)}
      {shown(test.result!)}
    </>
  );
}
