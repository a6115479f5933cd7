// The log leaves its mark in the state: a running SHA-256 over the assignment and every act so far lies in slots of the
// state vector. So a state hash vouches for the log as well, also for acts that move nothing in the plant (a record entry,
// an acknowledgement), and for a seed that no random number was drawn from.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Layout } from '../kernel/state.ts';
import type { Assignment } from './assignment.ts';
import type { Command } from './attempt.ts';

const WORDS = 8;

export class LogChain {
  readonly #first: number;

  constructor(layout: Layout) {
    this.#first = layout.block('log.chain', WORDS);
  }

  /** Starts the chain from what the attempt is a function of besides its acts. */
  begin(state: Float64Array, assignment: Assignment): void {
    this.#write(state, first(assignment));
  }

  /** Adds one act. */
  append(state: Float64Array, command: Command): void {
    this.#write(state, linked(this.#read(state), command));
  }

  mark(state: Float64Array): string {
    return marked(this.#read(state));
  }

  #read(state: Float64Array): Uint8Array {
    const view = new DataView(new ArrayBuffer(WORDS * 4));
    for (let i = 0; i < WORDS; i++) view.setUint32(i * 4, state[this.#first + i]!);
    return new Uint8Array(view.buffer);
  }

  #write(state: Float64Array, digest: Uint8Array): void {
    const view = new DataView(digest.buffer, digest.byteOffset);
    for (let i = 0; i < WORDS; i++) state[this.#first + i] = view.getUint32(i * 4);
  }
}

/** The chain without a state vector: after `commands`, what mark would `next` leave? */
export function chainMarks(assignment: Assignment, commands: readonly Command[]): (next: Command) => string {
  const reached = commands.reduce(linked, first(assignment));
  return (next) => marked(linked(reached, next));
}

const first = (assignment: Assignment): Uint8Array => sha256(utf8ToBytes(canonicalize(assignment)!));

const linked = (before: Uint8Array, command: Command): Uint8Array =>
  sha256(concatBytes(before, utf8ToBytes(canonicalize(command)!)));

/** The first 32 bits in hex: enough to tell which act was changed, since the state hashes vouch for the whole. */
const marked = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
