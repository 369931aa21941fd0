// Every guard, on every release that it is about: without it a request does harm, with it nothing is sent.
import { afterEach, describe, expect, test } from 'vitest';
import { GUARDS, type Guard } from '../../../generated/guards.ts';
import { releaseLine } from '../../../generated/release-line.ts';
import { RELEASES } from '../../../generated/releases.ts';
import {
  CloudifyClient,
  type Execution,
  type ExecutionGroup,
  UnsupportedByManagerError,
} from '../../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { rejectionOf } from '../fake-manager.ts';
import { SCENARIO_WORLD } from '../scenarios/world.ts';

let sandbox: Sandbox;
afterEach(() => sandbox?.close());

/** The requests that a sandbox has received, those of the control plane excepted. */
let sent: string[] = [];

function clientOf(managerRelease: string | undefined, username = 'admin'): CloudifyClient {
  return new CloudifyClient({
    baseUrl: 'http://manager.test',
    auth: { username, password: username },
    fetch: async (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v3.1', '')}`);
      return sandbox.fetch(request);
    },
    retry: false,
    managerRelease,
  });
}

function open(release: string): void {
  sandbox = createSandbox({
    ...SCENARIO_WORLD,
    clock: 'virtual',
    validate: false,
    defects: 'emulated',
    release,
  });
  sent = [];
}

const run = { deployment_id: 'shop-1', workflow_id: 'backup' };
const group = { deployment_group_id: 'shops', workflow_id: 'backup' };
const past = '2020-01-01T00:00:00.000Z';

interface Case {
  /** What the guard rejects. Rejects, or resolves with what the manager responds. */
  readonly call: (client: CloudifyClient) => PromiseLike<unknown>;
  /** What must exist before. */
  readonly prepare?: (client: CloudifyClient) => Promise<unknown>;
  /** Whether the harm was done, by the result of the unguarded call. Left out: only a worker shows it. */
  readonly isHarmed?: (result: never, client: CloudifyClient) => boolean | Promise<boolean>;
  /** The release without the harm whose responses do not show it, since they have the creator of the deployment. */
  readonly hiddenOn?: string;
}

const statusesOf = async ({ executions }: CloudifyClient) =>
  (await executions.list()).items.map(({ status }) => `${status}`);

/** By the id of the difference. */
const CASES: Readonly<Record<string, Case>> = {
  'op.listExecutionGroups': {
    call: ({ executionGroups }) => executionGroups.list(),
    isHarmed: (error: Error) => error.name === 'UnexpectedResponseError',
  },
  'op.actOnExecutionGroup': {
    call: ({ executionGroups }) => executionGroups.cancel('g'),
    isHarmed: (error: Error) => error.name === 'UnexpectedResponseError',
  },
  'req.force_status': {
    call: ({ executions }) => executions.create({ ...run, force_status: 'failed' }),
    isHarmed: (row: Execution) => row.status === 'pending',
  },
  'req.created_by': {
    call: ({ executions }) => executions.create({ ...run, created_by: 'olga' }),
    isHarmed: (row: Execution) => row.created_by !== 'olga',
    hiddenOn: '6.3.0',
  },
  'req.times': {
    call: ({ executions }) => executions.create({ ...run, created_at: past }),
    isHarmed: (row: Execution) => row.created_at !== past,
  },
  'req.id': {
    call: ({ executions }) => executions.create({ ...run, id: 'mine' }),
    isHarmed: (row: Execution) => row.id !== 'mine',
  },
  'req.error': {
    call: ({ executions }) => executions.create({ ...run, error: 'Broken.' }),
    isHarmed: (row: Execution) => row.error !== 'Broken.',
  },
  'req.is_system_workflow': {
    call: ({ executions }) => executions.create({ ...run, is_system_workflow: true }),
    isHarmed: (row: Execution) => !row.is_system_workflow,
  },
  'req.parameters.functions': {
    call: ({ executions }) => executions.start({ ...run, parameters: { region: { concat: ['e', 'u'] } } }),
    // Where the type is checked, the function is not even a value of it.
    isHarmed: (row: Execution | Error) => row instanceof Error || row.parameters?.region !== 'eu',
  },
  'req.group.concurrency': {
    call: ({ executionGroups }) => executionGroups.start({ ...group, concurrency: 1 }),
    isHarmed: async (_group: ExecutionGroup, client) => !(await statusesOf(client)).includes('queued'),
  },
  'req.group-update.concurrency': {
    prepare: ({ executionGroups }) => executionGroups.start({ ...group, concurrency: 2 }),
    call: async (client) => {
      const [{ id = '' } = {}] = (await client.executionGroups.list()).items;
      return client.executionGroups.setConcurrency(id, 1);
    },
    // The response shows it, and the SDK compares it on every release.
    isHarmed: (error: Error) => /another concurrency/.test(error.message),
  },
  'req.group.created_by': {
    call: ({ executionGroups }) => executionGroups.create({ ...group, created_by: 'olga' }),
    isHarmed: (row: ExecutionGroup) => row.created_by !== 'olga',
  },
  'req.group.created_at': {
    call: ({ executionGroups }) => executionGroups.create({ ...group, created_at: past }),
    isHarmed: (row: ExecutionGroup) => row.created_at !== past,
  },
  'req.group.associated_executions': {
    prepare: ({ executions }) => executions.start(run),
    call: async ({ executions, executionGroups }) => {
      const [{ id = '' } = {}] = (await executions.list()).items;
      return executionGroups.create({ ...group, associated_executions: [id] });
    },
    isHarmed: async (_group: ExecutionGroup, client) => (await statusesOf(client)).length > 1,
  },
  'req.group.id': {
    call: ({ executionGroups }) => executionGroups.create({ ...group, id: 'mine' }),
    isHarmed: (row: ExecutionGroup) => row.id !== 'mine',
  },
  'q.sort.hybrid': {
    prepare: async ({ executions }) => {
      await executions.start(run);
      await executions.cancel((await executions.start({ ...run, deployment_id: 'shop-2' })).id);
    },
    call: ({ executions }) => executions.list({ sort: 'status_display' }),
    isHarmed: ({ items }: { items: Execution[] }) =>
      items.map(({ status_display }) => status_display).join() === 'pending,cancelling',
  },
  'q.filter.hybrid': {
    prepare: ({ executions }) => executions.start(run),
    call: ({ executions }) => executions.list({ filter: { status_display: 'failed' } }),
    isHarmed: ({ items }: { items: Execution[] }) => items.length > 0,
  },
  'q._group_id': {
    prepare: ({ executions }) => executions.start(run),
    call: ({ executions }) => executions.list({ groupId: 'nightly' }),
    isHarmed: ({ items }: { items: Execution[] }) => items.length > 0,
  },
  'q.include.group-status': {
    prepare: ({ executionGroups }) => executionGroups.start(group),
    call: ({ executionGroups }) => executionGroups.list({ include: ['status'] }),
    isHarmed: (error: Error) => error.name === 'InternalServerError',
  },
  'field.execution.created_by': {
    prepare: () => clientOf('7.1', 'olga').executions.start(run),
    call: ({ executions }) => executions.list({ filter: { created_by: 'olga' } }),
    isHarmed: ({ items }: { items: Execution[] }) => items.length === 0,
  },
  'act.resume.dryrun': {
    prepare: async ({ executions }) => {
      const { id } = await executions.start({ ...run, dry_run: true });
      await executions.update(id, { status: 'failed' });
    },
    call: async ({ executions }) => executions.resume((await executions.list()).items[0]?.id ?? ''),
  },
  'queue.rejected-leaves': {
    prepare: ({ executions }) => executions.start({ ...run, queue: true }),
    call: ({ executions }) => executions.start(run),
    isHarmed: async (_error: Error, client) => (await statusesOf(client)).length > 1,
  },
  'queue.dryrun': {
    call: ({ executions }) => executions.start({ ...run, dry_run: true, queue: true }),
  },
};

const guards = GUARDS.filter(({ instead }) => instead !== undefined);

/** The oldest version of every line that the guard is about. */
function releasesOf({ from, until }: Guard): string[] {
  const versions = RELEASES.map(({ versions }) => versions[0] ?? '');
  const [first, end] = [from ?? versions[0] ?? '', until].map((version) =>
    RELEASES.findIndex(({ line }) => line === releaseLine(version).line),
  );
  return versions.slice(first, end);
}

test('every guard has a case', () => {
  expect(guards.map(({ difference }) => difference)).toEqual(expect.arrayContaining(Object.keys(CASES)));
  expect(guards.filter(({ difference }) => !CASES[difference])).toEqual([]);
});

describe.each(guards.map((guard) => [guard.difference, guard] as const))('%s', (difference, guard) => {
  const { call, prepare, isHarmed, hiddenOn } = CASES[difference] as Case;

  test.each(releasesOf(guard))('on %s', async (release) => {
    open(release);
    const unguarded = clientOf('7.1');
    await prepare?.(unguarded);
    sent = [];
    const guarded = clientOf(guard.whenKnown ? release : 'auto');
    const error = await rejectionOf(call(guarded));
    expect(error).toBeInstanceOf(UnsupportedByManagerError);
    expect(error).toMatchObject({ difference, since: guard.until, attempts: 0 });
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);

    const result = await Promise.resolve(call(unguarded)).catch((error: unknown) => error);
    if (isHarmed) expect(await isHarmed(result as never, unguarded)).toBe(true);
  });

  test('does not reject on the release that no longer needs it, and there is no harm', async () => {
    const release = guard.until;
    open(release);
    const client = clientOf(undefined);
    await prepare?.(client);
    const result = await Promise.resolve(call(client)).catch((error: unknown) => error);
    expect(result).not.toBeInstanceOf(UnsupportedByManagerError);
    if (isHarmed && hiddenOn !== release) expect(await isHarmed(result as never, client)).toBe(false);
  });
});
