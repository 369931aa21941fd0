/** The sort orders of the manager's database. */
import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import { type Json, type Micros, VISIBILITIES } from '../model/types.ts';
import { stringifyJson } from '../python/json-stringify.ts';
import type { ColumnKind, Columns } from './columns.ts';
import type { SortKey } from './query.ts';
import type { Compare } from './sorted-list.ts';

interface Stored {
  readonly sequence: number;
}

interface Created extends Stored {
  readonly created_at: Micros;
}

export function bySequence(left: Stored, right: Stored): number {
  return left.sequence - right.sequence;
}

/** The final criterion of all orders: no two rows are equal. */
export function byCreation(left: Created, right: Created): number {
  return left.created_at - right.created_at || left.sequence - right.sequence;
}

/** The direction of a list in the order of creation, or null for another order. */
export function creationOrder(sort: readonly SortKey[]): 'ascending' | 'descending' | null {
  const [first] = uniqueKeys(sort);
  if (first === undefined) return 'ascending';
  if (first.field !== 'created_at') return null;
  return first.descending ? 'descending' : 'ascending';
}

export function comparatorFor<Row extends Created>(
  columns: Columns<Row>,
  sort: readonly SortKey[],
): Compare<Row> {
  const keys: Compare<Row>[] = uniqueKeys(sort).map(({ field, descending }) => {
    const compare = field === 'created_at' ? byCreation : byColumn(columns, field);
    return descending ? (left, right) => compare(right, left) : compare;
  });
  return (left, right) => {
    for (const compare of keys) {
      const difference = compare(left, right);
      if (difference !== 0) return difference;
    }
    return byCreation(left, right);
  };
}

/** Of a repeated key the first position and the last direction are used. */
function uniqueKeys(sort: readonly SortKey[]): SortKey[] {
  return [...new Map(sort.map((key) => [key.field, key])).values()];
}

function byColumn<Row>(columns: Columns<Row>, field: string): Compare<Row> {
  const column = columns[field];
  if (column === undefined) throw new TypeError(`There is no field "${field}" to sort by.`);
  const compare = COMPARE[column.kind];
  return (left, right) => {
    const one = column.of(left);
    const other = column.of(right);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return compare(one, other);
  };
}

const byNumber = (left: Json, right: Json): number => Number(left) - Number(right);
const byText = (left: Json, right: Json): number => collated(String(left), String(right));

/** Compares values that are not null. PostgreSQL sorts null last, or first when descending. */
const COMPARE: Record<ColumnKind, Compare<Json>> = {
  text: byText,
  status: byPlace(EXECUTION_STATUSES),
  visibility: byPlace(VISIBILITIES),
  boolean: byNumber,
  flag: byNumber,
  integer: byNumber,
  counter: byNumber,
  time: byNumber,
  json: (left, right) => byText(stringifyJson(left), stringifyJson(right)),
};

/** An enumeration is sorted in the order of its declaration. */
function byPlace(values: readonly string[]): Compare<Json> {
  const places = new Map<Json, number>(values.map((value, place) => [value, place]));
  return (left, right) => (places.get(left) ?? -1) - (places.get(right) ?? -1);
}

/**
 * The manager's database has the locale en_US.UTF-8 (cloudify-manager-install: `postgresql_server.py`): punctuation before
 * digits before letters, "a" before "B". Texts with an equal collation are sorted by their code units.
 */
const collator = new Intl.Collator('en-US');

function collated(left: string, right: string): number {
  return collator.compare(left, right) || Number(left > right) - Number(left < right);
}
