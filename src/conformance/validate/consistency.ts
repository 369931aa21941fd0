/** What no schema can describe: fields that follow from others, and pages whose numbers agree. */
import { STATUSES } from '../../../generated/lifecycle.ts';
import { isObject } from '../http/exchange.ts';

export interface Inconsistency {
  readonly at: string;
  /** A pointer to the value that it should follow from. */
  readonly source?: string;
  readonly rule: string;
  readonly message: string;
}

type Row = Record<string, unknown>;

export function findInconsistencies(body: unknown, query: URLSearchParams): Inconsistency[] {
  if (!isObject(body)) return [];
  const { items, metadata } = body;
  if (!Array.isArray(items)) return inRow(body, '');
  return [
    ...items.flatMap((row: unknown, index) => (isObject(row) ? inRow(row, `/items/${index}`) : [])),
    ...inPage(items, isObject(metadata) ? metadata.pagination : undefined, query),
  ];
}

/** Field, the field that it follows from, and its value by that. */
const DERIVED: readonly (readonly [field: string, source: string, derive: (value: unknown) => unknown])[] = [
  [
    'status_display',
    'status',
    (status) => (STATUSES as Record<string, { display: string }>)[String(status)]?.display ?? status,
  ],
  ['resource_availability', 'visibility', (visibility) => visibility],
  ['private_resource', 'visibility', (visibility) => visibility === 'private'],
];

function inRow(row: Row, path: string): Inconsistency[] {
  return DERIVED.flatMap(([field, source, derive]) => {
    if (!Object.hasOwn(row, field) || !Object.hasOwn(row, source)) return [];
    if (row[field] === derive(row[source])) return [];
    const at = `${path}/${field}`;
    const message = `${at} is ${text(row[field])}, with the ${source} ${text(row[source])}`;
    return [{ at, source: `${path}/${source}`, rule: `does not follow from ${source}`, message }];
  });
}

function inPage(items: readonly unknown[], pagination: unknown, query: URLSearchParams): Inconsistency[] {
  if (!isObject(pagination) || !Object.hasOwn(pagination, 'total')) return [];
  const { total, size, offset } = pagination as Record<string, number>;
  if (total === undefined || size === undefined || offset === undefined) return [];
  const found: Inconsistency[] = [];
  const add = (at: string, rule: string, what: string) => found.push({ at, rule, message: `${at} ${what}` });
  for (const [name, actual] of Object.entries({ _size: size, _offset: offset })) {
    const requested = query.get(name);
    if (requested !== null && /^\d{1,15}$/.test(requested) && Number(requested) !== actual) {
      add('/metadata/pagination', `is not the ${name}`, `has ${actual} for the ${name} of ${requested}`);
    }
  }
  const isWhole = query.get('_get_all_results')?.toLowerCase() === 'true';
  const expected = isWhole ? total : Math.max(0, Math.min(size, total - offset));
  if (items.length !== expected && !(countsGroups(query) && items.length < expected)) {
    const what = `has ${items.length} rows; of ${total} from ${offset} with size ${size} there should be ${expected}`;
    add('/items', 'the number of rows', what);
  }
  const keys = items.flatMap((row) =>
    isObject(row) && Object.hasOwn(row, 'id') && Object.hasOwn(row, 'tenant_name')
      ? [`${row.tenant_name} ${row.id}`]
      : [],
  );
  if (new Set(keys).size < keys.length) add('/items', 'the same row twice', 'has the same row twice');
  return found;
}

/** Sorted by its groups, an execution is counted once for each of them, but returned once. */
function countsGroups(query: URLSearchParams): boolean {
  return query.getAll('_sort').some((sort) => /(^|,)\s*[+-]?execution_group_id\b/.test(sort));
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}
