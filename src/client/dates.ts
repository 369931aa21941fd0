import { TIMESTAMP_FIELDS } from '../../generated/operations.ts';
import type { Page } from './pagination.ts';

/** A row, a list of rows or a page of them, whose timestamps are dates. What was null or missing stays so. */
export type WithDates<Answer> = Answer extends readonly (infer Row)[]
  ? WithDates<Row>[]
  : Answer extends Page<infer Row>
    ? Page<WithDates<Row>>
    : {
        [Field in keyof Answer]: Field extends (typeof TIMESTAMP_FIELDS)[number]
          ? DateOf<Answer[Field]>
          : Answer[Field];
      };

type DateOf<Value> = Value extends string ? Date : Value;

/**
 * Copies what the manager returned, with its timestamps as `Date`: an execution or a group, whole or in part, an array of
 * them or a page. The rest is the same, and what was given is not changed.
 *
 * ```ts
 * const { created_at, ended_at } = withDates(await client.executions.get(id));
 * for (const row of withDates(await client.executions.list()).items) row.created_at.getTime();
 * ```
 *
 * It has no counterpart in the Python client, which leaves timestamps as texts.
 *
 * @returns the copy. A text that is no time, which no manager sends, becomes an invalid `Date`.
 */
export function withDates<Answer extends object>(answer: Answer): WithDates<Answer>;
export function withDates(answer: object): object {
  if (Array.isArray(answer)) return answer.map((row) => withDates(row));
  if ('items' in answer && Array.isArray(answer.items)) {
    return { ...answer, items: answer.items.map((row) => withDates(row)) };
  }
  const copy: Record<string, unknown> = { ...answer };
  for (const field of TIMESTAMP_FIELDS) {
    const text = copy[field];
    if (typeof text === 'string') copy[field] = new Date(text);
  }
  return copy;
}
