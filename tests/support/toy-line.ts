// A line small enough to reason about: a tank that fills through a valve and warms by a heater, with a noisy thermometer.
// The attempt's own tests play it; nothing of it reaches the product.
import type { Layout } from '../../src/kernel/state.ts';
import { RandomStream } from '../../src/kernel/random.ts';
import type { Line, ProcedureEntry } from '../../src/lines/line.ts';
import type { CommandValue, Happening, Outcome, Plant, PlantVerb, Reading, Tag } from '../../src/plant/plant.ts';

const reading = (tag: Tag, slot: number): Reading => ({
  tag,
  slot,
  unit: '',
  decimals: 2,
  range: [0, 100],
  where: 'dcs',
});

class Tank implements Plant {
  readonly readings: ReadonlyMap<Tag, Reading>;
  readonly operables: ReadonlyMap<Tag, readonly PlantVerb[]> = new Map<Tag, readonly PlantVerb[]>([
    ['HV-1', ['set', 'throw']],
    ['M-1', ['start', 'stop']],
    ['PPE.gloves', ['wear', 'take']],
  ]);
  readonly choices: ReadonlyMap<Tag, readonly string[]> = new Map();
  readonly assays: ReadonlyMap<Tag, readonly string[]> = new Map();
  readonly loops = [];
  readonly #noise: RandomStream;
  readonly #slots: Readonly<Record<'valve' | 'target' | 'level' | 'motor' | 'gloves' | 'warmth' | 'shown', number>>;
  #state: Float64Array = new Float64Array(0);
  #happenings: Happening[] = [];

  constructor(
    layout: Layout,
    readonly seed: number,
  ) {
    this.#noise = new RandomStream(layout, 'thermometer');
    const slot = (name: string) => layout.slot(name);
    this.#slots = {
      valve: slot('valve'),
      target: slot('target'),
      level: slot('level'),
      motor: slot('motor'),
      gloves: slot('gloves'),
      warmth: slot('warmth'),
      shown: slot('shown'),
    };
    const { valve, level, motor, gloves, shown } = this.#slots;
    this.readings = new Map(
      [
        reading('HV-1', valve),
        reading('LT-1', level),
        reading('M-1', motor),
        reading('PPE.gloves', gloves),
        reading('TT-1', shown),
      ].map((r) => [r.tag, r]),
    );
  }

  begin(state: Float64Array, start: string): void {
    if (start !== 'empty') throw new Error(`no start state ${start}`);
    this.#state = state;
    this.#noise.begin(state, this.seed);
    state[this.#slots.warmth] = 20;
    state[this.#slots.shown] = 20;
  }

  resume(state: Float64Array): void {
    this.#state = state;
    this.#happenings = [];
  }

  tick(): void {
    const s = this.#state;
    const { valve, target, level, motor, warmth, shown } = this.#slots;
    const gap = s[target]! - s[valve]!;
    s[valve] = s[valve]! + Math.max(-20, Math.min(20, gap));
    s[level] = Math.min(100, s[level]! + s[valve]! / 100);
    if (s[level] === 100 && s[valve]! > 0) this.#happenings.push({ code: 'overflow', tag: 'LT-1', value: s[valve]! });
    s[warmth] = s[warmth]! + (s[motor] === 1 ? 0.1 : -0.001 * (s[warmth]! - 20));
    s[shown] = s[warmth]! + 0.01 * this.#noise.normal(s);
  }

  operate(verb: PlantVerb, tag: Tag, value: CommandValue): Outcome {
    const s = this.#state;
    if (tag === 'HV-1') s[this.#slots.target] = value as number;
    if (tag === 'PPE.gloves') s[this.#slots.gloves] = verb === 'wear' ? 1 : 0;
    if (tag === 'M-1') {
      if (verb === 'start' && s[this.#slots.level]! < 5) return { ok: false, refusal: 'I-1' };
      s[this.#slots.motor] = verb === 'start' ? 1 : 0;
    }
    return { ok: true };
  }

  loop(tag: Tag): never {
    throw new Error(`no loop ${tag}`);
  }

  interlocks() {
    return [];
  }

  samples() {
    return [];
  }

  takeHappenings(): readonly Happening[] {
    const taken = this.#happenings;
    this.#happenings = [];
    return taken;
  }
}

const entry: ProcedureEntry = {
  procedure: {
    id: 'T1',
    start: 'empty',
    sequence: [
      { id: '1.1', places: ['field'], needs: [], done: ['LT-1 >= 10', 'HV-1 <= 0'] },
      { id: '1.2', places: ['dcs'], needs: ['LT-1 >= 10'], done: ['TT-1 >= 40'], hold: 5 },
    ],
  },
  facts: [],
  rubric: {
    procedure: 'T1',
    measures: [
      { name: 'filled', kind: 'time', when: 'LT-1 >= 10' },
      { name: 'level', kind: 'last', tag: 'LT-1' },
      { name: 'hottest', kind: 'max', tag: 'TT-1' },
    ],
    steps: { points: 70, weights: { '1.1': 3, '1.2': 4 }, failed: {} },
    quality: [
      {
        id: 'Q.heat',
        points: 20,
        curves: [
          {
            measure: 'hottest',
            tag: 'TT-1',
            shares: [
              [40, 0],
              [41, 1],
              [45, 1],
              [60, 0],
            ],
          },
        ],
      },
    ],
    records: { points: 10, forms: ['R1'] },
    utilities: { points: 0, items: [] },
    safety: {
      cap: 20,
      rules: [{ id: 'S.overflow', class: 'serious', points: 5, triggers: [{ happening: 'overflow' }] }],
    },
    competencies: { C1: ['1.1', '1.2'], C2: ['R1'], C3: ['S'] },
    consequences: { 'Q.heat': [{ measure: 'hottest', tag: 'TT-1' }] },
  },
  records: [
    {
      id: 'R1',
      fields: [
        { id: 'level', kind: 'number', expected: [{ truth: 'level', due: 'filled' }] },
        { id: 'verdict', kind: 'choice', choices: ['good', 'bad'], expected: [] },
        { id: 'colour', kind: 'given', given: 'blue', expected: [] },
      ],
    },
  ],
  expert: {
    script: [
      { tag: 'HV-1', do: 'open' },
      { when: 'LT-1 >= 12', within: 60, tag: 'HV-1', do: 'close' },
      { after: 15, tag: 'M-1', do: 'start' },
      { when: 'TT-1 >= 41', within: 600, tag: 'M-1', do: 'stop' },
      { after: 10, tag: 'R1.level', do: 'record', value: '=LT-1' },
      { tag: 'R1', do: 'sign' },
      { do: 'finish' },
    ],
    hands: [],
  },
  defaults: { timeLimitMinutes: 20, speeds: [1, 10, 60, 'next'], speed: 10 },
};

/** What may follow on T1: the tank is warmed on; its record has the same name and another field. */
const second: ProcedureEntry = {
  procedure: {
    id: 'T2',
    start: 'empty',
    sequence: [
      { id: '2.1', places: ['field'], needs: [], done: ['LT-1 >= 10'] },
      { id: '2.2', places: ['dcs'], needs: ['warmed = 0'], done: ['TT-1 >= 45', 'R1.signed = 1'] },
    ],
  },
  facts: [{ name: 'warmed', when: 'TT-1 >= 45', latched: true }],
  rubric: {
    procedure: 'T2',
    measures: [
      { name: 'level', kind: 'last', tag: 'LT-1' },
      { name: 'hottest', kind: 'max', tag: 'TT-1' },
      { name: 'warm-at', kind: 'time', when: 'warmed = 1' },
    ],
    steps: { points: 80, weights: { '2.1': 1, '2.2': 3 }, failed: {} },
    quality: [],
    records: { points: 10, forms: ['R1'] },
    utilities: { points: 10, items: [{ id: 'U.level', measure: 'level', tag: 'LT-1', reference: 1 }] },
    safety: { cap: 0, rules: [] },
    competencies: { C1: ['2.1', '2.2'] },
    consequences: {},
  },
  records: [
    {
      id: 'R1',
      fields: [{ id: 'warmth', kind: 'number', tag: 'TT-1', expected: [{ truth: 'hottest', due: 'warm-at' }] }],
    },
  ],
  expert: {
    script: [
      { at: 5, tag: 'M-1', do: 'start' },
      { when: 'warmed = 1', tag: 'R1.warmth', do: 'record', value: '=TT-1' },
      { tag: 'R1', do: 'sign' },
      { after: 15, do: 'finish' },
    ],
    takeOver: [{ tag: 'M-1', do: 'stop' }],
    hands: [],
  },
  defaults: { timeLimitMinutes: 5, speeds: [1, 2, 10], speed: 2 },
};

export const toy: Line = {
  id: 'toy',
  diagram: {
    equipment: [],
    valves: [{ tag: 'HV-1', kind: 'hand', dn: 25, normally: 'closed', body: 'globe' }],
    instruments: [],
    loops: [],
    lines: [{ tag: 'L-1', runs: [{ medium: 'steam', dn: 25, nodes: ['H-1', 'HV-1', 'R-1'] }] }],
  },
  buildPlant: (layout, { seed }) => new Tank(layout, seed),
  facts: [{ name: 'warm', when: 'TT-1 >= 30' }],
  alarms: [{ id: 'LT-1.H', tag: 'LT-1', kind: 'H', limit: 40, priority: 2, hysteresis: 1, delay: 3 }],
  faults: ['E1'],
  events: new Map(),
  ages: new Map(),
  procedures: new Map([
    ['T1', entry],
    ['T2', second],
  ]),
  batch: ['T1', 'T2'],
  screens: {
    stations: [],
    plan: { size: { x0: 0, y0: 0, x1: 1, y1: 1 }, outlines: [], bodies: [] },
    walking: { speed: 1.4, stairSpeed: 0.7, stairs: [] },
    pages: [],
    trends: [],
    history: [],
    tidings: [],
    states: [],
  },
  texts: { 'zh-CN': {}, en: {} },
};

export const toys: ReadonlyMap<string, Line> = new Map([['toy', toy]]);
