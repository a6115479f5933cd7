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

  it('has the nominal diameters that content/fermentation.md 1.7 states', () => {
    // "Branch DN: 04 DN250; 61 DN200; 21, 62, PV-301 DN150; 07, 24, 31, 73 DN80; ..."
    const stated: readonly (readonly [dn: number, tags: string])[] = [
      [250, 'HV-30104'],
      [200, 'HV-30161'],
      [150, 'HV-30121 HV-30162 PV-301'],
      [80, 'HV-30107 HV-30124 HV-30131 HV-30173'],
      [25, 'HV-30111 HV-30113 HV-30125 HV-30132 HV-30150 HV-30195'],
      [20, 'HV-30133 HV-30151 HV-30163'],
      [15, 'HV-30108'],
      [10, 'HV-30114'],
    ];
    const bore = new Map(diagram.valves.map((v) => [v.tag, v.dn]));
    for (const [dn, tags] of stated) for (const tag of tags.split(' ')) expect(bore.get(tag), tag).toBe(dn);
  });

  it('has every instrument of content/fermentation.md 1.9 that sits on R-301 or its lines', () => {
    const instruments = new Set(diagram.instruments.map((i) => i.tag));
    const listed =
      'TT-301A TT-301B F0-301 KI-301 TT-302 TT-303 TT-304 TT-305 TT-307 PT-301 PT-302 FT-301 SI-301 IT-301 JT-301 WT-301 ' +
      'LT-301 LSH-301 AT-301A AT-301B AT-302 AT-303 GT-301 PDT-303 TT-306 TT-401 TT-402 TT-403 TT-404 TT-405 TT-406 TT-407 ' +
      'TT-408 TT-409 PI-31201 PI-31202 PDT-311 PDT-312 TI-30114 PI-30133 PI-30171 TT-901 LT-901 LT-303 LSH-303 XA-301 ZS-301';
    expect(listed.split(' ').filter((tag) => !instruments.has(tag))).toEqual([]);
  });

  it('joins what steam route 1, 2 and 3 need: a steam valve, the vessel and a trap on one pipe', () => {
    const pipes = segments(diagram);
    const reach = (from: string, avoid: ReadonlySet<string>) => {
      const reached = new Set([from]);
      for (let grown = true; grown; ) {
        grown = false;
        for (const { from: a, to: b } of pipes) {
          if (reached.has(a) === reached.has(b)) continue;
          const next = reached.has(a) ? b : a;
          if (avoid.has(reached.has(a) ? a : b)) continue;
          reached.add(next);
          grown = true;
        }
      }
      return reached;
    };
    const closed = (open: readonly string[]) =>
      new Set([...diagram.valves.map((v) => v.tag), 'XV-602'].filter((tag) => !open.includes(tag)));
    for (const [steam, port, drain, trap, nozzle] of [
      ['HV-30107', '', 'HV-30108', 'ST-30102', 'R-301.N1'],
      ['HV-30113', 'HV-30111', 'HV-30114', 'ST-30103', 'R-301.N2'],
      ['HV-30124', 'HV-30121', 'HV-30125', 'ST-30104', 'R-301.N3'],
    ] as const) {
      const shut = closed([steam, port, drain]);
      expect([...reach(steam, shut)], steam).toEqual(expect.arrayContaining([trap, nozzle]));
      if (port !== '')
        expect([...reach(steam, closed([steam, drain]))], `${steam} without ${port}`).not.toContain(nozzle);
    }
  });
});
