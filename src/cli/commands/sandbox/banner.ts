import { API_BASE, CONTROL_BASE, type Sandbox } from '../../../sandbox/index.ts';
import type { SandboxServer } from '../../../sandbox/server/index.ts';
import type { SandboxOptions } from './command.ts';

/** What a person wants to know first. Passwords are only told where they are the example's. */
export function banner(
  command: SandboxOptions,
  { url, token }: SandboxServer,
  { clock, runner }: Sandbox,
  hasConsole: boolean,
): string {
  const api = url + API_BASE;
  const isExample = command.state === undefined;
  const rows = [
    ['API', api],
    ...(hasConsole ? [['Console', `${url}${CONTROL_BASE}/ui/`]] : []),
    ['Control plane', url + CONTROL_BASE + (token === null ? '' : ', with Authorization: Bearer <token>')],
    ...(isExample ? [['Sign in as', 'admin / admin, tenant default_tenant']] : []),
    ['Workflows', runner === 'auto' ? 'run' : 'stand still: nothing moves but by PATCH'],
    ['Time', time(clock)],
    ['State', isExample ? 'the example world, gone at the end' : `kept in ${command.state}`],
  ] as const;
  const sample = `curl -u admin:admin -H 'Tenant: default_tenant' '${api}/executions?_size=2'`;
  return [
    '',
    'A Cloudify Manager in memory.',
    '',
    ...rows.map(([name, value]) => `  ${name?.padEnd(15)}${value}`),
    '',
    ...(isExample ? [`  ${sample}`, ''] : []),
    'Ctrl-C ends it. Each request is listed here.',
    '',
  ].join('\n');
}

function time({ mode, rate, now }: Sandbox['clock']): string {
  if (mode === 'real') return 'as it is';
  if (mode === 'accelerated') return `${rate} times as fast`;
  return `stands still at ${now}: POST ${CONTROL_BASE}/clock moves it on`;
}
