// The opening screen: what can be played, or what was assigned, while the plant, its texts and the other screens are on their way.
import { useTranslation } from 'react-i18next';
import { StartFrame } from './StartFrame.tsx';

/** A procedure by its line and its id. */
interface Named {
  readonly line: string;
  readonly id: string;
}

interface Props {
  readonly procedures: readonly Named[];
  /** The rest of the trainer could not be fetched; what to do then. */
  readonly onRetry: (() => void) | null;
}

export function Opening({ procedures, onRetry }: Props) {
  const { t } = useTranslation('ui');
  return (
    <StartFrame problem={onRetry && t('start/not-fetched')}>
      <section className="start-card">
        <h2>{t('start/procedure')}</h2>
        {onRetry ? (
          <button type="button" className="button primary" onClick={onRetry}>
            {t('start/fetch-again')}
          </button>
        ) : (
          <p className="opening-wait" role="status">
            {t('start/fetching')} <progress aria-label={t('start/fetching')} />
          </p>
        )}
        <ul className="opening-list">
          {procedures.map((procedure) => (
            <Item key={`${procedure.line}/${procedure.id}`} {...procedure} />
          ))}
        </ul>
      </section>
    </StartFrame>
  );
}

function Item({ line, id }: Named) {
  const { t } = useTranslation(line);
  return (
    <li>
      <b>
        {id} {t(`procedures/${id}/title`)}
      </b>
      <span>{t(`procedures/${id}/text`)}</span>
    </li>
  );
}
