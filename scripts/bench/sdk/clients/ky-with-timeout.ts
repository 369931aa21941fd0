import ky from 'ky';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** As it comes: two retries, and a time limit of ten seconds. */
export const connect: Connect = (fetch) => {
  const client = ky.create({ prefix: API, headers: HEADERS, fetch });
  return {
    get: () => client.get(`executions/${ID}`).json(),
    start: () => client.post('executions', { json: START }).json(),
  };
};
