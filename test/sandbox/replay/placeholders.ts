/** What stands for something that differs from run to run, and what it stands for in this run. */

const NAME = /^\$id\d+$/;
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Why a queued execution failed, which the sandbox puts into words of its own. */
const OWN_TEXT = /^Error dequeueing execution: /;

/** Names that were seen together in a set, and the values of which each has one. */
interface Open {
  readonly names: Set<string>;
  readonly values: Set<unknown>;
}

export class Placeholders {
  readonly #hasKeyOrder: boolean;
  readonly #bound = new Map<string, unknown>();
  #open: readonly Open[] = [];

  /** `hasKeyOrder`: whether the keys of objects must be in the order of the recording. */
  constructor(hasKeyOrder: boolean) {
    this.#hasKeyOrder = hasKeyOrder;
  }

  static from(other: Placeholders): Placeholders {
    const copy = new Placeholders(other.#hasKeyOrder);
    copy.take(other);
    return copy;
  }

  /** Becomes like another one. */
  take(other: Placeholders): void {
    this.#bound.clear();
    for (const [name, value] of other.#bound) this.#bound.set(name, value);
    this.#open = other.#open.map(({ names, values }) => ({ names: new Set(names), values: new Set(values) }));
  }

  /** Everything in a request that is a name becomes its value. */
  fill<T>(value: T, now: string): T {
    if (typeof value === 'string') return this.#fillText(value, now) as T;
    if (Array.isArray(value)) return value.map((item) => this.fill(item, now)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item, now)])) as T;
  }

  /** Compares; names that have no value yet take it from what is there. Responses what differs. */
  compare(expected: unknown, actual: unknown, at = ''): string[] {
    if (typeof expected === 'string')
      return this.#matchesText(expected, actual) ? [] : [differs(at, expected, actual)];
    if (Array.isArray(expected)) {
      if (!Array.isArray(actual) || actual.length !== expected.length) return [differs(at, expected, actual)];
      if (at.endsWith('/execution_ids')) return this.compareSet(expected, actual, at);
      return expected.flatMap((item, index) => this.compare(item, actual[index], `${at}/${index}`));
    }
    if (typeof expected !== 'object' || expected === null) {
      return Object.is(expected, actual) ? [] : [differs(at, expected, actual)];
    }
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
      return [differs(at, expected, actual)];
    const [keys, actualKeys] = [this.#keysOf(expected), this.#keysOf(actual)];
    if (keys.join() !== actualKeys.join()) return [differs(`${at} (keys)`, keys, actualKeys)];
    return Object.entries(expected).flatMap(([key, item]) =>
      this.compare(item, (actual as Record<string, unknown>)[key], `${at}/${key}`),
    );
  }

  /** Without regard to the order. */
  compareSet(expected: readonly unknown[], actual: readonly unknown[], at: string): string[] {
    const rest = [...actual];
    const unknown: string[] = [];
    for (const item of expected) {
      if (typeof item === 'string' && NAME.test(item) && !this.#bound.has(item)) {
        unknown.push(item);
        continue;
      }
      const index = rest.findIndex((candidate) => this.#tried(item, candidate, at));
      if (index < 0) return [differs(at, expected, actual)];
      rest.splice(index, 1);
    }
    if (unknown.length !== rest.length) return [differs(at, expected, actual)];
    return this.#isOpen(unknown, rest) ? [] : [differs(at, expected, actual)];
  }

  /** Rows that tie on every sort key may come in any order. */
  compareUnordered(expected: readonly unknown[], actual: readonly unknown[], at: string): string[] {
    const rest = [...actual];
    if (rest.length !== expected.length) return [differs(at, expected, actual)];
    for (const item of expected) {
      const index = rest.findIndex((candidate) => this.#tried(item, candidate, at));
      if (index < 0) return [`${at}: there is no ${JSON.stringify(item)} in ${JSON.stringify(rest)}`];
      rest.splice(index, 1);
    }
    return [];
  }

  #keysOf(value: object): string[] {
    return this.#hasKeyOrder ? Object.keys(value) : Object.keys(value).sort();
  }

  /** Whether it fits, and if so what was learnt from it is kept. */
  #tried(expected: unknown, actual: unknown, at: string): boolean {
    const before = Placeholders.from(this);
    if (this.compare(expected, actual, at).length === 0) return true;
    this.take(before);
    return false;
  }

  #matchesText(expected: string, actual: unknown): boolean {
    if (OWN_TEXT.test(expected)) return typeof actual === 'string' && actual !== '';
    if (expected === '$now') return typeof actual === 'string' && TIME.test(actual);
    if (!NAME.test(expected)) return expected === actual;
    if (this.#bound.has(expected)) return this.#bound.get(expected) === actual;
    return this.#settle(expected, actual);
  }

  /** A name that had been open is seen alone. */
  #settle(name: string, value: unknown): boolean {
    const open = this.#open.find(({ names }) => names.has(name));
    if (open && !open.values.has(value)) return false;
    if (!open && [...this.#bound.values()].includes(value)) return false;
    this.#bind(name, value);
    return true;
  }

  #bind(name: string, value: unknown): void {
    this.#bound.set(name, value);
    for (const { names, values } of this.#open) {
      if (!names.delete(name)) continue;
      values.delete(value);
      const [last, ...others] = names;
      if (last !== undefined && others.length === 0) this.#bind(last, [...values][0]);
    }
    this.#open = this.#open.filter(({ names }) => names.size > 0);
  }

  /** Whether these names can have these values, some to each. */
  #isOpen(names: readonly string[], values: readonly unknown[]): boolean {
    const fresh = names.filter((name) => !this.#open.some((open) => open.names.has(name)));
    const known = this.#open.filter((open) => names.some((name) => open.names.has(name)));
    const rest = new Set(values);
    for (const open of known) {
      const count = names.filter((name) => open.names.has(name)).length;
      const fitting = [...rest].filter((value) => open.values.has(value));
      if (fitting.length !== count) return false;
      for (const value of fitting) rest.delete(value);
    }
    if (rest.size !== fresh.length) return false;
    const [only] = fresh;
    if (only !== undefined && fresh.length === 1) this.#bind(only, [...rest][0]);
    else if (fresh.length > 1) this.#open = [...this.#open, { names: new Set(fresh), values: rest }];
    return true;
  }

  #fillText(text: string, now: string): string {
    return text
      .replaceAll('$now', now)
      .replaceAll('$hex', '0123456789abcdef0123456789abcdef')
      .replaceAll(/\$id\d+/g, (name) => {
        // An open name stands for any of its values.
        const value =
          this.#bound.get(name) ?? [...(this.#open.find(({ names }) => names.has(name))?.values ?? [])][0];
        // What another release has created, but not this one.
        if (typeof value !== 'string') return UNKNOWN_ID;
        this.#settle(name, value);
        return value;
      });
  }
}

function differs(at: string, expected: unknown, actual: unknown): string {
  return `${at || 'the body'} is ${JSON.stringify(actual)}, recorded was ${JSON.stringify(expected)}`;
}
