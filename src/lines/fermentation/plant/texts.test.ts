// Whatever the plant can tell, refuse or alarm has a text in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Texts } from '../../line.ts';
import { alarms } from '../alarms/index.ts';
import { faultIds } from '../faults.ts';
import { texts } from '../locales/index.ts';
import { Operator } from './testing/operator.ts';

const languages = ['zh-CN', 'en'] as const;

/** Codes that the sources of this folder pass to `tell` and `refused`, and the last one of `#tell`. */
function codes(pattern: RegExp): readonly string[] {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(pattern)].map((match) => match[1]!));
}

function text(language: (typeof languages)[number], path: readonly string[]): string | undefined {
  let at: string | Texts | undefined = texts[language];
  for (const key of path) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'string' && at !== '' ? at : undefined;
}

describe.each(languages)('texts in %s', (language) => {
  const has = (...path: string[]) => expect(text(language, path), path.join('/')).toBeDefined();

  it('say every happening', () => {
    const told = [...codes(/\.tell\(\s*'([\w-]+)'/g), ...codes(/#tell\([^;]*?, '([a-z][\w-]+)', '/g)];
    expect(told.length).toBeGreaterThan(15);
    for (const code of told) has('happenings', code);
  });

  it('explain every refusal and interlock', () => {
    for (const code of codes(/refused\('([\w-]+)'\)/g)) has('refusals', code);
    for (const { id } of new Operator().plant.interlocks()) {
      has('interlocks', id, 'trigger');
      has('interlocks', id, 'action');
    }
    for (const id of ['I-302', 'I-303', 'I-307', 'I-312', 'I-314']) has('refusals', id);
  });

  it('name every alarm and every fault', () => {
    for (const { id } of alarms) has('alarms', id);
    for (const id of faultIds) {
      has('faults', id, 'name');
      has('faults', id, 'shows');
    }
  });
});

describe('the plant', () => {
  it('shows a finite number on every instrument from the first second', () => {
    const o = new Operator();
    for (const [tag, { slot }] of o.plant.readings) expect(Number.isFinite(o.state[slot]), tag).toBe(true);
    o.wait(1);
    for (const [tag, { slot }] of o.plant.readings) expect(Number.isFinite(o.state[slot]), tag).toBe(true);
  });

  it('refuses an unknown tag, an unknown start, a value out of range and a verb that does not fit', () => {
    const { plant } = new Operator();
    expect(() => plant.operate('set', 'HV-99999', 1)).toThrow('HV-99999');
    expect(() => new Operator([], 'P99')).toThrow('P99');
    expect(plant.operate('set', 'HV-30107', 101)).toEqual({ ok: false, refusal: 'value-out-of-range' });
    expect(plant.operate('set', 'HV-30107', Number.NaN)).toEqual({ ok: false, refusal: 'value-out-of-range' });
    expect(plant.operate('set', 'HV-30107', 'open')).toEqual({ ok: false, refusal: 'value-out-of-range' });
    expect(plant.operate('start', 'HV-30107', null)).toEqual({ ok: false, refusal: 'verb-unknown' });
    expect(plant.operate('mode', 'TIC-301', 'cas')).toEqual({ ok: false, refusal: 'mode-unknown' });
  });

  it('moves a valve by 20 % a second when set, by 100 % when thrown', () => {
    const o = new Operator();
    o.set({ '63': 100 });
    o.act('throw', 'HV-30161', 100);
    o.wait(1);
    expect(o.read('HV-30163')).toBe(20);
    expect(o.read('HV-30161')).toBe(100);
    o.wait(4);
    expect(o.read('HV-30163')).toBe(100);
  });

  it('starts P4 as its description says', () => {
    const o = new Operator();
    for (const [tag, value] of [
      ['WT-301', 0],
      ['PT-301', 0],
      ['TT-301', 30],
      ['HV-30176', 100],
      ['HV-30101', 100],
      ['HV-30196', 100],
      ['PI-31202', 0.2],
      ['PT-502', 0.22],
      ['PT-601', 0.4],
      ['PT-602', 0.3],
      ['H-602.condensate', 20],
      ['TT-101', 45],
      ['PPE.helmet', 1],
      ['PPE.face-shield', 0],
      ['R-301.sterility', 4],
    ] as const) {
      expect(o.read(tag), tag).toBeCloseTo(value, 2);
    }
    const open = [...o.plant.readings.keys()].filter((tag) => /^HV-301\d\dB?$/.test(tag) && o.read(tag) > 0);
    expect(open).toEqual(['HV-30101', 'HV-30176', 'HV-30196']);
    for (const tag of ['TIC-301', 'PIC-301', 'FIC-301', 'SIC-301'])
      expect(o.plant.loop(tag)).toMatchObject({ mode: 'man', output: 0 });
  });
});
