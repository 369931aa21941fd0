/**
 * The scenarios on every fully supported release. They pass there, unless they rely on what the release does not have or
 * does otherwise: then the SDK rejects it, or the scenario sees the difference.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIFFERENCES, type DifferenceId, RELEASES, type ReleaseLine } from '../../../generated/releases.ts';
import { CloudifyClient } from '../../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/server/index.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { SCENARIO_WORLD } from '../scenarios/world.ts';

const LINES = RELEASES.filter(({ support }) => support === 'full').map(({ line }) => line);

/** The difference that stops a scenario, and what its error says when the SDK does not reject the request. */
const RELIES_ON: Readonly<Record<string, readonly [DifferenceId, RegExp?]>> = {
  'a start that is impossible rejects with an error of its own class': [
    'error.unavailable_workflow_error',
    /should have been rejected/,
  ],
  'missing permissions and unknown users are rejected': ['req.force_status'],
  'a missing id is a NotFoundError of every method': ['req.group-update.concurrency'],
  'update sets the statuses that the life cycle allows': ['req.force_status'],
  'lists are filtered, sorted, paged and projected': ['req.is_system_workflow'],
  'finished executions are deleted by filter, date and number': ['req.force_status'],
  'executions are restored from a dump': ['req.error'],
  'a group is paused, continued, and collects its deployments': ['req.group-update.concurrency'],
  'a group can have no members, and can be rejected': ['field.group.status', /'pending'/],
  'groups are listed, dumped and restored around executions that exist': ['req.group.id'],
};

// One release in `npm test`, all of them in `npm run test:full`.
describe('on 6.4', () => scenariosOn('6.4'));
describe.each(LINES.filter((line) => line !== '6.4'))('on %s', { tags: 'full' }, scenariosOn);

function scenariosOn(release: ReleaseLine): void {
  let sandbox: Sandbox;
  let server: SandboxServer;
  beforeAll(async () => {
    sandbox = createSandbox({ ...SCENARIO_WORLD, validate: false, release });
    server = await serveSandbox(sandbox);
  });
  afterAll(async () => {
    await server.close();
    sandbox.close();
  });

  const carryOut = (name: string) =>
    (SCENARIOS[name] as (typeof SCENARIOS)[string])((settings) => {
      const auth = { username: 'admin', password: 'admin' };
      const poll = { minInterval: 10, maxInterval: 50 };
      const headers = { 'X-Sandbox-World': String(Object.keys(SCENARIOS).indexOf(name)) };
      return new CloudifyClient({ baseUrl: server.url, auth, poll, headers, retry: false, ...settings });
    });
  const isStopped = (name: string) => {
    const [id] = RELIES_ON[name] ?? [];
    return id !== undefined && DIFFERENCES[release][id] !== undefined;
  };
  const names = Object.keys(SCENARIOS);

  test.each(names.filter((name) => !isStopped(name)))('%s', carryOut);

  test.each(names.filter(isStopped))('this relies on what the release does otherwise: %s', async (name) => {
    const [, reason = /UnsupportedByManagerError/] = RELIES_ON[name] ?? [];
    const error = await carryOut(name).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(`${error?.name}: ${error?.message}`).toMatch(reason);
  });
}
