/**
 * The two calls through this SDK. A module of its own, since a program that also imports openapi-fetch would contain it, and the
 * SDK loads it only for `client.http`.
 */
import { CloudifyClient, type CloudifyClientOptions } from '../../../src/client/index.ts';
import { type Connect, ID, MANAGER, START, TENANT, TOKEN } from './calls.ts';

/** The fastest way: without retries and timeout. */
export const ours: Connect = (fetch) => oursWith({ fetch, timeout: 0, retry: false });

/** With all retry options and a timeout, none of which takes effect. */
export const oursWithTimeout: Connect = (fetch) => {
  const retry = { maxAttempts: 5, baseDelay: 100, maxDelay: 5_000, maxRetryAfter: 30_000, budget: 50 };
  return oursWith({ fetch, timeout: 10_000, retry });
};

function oursWith(options: Pick<CloudifyClientOptions, 'fetch' | 'timeout' | 'retry'>): ReturnType<Connect> {
  const auth = { token: TOKEN };
  const { executions } = new CloudifyClient({ baseUrl: MANAGER, tenant: TENANT, auth, ...options });
  return { get: () => executions.get(ID), start: () => executions.start(START) };
}
