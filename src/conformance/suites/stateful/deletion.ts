import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { CheckContext } from '../../context.ts';
import { end, listed, readGroup, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { isObject, jsonOf } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'deleteExecutions';

/** Every deletion here names ids of the checks' own: nothing else may ever match. */
export function deletionChecks(): Check[] {
  return [
    checkOf(at, 'what was deleted is gone, everywhere', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const stays = await recordExecution(t, 'terminated');
      const group = await recordGroup(t, [id, stays]);
      await deletes(t, { id }, {}, 1);
      const gone = await t.call('getExecution', { id });
      t.expect(gone, { status: 404, code: 'not_found_error' }, 'it was deleted');
      const page = await listed(t, { id: [id, stays] });
      t.assertEquals(page.ids, [stays], 'what is listed after a deletion', page.exchange);
      const { execution_ids: members } = await readGroup(t, group);
      t.assertEquals(members, [stays], 'the members after a deletion', at);
      await deletes(t, { id }, {}, 0);
    }),
    checkOf(at, 'only what has ended is deleted', async (t) => {
      const ids = new Map<ExecutionStatus, string>();
      for (const status of EXECUTION_STATUSES) ids.set(status, await recordExecution(t, status));
      const all = [...ids.values()];
      await deletes(t, { id: all }, {}, 3);
      const page = await listed(t, { id: all, _include: 'id,status' });
      const left = page.items.map(({ status }) => String(status)).sort();
      const expected = EXECUTION_STATUSES.filter((it) => !['terminated', 'failed', 'cancelled'].includes(it));
      t.assertEquals(left, [...expected].sort(), 'the statuses of what is left', page.exchange);
      for (const id of page.ids) await end(t, id);
    }),
    checkOf(at, 'filters limit a deletion', async (t) => {
      const failed = await recordExecution(t, 'failed');
      const done = await recordExecution(t, 'terminated');
      await deletes(t, { id: [failed, done], status_display: 'failed' }, {}, 1);
      const page = await listed(t, { id: [failed, done] });
      t.assertEquals(page.ids, [done], 'what a filtered deletion leaves', page.exchange);
      await deletes(t, { id: [done], deployment_id: 'conformance-none' }, {}, 0);
      await deletes(t, { id: [done], workflow_id: t.fixtures.workflow }, {}, 1);
    }),
    checkOf(at, 'a filter by status is refused', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const exchange = await t.call(at, { query: { id, status: 'terminated' }, body: {} });
      t.expect(exchange, { status: 400, code: 'bad_parameters_error' }, 'there is no such filter');
    }),
    checkOf(at, 'keep_last spares that many of the newest', async (t) => {
      for (const keep of [1, 2, 4]) {
        const ids = await aged(t, 5);
        await deletes(t, { id: ids }, { keep_last: keep }, 5 - keep);
        const page = await listed(t, { id: ids, _sort: 'created_at' });
        t.assertEquals(page.ids, ids.slice(5 - keep), `what keep_last: ${keep} leaves`, page.exchange);
      }
    }),
    checkOf(at, 'to_datetime deletes what was created strictly before', async (t) => {
      const ids = await aged(t, 3);
      await deletes(t, { id: ids }, { to_datetime: '2026-03-02T09:11:00.000Z' }, 1);
      const page = await listed(t, { id: ids, _sort: 'created_at' });
      t.assertEquals(page.ids, ids.slice(1), 'what is left from that moment on', page.exchange);
      await deletes(t, { id: ids }, { to_datetime: '2026-03-03' }, 2);
    }),
    checkOf(at, '_size and _offset are only shown again', async (t) => {
      const ids = await aged(t, 3);
      const exchange = await t.call(at, { query: { id: ids, _size: 1, _offset: 1 }, body: {} });
      const { items, metadata } = t.require(exchange, { status: 200 }, 'executions can be deleted');
      t.assertEquals(items, [{ count: 3 }], 'the number', exchange);
      t.assertEquals(
        isObject(metadata) && metadata.pagination,
        { size: 1, offset: 1 },
        'the pagination',
        exchange,
      );
    }),
  ];
}

/** Ended executions, the oldest first, a minute apart. */
async function aged(t: CheckContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(await recordExecution(t, 'terminated', { created_at: `2026-03-02T09:${10 + index}:00.000Z` }));
  }
  return ids;
}

async function deletes(
  t: CheckContext,
  query: Record<string, string | string[]>,
  body: object,
  count: number,
): Promise<void> {
  const exchange = await t.call(at, { query, body });
  t.require(exchange, { status: 200 }, 'executions can be deleted');
  const answer = jsonOf(exchange.response);
  t.assertEquals(isObject(answer) && answer.items, [{ count }], 'how many were deleted', exchange);
}
