/** The paging of both lists, and the envelope around their rows. */
import type { ListQuery, Page } from '../engine/store/query.ts';
import type { Call } from './call.ts';
import { type Paging, pageNumber } from './parse-query.ts';
import type { Success } from './respond.ts';
import { parseDataFlag } from './row-responses.ts';

type Limits = Pick<ListQuery, 'offset' | 'size'>;

/** Of rows in memory. */
export function pageOf<Row>(rows: readonly Row[], { offset, size }: Limits): Page<Row> {
  return { total: rows.length, rows: size === null ? rows : rows.slice(offset, offset + size) };
}

/** `_get_all_results` disables the limits, but the response contains those that were sent (`_paginate`). */
export function listResponse<Row>(
  call: Call,
  paging: Paging,
  select: (limits: Limits) => Page<Row>,
  text: (row: Row) => string,
): Success {
  const { manager, query } = call;
  const size = paging.size ?? manager.settings.default_page_size;
  const offset = paging.offset ?? 0;
  const limits = query.flag('_get_all_results')
    ? { offset: 0, size: null }
    : { offset: pageNumber(offset, manager.defects), size: pageNumber(size, manager.defects) };
  const { total, rows } = select(limits);
  // An invalid `_get_data` is an error only if there is a row.
  if (rows.length > 0) parseDataFlag(call);
  const filtered = manager.release.differs('meta.filtered') ? '' : ', "filtered": null';
  const metadata = `{"pagination": {"total": ${total}, "size": ${size}, "offset": ${offset}}${filtered}}`;
  const parts = [`{"metadata": ${metadata}, "items": [`];
  for (const [place, row] of rows.entries()) {
    if (place > 0) parts.push(', ');
    parts.push(text(row));
  }
  parts.push(']}');
  return { status: 200, text: parts };
}
