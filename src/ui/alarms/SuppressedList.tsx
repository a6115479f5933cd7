// What the present state of the plant suppresses by design, and in which states it would be in force: an alarm that keeps silent is
// no secret.
import i18next from 'i18next';
import { useDcs, useDiscreteChanges, useTexts } from '../dcs/context.tsx';
import { conditionText, type Words } from '../guide/condition-text.ts';
import { alarmName, limitRule } from './alarm-text.ts';
import { PriorityMark } from './PriorityMark.tsx';

const COLUMNS = ['priority', 'tag', 'text', 'limit', 'in-force'] as const;

export function SuppressedList() {
  const { attempt, language } = useDcs();
  const texts = useTexts();
  const { ui, line } = texts;
  useDiscreteChanges();
  const suppressed = attempt.suppressedAlarms();
  const screens = i18next.getFixedT(language, 'ui');
  const words: Words = {
    ui: (key, values = {}) => screens(key, values),
    line: (key) => line(key.replace(/^facts\//, 'alarm-states/')) || line(key),
  };
  return (
    <>
      <div className="alarm-tools">
        <p>{ui('suppressed/count', { count: suppressed.length })}</p>
      </div>
      <div className="dcs-scroll" role="region" aria-label={ui('alarm/suppressed')} tabIndex={0}>
        <table className="dcs-table alarm-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {ui(`alarm/columns/${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {suppressed.map((alarm) => (
              <tr key={alarm.id}>
                <td>
                  <PriorityMark priority={alarm.priority} label={ui('alarm/priority', { priority: alarm.priority })} />
                </td>
                <th scope="row">{alarm.tag}</th>
                <td>{alarmName(texts, alarm)}</td>
                <td>
                  {ui(`alarm/short/${alarm.kind}`)} {limitRule(attempt, alarm)}
                </td>
                <td>{alarm.while?.map((text) => conditionText(attempt, text, words)).join(ui('suppressed/or'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {suppressed.length === 0 && <p className="alarm-none">{ui('suppressed/none')}</p>}
      </div>
    </>
  );
}
