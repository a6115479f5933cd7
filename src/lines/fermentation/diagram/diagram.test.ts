import { describe, expect, it } from 'vitest';
import { segments } from '../../../plant/diagram.ts';
import { checkDiagram } from '../../../plant/diagram-check.ts';
import { LACKS, SUFFIXES, vesselValves } from './dictionary.ts';
import { diagram } from './index.ts';

const valves = new Set(diagram.valves.map((v) => v.tag));
const digits = (vessel: 'R-301' | 'V-201' | 'V-202') =>
  vesselValves(vessel, { lacks: LACKS[vessel], bore: () => ({ dn: 25 }) }).map((v) => v.tag.slice(-2));

describe('the diagram of the fermentation line', () => {
  it('holds together', () => expect(checkDiagram(diagram)).toEqual([]));

  it('has every hand valve of the dictionary on R-301, with a nominal diameter', () => {
    expect(SUFFIXES).toHaveLength(52);
    for (const suffix of SUFFIXES) expect(valves).toContain(`HV-301${suffix.digits}`);
    for (const valve of diagram.valves) expect(valve.dn, valve.tag).toBeGreaterThan(0);
  });

  it('makes V-201 and V-202 from the same template, without what they lack', () => {
    // Counted by hand from content/fermentation.md 0.1: 52 entries less 17 and less 15.
    expect(digits('R-301')).toHaveLength(52);
    expect(digits('V-201')).toHaveLength(52 - 17);
    expect(digits('V-202')).toHaveLength(52 - 15);
    for (const vessel of ['V-201', 'V-202'] as const) {
      expect(digits(vessel).filter((d) => LACKS[vessel].includes(d))).toEqual([]);
      for (const lacking of LACKS[vessel]) expect(digits('R-301')).toContain(lacking);
    }
    // V-202 receives seed from V-201, so that it has a steamed transfer line; both have sugar and antifoam roots.
    expect(digits('V-202')).toEqual(expect.arrayContaining(['32', '33', '41', '48']));
    expect(digits('V-201')).not.toContain('32');
    expect(valves).toContain('HV-20222');
  });

  it('keeps suffix 09 for the vacuum breaker, which is no hand valve', () => {
    expect(valves).not.toContain('HV-30109');
    expect(valves).toContain('XV-30109');
  });

  it('never lets steam meet ammonia', () => {
    const ends = segments(diagram)
      .filter((s) => s.line === 'L-402')
      .flatMap((s) => [s.from, s.to]);
    expect(new Set(ends)).toEqual(new Set(['END.feed-402', 'HV-30142', 'R-301.N5b']));
  });

  it('has only the seal-fluid valve of R-301 open in the idle clean plant', () => {
    const open = diagram.valves.filter((v) => v.tag.startsWith('HV-301') && v.normally === 'open').map((v) => v.tag);
    expect(open).toEqual(['HV-30196']);
  });
});
