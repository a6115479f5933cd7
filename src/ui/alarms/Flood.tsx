// An alarm flood (ISA-18.2): more alarms than one operator can follow. Said wherever alarms are shown, until it is over.
import { useLive, useTexts } from '../dcs/context.tsx';
import { FLOOD, RATE } from './flood-tags.ts';

/** On the alarm page: what it is, and what to do. */
export function FloodBanner() {
  const { ui } = useTexts();
  const floods = useLive((attempt) => attempt.read(FLOOD) === 1);
  const count = useLive((attempt) => attempt.read(RATE));
  return (
    <p className={floods ? 'alarm-flood' : 'alarm-rate'}>{ui(floods ? 'flood/banner' : 'flood/rate', { count })}</p>
  );
}

/** In the header of every page. */
export function FloodMark() {
  const { ui } = useTexts();
  const floods = useLive((attempt) => attempt.read(FLOOD) === 1);
  const count = useLive((attempt) => attempt.read(RATE));
  return floods ? <b className="alarm-flood">{ui('flood/mark', { count })}</b> : null;
}
