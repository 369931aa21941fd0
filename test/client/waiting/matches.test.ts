/** Waiting for an execution that need not exist yet. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BadParametersError,
  CloudifyClient,
  DeadlineExceededError,
  PollingError,
  UnsupportedByManagerError,
} from '../../../src/client/index.ts';
import { html, json, page, rejectionOf } from '../fake-manager.ts';
import { manualManager } from './manual-manager.ts';

const BACKUP = { deployment_id: 'shop-oslo', workflow_id: 'backup' };
const filter = { ...BACKUP, status_display: 'pending' } as const;

describe('a wait for what a filter matches', () => {
  it('resolves with an execution that is started later', async () => {
    const { client, worker } = manualManager();
    const match = client.executions.waitFor({ filter });
    const other = await worker.executions.start({ ...BACKUP, deployment_id: 'shop-vienna', queue: true });
    const started = await worker.executions.start({ ...BACKUP, force: true });
    expect(await match).toEqual(started);
    expect(other.id).not.toBe(started.id);
  });

  it('resolves immediately with the newest one, and with the requested fields', async () => {
    const { client, worker, sent } = manualManager();
    await worker.executions.start({ ...BACKUP, force: true });
    const newest = await worker.executions.start({ ...BACKUP, force: true });
    const query = { filter: BACKUP, include: ['id', 'created_at'] } as const;
    const match = await client.executions.waitFor(query);
    expect(match).toEqual({ id: newest.id, created_at: newest.created_at });
    expect(await client.executions.waitFor({ ...query, sort: 'created_at' })).not.toEqual(match);
    expect(sent[0]).toContain('_sort=-created_at&_size=1&_include=id,created_at');
  });

  it('is a start for the wait for its result', async () => {
    const { client, worker, report } = manualManager();
    const match = client.executions.waitFor({ filter, include: ['id'] });
    const { id } = await worker.executions.start({ ...BACKUP, force: true });
    const result = client.executions.handle(await match).result();
    await report(id, 'started', 'terminated');
    expect(await result).toMatchObject({ id, status: 'terminated' });
  });

  it('ends at the deadline with the filter in the message', async () => {
    const { client } = manualManager();
    const error = await rejectionOf(
      client.executions.waitFor({ filter: { id: 'nowhere', status: null } }, { deadline: 50 }),
    );
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error.message).toMatch(
      /^An execution that matches {"id":"nowhere"} did not appear within .* seconds \(none was seen\)$/,
    );
  });

  it('ends with the reason of an abort', async () => {
    const { client } = manualManager();
    const controller = new AbortController();
    const failure = rejectionOf(client.executions.waitFor({ filter: { id: 'nowhere' } }, controller));
    controller.abort(new Error('enough'));
    expect(await failure).toBe(controller.signal.reason);
  });
});

describe('a wait for what a filter matches is not begun', () => {
  it('with a filter that the manager rejects', async () => {
    const { client } = manualManager();
    const query = { filter: { status: 'on fire' as never } };
    expect(await rejectionOf(client.executions.waitFor(query))).toBeInstanceOf(BadParametersError);
  });

  it('with a sort key that is no field', async () => {
    const { client, sent } = manualManager();
    const failure = await rejectionOf(client.executions.waitFor({ sort: 'id,status' as never }));
    expect([failure.name, sent]).toEqual(['TypeError', []]);
  });

  it('when the release of the manager ignores the filter', async () => {
    const { client } = manualManager({ managerRelease: '6.3' });
    const failure = await rejectionOf(client.executions.waitFor({ filter: { created_by: 'olga' } }));
    expect(failure).toBeInstanceOf(UnsupportedByManagerError);
  });
});

describe('an outage during a wait for what a filter matches', () => {
  const row = { id: 'late', status: 'pending' };
  let troubles: (() => Response)[];
  let rows: object[];
  let client: CloudifyClient;
  beforeEach(() => {
    vi.useFakeTimers();
    troubles = [];
    rows = [];
    client = new CloudifyClient({
      baseUrl: 'https://manager.test',
      auth: { token: 'secret' },
      fetch: async () => troubles.shift()?.() ?? json(page(rows)),
    });
  });
  afterEach(() => vi.useRealTimers());

  it('is survived', async () => {
    const match = client.executions.waitFor({ filter: BACKUP });
    await vi.advanceTimersByTimeAsync(1000);
    troubles = Array.from({ length: 4 }, (_, index) => () => {
      if (index % 2 === 0) throw new TypeError('fetch failed');
      return html('Welcome', 200);
    });
    await vi.advanceTimersByTimeAsync(60_000);
    rows = [row];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(troubles).toEqual([]);
    expect(await match).toEqual(row);
  });

  it('ends it when it is too long', async () => {
    const failure = rejectionOf(client.executions.waitFor({ filter: BACKUP }));
    await vi.advanceTimersByTimeAsync(1000);
    troubles = Array.from({ length: 10_000 }, () => () => html('Trouble', 503));
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(await failure).toBeInstanceOf(PollingError);
    expect((await failure).message).toContain('had no usable response for 5 minutes (none was seen)');
  });
});
