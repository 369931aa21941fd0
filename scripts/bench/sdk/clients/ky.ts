import ky from 'ky';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** The fastest way: without retries and timeout. */
export const connect: Connect = (fetch) => {
  const client = ky.create({ prefix: API, headers: HEADERS, fetch, retry: 0, timeout: false });
  return {
    get: () => client.get(`executions/${ID}`).json(),
    start: () => client.post('executions', { json: START }).json(),
  };
};
