import type { OperationId } from '../../../../generated/operations.ts';
import { PYTHON_METHODS, type PythonMethodName } from '../../../../generated/python.ts';
import { exampleRequests } from '../../samples/examples.ts';
import { pythonCallOf } from '../../samples/python.ts';
import type { ApiRequest } from '../../samples/request.ts';
import { sdkCallOf } from '../../samples/sdk.ts';

/** The same call in both languages, on an existing `client`. */
export interface PythonExample {
  python: string;
  sdk: string;
}

const EXECUTION = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b03';

/** Requests for the methods that none of the contract's example requests calls. */
const FURTHER_REQUESTS: ApiRequest[] = [
  {
    operationId: 'startExecution',
    path: {},
    query: {},
    body: { deployment_id: 'shop-vienna', workflow_id: 'backup', id: EXECUTION.replace('5b1f', 'c0ff') },
  },
  {
    operationId: 'startExecutionGroup',
    path: {},
    query: {},
    body: { deployment_group_id: 'shops', workflow_id: 'backup', associated_executions: [EXECUTION] },
  },
];

/** `dump` and `restore` send many requests. */
const DUMPS = {
  'ExecutionsClient.dump': dump('executions', 'executions'),
  'ExecutionsClient.restore': restore('executions', 'executions'),
  'ExecutionGroupsClient.dump': dump('execution_groups', 'executionGroups'),
  'ExecutionGroupsClient.restore': restore('execution_groups', 'executionGroups'),
};

/** An example for each method of the Python clients: the first example request of the contract that it sends. */
export function pythonExamples(document: object): Record<PythonMethodName, PythonExample> {
  const operationIds = [...new Set(Object.values(PYTHON_METHODS).flatMap(({ operations }) => operations))];
  const requests = operationIds.flatMap((id) =>
    exampleRequests(document, id as OperationId).map(({ request }) => request),
  );
  const examples: Partial<Record<PythonMethodName, PythonExample>> = { ...DUMPS };
  for (const request of [...requests, ...FURTHER_REQUESTS]) {
    const call = pythonCallOf(request);
    if (call !== undefined) examples[call.method] ??= { python: call.code, sdk: sdkCallOf(request) };
  }
  return examples as Record<PythonMethodName, PythonExample>;
}

function dump(python: string, sdk: string): PythonExample {
  return {
    python: `for item in client.${python}.dump():\n    print(item['id'])`,
    sdk: `for await (const { id } of client.${sdk}.dump()) {\n  console.log(id);\n}`,
  };
}

function restore(python: string, sdk: string): PythonExample {
  return {
    python: `from logging import getLogger

client.${python}.restore(
    client.${python}.dump(),
    getLogger('restore'),
)`,
    sdk: `await client.${sdk}.restore(client.${sdk}.dump(), {
  onError: (error) => console.warn(error.message),
});`,
  };
}
