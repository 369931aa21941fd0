import axios from 'axios';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** With its `fetch` adapter, like the other clients. */
export const connect: Connect = (fetch) => {
  const client = axios.create({ baseURL: API, headers: HEADERS, adapter: 'fetch', env: { fetch } });
  return {
    get: async () => (await client.get(`/executions/${ID}`)).data,
    start: async () => (await client.post('/executions', START)).data,
  };
};
