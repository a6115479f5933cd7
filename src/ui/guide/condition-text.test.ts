import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import { beginAttempt } from '../../attempt/run.ts';
import { stepsOf } from '../../procedure/language.ts';
import { startTexts } from '../i18n.ts';
import { conditionText, missingIn, shownText, type Words } from './condition-text.ts';
import { nextAct } from './next-act.ts';

const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'] }));

const words = (language: string): Words => {
  const ui = i18next.getFixedT(language, 'ui');
  const line = i18next.getFixedT(language, 'fermentation');
  return {
    ui: (key, values) => ui(key, { ...values }),
    line: (key, values) => (i18next.exists(key, { ns: 'fermentation' }) ? line(key, { ...values }) : ''),
  };
};

beforeAll(() => startTexts('en'));

describe('conditionText', () => {
  it('names things instead of numbers, and valves by their position', () => {
    const say = (text: string) => conditionText(attempt, text, words('en'));
    expect(say('HV-30163 > 0')).toBe('Small vent at the head open');
    expect(say('HV-30191 <= 0')).toBe('Medium inlet closed');
    expect(say('HV-30163 >= 95')).toBe('Small vent at the head fully open');
    expect(say('PI-31202 >= PT-301 + 0.04')).toMatch(/ ≥ PT-301 \+ 0\.04\d*$/);
    expect(say('TIC-301.mode = 1')).toBe('Temperature control: mode AUTO');
    expect(say('PIC-301.mode >= 1')).toBe('Pressure control: mode AUTO / CAS');
    expect(shownText(attempt, 'TIC-301.mode', 0, words('en'))).toBe('TIC-301 MAN');
    expect(say('hold-complete = 0')).toBe('not: hold complete (≥ 30 min and F0 ≥ 25)');
  });

  it('finds a name for everything that P4 asks for, in both languages', () => {
    const asked = stepsOf(attempt.entry.procedure).flatMap((step) => [...step.needs, ...step.done]);
    expect(asked.length).toBeGreaterThan(50);
    for (const language of ['en', 'zh-CN']) {
      for (const text of asked) {
        const said = conditionText(attempt, text, words(language));
        const [left] = text.split(' ');
        expect(said.startsWith(`${left} `), `${language}: ${text} → ${said}`).toBe(false);
        expect(said).not.toMatch(/\{\{|undefined|NaN/);
      }
    }
  });
});

describe('missingIn', () => {
  it('lists the tags that stand in the way, in order', () => {
    expect(missingIn(attempt, 'HV-30163 > 0 and PT-301 <= 0.02 and HV-30191 > 0')).toEqual(['HV-30163', 'HV-30191']);
  });
});

describe('nextAct', () => {
  const next = () => nextAct(attempt);

  it('asks for a need that a hand can meet, then for what the expert would do, with what it waits for', () => {
    expect(next()).toMatchObject({ kind: 'need', tag: 'HV-30163', where: 'field' });
    attempt.act('open', 'HV-30163');
    attempt.advance(10);
    expect(next()).toMatchObject({ kind: 'act', verb: 'wear', tag: 'PPE.face-shield', where: 'field' });
    for (const piece of ['PPE.face-shield', 'PPE.heat-gloves']) attempt.act('wear', piece);
    expect(next()).toMatchObject({ kind: 'act', verb: 'open', tag: 'HV-10110', when: null });
    for (const valve of ['HV-10110', 'HV-30191']) attempt.act('open', valve);
    expect(next()).toMatchObject({ kind: 'act', verb: 'start', tag: 'P-101', where: 'field', when: null });
    attempt.act('start', 'P-101');
    expect(next()).toMatchObject({ kind: 'act', verb: 'stop', tag: 'P-101', when: expect.stringContaining('WT-301') });
  });
});
