/** A process that runs a workflow on all deployments of a group, under a clock that takes no time to pass. */
import { ACTIVE_STATUSES, WAITING_STATUSES } from '../../../generated/lifecycle.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { call, exchange } from '../request.ts';
import { serve } from '../worker.ts';

export interface GroupOrder {
  readonly members: number;
  readonly concurrency: number;
}

const OWNED = { tenant: 'default_tenant', created_by: 'admin' } as const;
const UNFINISHED = [...ACTIVE_STATUSES, ...WAITING_STATUSES].map((status) => `status=${status}`).join('&');
const HOUR = 3_600_000;
/** More virtual time than any group here takes. */
const PATIENCE = 10_000;

await serve({
  /** Microseconds per member, from the request that creates the group to its end. */
  run({ members, concurrency }: GroupOrder): number {
    const shops = Array.from({ length: members }, (_, each) => `shop-${each}`);
    const sandbox = createSandbox({
      clock: 'virtual',
      runner: 'auto',
      state: {
        tenants: [OWNED.tenant],
        users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }],
        blueprints: [{ id: 'web-shop', tenant: OWNED.tenant, workflows: { backup: {} } }],
        deployments: shops.map((id) => ({ ...OWNED, id, blueprint_id: 'web-shop' })),
        deployment_groups: [{ ...OWNED, id: 'shops', deployment_ids: shops }],
        settings: { max_concurrent_workflows: concurrency },
      },
    });
    globalThis.gc?.();
    const began = performance.now();
    const body = { deployment_group_id: 'shops', workflow_id: 'backup', concurrency };
    const { id } = call(sandbox, exchange('POST', '/execution-groups', '', body), 200) as { id: string };
    const left = exchange('GET', '/executions', `_group_id=${id}&${UNFINISHED}&_size=0`);
    for (let hour = 0; ; hour++) {
      const { metadata } = call(sandbox, left, 200) as { metadata: { pagination: { total: number } } };
      if (metadata.pagination.total === 0) break;
      if (hour === PATIENCE) throw new Error(`${metadata.pagination.total} members have come to no end.`);
      sandbox.clock.advance(HOUR);
    }
    const took = performance.now() - began;
    assertAllTerminated();
    sandbox.close();
    return (took / members) * 1000;

    function assertAllTerminated(): void {
      const { status } = call(sandbox, exchange('GET', `/execution-groups/${id}`, '_get_data=true'), 200) as {
        status: string;
      };
      if (status !== 'terminated') throw new Error(`The group has ended as ${status}.`);
    }
  },
});
