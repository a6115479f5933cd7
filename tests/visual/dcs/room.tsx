// The control room alone, over an attempt that the expert has played up to a given second: for looking at its pages.
import '../../../src/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { readAssignment } from '../../../src/attempt/assignment.ts';
import { expertPlayer } from '../../../src/attempt/expert.ts';
import { beginAttempt } from '../../../src/attempt/run.ts';
import Dcs from '../../../src/ui/dcs/index.tsx';
import { startTexts } from '../../../src/ui/i18n.ts';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'zh-CN';
const attempt = beginAttempt(
  readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'demonstration', language }),
);
await startTexts(language);
expertPlayer(attempt).play(Number(query.get('ticks') ?? 0));
if (query.has('spoil')) {
  // The expert's hand slips in the hold: the bottom pipe loses its steam.
  attempt.act('set', 'HV-30124', 0);
  attempt.act('set', 'HV-30125', 0);
  attempt.act('start', 'M-301');
  attempt.advance(200);
}

createRoot(document.getElementById('root')!).render(
  <Dcs
    attempt={attempt}
    language={language}
    beat={() => () => undefined}
    onAct={(verb, tag, value) => void attempt.act(verb, tag, value)}
    record={<p>R6</p>}
    page={query.get('page')}
  />,
);
