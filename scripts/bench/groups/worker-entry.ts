/** A process that runs a workflow on all deployments of a group, under the virtual clock. */
import { ACTIVE_STATUSES, WAITING_STATUSES } from '../../../generated/lifecycle.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { stateWith } from '../sample-state.ts';
import { exchange, requestJson } from '../sandbox-request.ts';
import { handleCalls } from '../worker.ts';

export interface GroupRun {
  readonly members: number;
  readonly concurrency: number;
}

const UNFINISHED = [...ACTIVE_STATUSES, ...WAITING_STATUSES].map((status) => `status=${status}`).join('&');
const HOUR_MS = 3_600_000;
const MAX_HOURS = 10_000;

handleCalls({
  /** Returns microseconds per member, from the request that creates the group to its end. */
  run({ members, concurrency }: GroupRun): number {
    const sandbox = createSandbox({
      clock: 'virtual',
      runner: 'auto',
      state: {
        ...stateWith(Array.from({ length: members }, (_, index) => `shop-${index}`)),
        settings: { max_concurrent_workflows: concurrency },
      },
    });
    globalThis.gc?.();
    const startedAt = performance.now();
    const body = { deployment_group_id: 'shops', workflow_id: 'backup', concurrency };
    const { id } = requestJson<{ id: string }>(sandbox, exchange('POST', '/execution-groups', '', body), 200);
    const unfinished = exchange('GET', '/executions', `_group_id=${id}&${UNFINISHED}&_size=0`);
    for (let hour = 0; ; hour++) {
      const { metadata } = requestJson<{ metadata: { pagination: { total: number } } }>(
        sandbox,
        unfinished,
        200,
      );
      if (metadata.pagination.total === 0) break;
      if (hour === MAX_HOURS) throw new Error(`${metadata.pagination.total} members did not finish.`);
      sandbox.clock.advance(HOUR_MS);
    }
    const elapsed = performance.now() - startedAt;
    const request = exchange('GET', `/execution-groups/${id}`, '_get_data=true');
    const { status } = requestJson<{ status: string }>(sandbox, request, 200);
    if (status !== 'terminated') throw new Error(`The group ended as ${status}.`);
    sandbox.close();
    return (elapsed / members) * 1000;
  },
});
