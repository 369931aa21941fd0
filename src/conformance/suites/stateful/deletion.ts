import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  isFinished,
  listExecutions,
  readGroup,
  recordExecution,
  recordGroup,
} from '../../fixtures/fixtures.ts';
import { isObject } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'deleteExecutions';

/** Every deletion here names ids of the checks' own: nothing else may ever match. */
export function deletionChecks(): Check[] {
  return [
    checkOf(at, 'a deleted execution is gone everywhere', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const stays = await recordExecution(t, 'terminated');
      const group = await recordGroup(t, [id, stays]);
      await deletes(t, { id }, {}, 1);
      await t.fail('getExecution', { id }, 'not_found_error', 'it was deleted');
      await leaves(t, [id, stays], [stays], 'what is listed after a deletion');
      const { execution_ids: members } = await readGroup(t, group);
      t.assertEquals(members, [stays], 'the members after a deletion', at);
      await deletes(t, { id }, {}, 0);
    }),
    checkOf(at, 'only ended executions are deleted', async (t) => {
      const ids: string[] = [];
      for (const status of EXECUTION_STATUSES) ids.push(await recordExecution(t, status));
      await deletes(t, { id: ids }, {}, 3);
      const page = await listExecutions(t, { id: ids, _include: 'id,status' });
      const remaining = page.items.map(({ status }) => String(status)).sort();
      const expected = EXECUTION_STATUSES.filter((status) => !isFinished(status));
      t.assertEquals(remaining, [...expected].sort(), 'the statuses that remain', page.exchange);
      await ensureEnded(t, ...page.ids);
    }),
    checkOf(at, 'filters limit a deletion', async (t) => {
      const failed = await recordExecution(t, 'failed');
      const done = await recordExecution(t, 'terminated');
      await deletes(t, { id: [failed, done], status_display: 'failed' }, {}, 1);
      await leaves(t, [failed, done], [done], 'what a filtered deletion leaves');
      await deletes(t, { id: [done], deployment_id: 'conformance-none' }, {}, 0);
      await deletes(t, { id: [done], workflow_id: t.fixtures.workflow }, {}, 1);
    }),
    checkOf(at, 'a filter by status is rejected', async (t) => {
      const query = { id: await recordExecution(t, 'terminated'), status: 'terminated' };
      await t.fail(at, { query, body: {} }, 'bad_parameters_error', 'there is no such filter');
    }),
    checkOf(at, 'keep_last keeps the newest N', async (t) => {
      for (const keep of [1, 2, 4]) {
        const ids = await recordAged(t, 5);
        await deletes(t, { id: ids }, { keep_last: keep }, 5 - keep);
        await leaves(t, ids, ids.slice(5 - keep), `what keep_last: ${keep} leaves`);
      }
    }),
    checkOf(at, 'to_datetime deletes what was created strictly before', async (t) => {
      const ids = await recordAged(t, 3);
      await deletes(t, { id: ids }, { to_datetime: '2026-03-02T09:11:00.000Z' }, 1);
      await leaves(t, ids, ids.slice(1), 'what remains from that time on');
      await deletes(t, { id: ids }, { to_datetime: '2026-03-03' }, 2);
    }),
    checkOf(at, '_size and _offset limit nothing and are returned', async (t) => {
      const ids = await recordAged(t, 3);
      const query = { id: ids, _size: 1, _offset: 1 };
      const { exchange, body } = await t.succeed(at, { query, body: {} });
      t.assertEquals(body.items, [{ count: 3 }], 'the number', exchange);
      const pagination = isObject(body.metadata) && body.metadata.pagination;
      t.assertEquals(pagination, { size: 1, offset: 1 }, 'the pagination', exchange);
    }),
  ];
}

/** Ended executions, the oldest first, a minute apart. */
async function recordAged(t: CheckContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let minute = 10; minute < 10 + count; minute += 1) {
    ids.push(await recordExecution(t, 'terminated', { created_at: `2026-03-02T09:${minute}:00.000Z` }));
  }
  return ids;
}

async function deletes(
  t: CheckContext,
  query: Record<string, string | string[]>,
  body: object,
  count: number,
): Promise<void> {
  const { exchange, body: result } = await t.succeed(at, { query, body });
  t.assertEquals(result.items, [{ count }], 'how many were deleted', exchange);
}

async function leaves(
  t: CheckContext,
  ids: readonly string[],
  expected: readonly string[],
  what: string,
): Promise<void> {
  const page = await listExecutions(t, { id: ids, _sort: 'created_at' });
  t.assertEquals(page.ids, expected, what, page.exchange);
}
