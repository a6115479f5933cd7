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

  it('makes R-301, V-202 and V-201 from one dictionary: the same digits are the same valve on the same medium', () => {
    // Counted by hand from content/fermentation.md 0.1: 52 entries less 17 and less 15.
    expect(digits('R-301')).toHaveLength(52);
    expect(digits('V-201')).toHaveLength(52 - 17);
    expect(digits('V-202')).toHaveLength(52 - 15);
    const pipes = segments(diagram);
    const mediumOf = (tag: string) => new Set(pipes.filter((s) => s.from === tag || s.to === tag).map((s) => s.medium));
    for (const vessel of ['V-201', 'V-202'] as const) {
      for (const lacking of LACKS[vessel]) expect(valves).not.toContain(`HV-${vessel.slice(2)}${lacking}`);
      for (const suffix of digits(vessel)) {
        const tag = `HV-${vessel.slice(2)}${suffix}`;
        expect(valves).toContain(tag);
        expect(mediumOf(tag), tag).toEqual(mediumOf(`HV-301${suffix}`));
      }
    }
    // V-202 receives seed from V-201, so that it has a steamed transfer line; both have sugar and antifoam roots.
    expect(digits('V-202')).toEqual(expect.arrayContaining(['32', '33', '41', '48']));
    expect(digits('V-201')).not.toContain('32');
  });

  it('gives the seed vessels the instruments and loops of R-301, number for number', () => {
    const tags = new Set([...diagram.instruments, ...diagram.loops].map(({ tag }) => tag));
    for (const number of ['201', '202']) {
      for (const letters of 'TT PT WT LT LSH AT SI IT JT FT F0 KI TIC PIC FIC SIC'.split(' ')) {
        expect(tags, letters).toContain(`${letters}-${number}`);
      }
    }
  });

  it('makes the nine feed stations from one template: valves 01 to 14, less what a feed must not have', () => {
    const all = Array.from({ length: 14 }, (_, i) => String(i + 1).padStart(2, '0'));
    const heat = ['04', '05', '06', '07', '08'];
    const lacking: Readonly<Record<number, readonly string[]>> = { 2: [...heat, '10', '11'], 6: heat, 7: heat };
    const nodes = segments(diagram).flatMap(({ from, to }) => [from, to]);
    for (let digit = 1; digit <= 9; digit++) {
      const present = all.filter((suffix) => valves.has(`HV-40${digit}${suffix}`));
      expect(present, `V-40${digit}`).toEqual(all.filter((suffix) => !(lacking[digit] ?? []).includes(suffix)));
      // One line from the tank to its own root valve and nozzle.
      const line = segments(diagram).filter((s) => s.line === `L-40${digit}`);
      const ends = new Set(line.flatMap((s) => [s.from, s.to]));
      for (const node of [`V-40${digit}.out`, `P-40${digit}`, `HV-3014${digit}`]) expect(ends, node).toContain(node);
      expect(valves.has(`FV-40${digit}`), `FV-40${digit}`).toBe(digit !== 8);
    }
    expect(nodes).not.toContain('END.feed-401');
  });

  it('keeps suffix 09 for the vacuum breaker, which is no hand valve', () => {
    expect(valves).not.toContain('HV-30109');
    expect(valves).toContain('XV-30109');
  });

  it('never lets steam meet ammonia', () => {
    const pipes = segments(diagram);
    const ends = pipes.filter((s) => s.line === 'L-402').flatMap((s) => [s.from, s.to]);
    const ammonia = new Set(ends.filter((node) => node !== 'R-301.N5b' && node !== 'H-412'));
    expect([...ammonia]).toEqual(expect.arrayContaining(['V-402.out', 'HV-40213', 'HV-30142']));
    expect(pipes.filter((s) => s.medium === 'steam' && (ammonia.has(s.from) || ammonia.has(s.to)))).toEqual([]);
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

  it('has the further instruments of content/fermentation.md 1.2, 1.3, 1.4 and 1.9, and every loop of 1.6', () => {
    const tags = new Set([...diagram.instruments, ...diagram.loops].map(({ tag }) => tag));
    const each = (pattern: string, digits_: string) => [...digits_].map((digit) => pattern.replace('#', digit));
    const listed = [
      ...'PT-501 PT-502 TT-501 TT-502 TT-503 TT-504 MT-501 PDT-501 FT-500 JT-501A JT-501B TT-505 MT-502 PT-503'.split(
        ' ',
      ),
      ...'PT-601 PT-602 TT-701 PT-701 TT-711 PT-711 FQ-601 FQ-701 JQ-001 GT-402A GT-402B TT-801 AT-801'.split(' '),
      ...each('TT-40#A', '123456789'),
      ...each('PT-40#', '123456789'),
      ...each('LT-40#', '123456789'),
      ...each('FT-40#', '12345679'),
      ...each('FQ-40#', '123456789'),
      ...each('FIC-40#', '13459'),
      ...'TIC-301 PIC-301 FIC-301 SIC-301 AIC-301 AIC-302 LIC-301 PIC-501 TIC-503 TIC-504 PIC-601 PIC-602 TIC-901'.split(
        ' ',
      ),
    ];
    expect(listed.filter((tag) => !tags.has(tag))).toEqual([]);
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
