import { describe, expect, test } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { arrangement } from '../../src/lines/fermentation/layout/index.ts';
import type { Texts } from '../../src/lines/line.ts';
import { type Diagram, isTee, parseNode, segments, tagsOf } from '../../src/plant/diagram.ts';
import { isPlaced } from '../../src/plant/standing.ts';
import {
  EXCUSES,
  lookupOf,
  missingViews,
  pending,
  placedTags,
  reasonsFor,
  tagsWrittenIn,
  unknownTags,
  VIEWS,
} from './tags.ts';

const { diagram, alarms, screens, procedures, texts } = fermentation;
const facts = [...fermentation.facts, ...[...procedures.values()].flatMap((entry) => entry.facts)];
const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const known = new Set([...plant.readings.keys(), ...plant.operables.keys(), ...plant.loops]);
const drawn = new Set(tagsOf(diagram));
const lookup = lookupOf(fermentation, arrangement);
const placed = placedTags(diagram, arrangement);
/**
 * What is asked, worn, sampled, tested in the laboratory or weighed in has no place of its own; emergency stops and the button that starts
 * the batch are in the control room.
 */
const WITHOUT_PLACE = /^(?:PPE|SAMPLE|LAB|DOSE|E-STOP)\.|^BATCH$/;
const waiting = new Set(Object.values(pending).flatMap(({ tags }) => tags));

describe('one tag, four views', () => {
  test('every tag is in the model, the workshop, the control room and the procedures, or it is said why not', () => {
    expect(unknownTags(diagram, lookup, pending)).toEqual([]);
  });

  test('a valve that only the drawing knows is found', () => {
    const valve: Diagram['valves'][number] = {
      tag: 'HV-30199',
      kind: 'hand',
      body: 'gate',
      dn: 50,
      normally: 'closed',
    };
    expect(unknownTags({ ...diagram, valves: [...diagram.valves, valve] }, lookup, pending)).toEqual(['HV-30199']);
    expect(missingViews(lookup, 'HV-30199')).toEqual(['model', 'workshop', 'procedures']);
  });

  test('what has come in all views is no longer listed as pending (node --import tsx scripts/prune-pending.ts)', () => {
    expect([...waiting].filter((tag) => missingViews(lookup, tag).length === 0)).toEqual([]);
  });

  test('every pending tag is on the drawing, is listed once, and its area has a reason', () => {
    const all = Object.values(pending).flatMap(({ tags }) => tags);
    expect(all.filter((tag, i) => !drawn.has(tag) || all.indexOf(tag) !== i)).toEqual([]);
    expect(Object.values(pending).filter(({ reason, tags }) => reason === '' || tags.length === 0)).toEqual([]);
  });

  test('no excuse is given twice or in vain', () => {
    for (const view of VIEWS) {
      const without = [...drawn].filter((tag) => !lookup[view](tag));
      expect(without.filter((tag) => reasonsFor(view, tag).length > 1)).toEqual([]);
      expect(EXCUSES[view].filter(([tags]) => !without.some((tag) => tags.test(tag)))).toEqual([]);
    }
  });

  test('every valve, instrument, machine and loop of the model is on the drawing', () => {
    // The contacts of the power cabinets have the names of the alarm table, which no loop number fits.
    const own = [...known].filter(
      (tag) => !tag.includes('.') && !/^(?:COLD-301|XA-(?:EG|UPS)01)$/.test(tag) && !WITHOUT_PLACE.test(tag),
    );
    expect(own.filter((tag) => !drawn.has(tag))).toEqual([]);
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
  test('whatever is operated has a place in the workshop, is worn, belongs to the control room, or is pending', () => {
    const loops = new Set(plant.loops);
    // A probe, a plug, a cover is where the thing is to which it belongs.
    const owner = (tag: string) => tag.split('.')[0]!;
    const placeless = [...plant.operables.keys()].filter(
      (tag) =>
        // A loop, or a selector of one.
        !loops.has(owner(tag)) &&
        !plant.choices.has(tag) &&
        !WITHOUT_PLACE.test(tag) &&
        !placed.has(owner(tag)) &&
        !waiting.has(owner(tag)),
    );
    expect(placeless).toEqual([]);
  });

  test('whatever is read in the field has a place there, or is pending', () => {
    const field = [...plant.readings.values()].filter(({ where }) => where === 'field').map(({ tag }) => tag);
    expect(field.length).toBeGreaterThan(0);
    expect(field.filter((tag) => !placed.has(tag) && !waiting.has(tag))).toEqual([]);
  });

  test('a pipe is missing only where something on it is pending', () => {
    const owner = (node: string) => parseNode(node).owner;
    const missing = segments(diagram).filter(
      ({ from, to }) => !isPlaced(arrangement, from, to) || !isPlaced(arrangement, to, from),
    );
    const excused = missing.filter(({ line, from, to }) =>
      [line, owner(from), owner(to)].some((tag) => waiting.has(tag) && !placed.has(tag)),
    );
    expect(missing.filter((pipe) => !excused.includes(pipe)).map(({ from, to }) => `${from}>${to}`)).toEqual([]);
  });

  test('nothing stands there that the drawing does not know', () => {
    const nodes = new Set(segments(diagram).flatMap(({ from, to }) => [from, to]));
    const tees = [...arrangement.tees.keys()].filter((node) => !isTee(node) || !nodes.has(node));
    expect(tees).toEqual([]);
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
