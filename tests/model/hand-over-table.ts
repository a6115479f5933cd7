// Within which two states of the plant count as the same, and what is not compared. One table for all procedures.

/** Seconds that both are given: transmitters and loops have settled by then. */
export const SETTLED = 120;

/** By unit; what has no unit is a state and must be the same; anything else within 3 % of its range. */
export const TOLERANCES: Readonly<Record<string, number>> = {
  '°C': 3,
  MPa: 0.01,
  t: 0.25,
  'm³': 0.3,
  rpm: 3,
  'Nm³/min': 1.5,
  'L/h': 1,
};

export interface Excluded {
  readonly tags: RegExp;
  readonly why: string;
}

/** Nothing that a procedure starts from. */
export const NOT_COMPARED: readonly Excluded[] = [
  { tags: /^(?:FQ|JQ)-/, why: 'totalisers count from the beginning of the run' },
  { tags: /F0(?:-\d+)?$|^(?:KI|F0)-/, why: 'lethality and timers of a sterilisation that is over' },
  {
    tags: /\.(?:steam-total|run|suck|seal|received|portion|loss|units|harvested|titre|arrived|results|drawn)$/,
    why: 'counters',
  },
  {
    tags: /^(?:LAB|SEED|SAMPLE|DOSE|ADD|BATCH)\b|-verdict$|\.(?:harvest-decision|harvest-release|cleaned)$/,
    why: 'what has been tested, judged and pressed',
  },
  { tags: /^PPE\./, why: 'everybody dresses for the procedure' },
  { tags: /\.output$|\.flow$|^(?:TV|PV|FV)-/, why: 'what a loop does at the moment; what it holds is compared' },
  { tags: /\.rate$|^MT-50|humidity$/, why: 'weather and its changes, far inside their limits' },
  {
    tags: /^(?:V-101\.|WT-101\.target$)/,
    why: 'the recipe card and the emptied preparation tank, once its weight agrees',
  },
  {
    tags: /\.(?:finding|right|check|cylinder|slope|attended|soaped|leaks|leak-tag|tight|open-valves|seats-tested|test-drop|permit|sequence|odd-hour|cold-end|sample-age)$/,
    why: 'what an inspection found and noted',
  },
  {
    tags: /^R-301\.(?:bottom|wall|tools|shaft-nuts|coil|sparger|sight-glass|lamp-glass|manhole-gasket|probe-ports|head-flange|nozzles|valve-glands|inside|safety-devices|verdict|shift-log|rinsed|washed)$|^(?:PSV-301\.tag|RD-301\.indicator|PI-30171\.zero|M-301\.seal|F-500\.mat|K-501A\.oil-level|K-501A\.oil-temperature|BV-501A\.indicator)$/,
    why: 'the second of the last look',
  },
  { tags: /^H-602\.condensate$/, why: 'gathers by the hour; every procedure with steam drains it first' },
];

interface Exception extends Excluded {
  /** "P1 P2", or all of them. */
  readonly pairs: 'all' | readonly string[];
}

/** What still differs, and why it may. */
export const EXCEPT: readonly Exception[] = [
  {
    pairs: ['P1 P2', 'P4A P4'],
    tags: /^(?:TT-303|COLD-301)$/,
    why: 'the exhaust line is cold for a while when the vessel has been let down through it',
  },
  {
    pairs: ['P2 P3'],
    tags: /^(?:PT-40\d|TT-505|FT-500|JT-501A)$/,
    why: 'the feed tanks lost some of their air while H-501 was down; F-501 is still warm and the last filters are being blown dry',
  },
  {
    pairs: ['P4A P4'],
    tags: /^(?:TT-30\d[AB]?|TIC-301|TI-30114|PI-30133|R-301\.head)$/,
    why: 'the start of P4 is given: 30 deg C where the hall has 25, pipes at 0.02 MPa',
  },
  { pairs: ['P3 P4A'], tags: /^PI-30133$/, why: 'the vacuum that TL-23 draws grows as it cools' },
  { pairs: ['P4 P5'], tags: /^TT-101$/, why: 'V-101 is empty' },
  {
    pairs: ['P4 P5', 'P5 P6'],
    tags: /^(?:AT-302|AIC-302|R-301\.do)$/,
    why: 'oxygen dissolves in the medium in the first minutes of the start',
  },
  { pairs: ['P5 P6'], tags: /^TT-(?:304|401)$/, why: 'a trap that cools' },
  {
    pairs: ['P6 P7'],
    tags: /^(?:TT-22\d|TI-20214|PI-20271|PI-2220\d|L-202\d\.sterility|PI-20233)$/,
    why: 'V-202 is hot from being killed and its pipes cool; nobody keeps it sterile',
  },
  {
    pairs: ['P6 P7'],
    tags: /^(?:AT-303|FT-402|PI-30133|TL-(?:12|23)\.)/,
    why: 'the culture is 1.3 h old at the end of P6, pH control has waited for its pump, the transfer is over',
  },
  {
    pairs: ['P7 P8'],
    tags: /^(?:TT-30[45]|PI-30133|TT-901|TIC-901|ST-90101|L-9001\.|TT-22\d|TI-20214)/,
    why: 'pipes that the last sample and the last withdrawal have left warm; 8.04 steams them again',
  },
  {
    pairs: ['P7 P8'],
    tags: /^(?:F[IT]C?-301|FT-402|TT-50[14]|TIC-504|FT-500|R-301\.product-left)$/,
    why: 'the compressor takes up its load in the first minutes of the start',
  },
  {
    pairs: ['P8 P9'],
    tags: /^(?:PI-30133|TT-901|TIC-901|TT-801|ST-90101|L-9001\.|P-802\.ph|TL-23\.)/,
    why: 'flush water in the harvest and CIP lines, and the last reading of what no longer flows',
  },
];
