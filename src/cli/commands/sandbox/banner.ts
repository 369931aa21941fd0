import { API_BASE, CONTROL_BASE, type Sandbox } from '../../../sandbox/index.ts';
import type { SandboxServer } from '../../../sandbox/server/index.ts';
import type { SandboxOptions } from './options.ts';

/** The first lines. Passwords are shown only for the sample data. */
export function banner(
  command: SandboxOptions,
  { url, token }: SandboxServer,
  { clock, state: { runner } }: Sandbox,
  hasConsole: boolean,
): string {
  const api = url + API_BASE;
  const isExample = command.state === undefined && command['seed-state'] === undefined;
  const rows = [
    ['API', api],
    ...(hasConsole ? [['Console', `${url}${CONTROL_BASE}/ui/`]] : []),
    ['Control plane', url + CONTROL_BASE + (token === null ? '' : ', with Authorization: Bearer <token>')],
    ...(isExample ? [['Sign in as', 'admin / admin, tenant default_tenant']] : []),
    ...(command.release === undefined ? [] : [['Release', `behaves like ${command.release}`]]),
    ...(command.forward === undefined
      ? []
      : [
          [
            'Forwards',
            `what it does not serve to ${command.forward.href}: GET and HEAD, without credentials`,
          ],
        ]),
    ['Workflows', runner === 'auto' ? 'run' : 'do not run: a status changes only by PATCH'],
    ['Time', time(clock)],
    ['State', stateLine(command)],
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

function stateLine({ state, 'seed-state': seed }: SandboxOptions): string {
  return state === undefined
    ? `${seed ?? 'the sample data'}, changes are lost at the end`
    : `saved in ${state}`;
}

function time({ mode, rate, now }: Sandbox['clock']): string {
  if (mode === 'real') return 'real';
  if (mode === 'accelerated') return `${rate} times as fast`;
  return `stopped at ${now}: POST ${CONTROL_BASE}/clock advances it`;
}
