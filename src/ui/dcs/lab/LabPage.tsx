// The laboratory: the bottles on the bench, what has been found in each and is still to be tested, and the microscope with its call.
import './lab.css';
import { useState } from 'react';
import type { LaboratoryPage } from '../../../lines/screens.ts';
import type { SampleView } from '../../../plant/plant.ts';
import { formatClock } from '../../format.ts';
import { Judgement } from '../../judgement/Judgement.tsx';
import { useDcs, useDiscreteChanges, useTexts } from '../context.tsx';
import { MaterialTable } from './MaterialTable.tsx';
import { Microscope } from './Microscope.tsx';
import { ResultSheet } from './ResultSheet.tsx';
import { TestTable } from './TestTable.tsx';

/** Chosen instead of a bottle: what lies on the pallets. */
const MATERIALS = 'materials';

export function LabPage({ page }: { readonly page: LaboratoryPage }) {
  useDiscreteChanges();
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const [chosen, choose] = useState<number | typeof MATERIALS | null>(null);
  const samples = attempt.samples();
  const bottle = samples.find((sample) => sample.number === chosen) ?? samples.at(-1);
  const tests = [...attempt.assays.keys()].filter((tag) => tag !== page.register);
  return (
    <>
      <section className="dcs-panel lab-bench">
        <h2>{ui('lab/bench')}</h2>
        {samples.length === 0 && <p className="lab-hint">{ui('lab/none')}</p>}
        <ul>
          {samples.toReversed().map((sample) => (
            <li key={sample.number}>
              <button
                type="button"
                aria-pressed={sample === bottle && chosen !== MATERIALS}
                onClick={() => choose(sample.number)}
              >
                <Bottle sample={sample} />
              </button>
            </li>
          ))}
          {page.materials.length > 0 && (
            <li>
              <button type="button" aria-pressed={chosen === MATERIALS} onClick={() => choose(MATERIALS)}>
                <b>{ui('lab/materials')}</b>
              </button>
            </li>
          )}
        </ul>
      </section>
      {chosen === MATERIALS ? (
        <MaterialTable materials={page.materials} />
      ) : bottle === undefined ? (
        <section className="dcs-panel lab-tests">
          <h2>{ui('lab/no-bottle')}</h2>
        </section>
      ) : (
        <TestTable bottle={bottle} tests={tests} register={page.register} />
      )}
      {samples.length > 0 && <ResultSheet samples={samples} tests={tests} />}
      <Slide page={page} bottle={bottle} samples={samples} />
    </>
  );
}

/** A bottle in the list of the bench: what it is, and how far the laboratory has got with it. */
function Bottle({ sample }: { readonly sample: SampleView }) {
  const { ui } = useTexts();
  const { number, vessel, drawnAt, labelled, registeredAt, tests } = sample;
  const done = tests.filter(({ result }) => result !== null).length;
  const state = !labelled
    ? ui('lab/state-unlabelled')
    : registeredAt === null
      ? ui('lab/state-unregistered')
      : ui('lab/state-tests', { done, busy: tests.length - done });
  return (
    <>
      <span>
        <b>{ui('lab/bottle', { number })}</b> {vessel}
      </span>
      <span className="live">{formatClock(drawnAt)}</span>
      <small>{state}</small>
    </>
  );
}

interface SlideProps {
  readonly page: LaboratoryPage;
  readonly bottle: SampleView | undefined;
  readonly samples: readonly SampleView[];
}

/** The slide of the chosen bottle, or the newest slide where that has none; the call is on the newest. */
function Slide({ page, bottle, samples }: SlideProps) {
  const { attempt, act } = useDcs();
  const { ui, line } = useTexts();
  const newest = samples.findLast((sample) => sample.slide !== null);
  const seen = bottle?.slide ? bottle : newest;
  const stain = seen?.tests.find(({ tag }) => tag === page.microscopy)?.way ?? '';
  return (
    <section className="dcs-panel lab-slide">
      <h2>
        {seen
          ? ui('lab/microscope', { number: seen.number, stain: line(`lab/ways/${stain}`) })
          : ui('lab/no-microscope')}
      </h2>
      {seen?.slide ? (
        <Microscope slide={seen.slide} number={seen.number} stain={stain} />
      ) : (
        <p className="lab-hint">{ui('lab/no-slide')}</p>
      )}
      {newest !== undefined && (
        <div className="lab-calls">
          {page.calls.map((tag) => (
            <Judgement
              key={tag}
              tag={tag}
              attempt={attempt}
              onJudge={(answer) => act('judge', tag, answer)}
              line={line}
              open={ui('lab/unanswered')}
            />
          ))}
          <p className="quiet">
            {ui('lab/call-of', { number: newest.number })} {line('lab/call-rule')}
          </p>
        </div>
      )}
    </section>
  );
}
