import type { PythonMethodName } from '../../../../generated/python.ts';

/** The same in both languages. There is a `client`, as a guide makes it. */
export interface PythonExample {
  python: string;
  sdk: string;
}

export const PYTHON_EXAMPLES: Record<PythonMethodName, PythonExample> = {
  'ExecutionsClient.should_start': {
    python: `may_start = client.executions.should_start(
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b04')`,
    sdk: `const mayStart = await client.executions.shouldStart(
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b04',
);`,
  },
  'ExecutionsClient.list': {
    python: `page = client.executions.list(
    deployment_id='shop-lisbon',
    status=['queued', 'started'],
    sort='created_at',
    is_descending=True,
    _include=['id', 'status'],
)
for execution in page:
    print(execution['id'], execution['status'])`,
    sdk: `const executions = client.executions.list({
  filter: {
    deployment_id: 'shop-lisbon',
    status: ['queued', 'started'],
  },
  sort: '-created_at',
  include: ['id', 'status'],
});
for await (const { id, status } of executions) {
  console.log(id, status);
}`,
  },
  'ExecutionsClient.get': {
    python: `execution = client.executions.get(
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01',
    _include=['status', 'error'],
)
print(execution['status'])`,
    sdk: `const execution = await client.executions.get(
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01',
  { include: ['status', 'error'] },
);
console.log(execution.status);`,
  },
  'ExecutionsClient.update': {
    python: `client.executions.update(
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05',
    'failed',
    error='worker lost',
)`,
    sdk: `await client.executions.update(
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05',
  { status: 'failed', error: 'worker lost' },
);`,
  },
  'ExecutionsClient.start': {
    python: `execution = client.executions.start(
    'shop-vienna',
    'backup',
    parameters={'keep_days': 14},
    queue=True,
)`,
    sdk: `const execution = await client.executions.start({
  deployment_id: 'shop-vienna',
  workflow_id: 'backup',
  parameters: { keep_days: 14 },
  queue: true,
});`,
  },
  'ExecutionsClient.create': {
    python: `execution = client.executions.create(
    'shop-vienna',
    'backup',
    execution_id='c0ffee00-0000-4000-8000-000000000001',
    created_by='olga',
)`,
    sdk: `const execution = await client.executions.create({
  deployment_id: 'shop-vienna',
  workflow_id: 'backup',
  id: 'c0ffee00-0000-4000-8000-000000000001',
  created_by: 'olga',
});`,
  },
  'ExecutionsClient.cancel': {
    python: `client.executions.cancel(
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01',
    force=True,
)`,
    sdk: `await client.executions.cancel(
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01',
  { force: true },
);`,
  },
  'ExecutionsClient.resume': {
    python: `client.executions.resume(
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06',
    force=True,
)`,
    sdk: `await client.executions.resume(
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06',
  { force: true },
);`,
  },
  'ExecutionsClient.requeue': {
    python: `client.executions.requeue('5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b08')`,
    sdk: `await client.executions.requeue('5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b08');`,
  },
  'ExecutionsClient.delete': {
    python: `deleted = client.executions.delete(
    keep_last=1,
    workflow_id='backup',
)`,
    sdk: `const deleted = await client.executions.delete({
  keep_last: 1,
  filter: { workflow_id: 'backup' },
});`,
  },
  'ExecutionsClient.dump': {
    python: `for execution in client.executions.dump():
    print(execution['id'])`,
    sdk: `for await (const { id } of client.executions.dump()) {
  console.log(id);
}`,
  },
  'ExecutionsClient.restore': {
    python: `from logging import getLogger

client.executions.restore(
    client.executions.dump(),
    getLogger('restore'),
)`,
    sdk: `await client.executions.restore(client.executions.dump(), {
  onError: (error) => console.warn(error.message),
});`,
  },
  'ExecutionGroupsClient.list': {
    python: `groups = client.execution_groups.list(
    workflow_id='backup',
    _get_data=True,
)
for group in groups:
    print(group['id'], group['status'])`,
    sdk: `const groups = client.executionGroups.list({
  filter: { workflow_id: 'backup' },
  getData: true,
});
for await (const { id, status } of groups) {
  console.log(id, status);
}`,
  },
  'ExecutionGroupsClient.get': {
    python: `group = client.execution_groups.get(
    '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401')
print(group['status'])`,
    sdk: `const group = await client.executionGroups.get(
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
);
console.log(group.status);`,
  },
  'ExecutionGroupsClient.create': {
    python: `group = client.execution_groups.create(
    'shops',
    'backup',
    ['5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b03'],
)`,
    sdk: `const group = await client.executionGroups.create({
  deployment_group_id: 'shops',
  workflow_id: 'backup',
  associated_executions: [
    '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b03',
  ],
});`,
  },
  'ExecutionGroupsClient.start': {
    python: `group = client.execution_groups.start(
    'shops',
    'backup',
    default_parameters={'keep_days': 14},
    concurrency=2,
)`,
    sdk: `const group = await client.executionGroups.start({
  deployment_group_id: 'shops',
  workflow_id: 'backup',
  default_parameters: { keep_days: 14 },
  concurrency: 2,
});`,
  },
  'ExecutionGroupsClient.cancel': {
    python: `client.execution_groups.cancel(
    '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
    kill=True,
)`,
    sdk: `await client.executionGroups.cancel(
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
  { kill: true },
);`,
  },
  'ExecutionGroupsClient.resume': {
    python: `client.execution_groups.resume(
    '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401')`,
    sdk: `await client.executionGroups.resume(
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
);`,
  },
  'ExecutionGroupsClient.set_target_group': {
    python: `client.execution_groups.set_target_group(
    '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
    success_group='shops-backed-up',
    failed_group='shops-to-check',
)`,
    sdk: `await client.executionGroups.setTargetGroup(
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
  {
    success_group_id: 'shops-backed-up',
    failure_group_id: 'shops-to-check',
  },
);`,
  },
  'ExecutionGroupsClient.set_concurrency': {
    python: `client.execution_groups.set_concurrency(
    '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401', 4)`,
    sdk: `await client.executionGroups.setConcurrency(
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401',
  4,
);`,
  },
  'ExecutionGroupsClient.dump': {
    python: `for group in client.execution_groups.dump():
    print(group['id'])`,
    sdk: `for await (const { id } of client.executionGroups.dump()) {
  console.log(id);
}`,
  },
  'ExecutionGroupsClient.restore': {
    python: `from logging import getLogger

client.execution_groups.restore(
    client.execution_groups.dump(),
    getLogger('restore'),
)`,
    sdk: `await client.executionGroups.restore(
  client.executionGroups.dump(),
  { onError: (error) => console.warn(error.message) },
);`,
  },
};
