/** One object of the state document while it is read: every value that is not as it must be is noted as a fault. */

import { type JsonObject, MAX_INTEGER, type Micros } from '../model/types.ts';
import { parseDate } from '../python/dateutil.ts';
import { isObject, typeName } from '../python/repr.ts';

/** Something that is wrong in a document: where (a JSON pointer), and what it must be. */
export interface Fault {
  /** Where, as a JSON pointer. */
  readonly at: string;
  /** What it must be. */
  readonly message: string;
}

/** A document is not read on after so many. */
const MAX_FAULTS = 100;

/** Why a document was not taken. */
export class StateFaults extends Error {
  /** What is wrong with it, in its order; of many faults the first 100. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [first, ...others] = faults;
    const atLeast = faults.length < MAX_FAULTS ? '' : 'at least ';
    const more = others.length === 0 ? '' : ` (and ${atLeast}${others.length} more)`;
    super(`The state document cannot be taken: ${first?.at || 'it'} ${first?.message}${more}`);
    this.name = 'StateFaults';
    this.faults = faults;
  }
}

/** The faults of a document that is being read. */
export class FaultList {
  readonly faults: Fault[] = [];

  /** Throws StateFaults when there are so many that nobody needs more. */
  add(...faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.faults.push(fault);
      if (this.faults.length >= MAX_FAULTS) throw new StateFaults(this.faults);
    }
  }
}

const NOTHING: Readonly<Record<string, unknown>> = {};

/** An error that says nothing, and the workflow of a group that was started for none (`empty-group-workflow`). */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['error', 'workflow_id']);

/** Readers answer something harmless of the right kind where there is a fault, so that reading goes on. */
export class Entry {
  readonly value: Readonly<Record<string, unknown>>;
  readonly #parent: string;
  readonly #index: number | null;
  readonly #faults: FaultList;

  /** With an index it is an item of the array at `parent`. */
  constructor(value: unknown, parent: string, faults: FaultList, index: number | null = null) {
    this.#parent = parent;
    this.#index = index;
    this.#faults = faults;
    this.value = isObject(value) ? value : NOTHING;
    if (this.value !== value)
      faults.add({ at: this.at, message: `must be an object, is ${describe(value)}` });
  }

  /** Its JSON pointer, made only where there is a fault: a state may have a million rows. */
  get at(): string {
    return this.#index === null ? this.#parent : `${this.#parent}/${this.#index}`;
  }

  fault(path: string, message: string): void {
    this.#faults.add({ at: `${this.at}/${path}`, message });
  }

  /** The object under a key; a missing one is empty. */
  member(key: string): Entry {
    const value = this.#get(key);
    return new Entry(value === undefined ? NOTHING : value, `${this.at}/${escaped(key)}`, this.#faults);
  }

  /** The objects in the array under a key; a missing one is empty. One at a time: there may be a million. */
  *entries(key: string): Generator<Entry> {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value)) {
      this.#wrong(key, 'an array', value);
      return;
    }
    const at = `${this.at}/${escaped(key)}`;
    for (let index = 0; index < value.length; index += 1) {
      yield new Entry(value[index], at, this.#faults, index);
    }
  }

  texts(key: string): string[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value)) {
      this.#wrong(key, 'an array of texts', value);
      return [];
    }
    value.forEach((item, index) => {
      if (typeof item !== 'string') this.#wrong(`${key}/${index}`, 'a text', item);
    });
    return value.filter((item): item is string => typeof item === 'string');
  }

  /** Without a fallback it must be there and not be empty. */
  text(key: string, fallback?: string): string {
    const value = this.#get(key) ?? fallback;
    if (typeof value === 'string' && (value !== '' || fallback !== undefined || MAY_BE_EMPTY.has(key)))
      return value;
    this.#wrong(key, 'a text', value);
    return '';
  }

  boolean(key: string, fallback: boolean): boolean {
    const value = this.#get(key) ?? fallback;
    if (typeof value === 'boolean') return value;
    this.#wrong(key, 'true or false', value);
    return fallback;
  }

  /** An integer from 0, as the columns of the manager's database hold them. */
  count(key: string, fallback?: number): number {
    const value = this.#get(key) ?? fallback;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_INTEGER)
      return value;
    this.#wrong(key, `an integer from 0 to ${MAX_INTEGER}`, value);
    return 0;
  }

  object(key: string, fallback: JsonObject): JsonObject {
    const value = this.#get(key) ?? fallback;
    if (isObject(value)) return value as JsonObject;
    this.#wrong(key, 'an object', value);
    return fallback;
  }

  oneOf<Value extends string>(key: string, values: readonly [Value, ...Value[]], fallback?: Value): Value {
    const value = this.#get(key) ?? fallback;
    const found = values.find((allowed) => allowed === value);
    if (found === undefined) this.#wrong(key, `one of ${values.join(', ')}`, value);
    return found ?? values[0];
  }

  /** With a fallback it may be missing or null. */
  time(key: string, fallback?: null): Micros | null {
    const value = this.#get(key) ?? fallback;
    if (value === null) return null;
    const time = typeof value === 'string' ? parseDate(value, 0) : undefined;
    if (time === undefined) this.#wrong(key, 'a time such as 2026-03-02T09:15:00.000Z', value);
    return time ?? null;
  }

  /** Null stays null; what is missing becomes the fallback, or is left to `read` to object to. */
  nullable<Value>(key: string, read: () => Value, fallback?: Value | null): Value | null {
    const value = this.#get(key);
    if (value === null) return null;
    return value === undefined && fallback !== undefined ? fallback : read();
  }

  /** What there is beyond these keys. */
  rest(keys: readonly string[] | ReadonlySet<string>): JsonObject {
    const known = keys instanceof Set ? keys : new Set(keys);
    let rest: Record<string, unknown> | undefined;
    for (const key of Object.keys(this.value)) {
      if (known.has(key)) continue;
      rest ??= {};
      Object.defineProperty(rest, key, {
        value: this.value[key],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return (rest ?? EMPTY) as JsonObject;
  }

  #get(key: string): unknown {
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  #wrong(key: string, allowed: string, value: unknown): void {
    this.fault(key, `must be ${allowed}, ${value === undefined ? 'is missing' : `is ${describe(value)}`}`);
  }
}

const EMPTY: JsonObject = {};

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Texts are shown only where they cannot be secret. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return `the number ${value}`;
  return (
    { str: 'a text', bool: 'a boolean', list: 'an array', dict: 'an object' }[typeName(value)] ?? typeof value
  );
}
