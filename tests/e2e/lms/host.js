// A frame set as an LMS makes it, with scorm-again as its API. The query says which standard, which package, and how badly the API behaves.
// The learner's record lives in this origin's storage, and holds what was committed, nothing more: a killed tab loses the rest.
const query = new URLSearchParams(location.search);
const standard = query.get('standard');
const is12 = standard === 'scorm12';
const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5, mastery_override: true };
const api = is12 ? new window.Scorm12API(settings) : new window.Scorm2004API(settings);

const record = JSON.parse(localStorage.getItem('record') ?? 'null');
const exit = is12 ? record?.core?.exit : record?.exit;
const entry = exit === 'suspend' ? 'resume' : 'ab-initio';
const learner = 'Li Ming';
const launchData = query.get('launch') ?? '';
if (is12) {
  const { session_time: _, ...core } = record?.core ?? { lesson_status: 'not attempted' };
  api.loadFromJSON({
    ...record,
    core: { ...core, student_id: '7', student_name: learner, entry },
    launch_data: launchData,
  });
} else {
  const { session_time: _, ...rest } = record ?? {};
  api.loadFromJSON({ ...rest, learner_id: '7', learner_name: learner, entry, mode: 'normal', launch_data: launchData });
}

const store = () => localStorage.setItem('record', JSON.stringify(api.renderCMIToJSONObject().cmi));
for (const event of is12 ? ['LMSCommit', 'LMSFinish'] : ['Commit', 'Terminate']) api.on(event, store);

// What the test reads and turns.
window.behaviour = query.get('behaviour') ?? 'good';
window.calls = [];
const methods = is12
  ? [
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
      'LMSGetErrorString',
      'LMSGetDiagnostic',
    ]
  : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];

function call(name, args) {
  window.calls.push([name, ...args.map((value) => String(value).slice(0, 60))]);
  const writing = /SetValue|Commit/.test(name);
  if (writing && window.behaviour === 'throws') throw new Error('LMS is on fire');
  if (writing && window.behaviour === 'refuses') return 'false';
  if (name.endsWith('Commit') && window.behaviour === 'slow') {
    const until = performance.now() + 2000;
    while (performance.now() < until);
  }
  return api[name](...args);
}

if (query.get('behaviour') !== 'missing') {
  const seen = Object.fromEntries(methods.map((name) => [name, (...args) => call(name, args)]));
  window[is12 ? 'API' : 'API_1484_11'] = seen;
}

addEventListener('load', () => {
  document.querySelector('frame[name=content]').src = query.get('course');
});
