/**
 * Chance that repeats itself: the same seed gives the same numbers and the same ids.
 * The generator is xoshiro128** 1.1 (Blackman and Vigna, public domain), its state filled from the seed by
 * FNV-1a and SplitMix32. It is made for repeatable mocks, not for secrets.
 */
export class Random {
  readonly seed: string;
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: string | number) {
    this.seed = String(seed);
    let state = hash(this.seed);
    const fill = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) >>> 0;
    };
    this.#a = fill();
    this.#b = fill();
    this.#c = fill();
    this.#d = fill();
  }

  /** A generator of its own for one purpose: what it gives depends on the seed and the purpose, not on what went before. */
  fork(purpose: string): Random {
    return new Random(`${this.seed}/${purpose}`);
  }

  /** A number from 0 to 1, 1 excluded. */
  number(): number {
    return this.#next() / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** So many hexadecimal digits. */
  hex(digits: number): string {
    const words = Array.from({ length: Math.ceil(digits / 8) }, () =>
      this.#next().toString(16).padStart(8, '0'),
    );
    // Joined, it is one piece of memory and not a tree of parts: many such texts are kept for long.
    return words.join('').slice(0, digits);
  }

  /** A text of the form of a version 4 UUID. */
  uuid(): string {
    const hex = this.hex(32);
    const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-');
  }

  /** 32 random bits. */
  #next(): number {
    const result = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotate(this.#d, 11);
    return result;
  }
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** FNV-1a over the UTF-16 units of the text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
