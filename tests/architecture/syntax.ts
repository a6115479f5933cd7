// Reads source text into its syntax tree and walks it; shared by the checks of rooms and of determinism.
import { parseAst } from 'vite';

/** A node of the ESTree, seen only through its type and its fields. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The tree of a TypeScript file. Throws where it cannot be read. */
export function parse(path: string, text: string): SyntaxNode {
  return parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode;
}

/** Fields that only name something, so that the word in them refers to nothing: x.Date, { Date: 1 }. */
function isName(node: SyntaxNode, field: string): boolean {
  if (node['computed'] === true) return false;
  return (field === 'property' && node.type === 'MemberExpression') || field === 'key';
}

/** Calls `visit` for every node, a parent before its children; names that refer to nothing are left out. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  const step = (here: SyntaxNode, parent: SyntaxNode | null): void => {
    visit(here, parent);
    for (const [field, value] of Object.entries(here)) {
      if (isName(here, field)) continue;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) step(child, here);
    }
  };
  step(node, null);
}

/** Line of a position in a text, from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
