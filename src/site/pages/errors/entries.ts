import { ERROR_CLASSES } from '../../../../generated/error-classes.ts';
import type { ErrorCode } from '../../../../generated/errors.ts';
import { classifyFailure, isRetryable } from '../../../client/transport/retry.ts';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { CatalogueError, Example } from '../../content/contract/document.ts';
import type { Site } from '../../content/site.ts';
import { curlSample, exampleCaller, exampleRequests, shellWord } from '../../samples/index.ts';

/** An error code with everything that the catalogue and the contract say about it. */
export interface ErrorEntry extends CatalogueError {
  code: string;
  operations: ContractOperation[];
  examples: Example[];
  /** Which requests the SDK retries after this error. */
  sdkRetries: 'all' | 'reading' | 'none';
  /** A request to which a sandbox responds with this error. */
  curl: string;
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
      sdkRetries: retriesAfter(code as ErrorCode, entry.status),
      curl: triggeringCurl(document, code, answering),
    };
  });
}

/** The SDK's own retry policy for such a response. */
function retriesAfter(code: ErrorCode, status: number): ErrorEntry['sdkRetries'] {
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

/** Preferably a request of an operation that has this error at a manager, too. */
function triggeringCurl(document: object, code: string, answering: ContractOperation[]): string {
  const { id } = answering.find(({ method }) => method === 'GET') ?? answering[0] ?? { id: 'listExecutions' };
  const operationId = id as Parameters<typeof exampleRequests>[1];
  const [example] = exampleRequests(document, operationId);
  if (example === undefined) throw new Error(`The contract shows no request of ${id}.`);
  const [call, ...rest] = curlSample(example.request, exampleCaller(document)).split(' \\\n');
  return [call?.replace(/^curl /, 'curl -i '), `  -H ${shellWord(`X-Sandbox-Error: ${code}`)}`, ...rest].join(
    ' \\\n',
  );
}
