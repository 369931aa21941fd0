import createClient from 'openapi-fetch';
import type { paths } from '../../../../generated/openapi.ts';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** With a timeout for each call; it has no retries. */
export const connect: Connect = (fetch) => {
  const client = createClient<paths>({ baseUrl: API, headers: HEADERS, fetch });
  const signal = () => AbortSignal.timeout(10_000);
  return {
    get: async () => {
      const path = { id: ID };
      return (await client.GET('/executions/{id}', { params: { path }, signal: signal() })).data;
    },
    start: async () => (await client.POST('/executions', { body: START, signal: signal() })).data,
  };
};
