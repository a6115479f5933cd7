// Evidence of a state: SHA-256 over its numbers as little-endian Float64.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Plant seconds between two hashes in an attempt's file, and between two checkpoints. */
export const HASH_EVERY = 600;

/**
 * SHA-256 of a state in hex: each number as little-endian IEEE 754 binary64, -0 written as 0.
 * Throws where a number is not finite: such a state is a defect of the model, never evidence.
 */
export function stateHash(state: Float64Array, names: readonly string[]): string {
  const view = new DataView(new ArrayBuffer(state.length * 8));
  for (let i = 0; i < state.length; i++) {
    const value = state[i]!;
    if (!Number.isFinite(value)) throw new Error(`state slot ${names[i] ?? i} is ${value}`);
    view.setFloat64(i * 8, value + 0, true);
  }
  return bytesToHex(sha256(new Uint8Array(view.buffer)));
}
