import { typescript } from '../../design/literal.ts';
import type { Caller } from './request.ts';

const DEFAULT_TENANT = 'default_tenant';

/** The lines that make a client, and an empty one. */
export function typescriptClient({ baseUrl, identity, tenant }: Caller): string {
  return [
    "import { CloudifyClient } from 'cloudify-executions';",
    '',
    'const client = new CloudifyClient({',
    `  baseUrl: ${typescript(baseUrl)},`,
    ...(tenant === DEFAULT_TENANT ? [] : [`  tenant: ${typescript(tenant)},`]),
    `  auth: ${typescript(identity)},`,
    '});',
    '',
  ].join('\n');
}
