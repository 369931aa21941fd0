/** Each program of examples/, as a process, with a sandbox on a port. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { type StartedSandbox, startSandbox } from '../../src/sandbox/server/start-sandbox.ts';
import { onSources } from '../client/recipes/sample.ts';
import { typeCheck } from '../contract/guides/type-check.ts';
import { type StartedProcess, start } from '../scripts/started-process.ts';

const EXAMPLES = join(ROOT, 'examples');

/** As many deployments as a large installation has, and one whose backup fails. */
const GROUPS = ['north', 'south'];
const deployments = GROUPS.flatMap((group) =>
  Array.from({ length: 2_500 }, (_, index) => ({
    id: `${group}-${index}`,
    tenant: 'default_tenant',
    blueprint_id: 'app',
    created_by: 'admin',
    ...(group === 'south' && index === 7 && { behaviours: { backup: { outcome: 'failed' } } }),
  })),
);
const STATE = {
  tenants: ['default_tenant'],
  users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', active: true, tenants: {} }],
  blueprints: [{ id: 'app', tenant: 'default_tenant', workflows: { backup: {} } }],
  deployments,
  deployment_groups: GROUPS.map((id) => ({
    id,
    created_by: 'admin',
    tenant: 'default_tenant',
    deployment_ids: deployments.flatMap((deployment) =>
      deployment.id.startsWith(id) ? [deployment.id] : [],
    ),
  })),
};

let folder: string;
let sandbox: StartedSandbox;
beforeAll(async () => {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'examples-'));
  sandbox = await startSandbox({ state: STATE as never, clock: { mode: 'accelerated', rate: 10_000 } });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** Node strips no types below node_modules. */
async function run(name: string, ...args: string[]): Promise<StartedProcess> {
  const code = await readFile(join(EXAMPLES, `${name}.ts`), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, onSources(ts.transpileModule(code, { compilerOptions }).outputText));
  const { username, password } = sandbox.auth;
  const env = {
    ...process.env,
    CLOUDIFY_HOST: sandbox.url,
    CLOUDIFY_USERNAME: username,
    CLOUDIFY_PASSWORD: password,
  };
  return start(process.execPath, [file, ...args], { env });
}

test('all of them compile', async () => {
  const names = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.ts'));
  const samples = await Promise.all(
    names.map(async (name) => ({
      file: `examples/${name}`,
      line: 1,
      code: await readFile(join(EXAMPLES, name), 'utf8'),
    })),
  );
  expect(samples.length).toBeGreaterThan(0);
  expect(typeCheck(samples)).toEqual([]);
});

test('the script for CI succeeds and fails with the workflow', async () => {
  const good = await (await run('ci-script', 'north-1', 'backup')).ended;
  expect(good.output).toContain('backup on north-1 has terminated');
  expect(good.code).toBe(0);
  const bad = await (await run('ci-script', 'south-7', 'backup')).ended;
  expect(bad).toMatchObject({ code: 2, output: expect.stringContaining('south-7') });
  const rejected = await (await run('ci-script', 'nowhere', 'backup')).ended;
  expect(rejected.code).toBe(1);
});

test('the bulk run lists what failed of 5,000', { tags: 'full' }, async () => {
  const { code, output } = await (await run('bulk-run', 'backup', ...GROUPS)).ended;
  expect(output).toContain('north: 2500 terminated\n');
  expect(output).toContain('\n  south-7\n');
  expect(code).toBe(1);
});

test('the scripts print their usage without arguments, and what is wrong in a line', async () => {
  for (const name of ['ci-script', 'bulk-run']) {
    const { code, output } = await (await run(name)).ended;
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^Usage: node ${name}\\.ts <[^\n]+\n$`));
  }
  const { code, output } = await (await run('bulk-run', 'backup', 'no-such-group')).ended;
  expect(output).toMatch(/^no-such-group: [^\n]+\n$/);
  expect(code).toBe(1);
});

test('the service sends the changes of an execution until it is finished', async () => {
  const service = await run('events-service');
  try {
    const [url] = await service.waitFor(/http:\S+/);
    const started = await fetch(`${url}/backups/north-2`, { method: 'POST' });
    const { id } = (await started.json()) as { id: string };
    const events = await (await fetch(`${url}/executions/${id}/events`)).text();
    expect(events).toContain('"status":"terminated"');
    expect(events.endsWith('event: end\ndata:\n\n')).toBe(true);
    expect((await fetch(`${url}/executions/none/events`)).status).toBe(404);
  } finally {
    service.child.kill();
    await service.ended;
  }
});
