// Draws a procedure from its machine: strict steps one below the other, free groups side by side. In-order transitions are drawn;
// that any later step may be done at once, past those before it, is said in words, for the lines would hide the rest.
import type { AnyStateNode } from 'xstate';
import { COMPLETE, FINISH_EVENT, FINISHED, type ProcedureMachine } from './compile.ts';
import { doneFact } from './language.ts';

/** Title of a step or group in the language of the chart. */
export type Title = (id: string) => string;

/** What to write that is no step's title. */
export interface ChartWords {
  readonly complete: string;
  readonly finished: string;
  readonly finish: string;
  readonly note: string;
}

/** A state on the way from the first to `complete`, in order; a free group has members. */
interface Node {
  readonly key: string;
  readonly id: string;
  readonly members: readonly string[];
  /** Where the machine goes from here when the part is done. */
  readonly next: string;
}

const idOf = (key: string): string => key.replaceAll('_', '.');

/** Walks the machine from its initial state along the transitions that a part's own end takes. */
function partsOf(machine: ProcedureMachine): readonly Node[] {
  const nodes: Node[] = [];
  let key = machine.root.initial.target[0]!.key;
  while (key !== COMPLETE) {
    const state: AnyStateNode = machine.root.states[key]!;
    const end = state.type === 'parallel' ? `xstate.done.state.${state.id}` : doneFact(idOf(key));
    const next: string = state.transitions.get(end)![0]!.target![0]!.key;
    const members = state.type === 'parallel' ? Object.keys(state.states).map(idOf) : [];
    nodes.push({ key, id: idOf(key), members, next });
    key = next;
  }
  return nodes;
}

/** The machine as a Mermaid state diagram. */
export function mermaid(machine: ProcedureMachine, title: Title, words: ChartWords): string {
  const parts = partsOf(machine);
  const lines = ['stateDiagram-v2', '  direction TB', `  [*] --> ${parts[0]!.key}`];
  for (const part of parts) {
    if (part.members.length === 0) {
      lines.push(`  ${part.key} : ${part.id} ${title(part.id)}`, `  ${part.key} --> ${part.next} : done-${part.id}`);
      continue;
    }
    lines.push(`  state "${part.id} ${title(part.id)}" as ${part.key} {`);
    part.members.forEach((id, m) => {
      const region = `${part.key}_${m}`;
      if (m > 0) lines.push('    --');
      lines.push(`    ${region} : ${id} ${title(id)}`, `    [*] --> ${region}`, `    ${region} --> [*] : done-${id}`);
    });
    lines.push('  }', `  ${part.key} --> ${part.next}`);
  }
  lines.push(
    `  ${COMPLETE} : ${words.complete}`,
    `  ${FINISHED} : ${words.finished}`,
    `  ${COMPLETE} --> ${FINISHED} : ${FINISH_EVENT}`,
    `  ${FINISHED} --> [*]`,
    `  note right of ${COMPLETE} : ${words.note}`,
  );
  return `${lines.join('\n')}\n`;
}

const WIDTH = 840;
const BOX = { width: 400, height: 44 };
const MEMBER = { width: 250, height: 60, gap: 14 };
const GAP = 26;
const TOP = 24;
const FONT = `font-family="'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"`;

/** The machine as an SVG picture. */
export function svg(machine: ProcedureMachine, title: Title, words: ChartWords): string {
  const shapes: string[] = [];
  let y = TOP;
  const arrow = () => {
    shapes.push(`<path class="arrow" d="M${WIDTH / 2} ${y} v${GAP - 6}" marker-end="url(#head)"/>`);
    y += GAP;
  };
  for (const part of partsOf(machine)) {
    if (part.members.length === 0) {
      shapes.push(box((WIDTH - BOX.width) / 2, y, BOX.width, BOX.height, 'step', [`${part.id}  ${title(part.id)}`]));
      y += BOX.height;
    } else {
      const width = part.members.length * (MEMBER.width + MEMBER.gap) + MEMBER.gap;
      const height = MEMBER.height + 2 * MEMBER.gap + 18;
      const left = (WIDTH - width) / 2;
      shapes.push(`<rect class="group" x="${left}" y="${y}" width="${width}" height="${height}" rx="8"/>`);
      shapes.push(text(left + MEMBER.gap, y + 19, `${part.id}  ${title(part.id)}`, 'start'));
      part.members.forEach((id, i) => {
        const x = left + MEMBER.gap + i * (MEMBER.width + MEMBER.gap);
        shapes.push(box(x, y + MEMBER.gap + 18, MEMBER.width, MEMBER.height, 'step', [id, title(id)]));
      });
      y += height;
    }
    arrow();
  }
  shapes.push(box((WIDTH - BOX.width) / 2, y, BOX.width, BOX.height, 'complete', [words.complete]));
  y += BOX.height;
  arrow();
  shapes.push(box((WIDTH - BOX.width) / 2, y, BOX.width, BOX.height, 'final', [words.finished]));
  y += BOX.height + 34;
  shapes.push(text(WIDTH / 2, y, words.note, 'middle'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 24}" ${FONT} font-size="13">
<style>
.step { fill: #ffffff; stroke: #4a5560; }
.group { fill: #eef1f3; stroke: #9aa4ad; stroke-dasharray: 5 4; }
.complete { fill: #f4f1e6; stroke: #4a5560; }
.final { fill: #ffffff; stroke: #4a5560; stroke-width: 3; }
.arrow { fill: none; stroke: #4a5560; stroke-width: 1.5; }
text { fill: #20262b; }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#4a5560"/></marker></defs>
<rect width="${WIDTH}" height="${y + 24}" fill="#ffffff"/>
${shapes.join('\n')}
</svg>
`;
}

function box(x: number, y: number, width: number, height: number, style: string, lines: readonly string[]): string {
  const middle = y + height / 2 + 5;
  const first = middle - ((lines.length - 1) * 20) / 2;
  const words = lines.map((line, i) => text(x + width / 2, first + i * 20, line, 'middle'));
  return `<rect class="${style}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${words.join('')}`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle'): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${safe}</text>`;
}
