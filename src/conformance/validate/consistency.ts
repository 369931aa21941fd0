/** What no schema can say of an answer: fields that follow from others, and pages that add up. */
import { STATUSES } from '../../../generated/lifecycle.ts';
import { isObject } from '../http/exchange.ts';

export interface Inconsistency {
  /** A JSON pointer to the value. */
  readonly at: string;
  /** A pointer to the value that it should follow from. */
  readonly source?: string;
  readonly rule: string;
  readonly message: string;
}

/** Finds the contradictions in the rows of a response. */
export function findInconsistencies(body: unknown, query: URLSearchParams): Inconsistency[] {
  if (!isObject(body)) return [];
  const { items, metadata } = body;
  if (!Array.isArray(items)) return inRow(body, '');
  return [
    ...items.flatMap((row: unknown, index) => (isObject(row) ? inRow(row, `/items/${index}`) : [])),
    ...inPage(items, isObject(metadata) ? metadata.pagination : undefined, query),
  ];
}

function inRow(row: Record<string, unknown>, at: string): Inconsistency[] {
  const found: Inconsistency[] = [];
  const add = (field: string, source: string, rule: string, what: string) =>
    found.push({
      at: `${at}/${field}`,
      source: `${at}/${source}`,
      rule,
      message: `${at}/${field} ${what}`,
    });
  const has = (...fields: string[]) => fields.every((field) => Object.hasOwn(row, field));
  if (has('status', 'status_display')) {
    const status = STATUSES[row.status as keyof typeof STATUSES];
    const display = status === undefined ? row.status : status.display;
    if (row.status_display !== display) {
      add(
        'status_display',
        'status',
        'does not fit the status',
        `is ${text(row.status_display)}, with the status ${text(row.status)}`,
      );
    }
  }
  if (has('visibility', 'resource_availability') && row.visibility !== row.resource_availability) {
    add(
      'resource_availability',
      'visibility',
      'is not the visibility',
      `is ${text(row.resource_availability)}, not the visibility`,
    );
  }
  if (has('visibility', 'private_resource') && (row.visibility === 'private') !== row.private_resource) {
    add(
      'private_resource',
      'visibility',
      'does not fit the visibility',
      `is ${text(row.private_resource)} with visibility ${text(row.visibility)}`,
    );
  }
  return found;
}

function inPage(items: readonly unknown[], pagination: unknown, query: URLSearchParams): Inconsistency[] {
  if (!isObject(pagination) || !Object.hasOwn(pagination, 'total')) return [];
  const { total, size, offset } = pagination as Record<string, number>;
  if (total === undefined || size === undefined || offset === undefined) return [];
  const found: Inconsistency[] = [];
  const add = (at: string, rule: string, what: string) => found.push({ at, rule, message: `${at} ${what}` });
  const isWhole = query.get('_get_all_results')?.toLowerCase() === 'true';
  const asked = { _size: size, _offset: offset };
  for (const [name, told] of Object.entries(asked)) {
    const request = query.get(name);
    if (request !== null && /^\d{1,15}$/.test(request) && Number(request) !== told) {
      add('/metadata/pagination', `is not the ${name}`, `says ${told} for the ${name} of ${request}`);
    }
  }
  const expected = isWhole ? total : Math.max(0, Math.min(size, total - offset));
  if (items.length !== expected && !(countsGroups(query) && items.length < expected)) {
    add(
      '/items',
      'the number of rows',
      `has ${items.length} rows; of ${total} from ${offset} with size ${size} there should be ${expected}`,
    );
  }
  const keys = items.flatMap((row) =>
    isObject(row) && Object.hasOwn(row, 'id') && Object.hasOwn(row, 'tenant_name')
      ? [`${row.tenant_name} ${row.id}`]
      : [],
  );
  if (new Set(keys).size < keys.length) add('/items', 'the same row twice', 'has the same row twice');
  return found;
}

/** Sorted by its groups, an execution is counted once for each of them, but shown once. */
function countsGroups(query: URLSearchParams): boolean {
  return query.getAll('_sort').some((text) => /(^|,)\s*[+-]?execution_group_id\b/.test(text));
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}
