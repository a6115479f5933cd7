// How an expert plays P1: what is done next depends on what is found, so that acts have conditions of their own.
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import {
  cylinderAt,
  INSIDE,
  inside,
  LAMP,
  papers,
  SAFETY,
  safetyDevices,
  seats,
  soapSpots,
  TIMER,
  utilities,
  VERDICT,
} from '../plant/inspection-points.ts';
import { GEAR } from './p1.facts.ts';
import { CHECKER, signedBy } from './second-person.ts';

const look = (tag: string): Act => ['inspect', tag];
/** "fault" if any of the places shows one, else "in order". */
const judged = (question: string, places: readonly string[]): Act[] => [
  ...places.map((tag): Act => ['judge', question, 'fault', `${tag}.finding = 1`]),
  ['judge', question, 'in-order', `${question} <= 0`],
];

const PH = ['AT-301A', 'AT-301B'];
const PORTS = [...PH, 'AT-302'];
/** What the cleaners left open. */
const LEFT_OPEN = ['08', '14', '21', '25', '26', '61', '63', '81'].map((suffix) => `HV-301${suffix}`);

const arrive = [
  ...together({ at: 0 }, ...GEAR.map((tag): Act => ['wear', tag])),
  ...together(
    when('done-1.01 = 1'),
    ...papers.map(look),
    ['record', 'R1.date', '=CLOCK'],
    ['record', 'R1.status', 'cleaned'],
    ['record', 'R1.abnormal', 'nothing'],
    ['record', 'R1.permits', 'closed'],
    ['stop', 'M-301.loto'],
    ['stop', 'P-101.loto'],
    ['record', 'R1.loto', 'removed'],
    ...signedBy('R1', CHECKER),
  ),
];

const inspect = [
  ...together(when('done-1.02 = 1'), ...utilities.map((tag): Act => ['judge', `${tag}.check`, 'yes'])),
  ...together({}, ['start', LAMP], ...inside.map(look), ...judged(INSIDE, inside)),
  ...together(after(20), ['stop', LAMP], ['stop', 'R-301.manhole']),
  ...together({}, ...safetyDevices.map(look), ...judged(SAFETY, safetyDevices)),
  ...together({}, ...PH.map((port): Act => ['start', `${port}.buffer-686`]), ['start', 'AT-302.sulphite']),
  ...together(
    after(65),
    ...PH.map((port): Act => ['stop', `${port}.buffer-686`]),
    ['stop', 'AT-302.sulphite'],
    ...PH.map((port): Act => ['start', `${port}.buffer-400`]),
  ),
  ...together(
    after(65),
    ...PH.map((port): Act => ['stop', `${port}.buffer-400`]),
    ...PORTS.map((port): Act => ['start', `${port}.probe`]),
    ['start', 'WT-301.zero'],
  ),
  ...together(after(15), ...LEFT_OPEN.map((tag): Act => ['close', tag])),
];

const jog = [
  ...together(when('done-1.08 = 1'), ['start', 'M-301']),
  ...together(when('jogged = 1'), ['stop', 'M-301']),
];

const press = [
  ...together(when('done-1.09 = 1'), ['open', 'HV-30101']),
  ...together(after(6), ['set', 'FIC-301', 20]),
  ...together(when('PI-31202 >= PT-301 + 0.04'), ['open', 'HV-30104']),
  ...together(when('PT-301 >= 0.15'), ['set', 'FIC-301', 0], ['close', 'HV-30104'], ['speed', '', 60]),
  // A leaking vessel is topped up before the test.
  ...together(
    when('done-1.11 = 1'),
    ['speed', '', 10],
    ['open', 'HV-30104', null, 'PT-301 < 0.143'],
    ['set', 'FIC-301', 20, 'PT-301 < 0.143'],
  ),
  ...together(when('PT-301 >= 0.143'), ['set', 'FIC-301', 0], ['close', 'HV-30104']),
  ...together(
    when('FV-301 <= 0 and HV-30104 <= 0'),
    ['start', TIMER],
    ['record', 'R2.p0', '=PT-301'],
    ['record', 'R2.t0', '=TT-301'],
    ['record', 'R2.time-0', '=CLOCK'],
  ),
];

const search = [
  ...together(
    when('done-1.12 = 1'),
    ...soapSpots.flatMap((tag): Act[] => [look(tag), ['start', `${tag}.leak-tag`, null, `${tag}.finding = 1`]]),
  ),
  ...seats.flatMap((seat) => [
    ...together({}, ['open', seat.drain]),
    ...together(
      after(10),
      look(cylinderAt(seat)),
      ['start', `${seat.valve}.leak-tag`, null, `${cylinderAt(seat)}.finding = 1`],
      ['close', seat.drain],
    ),
  ]),
  ...together(when('done-1.14 = 1'), ['speed', '', 60]),
];

const decide = [
  ...together(
    when('test-over = 1'),
    ['record', 'R2.p30', '=PT-301'],
    ['record', 'R2.t30', '=TT-301'],
    ['record', 'R2.drop', '=R-301.test-drop'],
    ['record', 'R2.leaks', '=R-301.leaks'],
    ['record', 'R2.passing', '=R-301.passing'],
    ['judge', VERDICT, 'pass', 'R-301.test-drop <= 0.003'],
    ['judge', VERDICT, 'fail', 'R-301.test-drop > 0.003'],
    ['record', 'R2.verdict', 'pass', 'R-301.test-drop <= 0.003'],
    ['record', 'R2.verdict', 'fail', 'R-301.test-drop > 0.003'],
    ['stop', TIMER],
    ['speed', '', 10],
  ),
];

const vent = [
  ...together(when('done-1.15 = 1'), ['open', 'HV-30161'], ['set', 'HV-30162', 10], ['set', 'PIC-301', 4]),
  ...together(when('PT-301 <= 0.07'), ['set', 'PIC-301', 6]),
  ...together(when('PT-301 <= 0.03'), ['set', 'PIC-301', 8]),
  ...together(
    when('PT-301 <= 0.0105'),
    ['set', 'PIC-301', 0],
    ['close', 'HV-30161'],
    ['close', 'HV-30162'],
    ...signedBy('R2', CHECKER),
  ),
  ...together(when('done-1.16 = 1'), ['finish', '']),
];

export const p1Expert: Expert = {
  script: [...arrive, ...inspect, ...jog, ...press, ...search, ...decide, ...vent],
  hands: [],
};
