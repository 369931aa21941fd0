import { API, type Connect, HEADERS, ID, START } from './calls.ts';

/** `fetch` alone: the minimum cost of any client. */
export const connect: Connect = (fetch) => ({
  get: async () => (await fetch(`${API}/executions/${ID}`, { headers: HEADERS })).json(),
  start: async () => {
    const headers = { ...HEADERS, 'Content-Type': 'application/json' };
    const body = JSON.stringify(START);
    return (await fetch(`${API}/executions`, { method: 'POST', headers, body })).json();
  },
});
