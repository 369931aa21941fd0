import createClient from 'openapi-fetch';
import type { paths } from '../../../../generated/openapi.ts';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

export const connect: Connect = (fetch) => {
  const client = createClient<paths>({ baseUrl: API, headers: HEADERS, fetch });
  return {
    get: async () => (await client.GET('/executions/{id}', { params: { path: { id: ID } } })).data,
    start: async () => (await client.POST('/executions', { body: START })).data,
  };
};
