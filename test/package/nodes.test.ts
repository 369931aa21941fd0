/** The installed package in this Node, or in the one that CONSUMER_NODE names, and in every version that it supports. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBundle } from '../../scripts/lib/bundle.ts';
import { type StartedProcess, start } from '../scripts/started-process.ts';
import { type ConsumerNode, fetchNode, SUPPORTED } from './nodes.ts';

const { project } = inject('installed');
const { CONSUMER_NODE = process.execPath } = process.env;

describe('on the Node at hand', () => promises(async () => ({ path: CONSUMER_NODE })));

describe.each(SUPPORTED)('on Node %s', { tags: 'full' }, (version) => {
  promises(() => fetchNode(version), version);
});

function promises(getNode: () => Promise<ConsumerNode>, version = ''): void {
  let path: string;
  let missing: string | undefined;
  const run = async (...args: string[]) =>
    (await promisify(execFile)(path, args, { cwd: project, maxBuffer: 16 * 1024 * 1024 })).stdout;
  let served: StartedProcess;
  let manager: string;

  beforeAll(async () => {
    const node = await getNode();
    if ('missing' in node) {
      missing = node.missing;
      return;
    }
    path = node.path;
    const command = join(project, 'node_modules/cloudify-executions/dist/cli.js');
    served = start(path, [command, 'sandbox', '--port', '0', '--quiet'], { cwd: project });
    [, manager = ''] = await served.waitFor(/^listening on (http:\/\/127\.0\.0\.1:\d+)\n$/);
  });
  afterAll(() => {
    served?.child.kill();
  });
  beforeEach(({ skip }) => skip(missing !== undefined, missing));

  it('the command serves a sandbox that ends on a signal', async () => {
    const another = start(
      path,
      ['node_modules/.bin/cloudify-executions', 'sandbox', '--port', '0', '--quiet'],
      {
        cwd: project,
      },
    );
    const [, url] = await another.waitFor(/^listening on (http:\/\/127\.0\.0\.1:\d+)\n$/);
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
    another.child.kill('SIGTERM');
    expect(await another.ended).toMatchObject({ code: 0 });
  });

  it('an ES module speaks to a manager', async () => {
    expect(JSON.parse(await run('program.mjs', manager))).toEqual({
      node: (await run('--version')).trim(),
      started: 'pending',
      listed: true,
      rejection: [true, 401, 'unauthorized_error'],
    });
  });

  it('a CommonJS program requires the client and a sandbox in which what was started runs', async () => {
    expect(await run('program.cjs')).toBe('pending terminated 3.1.1\n');
  });

  it('the middleware that validates responses throws an error of the client', async () => {
    expect(await run('validation.mjs')).toBe('true ResponseValidationError /items\n');
  });

  it('every entry point can be imported', async () => {
    const program = `
      const { default: { exports } } = await import('cloudify-executions/package.json', { with: { type: 'json' } });
      for (const entry of Object.keys(exports)) {
        const name = 'cloudify-executions' + entry.slice(1);
        await import(name, entry.endsWith('.json') ? { with: { type: 'json' } } : {});
        console.log(name);
      }`;
    const imported = (await run('--input-type=module', '--eval', program)).trim().split('\n');
    expect(imported).toEqual(
      expect.arrayContaining([
        'cloudify-executions',
        'cloudify-executions/sandbox',
        'cloudify-executions/package.json',
      ]),
    );
  });

  it('the contract comes along', async () => {
    const program = `import contract from 'cloudify-executions/openapi.json' with { type: 'json' };
      console.log(JSON.stringify(contract));`;
    expect(JSON.parse(await run('--input-type=module', '--eval', program))).toEqual(await readBundle());
  });

  it('the command prints the forms of the contract', async () => {
    const command = ['node_modules/cloudify-executions/dist/cli.js', 'openapi'];
    expect(JSON.parse(await run(...command))).toEqual(await readBundle());
    expect(await run(...command, 'openapi.yaml')).toMatch(/^openapi: /);
    expect(JSON.parse(await run(...command, 'openapi/6.4.json'))).toMatchObject({
      'x-cloudify-release': '6.4',
    });
  });

  it('the inside of the package stays inside', async () => {
    await expect(run('--eval', "import('cloudify-executions/dist/index.js')")).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });

  if (version)
    it(`it is Node ${version}`, async () => {
      expect(await run('--version')).toMatch(new RegExp(`^v${version}\\b`));
    });
}
