import { CloudifyClient } from '../../../../src/client/index.ts';
import { type Connect, ID, MANAGER, START, TENANT, TOKEN } from './calls.ts';

/** With all that there is to set about retries, and with a time limit; neither comes into play. */
export const connect: Connect = (fetch) => {
  const { executions } = new CloudifyClient({
    baseUrl: MANAGER,
    tenant: TENANT,
    auth: { token: TOKEN },
    fetch,
    timeout: 10_000,
    retry: { maxAttempts: 5, baseDelay: 100, maxDelay: 5_000, maxRetryAfter: 30_000, budget: 50 },
  });
  return { get: () => executions.get(ID), start: () => executions.start(START) };
};
