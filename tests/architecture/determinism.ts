// What makes a simulation differ from one machine to another, or from one run to the next. A pure check over a map of files.
import { lineOf, parse, type SyntaxNode, walk } from './syntax.ts';

/** Members of Math that ECMAScript defines to the last bit. All others are left to the engine: kernel/math.ts has our own. */
const EXACT = new Set(
  'abs ceil floor round trunc sign min max sqrt fround imul clz32 PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(' '),
);

/** Names that bring in a clock, chance, the environment or the user's locale. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  Date: 'reads a clock',
  performance: 'reads a clock',
  setTimeout: 'waits for a clock',
  setInterval: 'waits for a clock',
  requestAnimationFrame: 'waits for the screen',
  queueMicrotask: 'depends on the order of tasks',
  crypto: 'brings chance',
  Intl: 'depends on the locale',
  globalThis: 'reaches the environment',
  window: 'reaches the environment',
  document: 'reaches the environment',
  navigator: 'reaches the environment',
  localStorage: 'reaches the environment',
  process: 'reaches the environment',
};

/** Methods whose result depends on the locale. */
const LOCALE = new Set(['toLocaleString', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']);

/** What is wrong with a member of an object: Math.exp, x.localeCompare. */
function member(node: SyntaxNode): string | null {
  const object = node['object'] as SyntaxNode;
  const property = node['property'] as SyntaxNode;
  const name = typeof property['name'] === 'string' ? property['name'] : '';
  if (object.type === 'Identifier' && object['name'] === 'Math') {
    if (node['computed'] === true) return 'takes a member of Math by a computed name';
    return EXACT.has(name) ? null : `Math.${name} is left to the engine`;
  }
  return node['computed'] !== true && LOCALE.has(name) ? `${name} depends on the locale` : null;
}

/** Names that a file gives to things of its own; there they mean nothing else. */
function ownNames(tree: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    const node = pattern as SyntaxNode | null;
    if (node === null) return;
    if (node.type === 'Identifier') names.add(String(node['name']));
    for (const part of (node['properties'] ?? node['elements'] ?? []) as SyntaxNode[]) bind(part?.['value'] ?? part);
    if (node.type === 'AssignmentPattern') bind(node['left']);
    if (node.type === 'RestElement') bind(node['argument']);
  };
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id']);
    for (const parameter of (node['params'] ?? []) as SyntaxNode[]) if (Array.isArray(node['params'])) bind(parameter);
  });
  return names;
}

function objection(node: SyntaxNode, parent: SyntaxNode | null, own: ReadonlySet<string>): string | null {
  switch (node.type) {
    case 'MemberExpression':
      return member(node);
    case 'Identifier': {
      const name = String(node['name']);
      if (name === 'Math' && !(parent?.type === 'MemberExpression' && parent['object'] === node))
        return 'hands Math on';
      return Object.hasOwn(FORBIDDEN, name) && !own.has(name) ? `${name} ${FORBIDDEN[name]}` : null;
    }
    case 'BinaryExpression':
      return node['operator'] === '**' ? '** is left to the engine' : null;
    case 'AssignmentExpression':
      return node['operator'] === '**=' ? '**= is left to the engine' : null;
    case 'ForInStatement':
      return 'for-in goes over keys in an order of its own';
    default:
      return null;
  }
}

/** Every place that is not the same on every machine, one line each: "file:line reason". */
export function checkDeterminism(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const found: string[] = [];
    const tree = parse(path, text);
    const own = ownNames(tree);
    walk(tree, (node, parent) => {
      const reason = objection(node, parent, own);
      if (reason !== null) found.push(`${path}:${lineOf(text, node.start)} ${reason}`);
    });
    return found;
  });
}
