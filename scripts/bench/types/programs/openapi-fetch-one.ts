// One call through openapi-fetch.
import createClient from 'openapi-fetch';
import type { paths } from '../../../../generated/openapi.ts';

const client = createClient<paths>({ baseUrl: 'https://manager.test/api/v3.1' });

export async function one() {
  const { data } = await client.GET('/executions/{id}', { params: { path: { id: 'x' } } });
  return data?.status;
}
