// What the keyboard does in the workshop and in the control room, for whoever works by it. None of the keys is taken from the browser or
// from a screen reader: each belongs to the control that has the focus.
import { useTranslation } from 'react-i18next';
import { ChipDialog } from './ChipDialog.tsx';

const KEYS = [
  ['list', '↑ ↓ Home End'],
  ['card', 'Enter'],
  ['slider', '← → Home End'],
  ['leave', 'Esc'],
  ['walk', 'W A S D ↑ ↓'],
  ['turn', 'Q E ← →'],
  ['tabs', '← → 1…14'],
  ['figure', '↑ ↓ PgUp PgDn Enter'],
] as const;

export function Keys() {
  const { t } = useTranslation('ui');
  return (
    <ChipDialog chip="keys" look="clothing" label={t('field/keys/title')} title={t('field/keys/title')}>
      <p className="quiet">{t('field/keys/tab')}</p>
      <table className="key-table">
        <tbody>
          {KEYS.map(([what, keys]) => (
            <tr key={what}>
              <th scope="row">{t(`field/keys/${what}`)}</th>
              <td>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChipDialog>
  );
}
