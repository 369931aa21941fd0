/** The same two calls through each other client. Each export is bundled as a program of its own. */
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import type { paths } from '../../../generated/openapi.ts';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

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
