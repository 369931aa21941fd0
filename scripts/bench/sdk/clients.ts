/** The same two calls through each client. Each export is bundled as a program of its own. */
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import type { paths } from '../../../generated/openapi.ts';
import { CloudifyClient, type CloudifyClientOptions } from '../../../src/client/index.ts';
import { API, type Connect, HEADERS, ID, MANAGER, START, TENANT, TOKEN } from './calls.ts';

/** `fetch` alone: the minimum cost of any client. */
export const bare: Connect = (fetch) => ({
  get: async () => (await fetch(`${API}/executions/${ID}`, { headers: HEADERS })).json(),
  start: async () => {
    const headers = { ...HEADERS, 'Content-Type': 'application/json' };
    const body = JSON.stringify(START);
    return (await fetch(`${API}/executions`, { method: 'POST', headers, body })).json();
  },
});

export const openapiFetch: Connect = (fetch) => {
  const client = createClient<paths>({ baseUrl: API, headers: HEADERS, fetch });
  return {
    get: async () => (await client.GET('/executions/{id}', { params: { path: { id: ID } } })).data,
    start: async () => (await client.POST('/executions', { body: START })).data,
  };
};

/** With a timeout for each call; it has no retries. */
export const openapiFetchWithTimeout: Connect = (fetch) => {
  const client = createClient<paths>({ baseUrl: API, headers: HEADERS, fetch });
  const signal = () => AbortSignal.timeout(10_000);
  const params = { path: { id: ID } };
  return {
    get: async () => (await client.GET('/executions/{id}', { params, signal: signal() })).data,
    start: async () => (await client.POST('/executions', { body: START, signal: signal() })).data,
  };
};

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

/** The fastest way: without retries and timeout. */
export const kyBare: Connect = (fetch) => kyWith({ fetch, retry: 0, timeout: false });

/** With its defaults: two retries, and a timeout of ten seconds. */
export const kyWithTimeout: Connect = (fetch) => kyWith({ fetch });

function kyWith(options: Parameters<typeof ky.create>[0]): ReturnType<Connect> {
  const client = ky.create({ prefix: API, headers: HEADERS, ...options });
  return {
    get: () => client.get(`executions/${ID}`).json(),
    start: () => client.post('executions', { json: START }).json(),
  };
}

/** With its `fetch` adapter, like the other clients. */
export const axiosFetch: Connect = (fetch) => {
  const client = axios.create({ baseURL: API, headers: HEADERS, adapter: 'fetch', env: { fetch } });
  return {
    get: async () => (await client.get(`/executions/${ID}`)).data,
    start: async () => (await client.post('/executions', START)).data,
  };
};
