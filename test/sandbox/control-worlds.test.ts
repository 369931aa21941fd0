import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { api, control } from './control-plane.ts';

const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

function newSandbox(): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true });
  open.push(sandbox);
  return sandbox;
}

function inWorld(name: string): { headers: Record<string, string> } {
  return { headers: { 'x-sandbox-world': name } };
}

const START = { body: { deployment_id: 'shop-vienna', workflow_id: 'restart' } };

describe('a world', () => {
  it('is apart from the shared one and from every other', async () => {
    const sandbox = newSandbox();
    const start = (headers: object) => api(sandbox, 'POST', '/executions', { ...START, ...headers });
    expect([
      (await start(inWorld('a'))).status,
      (await start(inWorld('a'))).body.error_code,
      (await start(inWorld('b'))).status,
      (await start({})).status,
    ]).toEqual([201, 'existing_running_execution_error', 201, 201]);
  });

  it('begins as the shared one began, ids included, whatever happened there', async () => {
    const sandbox = newSandbox();
    const { body: shared } = await api(sandbox, 'POST', '/executions', START);
    const { body: own } = await api(sandbox, 'POST', '/executions', { ...START, ...inWorld('a') });
    expect(own).toEqual(shared);
  });

  it('has its own state, clock, faults, outbox and journal', async () => {
    const sandbox = newSandbox();
    const { headers } = inWorld('a');
    await api(sandbox, 'POST', '/executions', { ...START, headers });
    await control(sandbox, 'POST', '/_sandbox/clock', { advance: 1000 }, headers);
    await control(sandbox, 'PUT', '/_sandbox/faults', { rules: [{ effect: { kind: 'hang' } }] }, headers);
    const shared = createSandbox({ clock: 'virtual', runner: 'manual' });
    open.push(shared);
    for (const path of ['state', 'clock', 'faults', 'outbox', 'requests']) {
      const untouched = (await control(shared, 'GET', `/_sandbox/${path}`)).body;
      expect((await control(sandbox, 'GET', `/_sandbox/${path}`)).body).toEqual(untouched);
      expect((await control(sandbox, 'GET', `/_sandbox/${path}`, undefined, headers)).body).not.toEqual(
        untouched,
      );
    }
  });

  it('is reset by itself', async () => {
    const sandbox = newSandbox();
    await api(sandbox, 'POST', '/executions', START);
    await api(sandbox, 'POST', '/executions', { ...START, ...inWorld('a') });
    await control(sandbox, 'POST', '/_sandbox/reset', undefined, inWorld('a').headers);
    expect((await api(sandbox, 'POST', '/executions', { ...START, ...inWorld('a') })).status).toBe(201);
    expect((await api(sandbox, 'POST', '/executions', START)).status).toBe(400);
  });

  it('is one of 64 at most: the one not called for the longest time begins anew', async () => {
    const sandbox = newSandbox();
    const start = async (name: string) =>
      (await api(sandbox, 'POST', '/executions', { ...START, ...inWorld(name) })).status;
    for (let each = 0; each < 64; each++) await start(`world-${each}`);
    await start('world-0');
    await start('one-more');
    const { body } = await control(sandbox, 'GET', '/_sandbox/health');
    expect(body.worlds).toHaveLength(64);
    expect([await start('world-0'), await start('world-1')]).toEqual([400, 201]);
  });

  it.each(['', 'two words', 'a/b', 'x'.repeat(65)])('cannot be called %j', async (name) => {
    const sandbox = newSandbox();
    const { status, body } = await api(sandbox, 'GET', '/executions', inWorld(name));
    expect([status, body.error_code]).toEqual([400, 'invalid_world']);
    expect((await control(sandbox, 'GET', '/_sandbox/state', undefined, inWorld(name).headers)).status).toBe(
      400,
    );
  });
});
