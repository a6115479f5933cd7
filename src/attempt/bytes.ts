// A small byte format for the compact log: whole numbers in as few bytes as they need, decimal numbers exactly, texts.

const MORE = 0x80;

export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^53-1: seven bits a byte, lowest first. */
  whole(value: number): void {
    let rest = value;
    while (rest >= MORE) {
      this.#bytes.push((rest % MORE) | MORE);
      rest = Math.floor(rest / MORE);
    }
    this.#bytes.push(rest);
  }

  text(value: string): void {
    this.raw(new TextEncoder().encode(value));
  }

  raw(bytes: Uint8Array): void {
    this.whole(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what ByteWriter wrote. Throws RangeError on anything else. */
export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  whole(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined || unit > Number.MAX_SAFE_INTEGER) throw new RangeError('the bytes end too early');
      value += (byte % MORE) * unit;
      if (byte < MORE) return value;
      unit *= MORE;
    }
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.raw());
  }

  raw(): Uint8Array {
    const length = this.whole();
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('the bytes end too early');
    const bytes = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }
}

/** Base64 in the alphabet of RFC 4648 section 5, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
