/** Parses the query of a request as the manager does. */
import { COMMA_JOINED } from '../../../generated/operations.ts';
import { badParameters, type DefectPolicy, ManagerError } from '../engine/model/errors.ts';
import type { Release } from '../engine/model/release.ts';
import type { Micros } from '../engine/model/types.ts';
import { parseDate } from '../engine/python/dateutil.ts';
import { parseInteger } from '../engine/python/numbers.ts';
import { repr, str } from '../engine/python/repr.ts';
import type { ColumnKind } from '../engine/store/columns.ts';
import { parseFilter } from '../engine/store/parse-filter.ts';
import type { FilterValue, SortKey } from '../engine/store/query.ts';

/** What of the manager decides about a query. */
interface Policies {
  readonly release: Release;
  readonly defects: DefectPolicy;
}

export class Query {
  readonly #search: URLSearchParams;

  constructor(text: string) {
    this.#search = new URLSearchParams(text);
  }

  /** Of a repeated option the first value is used (list/3.12). */
  first(name: string): string | null {
    return this.#search.get(name);
  }

  all(name: string): string[] {
    return this.#search.getAll(name);
  }

  names(): string[] {
    return [...new Set(this.#search.keys())];
  }

  /** `rest_utils.py: verify_and_convert_bool` */
  flag(name: string, label: string = name): boolean {
    const value = this.first(name);
    return value === null ? false : parseFlag(label, value);
  }
}

/** True or false, also as text in any case (create/382, create/385). */
export function parseFlag(name: string, value: unknown): boolean {
  const text = typeof value === 'string' ? value.toLowerCase() : value;
  if (text === true || text === 'true') return true;
  if (text === false || text === 'false') return false;
  throw badParameters(`${name} must be true or false, is ${str(value)}.`);
}

const INCLUDE = COMMA_JOINED[0];

/** Undefined: all fields (`rest_decorators.py: _validate_fields`; list/3.12). */
export function parseInclude(query: Query, fields: readonly string[]): ReadonlySet<string> | undefined {
  const text = query.first(INCLUDE);
  if (!text) return undefined;
  const include = new Set(text.split(','));
  const unknown = [...include].filter((field) => !fields.includes(field));
  if (unknown.length === 0) return include;
  const message = unknownFields(INCLUDE, unknown, fields);
  throw new ManagerError('no_such_include_field_error', message);
}

/** Fields that are no columns. Some releases ignore them (`storage_manager.py: _resolve_included_fields`). */
const COMPUTED = ['status_display', 'private_resource'];

/** The values of all filters by field: every name without an underscore (`rest_decorators.py: create_filters`). */
export function parseFilters(
  query: Query,
  fields: readonly string[],
  { release }: Pick<Policies, 'release'>,
): Map<string, readonly string[]> {
  const names = query.names().filter((name) => !name.startsWith('_'));
  const unknown = names.filter((name) => !fields.includes(name));
  if (unknown.length > 0) {
    throw badParameters(unknownFields('The filter', unknown, fields));
  }
  const ignored = release.differs('q.filter.hybrid') ? COMPUTED : [];
  return new Map(names.filter((name) => !ignored.includes(name)).map((name) => [name, query.all(name)]));
}

/** The values in the types of their columns. One that a column cannot have makes the database fail (list/3.5). */
export function typeFilters(
  texts: ReadonlyMap<string, readonly string[]>,
  columns: Readonly<Record<string, { readonly kind: ColumnKind }>>,
  now: Micros,
  defects: DefectPolicy,
): Map<string, readonly FilterValue[]> {
  const typed = new Map<string, readonly FilterValue[]>();
  for (const [field, values] of texts) {
    const kind = columns[field]?.kind ?? 'text';
    typed.set(
      field,
      values.flatMap((text) => {
        const value = parseFilter(kind, text, (time) => parseDate(time, now));
        if (value !== undefined) return [value];
        if (kind === 'text' || kind === 'json') {
          // No text has a null character. In JSON it is escaped.
          if (kind === 'text') defects.hit('null-character-in-text');
          return [];
        }
        defects.hit('filter-value-of-the-wrong-kind');
        throw badParameters(`${field} cannot be ${repr(text)}.`);
      }),
    );
  }
  return typed;
}

export interface Paging {
  /** Null by default. */
  readonly size: number | bigint | null;
  readonly offset: number | bigint | null;
}

/** The response repeats the number, and JSON parsers read no more digits. Python's limit is 4300. */
const MAX_DIGITS = 308;

/** `validation_models.py: Pagination`; list/3.13 */
export function parsePaging(query: Query, { release, defects }: Policies): Paging {
  const issues: string[] = [];
  const parse = (name: string): number | bigint | null => {
    const text = query.first(name);
    if (text === null) return null;
    const number = parseInteger(text);
    if (number !== undefined && number >= 0 && String(number).length <= MAX_DIGITS) return number;
    issues.push(`${name} must be an integer from 0, is ${repr(text)}.`);
    return null;
  };
  const paging = { size: parse('_size'), offset: parse('_offset') };
  if (issues.length === 0) return paging;
  if (release.differs('q.size-offset.invalid')) defects.hit('q.size-offset.invalid');
  throw validationError(issues);
}

const MAX_INT64 = 2n ** 63n - 1n;

/** The database fails for larger numbers. */
export function pageNumber(number: number | bigint, defects: DefectPolicy): number {
  if (number > MAX_INT64) {
    defects.hit('page-beyond-64-bits');
    throw badParameters(`_size and _offset must be at most ${MAX_INT64}.`);
  }
  return Number(number);
}

/** Matches the start only: a comma makes an unknown field (list/3.3, list/3.4). */
const SORT = /^[+-]?@?[\p{L}\p{N}_]/u;

/** `rest_decorators.py: sortable`, `validation_models.py: Sort` */
export function parseSort(
  query: Query,
  fields: readonly string[],
  { release, defects }: Policies,
): SortKey[] {
  const values = query.all('_sort');
  const invalid = values.filter((value) => !SORT.test(value));
  if (invalid.length > 0) {
    if (release.differs('q.sort.invalid')) defects.hit('q.sort.invalid');
    throw validationError([`_sort must be a field after + or -, is ${repr(invalid)}.`]);
  }
  const keys = values
    .map((value) => ({ field: value.replace(/^[+-]/, ''), descending: value.startsWith('-') }))
    .filter(({ field }) => release.differs('q.sort.label') || !field.startsWith('label:'));
  const unknown = keys.map(({ field }) => field).filter((field) => !fields.includes(field));
  if (unknown.length > 0) throw badParameters(unknownFields('_sort', unknown, fields));
  const ignored = release.differs('q.sort.hybrid') ? COMPUTED : [];
  return keys.filter(({ field }) => !ignored.includes(field));
}

function unknownFields(what: string, unknown: readonly string[], fields: readonly string[]): string {
  return `${what} has unknown fields: ${unknown.join(', ')}. Allowed fields: ${fields.join(', ')}.`;
}

function validationError(issues: readonly string[]): ManagerError {
  return new ManagerError('bad_parameters_error', issues.join(' '), { traceback: false });
}
