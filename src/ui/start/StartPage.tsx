// The first page when nothing was assigned: what can be played, in which mode, and what it will ask of the trainee.
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assignment, type Mode, readAssignment } from '../../attempt/assignment.ts';
import { lines } from '../../lines/index.ts';
import type { Opened } from '../report/open-file.ts';
import { useLanguage } from '../session.tsx';
import { OpenFile } from './OpenFile.tsx';
import { ProcedureChoice } from './ProcedureChoice.tsx';
import { StartFrame } from './StartFrame.tsx';

const modes: readonly Mode[] = ['demonstration', 'practice', 'exam'];
const MAX_SEED = 0xffff_ffff;

interface Props {
  /** Why the page could not be opened as asked, in one line. */
  readonly problem: string | null;
  readonly seed: number;
  readonly onStart: (assignment: Assignment) => void;
  readonly onOpen: (opened: Opened) => void;
}

export function StartPage({ problem, seed: firstSeed, onStart, onOpen }: Props) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const choices = [...lines.values()].flatMap((line) => {
    const single = [...line.procedures.keys()].map((id) => [id]);
    return [...single, ...(line.batch.length > 1 ? [line.batch] : [])].map((ids) => ({
      line,
      ids,
      id: `${line.id}/${ids.join(',')}`,
    }));
  });
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const [mode, setMode] = useState<Mode>('practice');
  const [seed, setSeed] = useState(String(firstSeed));
  const choice = choices.find((c) => c.id === chosen);

  const start = (event: FormEvent) => {
    event.preventDefault();
    if (!choice) return;
    onStart(
      readAssignment({
        line: choice.line.id,
        procedures: choice.ids,
        mode,
        seed: Math.min(MAX_SEED, Math.max(0, Math.floor(Number(seed)) || 0)),
        language,
      }),
    );
  };

  return (
    <StartFrame problem={problem}>
      <form className="start-card choosing" onSubmit={start}>
        <fieldset className="procedure-choices">
          <legend>{t('start/procedure')}</legend>
          {choices.map(({ id, line, ids }) => (
            <ProcedureChoice
              key={id}
              line={line.id}
              entries={ids.map((procedure) => line.procedures.get(procedure)!)}
              checked={id === chosen}
              onChoose={() => setChosen(id)}
            />
          ))}
        </fieldset>
        <div className="start-terms">
          <fieldset>
            <legend>{t('start/mode')}</legend>
            <div className="mode-choices">
              {modes.map((m) => (
                <label key={m} className="choice">
                  <input type="radio" name="mode" checked={m === mode} onChange={() => setMode(m)} />
                  <span>
                    <b>{t(`shell/mode/${m}`)}</b>
                    <span className="quiet">{t(`start/mode-about/${m}`)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="start-foot">
            <label>
              {t('start/seed')}{' '}
              <input
                type="number"
                min={0}
                max={MAX_SEED}
                step={1}
                value={seed}
                onChange={(e) => setSeed(e.target.value)}
              />
            </label>
            <button type="submit" className="button primary big" disabled={!choice}>
              {t('start/begin')}
            </button>
          </div>
        </div>
      </form>
      <OpenFile onOpen={onOpen} />
    </StartFrame>
  );
}
