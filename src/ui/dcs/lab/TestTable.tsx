// The tests of one bottle: what has been found, what is under way, what can be begun and in which way. A bottle that is not in the
// register is not tested.
import { useId, useState } from 'react';
import type { SampleView, Tag, TestView } from '../../../plant/plant.ts';
import { formatClock, formatNumber } from '../../format.ts';
import { useDcs, useTexts } from '../context.tsx';

interface Props {
  readonly bottle: SampleView;
  readonly tests: readonly Tag[];
  /** Operation by which the laboratory takes a bottle in. */
  readonly register: Tag;
}

export function TestTable({ bottle, tests, register }: Props) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const { number, vessel, drawnAt } = bottle;
  return (
    <section className="dcs-panel lab-tests" aria-labelledby="lab-tests">
      <h2 id="lab-tests">{ui('lab/tests', { number, vessel, time: formatClock(drawnAt) })}</h2>
      <Register bottle={bottle} tag={register} />
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
          {tests.map((tag) => (
            <TestRow key={`${number}/${tag}`} tag={tag} bottle={bottle} ways={attempt.assays.get(tag) ?? []} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Label and entry of a bottle. */
function Register({ bottle, tag }: { readonly bottle: SampleView; readonly tag: Tag }) {
  const { attempt, act } = useDcs();
  const { ui } = useTexts();
  const { number, labelled, registeredAt } = bottle;
  const [way = ''] = attempt.assays.get(tag) ?? [];
  return (
    <p className="lab-register">
      {registeredAt !== null
        ? ui('lab/registered', { time: formatClock(registeredAt) })
        : ui(labelled ? 'lab/unregistered' : 'lab/unlabelled')}
      {/* It stays when it has done its work: whoever works by keyboard keeps the place. */}
      <button
        type="button"
        className="dcs-button"
        aria-disabled={registeredAt !== null}
        onClick={() => registeredAt === null && act('assay', tag, `${number}/${way}`)}
      >
        {ui('lab/register')}
      </button>
    </p>
  );
}

interface RowProps {
  readonly tag: Tag;
  readonly bottle: SampleView;
  readonly ways: readonly string[];
}

function TestRow({ tag, bottle, ways }: RowProps) {
  const { act } = useDcs();
  const { ui, line } = useTexts();
  const id = useId();
  const test = bottle.tests.find((candidate) => candidate.tag === tag);
  // How it is done is for the trainee to say; a repeat is done as before unless it is said otherwise.
  const [way, setWay] = useState(test?.way ?? (ways.length === 1 ? ways[0]! : ''));
  const busy = test !== undefined && test.result === null;
  const waits = busy || way === '' || bottle.registeredAt === null;
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
              {way === '' && <option value="">{ui('lab/choose')}</option>}
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
            // It keeps the focus of whoever began the test by keyboard.
            aria-disabled={waits}
            onClick={() => !waits && act('assay', tag, `${bottle.number}/${way}`)}
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
  const { ui, line } = useTexts();
  const words = (result: number | null) => line(`lab/results/${test.tag}/${result}`);
  if (test.readings.length > 0) {
    return (
      <ol className="lab-readings">
        {test.readings.map(({ hours, result }) => (
          <li key={hours}>{ui('lab/reading', { hours, found: words(result) })}</li>
        ))}
      </ol>
    );
  }
  if (words(test.result)) return words(test.result);
  const reading = attempt.readings.get(test.tag);
  const shown = (value: number) => `${formatNumber(value, reading?.decimals ?? 1)} ${reading?.unit ?? ''}`;
  return (
    <>
      {test.original !== null &&
        (test.agrees ? (
          `${shown(test.original)} / `
        ) : (
          <>
            <s>{shown(test.original)}</s>{' '}
          </>
        ))}
      {shown(test.result!)}
    </>
  );
}
