// One call through this SDK.
import { CloudifyClient } from '../../../../src/client/index.ts';

const { executions } = new CloudifyClient({ baseUrl: 'https://manager.test', auth: { token: 'secret' } });

export async function one() {
  const { status } = await executions.get('x');
  return status;
}
