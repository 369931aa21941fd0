import type { Site } from '../../site.ts';

export interface ClientMethod {
  /** Such as `ExecutionsClient.list`. */
  python: string;
  /** Such as `executions.list`. */
  sdk: string;
  notes: string;
}

/** The methods of the Python client that call an operation, each with its counterpart here. */
export function clientMethods({ contract }: Site, operationId: string): ClientMethod[] {
  return Object.entries(contract.document['x-cloudify-python-methods']).flatMap(([client, methods]) =>
    Object.entries(methods)
      .filter(([, { operations }]) => operations.includes(operationId))
      .map(([name, { sdk, notes }]) => ({ python: `${client}.${name}`, sdk, notes })),
  );
}
