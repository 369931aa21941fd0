import { ERROR_CLASSES } from '../../../../generated/error-classes.ts';
import type { ErrorCode } from '../../../../generated/errors.ts';
import { classifyFailure, isRetryable } from '../../../client/transport/retry.ts';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { CatalogueError, Example } from '../../content/contract/document.ts';
import { curlSample, exampleCaller, exampleRequests, shellWord } from '../../samples/index.ts';
import type { Site } from '../../site.ts';

/** All that the catalogue and the contract know of an error code. */
export interface ErrorEntry extends CatalogueError {
  code: string;
  operations: ContractOperation[];
  examples: Example[];
  /** Which requests the SDK sends again by itself after this refusal. */
  repeats: 'all' | 'reading' | 'none';
  /** A request that a sandbox answers with this error. */
  provoking: string;
}

/** Every code, in the order of the catalogue, which is that of the statuses. */
export function errorEntries({ contract }: Site): ErrorEntry[] {
  const { document, operations } = contract;
  const examples = Object.values(document.components.examples);
  return Object.entries(document['x-cloudify-errors']).map(([code, entry]) => {
    const answering = operations.filter(({ operation }) =>
      operation['x-cloudify-error-codes'].includes(code),
    );
    return {
      ...entry,
      code,
      operations: answering,
      examples: examples.filter(
        ({ value }) => (value as { error_code?: string } | null)?.error_code === code,
      ),
      repeats: repeatsAfter(code as ErrorCode, entry.status),
      provoking: provokingCurl(document, code, answering),
    };
  });
}

/** What the SDK's own policy says of such an answer. */
function repeatsAfter(code: ErrorCode, status: number): ErrorEntry['repeats'] {
  const error = new ERROR_CLASSES[code]({
    status,
    code,
    message: '',
    method: 'GET',
    url: 'http://manager.example.org',
    response: new Response(),
  });
  const failure = classifyFailure(error);
  const [reading, changing] = ['GET', 'POST'].map((method) => isRetryable(method, failure));
  if (changing) return 'all';
  return reading ? 'reading' : 'none';
}

/** Any operation is answered so; one that can be answered so by a manager, too, is the more honest one. */
function provokingCurl(document: object, code: string, answering: ContractOperation[]): string {
  const { id } = answering.find(({ method }) => method === 'GET') ?? answering[0] ?? { id: 'listExecutions' };
  const operationId = id as Parameters<typeof exampleRequests>[1];
  const [example] = exampleRequests(document, operationId);
  if (example === undefined) throw new Error(`The contract shows no request of ${id}.`);
  const [call, ...rest] = curlSample(example.request, exampleCaller(document)).split(' \\\n');
  return [call?.replace(/^curl /, 'curl -i '), `  -H ${shellWord(`X-Sandbox-Error: ${code}`)}`, ...rest].join(
    ' \\\n',
  );
}
