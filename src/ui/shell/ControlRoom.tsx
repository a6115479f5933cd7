// The control room over the workshop: the DCS with the trainer's own few controls at its foot, in the shell's dark.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Guide } from '../guide/Guide.tsx';
import { RecordSheet } from '../record/RecordSheet.tsx';
import { useLanguage, useSession } from '../session.tsx';
import { takeFocus } from '../take-focus.ts';
import { EmergencyCalls } from './EmergencyCalls.tsx';
import { HandIn } from './HandIn.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SpeedControl } from './SpeedControl.tsx';

const Dcs = lazy(() => import('../dcs/index.tsx'));

interface Props {
  readonly page: string | null;
  readonly learner: string | null;
  readonly onLeave: (() => void) | undefined;
  readonly onDetach: (page: string) => void;
}

export function ControlRoom({ page, learner, onLeave, onDetach }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, clock, act, go, readOnly } = useSession();
  const [guiding, setGuiding] = useState(false);
  return (
    <Suspense fallback={<p className="opening">{t('shell/loading-dcs')}</p>}>
      {guiding && (
        <aside className="guide guide-drawer" aria-label={t('shell/guide')}>
          <Guide />
        </aside>
      )}
      <Dcs
        attempt={attempt}
        language={useLanguage()}
        beat={clock.slowBeat.subscribe}
        onAct={act}
        record={<RecordSheet operator={learner} />}
        {...(learner === null ? {} : { operator: learner })}
        page={page}
        onDetach={onDetach}
        onPage={(id) => go({ at: 'dcs', page: id })}
        tools={
          <div className="dcs-tools on-dark">
            <EmergencyCalls />
            <SpeedControl />
            <button
              type="button"
              className="dark-button"
              aria-pressed={guiding}
              aria-expanded={guiding}
              onClick={() => setGuiding(!guiding)}
            >
              {t('shell/guide')}
            </button>
            <button ref={takeFocus} type="button" className="dark-button" onClick={() => go({ at: 'field' })}>
              {t('shell/field')}
            </button>
            <LanguageSwitch />
            {!readOnly && !onLeave && <HandIn />}
          </div>
        }
      />
    </Suspense>
  );
}
