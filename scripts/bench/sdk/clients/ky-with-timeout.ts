import ky from 'ky';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** With its defaults: two retries, and a timeout of ten seconds. */
export const connect: Connect = (fetch) => {
  const client = ky.create({ prefix: API, headers: HEADERS, fetch });
  return {
    get: () => client.get(`executions/${ID}`).json(),
    start: () => client.post('executions', { json: START }).json(),
  };
};
