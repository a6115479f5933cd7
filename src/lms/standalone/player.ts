// The standalone player: a page that behaves like an LMS of one learner around the trainer in a frame, and shows the grade it was told.
import type { Standard } from '../connect.ts';
import { type LearningSystem, learningSystem } from './learning-system.ts';
import './player.css';
import { browserShelf } from './shelf.ts';

const WORDS = {
  'zh-CN': {
    title: 'Penline 本机学习记录',
    learner: '学员',
    status: '状态',
    score: '成绩',
    time: '累计时间',
    none: '—',
    reset: '清除记录',
    frame: 'Penline 训练系统',
  },
  en: {
    title: 'Penline local learning record',
    learner: 'Learner',
    status: 'Status',
    score: 'Score',
    time: 'Total time',
    none: '—',
    reset: 'Clear record',
    frame: 'Penline trainer',
  },
} as const;

const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? navigator.language).startsWith('zh') ? 'zh-CN' : 'en';
const words = WORDS[language];
const standard: Standard = query.get('standard') === 'scorm12' ? 'scorm12' : 'scorm2004';
const learner = query.get('learner') ?? 'Li Ming';
const shelf = browserShelf(`penline.record.${standard}.${learner}.${query.get('assignment') ?? ''}`);

document.documentElement.lang = language;
document.title = words.title;

const header = document.createElement('header');
const name = document.createElement('h1');
name.textContent = words.title;
const list = document.createElement('dl');
const reset = document.createElement('button');
reset.type = 'button';
reset.textContent = words.reset;
header.append(name, list, reset);

/** One "term: value" pair of the header; returns the function that changes the value. */
function pair(term: string, id: string): (value: string) => void {
  const dt = document.createElement('dt');
  const dd = document.createElement('dd');
  dt.textContent = term;
  dd.dataset['testid'] = id;
  list.append(dt, dd);
  return (value) => {
    dd.textContent = value === '' ? words.none : value;
  };
}

const showLearner = pair(words.learner, 'learner');
const showStatus = pair(words.status, 'status');
const showScore = pair(words.score, 'score');
const showTime = pair(words.time, 'time');

const system: LearningSystem = learningSystem(standard, {
  learnerName: learner,
  launchData: query.get('launch') ?? '',
  shelf,
  onChange: show,
});

function show(): void {
  const grade = system.grade();
  showLearner(learner);
  showStatus(grade.status);
  showScore(grade.score);
  showTime(grade.totalTime);
}

(window as unknown as Record<string, unknown>)[system.apiName] = system.api;

const frame = document.createElement('iframe');
frame.title = words.frame;
frame.allow = 'fullscreen';
query.set('standard', standard);
frame.src = `index.html?${query.toString()}`;

reset.addEventListener('click', () => {
  // The trainer must not write its last words into the record that was just cleared.
  frame.remove();
  shelf.clear();
  location.reload();
});

document.body.append(header, frame);
show();
