import { describe, expect, it } from 'vitest';
import { type Diagram, run } from './diagram.ts';
import {
  checkConnections,
  checkDiagram,
  checkLines,
  checkNodes,
  checkReferences,
  checkTags,
  isWellFormed,
} from './diagram-check.ts';

const small: Diagram = {
  equipment: [
    { tag: 'V-101', kind: 'tank' },
    { tag: 'R-301', kind: 'fermentor', nozzles: ['N1'] },
    { tag: 'END.drain-30108', kind: 'drain' },
  ],
  valves: [
    { tag: 'HV-30101', kind: 'hand', body: 'gate', dn: 50, normally: 'closed' },
    { tag: 'HV-30108', kind: 'hand', body: 'ball', dn: 15, normally: 'closed' },
  ],
  instruments: [{ tag: 'TT-305', on: 'L-3001.T1', where: 'dcs' }],
  loops: [],
  lines: [
    {
      tag: 'L-3001',
      runs: [
        run('air', 50, 'V-101 → HV-30101 → L-3001.T1 → R-301.N1'),
        run('process', 15, 'L-3001.T1 → HV-30108 → END.drain-30108'),
      ],
    },
  ],
};
const line = (...runs: Diagram['lines'][number]['runs']): Diagram => ({ ...small, lines: [{ tag: 'L-3001', runs }] });

describe('checks of a diagram', () => {
  it('find nothing wrong in a right one', () => expect(checkDiagram(small)).toEqual([]));

  it('know the tags of the plant and refuse others', () => {
    for (const tag of [
      'R-301',
      'HV-30107',
      'HV-30101B',
      'TT-301A',
      'PDT-312',
      'LSH-303',
      'F0-301',
      'KI-301',
      'FQ-601',
      'TL-23',
      'PSV-301',
      'EH-303',
      'END.sample-cup',
      'CT-701',
      'BV-501A',
    ]) {
      expect(isWellFormed(tag), tag).toBe(true);
    }
    for (const tag of ['HV30107', 'GV-30107', 'CT-301', 'TT-3', 'hv-30107', 'TTT-301', 'T-301', 'END.Drain', '']) {
      expect(isWellFormed(tag), tag).toBe(false);
    }
  });

  it('find a tag that exists twice', () => {
    expect(checkTags({ ...small, instruments: [...small.instruments, ...small.instruments] })).toEqual([
      { tag: 'TT-305', says: 'exists twice' },
    ]);
  });

  it('find a run that ends at nothing, or at a nozzle that the vessel lacks', () => {
    const broken = line(run('air', 50, 'V-999 → HV-30101 → L-3001.T1 → R-301.N9'));
    expect(checkNodes(broken).map((p) => p.says)).toEqual(['V-999 does not exist', 'R-301.N9 is not a nozzle of it']);
  });

  it('find a valve with an open end and a tee without a branch', () => {
    const broken = line(
      run('air', 50, 'V-101 → L-3001.T1 → R-301.N1'),
      run('process', 15, 'END.drain-30108 → HV-30108'),
    );
    expect(checkConnections(broken).map((p) => p.says)).toEqual([
      'HV-30101 has 0 pipes',
      'HV-30108 has 1 pipes',
      'L-3001.T1 has 2 pipes',
    ]);
  });

  it('find a line that falls apart', () => {
    const broken = line(
      run('air', 50, 'V-101 → HV-30101 → R-301.N1'),
      run('process', 15, 'HV-30108 → END.drain-30108'),
    );
    expect(checkLines(broken)).toEqual([{ tag: 'L-3001', says: 'falls apart at HV-30108, END.drain-30108' }]);
  });

  it('find an instrument that sits on nothing', () => {
    expect(checkReferences({ ...small, instruments: [{ tag: 'TT-305', on: 'ST-30102', where: 'dcs' }] })).toHaveLength(
      1,
    );
  });
});
