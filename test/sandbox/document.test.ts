import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import { ROLES } from '../../generated/permissions.ts';
import { readDocuments } from '../../scripts/lib/documents.ts';
import { VISIBILITIES } from '../../src/sandbox/engine/model/types.ts';
import { decodeState } from '../../src/sandbox/engine/snapshot/decode.ts';
import { StateValidationError } from '../../src/sandbox/engine/snapshot/validation-error.ts';
import { EXAMPLE_STATE } from '../../src/sandbox/example-world.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { world } from '../recordings/index.ts';
import { TestClient } from './test-client.ts';

function faults(change: (document: Record<string, Record<string, unknown>[]>) => void): string[] {
  const document = structuredClone(world()) as Record<string, Record<string, unknown>[]>;
  change(document);
  try {
    decodeState(document);
  } catch (error) {
    if (error instanceof StateValidationError)
      return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
  return [];
}

it('takes an empty document for an empty manager with the defaults for its settings', () => {
  const client = new TestClient({});
  expect(client.manager.snapshot()).toEqual({
    tenants: [],
    users: [],
    blueprints: [],
    deployments: [],
    deployment_groups: [],
    executions: [],
    execution_groups: [],
    execution_schedules: [],
    settings: {
      runner: 'manual',
      default_page_size: 1000,
      max_concurrent_workflows: 20,
      maintenance: 'deactivated',
    },
  });
});

it('is the same again when its snapshot is read, with everything that happened', () => {
  const client = new TestClient();
  client.startGroup('gbig', { id: 'G', concurrency: 2, workflow_id: 'plain' });
  client.request('PATCH', '/execution-groups/G', { success_group_id: 'g2' });
  client.start('d7', { scheduled_time: '2099-01-01' });
  client.start('d8', { error: 'é', force_status: 'failed', ended_at: '2024-01-01T00:00:00.123456Z' });
  const [member] = client.request('GET', '/execution-groups/G').body.execution_ids;
  client.report(member, 'terminated');
  const snapshot = client.manager.snapshot();
  expect(new TestClient(JSON.parse(JSON.stringify(snapshot))).manager.snapshot()).toEqual(snapshot);
});

it('keeps keys that it does not know, at every level', () => {
  const document = structuredClone(world()) as Record<string, Record<string, unknown>[]>;
  const extended = { ...document, notes: ['mine'], settings: { ...document.settings, mine: 1 } };
  for (const list of ['users', 'blueprints', 'deployments', 'deployment_groups', 'executions'] as const) {
    for (const row of document[list] ?? []) row.mine = { of: list };
  }
  const snapshot = new TestClient(extended).manager.snapshot() as unknown as typeof document;
  expect(snapshot).toMatchObject({ notes: ['mine'], settings: { mine: 1 } });
  for (const list of ['users', 'blueprints', 'deployments', 'deployment_groups', 'executions'] as const) {
    expect(snapshot[list]?.every((row) => (row.mine as { of: string }).of === list)).toBe(true);
  }
});

it('lists the keys that have no effect, one of each list', () => {
  const { state } = createSandbox({ state: { ...EXAMPLE_STATE, notes: ['mine'] } as object });
  expect(state.unknownKeys).toEqual([{ path: '/notes', message: 'is unknown and has no effect' }]);
  const deployments = EXAMPLE_STATE.deployments?.map((row) => ({ ...row, 'my/own': 1 }));
  state.put({ ...EXAMPLE_STATE, ...(deployments && { deployments }) });
  expect(state.unknownKeys.map(({ path }) => path)).toEqual(['/deployments/0/my~1own']);
});

it.each([
  ['deployments', 'deploymentz', 'deployments'],
  ['executions/0', 'deploymentId', 'deployment_id'],
  ['executions/0', 'workflow', 'workflow_id'],
  ['deployments/0', 'bluepirnt_id', 'blueprint_id'],
  ['users/0', 'pasword', 'password'],
])('rejects a misspelled key in %s: %s for %s', (path, key, meant) => {
  const [list = '', index] = path.split('/');
  const found = faults((document) => {
    const object = index === undefined ? document : document[list]?.[Number(index)];
    Object.assign(object ?? {}, { [key]: (object as Record<string, unknown>)[meant] });
    delete (object as Record<string, unknown>)[meant];
  });
  const parent = index === undefined ? '' : `/${path}`;
  expect(found).toContain(`${parent}/${key} is unknown: did you mean ${meant}?`);
});

it('has a JSON Schema that accepts what the sandbox writes, with the same values as the contract', async () => {
  const schema = JSON.parse((await readDocuments()).get('state.schema.json') ?? '');
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  for (const state of [EXAMPLE_STATE, createSandbox().state.get(), new TestClient().manager.snapshot()]) {
    expect(validate(JSON.parse(JSON.stringify(state))), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ executions: [{ id: 'e', status: 'done' }] })).toBe(false);
  const { StateExecution, Role, Visibility } = schema.$defs;
  expect(StateExecution.properties.status.enum.toSorted()).toEqual([...EXECUTION_STATUSES, null].toSorted());
  expect(Role.enum.toSorted()).toEqual(ROLES.toSorted());
  expect(Visibility.enum).toEqual(VISIBILITIES);
});

it('names everything that is wrong, and where', () => {
  expect(
    faults((document) => {
      Object.assign(document.executions?.[0] ?? {}, { deployment_id: 'gone', status: 'done' });
      Object.assign(document.executions?.[1] ?? {}, { created_at: 5, tenant: 'nowhere' });
      Object.assign(document.deployments?.[2] ?? {}, { blueprint_id: 'gone', latest_execution: 'gone' });
      Object.assign(document.deployment_groups?.[0] ?? {}, { deployment_ids: ['d1', 'gone'] });
      Object.assign(document.users?.[1] ?? {}, { tenants: { default_tenant: 'king' } });
      Object.assign(document.settings ?? {}, { runner: 'fast', default_page_size: -1 });
      document.executions?.push({ ...document.executions[3] });
    }),
  ).toEqual([
    expect.stringMatching('^/users/1/tenants/default_tenant must be one of default, viewer'),
    '/deployments/2/blueprint_id must be the id of a blueprint, there is no gone',
    '/deployment_groups/0/deployment_ids/1 must be the id of a deployment, there is no gone',
    '/executions/0/deployment_id must be the id of a deployment of default_tenant, there is no gone',
    expect.stringMatching('^/executions/0/status must be one of terminated, .*, is a text$'),
    '/executions/1/tenant must be one of the tenants, there is no nowhere',
    '/executions/1/deployment_id must be the id of a deployment of nowhere, there is no env-d2'.replace(
      'env-d2',
      'd2',
    ),
    '/executions/1/created_at must be a time such as 2026-03-02T09:15:00.000Z, is the number 5',
    '/executions/10/id must be unique in default_tenant, env-d4 is there before',
    '/deployments/0/create_execution must be the id of an execution of this deployment, env-d1 is none',
    '/deployments/0/latest_execution must be the id of an execution of this deployment, env-d1 is none',
    '/deployments/1/create_execution must be the id of an execution of this deployment, env-d2 is none',
    '/deployments/1/latest_execution must be the id of an execution of this deployment, env-d2 is none',
    '/deployments/2/latest_execution must be the id of an execution of this deployment, gone is none',
    '/settings/runner must be one of auto, manual, is a text',
    '/settings/default_page_size must be an integer from 0 to 2147483647, is the number -1',
  ]);
});

it('reads no further than a hundred faults', () => {
  const found = faults((document) => {
    document.executions = Array.from({ length: 200_000 }, () => ({ nothing: 1 }));
  });
  expect(found).toHaveLength(100);
});

it('reads many tenants in the time that it takes to look at each once', () => {
  const tenants = Array.from({ length: 300_000 }, (_, number) => `tenant-${number}`);
  expect(decodeState({ tenants }).tenants.size).toBe(tenants.length);
});

it.each(['(?=ahead)', '(back)\\1', '(', 5])(
  'takes no pattern %j that cannot be matched in linear time',
  (pattern) => {
    const parameters = { name: { constraints: [{ pattern }] } };
    const found = faults((document) => {
      Object.assign(document.blueprints?.[0] ?? {}, { workflows: { backup: { parameters } } });
    });
    expect(found).toEqual([
      expect.stringMatching('^/blueprints/0/workflows/backup/parameters/name/constraints/0/pattern must be '),
    ]);
  },
);

it.each([null, [], 'x', 5])('is no state when it is %j', (document) => {
  expect(() => decodeState(document)).toThrow(StateValidationError);
});
