import { FIELDS } from '../../../../generated/neighbours.ts';
import type { JsonObject } from '../../engine/model/types.ts';
import { stringifyJson } from '../../engine/python/json-stringify.ts';
import type { SortKey } from '../../engine/store/query.ts';
import type { Call } from '../call.ts';
import { listResponse, pageOf } from '../list.ts';
import { parseFilters, parseInclude, parsePaging, parseSort } from '../parse-query.ts';
import type { Success } from '../respond.ts';
import type { Include } from '../row-responses.ts';

export type RowName = keyof typeof FIELDS;

/** A list of rows that were made for this request. The filters in `applied` selected them already. */
export function rowList(
  call: Call,
  name: RowName,
  rows: readonly object[],
  applied: readonly string[] = [],
): Success {
  const { manager, query } = call;
  const fields: readonly string[] = FIELDS[name];
  const include = parseInclude(query, fields);
  const filters = [...parseFilters(query, [...fields, ...applied], manager)].filter(
    ([field]) => !applied.includes(field),
  );
  const paging = parsePaging(query, manager);
  // Some clients write @timestamp.
  const sort = parseSort(query, [...fields, ...fields.map((field) => `@${field}`)], manager);
  const search = query.first('_search')?.toLowerCase() ?? '';
  const found = (rows as readonly JsonObject[])
    .filter((row) => filters.every(([field, values]) => values.includes(String(row[field]))))
    .filter(({ id, name, display_name }) =>
      [id, name, display_name].some((text) => String(text).toLowerCase().includes(search)),
    )
    .sort((a, b) => compare(a, b, sort));
  return listResponse(
    call,
    paging,
    (limits) => pageOf(found, limits),
    (row) => rowText(row, include),
  );
}

export function rowResponse({ query }: Call, name: RowName, row: object): Success {
  return { status: 200, text: [rowText(row as JsonObject, parseInclude(query, FIELDS[name]))] };
}

function rowText(row: JsonObject, include: Include): string {
  return stringifyJson(
    include === undefined
      ? row
      : Object.fromEntries(Object.entries(row).filter(([field]) => include.has(field))),
  );
}

/** Like the database: null is the largest value. */
function compare(a: JsonObject, b: JsonObject, sort: readonly SortKey[]): number {
  for (const { field, descending } of sort) {
    const [left, right] = [a, b].map((row) => row[field.replace('@', '')] ?? null);
    if (left === right) continue;
    const isLess = right === null || (left !== null && String(left) < String(right));
    return isLess === descending ? 1 : -1;
  }
  return 0;
}
