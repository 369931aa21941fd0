import { afterEach, describe, expect, it, vi } from 'vitest';
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
    await control(
      sandbox,
      'PUT',
      '/_sandbox/faults',
      { rules: [{ effect: { kind: 'no-response' } }] },
      headers,
    );
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

  it('is created only for a caller that it knows', async () => {
    const sandbox = newSandbox();
    const worlds = async () => (await control(sandbox, 'GET', '/_sandbox/health')).body.worlds;
    const { headers } = inWorld('a');
    const wrong: Record<string, string>[] = [
      { authorization: '' },
      { authorization: `Basic ${btoa('admin:wrong')}` },
      { authorization: '', 'execution-token': 'none' },
    ];
    for (const credentials of wrong) {
      const { status } = await api(sandbox, 'GET', '/executions', {
        headers: { ...headers, ...credentials },
      });
      expect(status).toBe(401);
    }
    expect((await api(sandbox, 'GET', '/nothing', { headers })).status).toBe(404);
    expect(await worlds()).toEqual([]);
    expect((await api(sandbox, 'GET', '/executions', { headers })).status).toBe(200);
    expect(await worlds()).toEqual(['a']);
  });

  it('is created for the worker of one of its executions', async () => {
    const token = 'the-token-of-a-worker';
    const { executions, ...rest } = newSandbox().state.get();
    const [worked] = executions.filter(({ status }) => status === 'started');
    const state = {
      ...rest,
      executions: executions.map((row) => (row === worked ? { ...row, token } : row)),
    };
    const sandbox = createSandbox({ state: state as never, clock: 'virtual', runner: 'manual' });
    open.push(sandbox);
    const headers = { ...inWorld('a').headers, authorization: '', 'execution-token': token };
    expect((await api(sandbox, 'GET', '/executions', { headers })).status).toBe(200);
  });

  it('does not read the whole state for a caller that it does not know', async () => {
    let reads = 0;
    const state = { ...newSandbox().state.get() } as Record<string, unknown>;
    const { deployments } = state;
    Object.defineProperty(state, 'deployments', {
      enumerable: true,
      get() {
        reads += 1;
        return deployments;
      },
    });
    const sandbox = createSandbox({ state: state as never, clock: 'virtual', runner: 'manual' });
    open.push(sandbox);
    reads = 0;
    const headers = { ...inWorld('a').headers, authorization: '' };
    expect((await api(sandbox, 'GET', '/executions', { headers })).status).toBe(401);
    expect(reads).toBe(0);
  });

  it('is never deleted while it is in use: one too many is rejected until another is deleted', async () => {
    const sandbox = newSandbox();
    const start = async (name: string) =>
      await api(sandbox, 'POST', '/executions', { ...START, ...inWorld(name) });
    for (let each = 0; each < 256; each++) expect((await start(`world-${each}`)).status).toBe(201);
    const rejected = await start('one-more');
    expect([rejected.status, rejected.body.error_code]).toEqual([503, 'too_many_worlds']);
    expect((await control(sandbox, 'GET', '/_sandbox/state', undefined, inWorld('x').headers)).status).toBe(
      503,
    );
    expect((await start('world-0')).body.error_code).toBe('existing_running_execution_error');
    expect((await control(sandbox, 'DELETE', '/_sandbox/worlds/world-7')).status).toBe(204);
    expect((await start('one-more')).status).toBe(201);
  });

  it('makes room for another when it was not called for ten minutes', async () => {
    const sandbox = newSandbox();
    const touch = (name: string) => api(sandbox, 'GET', '/executions', inWorld(name));
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    for (let each = 0; each < 256; each++) await touch(`world-${each}`);
    now.mockReturnValue(600_999);
    await touch('world-0');
    expect((await touch('late')).status).toBe(503);
    now.mockReturnValue(601_000);
    expect((await touch('late')).status).toBe(200);
    now.mockRestore();
    const { body } = await control(sandbox, 'GET', '/_sandbox/health');
    expect(body.worlds).toHaveLength(256);
    expect(body.worlds).not.toContain('world-1');
    expect(body.worlds).toContain('world-0');
  });

  it('can be deleted, and begins anew with the next request', async () => {
    const sandbox = newSandbox();
    const start = () => api(sandbox, 'POST', '/executions', { ...START, ...inWorld('a') });
    await start();
    expect((await start()).status).toBe(400);
    expect((await control(sandbox, 'DELETE', '/_sandbox/worlds/a')).status).toBe(204);
    expect((await control(sandbox, 'DELETE', '/_sandbox/worlds/a')).status).toBe(404);
    expect((await control(sandbox, 'GET', '/_sandbox/health')).body.worlds).toEqual([]);
    expect((await start()).status).toBe(201);
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
