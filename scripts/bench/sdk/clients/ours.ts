import { CloudifyClient } from '../../../../src/client/index.ts';
import { type Connect, ID, MANAGER, START, TENANT, TOKEN } from './calls.ts';

/** With its defaults: retries, and no timeout. */
export const connect: Connect = (fetch) => {
  const { executions } = new CloudifyClient({
    baseUrl: MANAGER,
    tenant: TENANT,
    auth: { token: TOKEN },
    fetch,
  });
  return { get: () => executions.get(ID), start: () => executions.start(START) };
};
