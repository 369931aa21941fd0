import { describe, expect, it } from 'vitest';
import {
  blockReasonOf,
  CloudifyClient,
  loadBlockReasons,
  type QueuedExecution,
} from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

const busy = (
  id: string,
  status: QueuedExecution['status'],
  deployment: string,
  created: string,
): QueuedExecution =>
  ({
    id,
    status,
    deployment_id: deployment,
    workflow_id: `w-${id}`,
    created_at: created,
  }) as QueuedExecution;

const queued = busy('q', 'queued', 'd', '2026-03-02T09:30:05.000Z');

describe('a queued execution', () => {
  it('waits behind an active execution on its deployment, and on no other', () => {
    const others = [
      busy('far', 'started', 'other', '2026-03-02T09:30:00.000Z'),
      busy('near', 'started', 'd', '2026-03-02T09:30:01.000Z'),
    ];
    expect(blockReasonOf(queued, others, [])).toEqual({ kind: 'execution', execution: others[1] });
  });

  it('waits for its group when the group is paused or full', () => {
    const group = { id: 'g', execution_ids: ['q'], active: 2 };
    expect(blockReasonOf(queued, [], [{ ...group, concurrency: 0 }]).kind).toBe('paused');
    expect(blockReasonOf(queued, [], [{ ...group, concurrency: 2 }])).toMatchObject({
      kind: 'full',
      group: { id: 'g', concurrency: 2 },
    });
    expect(blockReasonOf(queued, [], [{ ...group, concurrency: 3 }]).kind).toBe('unknown');
    expect(blockReasonOf(queued, [], [{ ...group, execution_ids: ['x'], concurrency: 0 }]).kind).toBe(
      'unknown',
    );
  });

  it('waits behind the last one that was queued before it', () => {
    const others = [
      busy('first', 'queued', 'd', '2026-03-02T09:30:01.000Z'),
      busy('second', 'queued', 'd', '2026-03-02T09:30:04.000Z'),
      busy('after', 'queued', 'd', '2026-03-02T09:30:09.000Z'),
      queued,
    ];
    expect(blockReasonOf(queued, others, [])).toMatchObject({ execution: { id: 'second' } });
  });

  it('is explained by what the manager has', async () => {
    const sandbox = createSandbox({ clock: 'virtual', runner: 'manual' });
    const auth = { username: 'admin', password: 'admin' };
    const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth, fetch: sandbox.fetch });
    const { items } = await client.executions.list({ filter: { status: ['queued', 'started'] } });
    const reasons = await loadBlockReasons(client, items);
    expect(
      items.map(({ id, deployment_id: at, workflow_id: does }) => [`${does} on ${at}`, reasons.get(id)]),
    ).toEqual(
      expect.arrayContaining([
        [
          'backup on shop-lisbon',
          { kind: 'execution', execution: expect.objectContaining({ workflow_id: 'update' }) },
        ],
        [
          'heal on shop-oslo',
          { kind: 'execution', execution: expect.objectContaining({ status: 'force_cancelling' }) },
        ],
        ['update on shop-lisbon', undefined],
      ]),
    );
    sandbox.close();
  });
});
