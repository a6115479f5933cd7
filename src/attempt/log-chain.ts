// The log leaves its mark in the state: a running SHA-256 over the assignment and every act so far lies in slots of the
// state vector. So a state hash vouches for the log as well, also for acts that move nothing in the plant (a record entry,
// an acknowledgement), and for a seed that no random number was drawn from.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
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
    this.#write(state, sha256(utf8ToBytes(canonicalize(assignment)!)));
  }

  /** Adds one act. */
  append(state: Float64Array, command: Command): void {
    const text = utf8ToBytes(canonicalize(command)!);
    const bytes = new Uint8Array(WORDS * 4 + text.length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < WORDS; i++) view.setUint32(i * 4, state[this.#first + i]!, true);
    bytes.set(text, WORDS * 4);
    this.#write(state, sha256(bytes));
  }

  /** The first 32 bits in hex: enough to tell which act was changed, since the state hashes vouch for the whole. */
  mark(state: Float64Array): string {
    return state[this.#first]!.toString(16).padStart(8, '0');
  }

  #write(state: Float64Array, digest: Uint8Array): void {
    const view = new DataView(digest.buffer, digest.byteOffset);
    for (let i = 0; i < WORDS; i++) state[this.#first + i] = view.getUint32(i * 4, true);
  }
}
