// Which room may know which: imports run one way, from the kernel up to the screens. A pure check over a map of files.
import { posix } from 'node:path';
import { lineOf, parse, type SyntaxNode, walk } from './syntax.ts';

/** From the ground up; a room may use those before it. */
const FLOORS = ['kernel', 'plant', 'procedure', 'scoring', 'lines', 'attempt'] as const;
/** The top storey: rooms that use the floors below, never each other. */
const TOP = ['ui', 'scenes', 'lms', 'cli', 'server', 'scorm'] as const;

/** Doors in the top storey: what stands on the left may import what stands on the right. */
const DOORS: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^cli\//, /^(?:server|scorm)\//],
  [/^src\/ui\/studio\//, /^scorm\//],
];

/** Walls that the order of the storeys does not make: a scene draws, and knows nothing of marks. */
const WALLS: readonly (readonly [from: RegExp, to: RegExp])[] = [[/^scenes\//, /^src\/scoring\//]];

/** Packages and who may use them. What no entry names is free for all. */
const PACKAGES: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^(?:three|@react-three\/.+)(?:\/|$)/, ['scenes']],
  [/^(?:react|react-dom)(?:\/|$)/, ['ui', 'scenes', 'main']],
  [/^(?:i18next|react-i18next|uplot)(?:\/|$)/, ['ui']],
  [/^scorm-again(?:\/|$)/, ['lms']],
  [/^(?:hono|@hono\/.+)(?:\/|$)/, ['server']],
  [/^xstate(?:\/|$)/, ['procedure']],
  [/^node:/, ['cli', 'server', 'scorm']],
];

const MAIN = /^src\/(?:main|trainer)\.tsx$/;

/** Room of a file by its path, or null if it lies in none. */
export function roomOf(path: string): string | null {
  if (MAIN.test(path)) return 'main';
  const inSource = /^src\/([^/]+)\//.exec(path)?.[1];
  const room = inSource ?? /^([^/]+)\//.exec(path)?.[1];
  return room !== undefined && [...FLOORS, ...TOP].some((known) => known === room) ? room : null;
}

/** Module names that a file imports, exports from, or loads; with where. */
export function importsOf(path: string, text: string): readonly { readonly name: string; readonly line: number }[] {
  const found: { name: string; line: number }[] = [];
  walk(parse(path, text), (node) => {
    const source = node['source'] as SyntaxNode | null | undefined;
    if (source && typeof source['value'] === 'string')
      found.push({ name: source['value'], line: lineOf(text, node.start) });
    if (node.type === 'ImportExpression' && typeof source?.['value'] !== 'string') {
      found.push({ name: '(computed)', line: lineOf(text, node.start) });
    }
  });
  return found;
}

const isFloor = (room: string): boolean => FLOORS.some((floor) => floor === room);
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor === room);
const opens = (doors: typeof DOORS, from: string, to: string): boolean =>
  doors.some(([a, b]) => a.test(from) && b.test(to));

function objection(from: string, to: string): string | null {
  const [room, other] = [roomOf(from)!, roomOf(to)];
  if (other === null) return 'belongs to no room';
  if (opens(WALLS, from, to)) return `${room} must not know ${other}`;
  if (room === 'main' || opens(DOORS, from, to)) return null;
  if (room === other) {
    const line = (path: string): string | undefined => /^src\/lines\/([^/]+)\//.exec(path)?.[1];
    const [mine, theirs] = [line(from), line(to)];
    return mine !== undefined && theirs !== undefined && mine !== theirs
      ? `line ${mine} must not know line ${theirs}`
      : null;
  }
  if (other === 'main' || !isFloor(other)) return `${room} must not know ${other}`;
  return !isFloor(room) || floorOf(other) < floorOf(room) ? null : `${room} must not know ${other}`;
}

function packageObjection(room: string, name: string): string | null {
  const rule = PACKAGES.find(([pattern]) => pattern.test(name));
  return rule === undefined || rule[1].includes(room) ? null : `${room} must not use ${name}`;
}

/** Every import that crosses a wall, one line each: "file:line imports name: reason". */
export function checkRooms(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (room === null) return [`${path} belongs to no room`];
    return importsOf(path, text).flatMap(({ name, line }) => {
      if (name === '(computed)') return [`${path}:${line} loads a module whose name is computed`];
      const reason = name.startsWith('.')
        ? objection(path, posix.join(posix.dirname(path), name))
        : packageObjection(room, name);
      return reason === null ? [] : [`${path}:${line} imports ${name}: ${reason}`];
    });
  });
}
