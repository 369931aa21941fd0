/** The sandbox of `--sandbox`, with everything the checks can use. */
import { FINISHED_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus, Visibility } from '../../../../generated/openapi.ts';
import { EXAMPLE_WORLD } from '../../../../generated/world.ts';
import type { Fixtures, OpenTarget, SuiteName } from '../../../conformance/index.ts';
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type StateDocument,
} from '../../../sandbox/index.ts';
import { serveSandbox } from '../../../sandbox/server/index.ts';

const TENANT = EXAMPLE_WORLD.tenants[0];
const OTHER_TENANT = EXAMPLE_WORLD.tenants[1];

/** How many times as fast time passes where workflows run. */
const TIME_SCALE = 200;

const shops = (...cities: string[]) => cities.map((city) => `checked-${city}`);

const DEPLOYMENTS = shops('bergen', 'cork', 'delft', 'evora', 'faro', 'gent');
const UNREADY = { pending: 'checked-pending', creating: 'checked-creating', failed: 'checked-failed' };

/** The sample data, and deployments for the checks. */
function checkedState(): StateDocument {
  const deployment = (id: string, tenant: string = TENANT, visibility: Visibility = 'tenant') => ({
    id,
    tenant,
    blueprint_id: tenant === TENANT ? 'web-shop' : 'warehouse',
    display_name: id,
    visibility,
    created_by: 'maria',
    create_execution: `env-${id}`,
    latest_execution: `env-${id}`,
  });
  const environment = (id: string, status: ExecutionStatus, tenant: string = TENANT) => ({
    id: `env-${id}`,
    tenant,
    deployment_id: id,
    workflow_id: 'create_deployment_environment',
    status,
    error: '',
    allow_custom_parameters: true,
    created_by: 'maria',
    created_at: '2026-03-02T07:00:00.000Z',
    ...(status !== 'pending' && { started_at: '2026-03-02T07:00:10.000Z' }),
    ...(status !== 'pending' && status !== 'started' && { ended_at: '2026-03-02T07:00:50.000Z' }),
  });
  const { runner: _, ...settings } = EXAMPLE_WORLD.settings;
  return {
    ...EXAMPLE_WORLD,
    // Nothing of the sample data waits or runs: only executions of the checks are in a queue.
    executions: [
      ...EXAMPLE_WORLD.executions.map((row) =>
        isFinished(row.status) ? row : { ...row, status: 'cancelled' as const },
      ),
      ...DEPLOYMENTS.map((id) => environment(id, 'terminated')),
      environment(UNREADY.pending, 'pending'),
      environment(UNREADY.creating, 'started'),
      environment(UNREADY.failed, 'failed'),
      environment('checked-everywhere', 'terminated', OTHER_TENANT),
    ],
    deployments: [
      ...EXAMPLE_WORLD.deployments,
      ...DEPLOYMENTS.map((id) => deployment(id)),
      ...Object.values(UNREADY).map((id) => deployment(id)),
      deployment('checked-everywhere', OTHER_TENANT, 'global'),
    ],
    deployment_groups: [
      ...EXAMPLE_WORLD.deployment_groups,
      group('checked', DEPLOYMENTS),
      group('checked-targets', []),
    ],
    execution_groups: [],
    settings,
  };
}

const isFinished = (status: string) => (FINISHED_STATUSES as readonly string[]).includes(status);

function group(id: string, deployments: readonly string[]) {
  return {
    id,
    tenant: TENANT,
    visibility: 'tenant' as const,
    created_by: 'maria',
    deployment_ids: [...deployments],
  };
}

const FIXTURES: Fixtures = {
  deployments: DEPLOYMENTS,
  workflow: 'restart',
  deploymentGroup: 'checked',
  targetGroup: 'checked-targets',
  users: {
    viewer: { username: 'vera', password: 'vera' },
    operations: { username: 'olga', password: 'olga' },
    user: { username: 'uri', password: 'uri' },
    manager: { username: 'maria', password: 'maria' },
    sys_admin: { username: 'admin', password: 'admin' },
  },
  otherTenant: OTHER_TENANT,
  globalDeployment: 'checked-everywhere',
  otherDeployment: { id: 'warehouse-lab', workflow: 'count_stock' },
  exclusive: true,
  unavailableWorkflow: 'migrate',
  parameters: {
    workflow: 'backup',
    defaults: { region: 'eu', keep_days: 7 },
    converted: { keep_days: ['14', 14] },
    rejected: [{ keep_days: 'many' }, { keep_days: 91 }, { not_declared: 1 }],
  },
  environments: UNREADY,
};

/** A sandbox with this data, as a target. */
export function checkedTarget(url: string): OpenTarget {
  return {
    url,
    credentials: { username: 'admin', password: 'admin' },
    tenant: TENANT,
    fixtures: FIXTURES,
    workerTimeoutMs: 0,
    disposable: true,
    onDemand: { code: (code) => ({ 'x-sandbox-error': code }) },
  };
}

/** Workflows run only for the suite that waits for their end. */
export function checkedSandbox(suite: SuiteName, options: Partial<SandboxOptions> = {}): Sandbox {
  const runs = suite === 'workflows';
  return createSandbox({
    state: checkedState(),
    runner: runs ? 'auto' : 'manual',
    ...(runs && { clock: { rate: TIME_SCALE } }),
    // The checks validate its responses.
    validate: false,
    ...options,
  });
}

/** A sandbox on a free port of this machine, until it is closed. */
export async function startLocalSandbox(
  suite: SuiteName,
  options: Partial<SandboxOptions> = {},
): Promise<OpenTarget> {
  const sandbox = checkedSandbox(suite, options);
  const server = await serveSandbox(sandbox, { port: 0, host: '127.0.0.1' });
  return {
    ...checkedTarget(server.url),
    close: async () => {
      await server.close();
      sandbox.close();
    },
  };
}
