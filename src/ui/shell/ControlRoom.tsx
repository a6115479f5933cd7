// The control room over the workshop: the DCS with the trainer's own few controls in its header, in the shell's dark.
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordSheet } from '../record/RecordSheet.tsx';
import { useLanguage, useSession } from '../session.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SpeedControl } from './SpeedControl.tsx';

const Dcs = lazy(() => import('../dcs/index.tsx'));

export function ControlRoom({ page }: { readonly page: string | null }) {
  const { t } = useTranslation('ui');
  const { attempt, clock, act, go } = useSession();
  return (
    <Suspense>
      <Dcs
        attempt={attempt}
        language={useLanguage()}
        beat={clock.slowBeat.subscribe}
        onAct={act}
        record={<RecordSheet />}
        page={page}
        onPage={(id) => go({ at: 'dcs', page: id })}
        tools={
          <div className="dcs-tools on-dark">
            <SpeedControl />
            <button type="button" className="dark-button" onClick={() => go({ at: 'field' })}>
              {t('shell/field')}
            </button>
            <LanguageSwitch />
          </div>
        }
      />
    </Suspense>
  );
}
