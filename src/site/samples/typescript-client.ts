import { toTypeScript } from '../../design/source-literals.ts';
import type { Caller } from './request.ts';

const DEFAULT_TENANT = 'default_tenant';

/** The lines that make a client, and an empty one. */
export function typescriptClient({ baseUrl, identity, tenant }: Caller): string {
  return [
    "import { CloudifyClient } from 'cloudify-executions';",
    '',
    'const client = new CloudifyClient({',
    `  baseUrl: ${toTypeScript(baseUrl)},`,
    ...(tenant === DEFAULT_TENANT ? [] : [`  tenant: ${toTypeScript(tenant)},`]),
    `  auth: ${toTypeScript(identity)},`,
    '});',
    '',
  ].join('\n');
}
