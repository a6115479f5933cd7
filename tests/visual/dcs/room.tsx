// The control room alone, over an attempt that the expert has played up to a given second: for looking at its pages.
import '../../../src/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { readAssignment } from '../../../src/attempt/assignment.ts';
import { expertPlayer } from '../../../src/attempt/expert.ts';
import { beginAttempt } from '../../../src/attempt/run.ts';
import Dcs from '../../../src/ui/dcs/index.tsx';
import { keepPage } from '../../../src/ui/dcs/notes.ts';
import { addLineTexts } from '../../../src/ui/i18n.ts';
import { startOpeningTexts } from '../../../src/ui/opening-texts.ts';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'zh-CN';
const sampled = query.has('sampled');
const trouble = query.has('trouble');
const assignment = readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'demonstration', language });
// The laboratory has work once a culture runs.
const attempt = beginAttempt(sampled || trouble ? { ...assignment, start: 'P7' } : assignment);
await startOpeningTexts(language, query.has('double'));
addLineTexts();
if (trouble) losesAir();
else if (sampled) sampleBroth();
else expertPlayer(attempt).play(Number(query.get('ticks') ?? 0));
if (query.has('spoil')) {
  // The expert's hand slips in the hold: the bottom pipe loses its steam.
  attempt.act('set', 'HV-30124', 0);
  attempt.act('set', 'HV-30125', 0);
  attempt.act('start', 'M-301');
  attempt.advance(200);
}

keepPage(attempt, query.get('page') ?? '');
createRoot(document.getElementById('root')!).render(
  <Dcs
    attempt={attempt}
    language={language}
    beat={() => () => undefined}
    onAct={(verb, tag, value) => void attempt.act(verb, tag, value)}
    record={<p>R6</p>}
  />,
);

/** A bottle of R-301's broth, filled through a steamed pipe, with tests under way and done, and its slide under the microscope. */
function sampleBroth(): void {
  attempt.advance(60);
  for (const tag of ['HV-30112.label', 'HV-30112.ice', 'HV-30112.flame']) attempt.act('start', tag);
  for (const valve of ['HV-30114', 'HV-30113']) attempt.act('open', valve);
  attempt.advance(600);
  for (const valve of ['HV-30114', 'HV-30113']) attempt.act('close', valve);
  attempt.advance(40);
  for (const valve of ['HV-30112', 'HV-30111']) attempt.act('open', valve);
  attempt.advance(30);
  attempt.act('sample', 'HV-30112.sample');
  attempt.act('close', 'HV-30111');
  attempt.act('assay', 'LAB.register', '1/entered');
  for (const [tag, ways] of attempt.assays) attempt.act('assay', tag, `1/${ways[0]}`);
  attempt.advance(2500);
}

/** A culture without air and agitator, its exhaust wide open: alarms of all three priorities stand, some of them acknowledged. */
function losesAir(): void {
  attempt.advance(60);
  attempt.act('close', 'HV-30101');
  attempt.act('stop', 'M-301');
  attempt.act('mode', 'PIC-301', 'man');
  attempt.act('set', 'PIC-301', 100);
  attempt.advance(3600);
  for (const { id, tag } of attempt.alarms()) if (tag === 'SI-301') attempt.act('ack', id);
}
