import { type JsonObject, MAX_INTEGER, type Micros } from '../model/types.ts';
import { parseDate } from '../python/dateutil.ts';
import { isObject, typeName } from '../python/repr.ts';
import { RowList } from './parse-document.ts';
import type { IssueList } from './validation-error.ts';

const NOTHING: Readonly<Record<string, unknown>> = {};
const EMPTY: JsonObject = {};

/** An empty error, and the workflow of a group that was started without one (`empty-group-workflow`). */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['error', 'workflow_id']);

/** The keys of one kind of object. */
interface ObjectKeys {
  readonly known: ReadonlySet<string>;
  /** Those of them that the decoder reads. */
  readonly decoded: ReadonlySet<string>;
}

/** `kept` are known and left in the rest. */
export function objectKeys(known: readonly string[], kept: readonly string[] = []): ObjectKeys {
  return { known: new Set(known), decoded: new Set(known.filter((key) => !kept.includes(key))) };
}

/** Reads one object of the state document. An invalid value is reported, and replaced by a valid one of its type. */
export class ObjectReader {
  readonly value: Readonly<Record<string, unknown>>;
  readonly #parent: string;
  readonly #index: number | null;
  readonly #issues: IssueList;

  /** With an index it is an item of the array at `parent`. */
  constructor(value: unknown, parent: string, issues: IssueList, index: number | null = null) {
    this.#parent = parent;
    this.#index = index;
    this.#issues = issues;
    this.value = isObject(value) ? value : NOTHING;
    if (this.value !== value)
      issues.add({ path: this.path, message: `must be an object, is ${describe(value)}` });
  }

  /** Its JSON pointer, made only for an issue: a state may have a million rows. */
  get path(): string {
    return this.#index === null ? this.#parent : `${this.#parent}/${this.#index}`;
  }

  report(path: string, message: string): void {
    this.#issues.add({ path: `${this.path}/${path}`, message });
  }

  /** The object under a key; a missing one is empty. */
  member(key: string): ObjectReader {
    const { [key]: value = NOTHING } = this.value;
    return new ObjectReader(value, `${this.path}/${escaped(key)}`, this.#issues);
  }

  /** The objects in the array under a key, one at a time; a missing array is empty. */
  *entries(key: string): Generator<ObjectReader> {
    const rows = this.value[key] ?? [];
    const path = `${this.path}/${escaped(key)}`;
    if (!Array.isArray(rows) && !(rows instanceof RowList)) return this.#reportType(key, 'an array', rows);
    let index = 0;
    try {
      for (const row of rows) yield new ObjectReader(row, path, this.#issues, index++);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#issues.add({ path: `${path}/${index}`, message: `must be JSON: ${error.message}` });
    }
  }

  texts(key: string): string[] {
    const value = this.value[key] ?? [];
    if (!Array.isArray(value)) {
      this.#reportType(key, 'an array of texts', value);
      return [];
    }
    value.forEach((item, index) => {
      if (typeof item !== 'string') this.#reportType(`${key}/${index}`, 'a text', item);
    });
    return value.filter((item): item is string => typeof item === 'string');
  }

  /** Without a fallback it is required and not empty. */
  text(key: string, fallback?: string): string {
    const value = this.value[key] ?? fallback;
    if (typeof value === 'string' && (value !== '' || fallback !== undefined || MAY_BE_EMPTY.has(key)))
      return value;
    this.#reportType(key, 'a text', value);
    return '';
  }

  boolean(key: string, fallback: boolean): boolean {
    const value = this.value[key] ?? fallback;
    if (typeof value === 'boolean') return value;
    this.#reportType(key, 'true or false', value);
    return fallback;
  }

  /** An integer from 0, as the columns of the manager's database hold them. */
  count(key: string, fallback?: number): number {
    const value = this.value[key] ?? fallback;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_INTEGER)
      return value;
    this.#reportType(key, `an integer from 0 to ${MAX_INTEGER}`, value);
    return 0;
  }

  object(key: string): JsonObject {
    const value = this.value[key] ?? EMPTY;
    if (isObject(value)) return value as JsonObject;
    this.#reportType(key, 'an object', value);
    return EMPTY;
  }

  oneOf<Value extends string>(key: string, values: readonly [Value, ...Value[]], fallback?: Value): Value {
    const value = this.value[key] ?? fallback;
    // The one of the list, so that rows share it.
    const known = values.find((each) => each === value);
    if (known !== undefined) return known;
    this.#reportType(key, `one of ${values.join(', ')}`, value);
    return values[0];
  }

  time(key: string): Micros {
    const value = this.value[key];
    const time = typeof value === 'string' ? parseDate(value, 0) : undefined;
    if (time === undefined) this.#reportType(key, 'a time such as 2026-03-02T09:15:00.000Z', value);
    return time ?? 0;
  }

  /** These three are null when the value is missing or null. */
  optionalText(key: string): string | null {
    return (this.value[key] ?? null) === null ? null : this.text(key);
  }

  optionalCount(key: string): number | null {
    return (this.value[key] ?? null) === null ? null : this.count(key);
  }

  optionalTime(key: string): Micros | null {
    return (this.value[key] ?? null) === null ? null : this.time(key);
  }

  /** All members that are not decoded. An unknown key is noted, or reported if it resembles one that is missing. */
  rest({ known, decoded }: ObjectKeys): JsonObject {
    let rest: JsonObject | undefined;
    for (const key in this.value) {
      if (decoded.has(key)) continue;
      if (!known.has(key)) this.#reportUnknown(key, known);
      rest ??= Object.fromEntries(
        Object.entries(this.value).filter(([name]) => !decoded.has(name)),
      ) as JsonObject;
    }
    return rest ?? EMPTY;
  }

  #reportUnknown(key: string, known: ReadonlySet<string>): void {
    const meant = [...known].find((name) => !(name in this.value) && resembles(name, key));
    if (meant !== undefined) this.report(escaped(key), `is unknown: did you mean ${meant}?`);
    else this.#issues.addUnknown(this.#parent, key, `${this.path}/${escaped(key)}`);
  }

  #reportType(key: string, allowed: string, value: unknown): void {
    const isMissing = value === undefined;
    this.report(
      key,
      isMissing ? `is missing; it must be ${allowed}` : `must be ${allowed}, is ${describe(value)}`,
    );
  }
}

/** Whether one name may be a misspelled other: `deploymentId`, `workflow`, `paramters` or `wrokflow_id`. */
function resembles(left: string, right: string): boolean {
  const [one, two] = [left, right].map((name) => [...name.toLowerCase().replaceAll('_', '')]) as [
    string[],
    string[],
  ];
  const shorter = Math.min(one.length, two.length);
  const longer = Math.max(one.length, two.length);
  if (shorter < 4) return false;
  let start = 0;
  while (start < shorter && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const isShortened = start === shorter && longer - shorter <= 2;
  return isShortened || longer - start - end <= 1 || one.sort().join('') === two.sort().join('');
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Texts are not shown: they may be secret. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return `the number ${value}`;
  return (
    { str: 'a text', bool: 'a boolean', list: 'an array', dict: 'an object' }[typeName(value)] ?? typeof value
  );
}
