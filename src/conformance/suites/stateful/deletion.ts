import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { Stage } from '../../context.ts';
import { end, listed, readGroup, restored, restoredGroup } from '../../fixtures/fixtures.ts';
import { isObject, jsonOf } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'deleteExecutions';

/** Every deletion here names ids of the checks' own: nothing else may ever match. */
export function deletionChecks(): Check[] {
  return [
    checkOf(at, 'what was deleted is gone, everywhere', async (stage) => {
      const id = await restored(stage, 'terminated');
      const stays = await restored(stage, 'terminated');
      const group = await restoredGroup(stage, [id, stays]);
      await deletes(stage, { id }, {}, 1);
      const gone = await stage.call('getExecution', { id });
      stage.expect(gone, { status: 404, code: 'not_found_error' }, 'it was deleted');
      const page = await listed(stage, { id: [id, stays] });
      stage.equals(page.ids, [stays], 'what is listed after a deletion', page.exchange);
      const { execution_ids: members } = await readGroup(stage, group);
      stage.equals(members, [stays], 'the members after a deletion', at);
      await deletes(stage, { id }, {}, 0);
    }),
    checkOf(at, 'only what has ended is deleted', async (stage) => {
      const ids = new Map<ExecutionStatus, string>();
      for (const status of EXECUTION_STATUSES) ids.set(status, await restored(stage, status));
      const all = [...ids.values()];
      await deletes(stage, { id: all }, {}, 3);
      const page = await listed(stage, { id: all, _include: 'id,status' });
      const left = page.items.map(({ status }) => String(status)).sort();
      const expected = EXECUTION_STATUSES.filter((it) => !['terminated', 'failed', 'cancelled'].includes(it));
      stage.equals(left, [...expected].sort(), 'the statuses of what is left', page.exchange);
      for (const id of page.ids) await end(stage, id);
    }),
    checkOf(at, 'filters limit a deletion', async (stage) => {
      const failed = await restored(stage, 'failed');
      const done = await restored(stage, 'terminated');
      await deletes(stage, { id: [failed, done], status_display: 'failed' }, {}, 1);
      const page = await listed(stage, { id: [failed, done] });
      stage.equals(page.ids, [done], 'what a filtered deletion leaves', page.exchange);
      await deletes(stage, { id: [done], deployment_id: 'conformance-none' }, {}, 0);
      await deletes(stage, { id: [done], workflow_id: stage.fixtures.workflow }, {}, 1);
    }),
    checkOf(at, 'a filter by status is refused', async (stage) => {
      const id = await restored(stage, 'terminated');
      const exchange = await stage.call(at, { query: { id, status: 'terminated' }, body: {} });
      stage.expect(exchange, { status: 400, code: 'bad_parameters_error' }, 'there is no such filter');
    }),
    checkOf(at, 'keep_last spares that many of the newest', async (stage) => {
      for (const keep of [1, 2, 4]) {
        const ids = await aged(stage, 5);
        await deletes(stage, { id: ids }, { keep_last: keep }, 5 - keep);
        const page = await listed(stage, { id: ids, _sort: 'created_at' });
        stage.equals(page.ids, ids.slice(5 - keep), `what keep_last: ${keep} leaves`, page.exchange);
      }
    }),
    checkOf(at, 'to_datetime deletes what was created strictly before', async (stage) => {
      const ids = await aged(stage, 3);
      await deletes(stage, { id: ids }, { to_datetime: '2026-03-02T09:11:00.000Z' }, 1);
      const page = await listed(stage, { id: ids, _sort: 'created_at' });
      stage.equals(page.ids, ids.slice(1), 'what is left from that moment on', page.exchange);
      await deletes(stage, { id: ids }, { to_datetime: '2026-03-03' }, 2);
    }),
    checkOf(at, '_size and _offset are only shown again', async (stage) => {
      const ids = await aged(stage, 3);
      const exchange = await stage.call(at, { query: { id: ids, _size: 1, _offset: 1 }, body: {} });
      const { items, metadata } = stage.must(exchange, { status: 200 }, 'executions can be deleted');
      stage.equals(items, [{ count: 3 }], 'the number', exchange);
      stage.equals(
        isObject(metadata) && metadata.pagination,
        { size: 1, offset: 1 },
        'the pagination',
        exchange,
      );
    }),
  ];
}

/** Ended executions, the oldest first, a minute apart. */
async function aged(stage: Stage, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(await restored(stage, 'terminated', { created_at: `2026-03-02T09:${10 + index}:00.000Z` }));
  }
  return ids;
}

async function deletes(
  stage: Stage,
  query: Record<string, string | string[]>,
  body: object,
  count: number,
): Promise<void> {
  const exchange = await stage.call(at, { query, body });
  stage.must(exchange, { status: 200 }, 'executions can be deleted');
  const answer = jsonOf(exchange.received);
  stage.equals(isObject(answer) && answer.items, [{ count }], 'how many were deleted', exchange);
}
