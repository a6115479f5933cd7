// The hold: timer of the coldest point, lethality reached, and whether the pressure is that of pure steam.
import type { Attempt } from '../../../attempt/attempt.ts';
import type { SterilisationPage } from '../../../lines/screens.ts';
import { formatMinutes, formatNumber } from '../../format.ts';
import { holdsNow } from '../condition-now.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';
import { coldest, greatest, saturationTemperature } from './lethality.ts';

export function HoldPanel({ page }: { readonly page: SterilisationPage }) {
  return (
    <section className="dcs-panel hold-panel">
      <Timer page={page} />
      <div>
        <Lethality page={page} />
        <Saturation page={page} />
      </div>
    </section>
  );
}

type HoldState = 'complete' | 'running' | 'waiting';

/** The hold rule (content/fermentation.md 0.4): the timer has once reached its target, and the lethality its own. */
export function holdState(attempt: Attempt, { timer, lethality, points, limits }: SterilisationPage): HoldState {
  const longest = greatest(attempt.trend(timer.tag));
  if (longest >= timer.target && attempt.read(lethality.tag) >= lethality.target) return 'complete';
  return attempt.read(coldest(attempt, points)) >= limits[0] ? 'running' : 'waiting';
}

function Timer({ page }: { readonly page: SterilisationPage }) {
  const { ui } = useTexts();
  const { tag, target } = page.timer;
  const minutes = useLive((attempt) => formatMinutes(attempt.read(tag) * 60));
  const share = useLive((attempt) => Math.min(1, attempt.read(tag) / target));
  const cold = useLive((attempt) => coldest(attempt, page.points));
  const value = useLive((attempt) => formatNumber(attempt.read(coldest(attempt, page.points)), 1));
  const runs = useLive((attempt) => attempt.read(coldest(attempt, page.points)) >= page.limits[0]);
  const state = useLive((attempt) => holdState(attempt, page));
  // A hold that was interrupted is not forgotten: the operator compares.
  const longest = useLive((attempt) => formatMinutes(greatest(attempt.trend(tag)) * 60));
  return (
    <div>
      <p className="hold-name">
        {ui('sterilisation/timer')} <small>{tag}</small>
      </p>
      <p className="hold-timer">{minutes}</p>
      <svg viewBox="0 0 200 12" className="hold-bar" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0.5" y="0.5" width="199" height="11" fill="var(--track)" stroke="#9aa3a8" />
        <rect x="0.5" y="0.5" width={199 * share} height="11" fill="var(--live)" />
      </svg>
      <p className="hold-line">
        <b>
          {cold} {value} °C {runs ? '≥' : '<'} {page.limits[0]}
        </b>
      </p>
      <p className="hold-line">{ui(`sterilisation/${state}`)}</p>
      <p className="hold-line">{ui('sterilisation/longest', { longest, target })}</p>
    </div>
  );
}

function Lethality({ page }: { readonly page: SterilisationPage }) {
  const { ui } = useTexts();
  const { tag, target } = page.lethality;
  return (
    <>
      <p className="hold-name">
        {ui('sterilisation/lowest')} <small>{tag}</small>
      </p>
      <p className="hold-f0">
        <Live tag={tag} /> <small>/ {target} min</small>
      </p>
    </>
  );
}

type Verdict = 'not-steaming' | 'none' | 'false';

/** Whether the temperature falls short of that of saturated steam by more than the tolerance. */
export function saturationVerdict(attempt: Attempt, saturation: SterilisationPage['saturation']): Verdict {
  if (!holdsNow(attempt, saturation.while)) return 'not-steaming';
  const short = saturationTemperature(attempt.read(saturation.pressure)) - attempt.read(saturation.temperature);
  return short > saturation.tolerance ? 'false' : 'none';
}

function Saturation({ page }: { readonly page: SterilisationPage }) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const { saturation } = page;
  const { pressure, temperature } = saturation;
  const expected = useLive((a) => formatNumber(saturationTemperature(a.read(pressure)), 1));
  const difference = useLive((a) => {
    const value = a.read(temperature) - saturationTemperature(a.read(pressure));
    return `${value >= 0 ? '+' : ''}${formatNumber(value, 1)}`;
  });
  const verdict = useLive((a) => saturationVerdict(a, saturation));
  return (
    <>
      <p className="hold-name">{ui('sterilisation/saturation', { tag: pressure })}</p>
      <p className="hold-saturation">
        <Live tag={pressure} /> <small>{unitOf(attempt, pressure)}</small> → {expected} <small>°C</small>
      </p>
      <p className={verdict === 'false' ? 'hold-line told' : 'hold-line'}>
        {temperature} <Live tag={temperature} /> ({difference} K): {ui(`sterilisation/verdict/${verdict}`)}
      </p>
    </>
  );
}
