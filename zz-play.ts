import { beginAttempt } from '/work/wt/harvest/src/attempt/run.ts';
import { readAssignment } from '/work/wt/harvest/src/attempt/assignment.ts';
import { Player } from '/work/wt/harvest/src/attempt/player.ts';
const a = beginAttempt(
  readAssignment({ line: 'fermentation', procedures: ['P8'], mode: 'exam', seed: 1, timeLimitMinutes: 600 }),
);
const { script, hands } = a.entry.expert;
const p = new Player(a, script, hands);
try {
  p.play(Number(process.argv[2] ?? 40000));
} catch (e) {
  console.log('ERR', (e as Error).message);
}
for (const j of a.journal)
  if (j.kind !== 'row') {
    const s = JSON.stringify(j);
    if (!s.includes('"alarm')) console.log(s.slice(0, 170));
  }
console.log('tick', a.tick, 'elapsed', a.elapsed / 60, a.finished);
for (const t of [
  'WT-301',
  'PT-301',
  'TT-301',
  'TT-302',
  'FT-301',
  'SI-301',
  'LT-901',
  'V-901.volume',
  'V-901.temperature',
  'V-901.units',
  'V-901.loss',
  'TT-901',
  'R-301.rinsed',
  'R-301.washed',
  'R-301.soil',
  'TT-801',
  'AT-801',
  'P-802.ph',
  'V-801.temperature',
  'V-801.strength',
  'V-801.volume',
  'V-802.volume',
  'L-9001.hold',
  'L-9001.held',
  'R-301.product-left',
  'R-301.alkali',
  'V-803.untreated',
  'FQ-601',
  'FQ-701',
  'JQ-001',
  'R-301.age',
  'HV-30181.flow',
  'P-802.flow',
  'V-901.gas',
  'FT-401',
  'FT-402',
  'FT-405',
  'FT-409',
  'H-602.condensate',
  'LT-803',
  'R-301.cleaned-at',
])
  console.log(t, a.read(t).toFixed(3));
const r = a.score();
console.log(r.score, JSON.stringify(r.parts));
for (const d of r.deductions) if (d.points > 0.05) console.log(d.step, d.points.toFixed(2), d.reason);
