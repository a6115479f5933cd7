// How an expert plays P4A: looks at every lot, has the liquor tested, sends back what is not in order, weighs with the second person, then
// makes up the medium and corrects its pH.
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import { MATERIALS, NITROGEN_LEAST, required } from '../plant/preparation/materials.ts';
import { ITEMS } from './p4a.facts.ts';
import { CHECKER, signedBy } from './second-person.ts';

const MOST = new Map(MATERIALS.map(({ id, moisture }) => [id, moisture[0]]));
const verdict = (item: string) => `V-101.${item}-verdict`;
const lotSample = (item: string) => `V-101.${item}-sample`;

/** What the laboratory must have found of a lot, and what it must not: of corn-steep liquor also at least 7 % of nitrogen. */
const tested = (item: string) =>
  [
    `V-101.${item}-moisture <= ${MOST.get(item)}`,
    ...(item === 'csl' ? [`V-101.csl-nitrogen >= ${NITROGEN_LEAST}`] : []),
  ].join(' and ');
const spoilt = (item: string) => [
  `V-101.${item}-lot.finding > 0`,
  `V-101.${item}-moisture > ${MOST.get(item)}`,
  ...(item === 'csl' ? [`V-101.csl-nitrogen < ${NITROGEN_LEAST}`] : []),
];

const lots = [
  ...together(
    { at: 0 },
    ['wear', 'PPE.dust-mask'],
    ['wear', 'PPE.gloves'],
    ...ITEMS.flatMap((item): Act[] => [
      ['inspect', `V-101.${item}-lot`],
      ['sample', lotSample(item)],
    ]),
    ['open', 'HV-10108'],
  ),
  ...together(after(30), ['speed', '', 60]),
  ...together(
    when('V-101.lots-tested >= 9'),
    ...ITEMS.flatMap((item): Act[] => [
      ['judge', verdict(item), 'release', `V-101.${item}-lot.finding = 0 and ${tested(item)}`],
      ...spoilt(item).map((condition): Act => ['judge', verdict(item), 'reject', condition]),
    ]),
  ),
  // What QA has brought instead is looked at and tested as the first was.
  ...together(
    when('V-101.lots-rejected = 0'),
    ...ITEMS.flatMap((item): Act[] => [
      ['inspect', `V-101.${item}-lot`, null, `${verdict(item)} = 0`],
      ['sample', lotSample(item), null, `${verdict(item)} = 0`],
    ]),
  ),
  ...together(
    when('V-101.lots-tested >= 9'),
    ...ITEMS.map((item): Act => ['judge', verdict(item), 'release', `${verdict(item)} = 0`]),
    ['speed', '', 10],
  ),
];

const weigh = [
  ...MATERIALS.flatMap((material) =>
    together(
      after(20),
      ['set', `V-101.${material.id}`, required(material)],
      ['inspect', `V-101.${material.id}-check`],
      ['record', `R5.${material.id}-lot`, `=V-101.${material.id}-lot.number`],
      ['record', `R5.${material.id}-certificate`, `=V-101.${material.id}-lot.certificate`],
      ['record', `R5.${material.id}`, `=V-101.${material.id}`],
    ),
  ),
  ...together({}, ...signedBy('R5', CHECKER), ['speed', '', 60]),
];

const water = [
  ...together({}, ['open', 'HV-10101']),
  ...together(when('V-101.volume >= 15'), ['start', 'M-101'], ['set', 'HV-10105', 10]),
  ...together(after(60), ['open', 'HV-10105']),
  ...together(when('V-101.volume >= 29'), ['close', 'HV-10101']),
  ...together(when('done-4.02a = 1'), ['set', 'HV-10105', 10], ['speed', '', 10]),
];

const pour = (item: string): Act => ['start', `V-101.${item}-pour`];
const materials = [
  ...together({}, ...ITEMS.slice(0, 4).map(pour)),
  ...ITEMS.slice(4).flatMap((item) => together(after(150), pour(item))),
  ...together(
    when('done-4.02b = 1 and TT-101 >= 59.5'),
    ['close', 'HV-10105'],
    ['open', 'HV-10101'],
    ['speed', '', 60],
  ),
  ...together(when('WT-101 >= 48.73'), ['close', 'HV-10101'], ['close', 'HV-10108'], ['speed', '', 10]),
  ...together(
    when('done-4.02c = 1'),
    ['record', 'R5b.volume', '=V-101.volume'],
    ['record', 'R5b.temperature', '=TT-101'],
  ),
];

/** Once more where the analyst has been mistaken. */
const again = (test: string, way: string, shown: string, [low, high]: readonly [number, number]): Act[] => [
  ['assay', test, `0/${way}`, `${shown} < ${low}`],
  ['assay', test, `0/${way}`, `${shown} > ${high}`],
];
/** From a new sample where the two do not agree, or agree on what is not to be believed. */
const anew = (test: string, way: string, shown: string, range: readonly [number, number]): Act[] => [
  ['sample', 'V-101.sample', null, `${shown} < ${range[0]}`],
  ['sample', 'V-101.sample', null, `${shown} > ${range[1]}`],
  ...again(test, way, shown, range),
];
const PH = ['LAB.ph', 'within-3-min', 'V-101.lab-ph', [6.2, 6.4]] as const;
const SUGAR = ['LAB.total-sugar', 'neutralised', 'V-101.lab-sugar', [6.5, 8]] as const;

const correct = [
  ...together(after(60), ['sample', 'V-101.sample'], ['assay', 'LAB.ph', '0/within-3-min']),
  ...together(when('V-101.lab-ph > 0'), ['set', 'V-101.naoh', 100], ['start', 'V-101.naoh-pour']),
  ...together(
    after(180),
    ['sample', 'V-101.sample'],
    ['assay', 'LAB.ph', '0/within-3-min'],
    ['assay', 'LAB.total-sugar', '0/neutralised'],
    ['speed', '', 60],
  ),
  ...together(when('V-101.lab-ph > 0'), ...again(...PH)),
  ...together(when('LAB.busy <= 1'), ...anew(...PH)),
  ...together(when('V-101.lab-ph >= 6.2 and V-101.lab-ph <= 6.4'), ['record', 'R5b.ph', '=V-101.lab-ph']),
  ...together(when('V-101.lab-sugar > 0'), ...again(...SUGAR)),
  ...together(when('LAB.busy <= 0'), ...anew(...SUGAR)),
  ...together(
    when('V-101.lab-sugar >= 6.5 and V-101.lab-sugar <= 8'),
    ['record', 'R5b.sugar', '=V-101.lab-sugar'],
    ['record', 'R5b.verdict', 'pass'],
    ['sign', 'R5b'],
    ['stop', 'M-101'],
  ),
];

const PROBES = ['AT-301A', 'AT-301B', 'AT-302'];

/** R-301, which has parked cold under sterile air since its empty sterilisation, is let down and its probes go back in (4.04). */
const letDown = [
  ...together({}, ['open', 'HV-30161'], ['open', 'HV-30162'], ['set', 'PIC-301', 100]),
  ...together(
    when('PT-301 <= 0.001'),
    ...PROBES.flatMap((port): Act[] => [
      ['stop', `${port}.plug`],
      ['start', `${port}.probe`],
    ]),
  ),
  // Let down, the gas is cold; the wall warms it again.
  ...together(when('TT-301 >= 22'), ['close', 'HV-30162'], ['close', 'HV-30161'], ['set', 'PIC-301', 0]),
  ...together(after(10), ['finish', '']),
];

export const p4aExpert: Expert = {
  script: [...lots, ...weigh, ...water, ...materials, ...correct, ...letDown],
  hands: [],
};
