import { describe, expect, test } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { arrangement } from '../../src/lines/fermentation/layout/index.ts';
import type { Texts } from '../../src/lines/line.ts';
import { type Diagram, tagsOf } from '../../src/plant/diagram.ts';
import { reasonsFor, tagsWrittenIn, UNMODELLED, unknownTags } from './tags.ts';

const { diagram, alarms, screens, procedures, texts } = fermentation;
const facts = [...fermentation.facts, ...[...procedures.values()].flatMap((entry) => entry.facts)];
const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const known = new Set([...plant.readings.keys(), ...plant.operables.keys(), ...plant.loops]);
const drawn = new Set(tagsOf(diagram));

describe('the diagram and the model', () => {
  test('every tag of the diagram is readable or operable, or has a reason not to be', () => {
    expect(unknownTags(diagram, known)).toEqual([]);
  });

  test('a valve that only the drawing knows is found', () => {
    const valve: Diagram['valves'][number] = {
      tag: 'HV-30199',
      kind: 'hand',
      body: 'gate',
      dn: 50,
      normally: 'closed',
    };
    expect(unknownTags({ ...diagram, valves: [...diagram.valves, valve] }, known)).toEqual(['HV-30199']);
  });

  test('no reason is given twice, in vain, or for what the model knows', () => {
    const excused = [...drawn].filter((tag) => !known.has(tag));
    expect(excused.filter((tag) => reasonsFor(tag).length !== 1)).toEqual([]);
    expect(UNMODELLED.filter(([tags]) => !excused.some((tag) => tags.test(tag)))).toEqual([]);
    expect([...drawn].filter((tag) => known.has(tag) && reasonsFor(tag).length > 0)).toEqual([]);
  });

  test('every valve, instrument, machine and loop of the model is on the drawing', () => {
    const utilities = ['TT-504', 'MT-501'];
    const own = [...known].filter((tag) => !tag.includes('.') && tag !== 'COLD-301');
    expect(own.filter((tag) => !drawn.has(tag))).toEqual(utilities.filter((tag) => own.includes(tag)));
  });

  test('both say the same of where an instrument is read', () => {
    const differing = diagram.instruments.flatMap(({ tag, where }) => {
      const reading = plant.readings.get(tag);
      // What the DCS computes from others is shown like any other of its values.
      const drawnAs = where === 'computed' ? 'dcs' : where;
      return reading === undefined || reading.where === drawnAs ? [] : [`${tag}: ${drawnAs}, ${reading.where}`];
    });
    expect(differing).toEqual([]);
  });
});

describe('the diagram and the workshop', () => {
  const solids = new Set(arrangement.solids.map(({ tag }) => tag));
  const stands = (tag: string) =>
    arrangement.inlines.has(tag) ||
    arrangement.mountings.has(tag) ||
    solids.has(tag) ||
    [...arrangement.ports.values()].some(({ node }) => node === tag);

  test('whatever is operated has a place in the workshop, is worn, or belongs to the control room', () => {
    const loops = new Set(plant.loops);
    const placeless = [...plant.operables.keys()].filter(
      (tag) => !loops.has(tag) && !tag.startsWith('PPE.') && !stands(tag),
    );
    expect(placeless).toEqual([]);
  });

  test('whatever is read in the field has a place there', () => {
    const field = [...plant.readings.values()].filter(({ where }) => where === 'field').map(({ tag }) => tag);
    expect(field.length).toBeGreaterThan(0);
    expect(field.filter((tag) => !stands(tag))).toEqual([]);
  });

  test('every valve of the drawing stands somewhere', () => {
    expect(diagram.valves.filter(({ tag }) => !stands(tag))).toEqual([]);
  });
});

describe('the diagram and the procedures', () => {
  const entries = [...procedures.values()];
  const names = new Set([...facts.map((fact) => fact.name), ...known, ...drawn]);
  const interlocks = new Set(plant.interlocks().map(({ id }) => id));
  const exists = (tag: string) => names.has(tag) || interlocks.has(tag);

  test.each([
    ['facts', facts],
    ['alarms', alarms.map(({ tag, while: condition }) => [tag, condition])],
    ['stations', screens.stations],
    ['trends', [screens.trends, screens.history]],
    ['procedures', entries.map(({ procedure }) => procedure)],
    ['rubrics', entries.map(({ rubric }) => rubric)],
    ['records', entries.map(({ records }) => records)],
    ['experts', entries.map(({ expert }) => expert)],
  ])('every tag that the %s name exists', (_, data) => {
    const written = [...tagsWrittenIn(data)];
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((tag) => !exists(tag))).toEqual([]);
  });

  test('a tag that does not exist is found wherever it is written', () => {
    const planted = {
      steps: [{ done: ['PT-301 >= 0.1 and HV-30199 <= 0', 'TT-301 > PT-999 + 0.04'] }],
      tag: 'PPE.cape',
    };
    expect([...tagsWrittenIn(planted)].filter((tag) => !exists(tag))).toEqual(['HV-30199', 'PT-999', 'PPE.cape']);
  });
});

describe('the diagram and the languages', () => {
  test.each(['zh-CN', 'en'] as const)('every tag has a name of its own in %s, and no name is left over', (language) => {
    const named = texts[language]['tags'] as Texts;
    const wanted = [...new Set([...drawn, ...known])];
    expect(wanted.filter((tag) => typeof named[tag] !== 'string' || named[tag] === '')).toEqual([]);
    expect(Object.keys(named).filter((tag) => !drawn.has(tag) && !known.has(tag))).toEqual([]);
  });

  test('no two valves, instruments or machines share a name', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const named = texts[language]['tags'] as Texts;
      const all = [...diagram.equipment, ...diagram.valves, ...diagram.instruments].map(({ tag }) => named[tag]);
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
  });
});
