import { describe, expect, it } from 'vitest';
import { type BlockingExecution, blockReasonOf } from '../../src/console/data/block-reason.ts';

const busy = (
  id: string,
  status: BlockingExecution['status'],
  deployment: string,
  created: string,
): BlockingExecution =>
  ({
    id,
    status,
    deployment_id: deployment,
    workflow_id: `w-${id}`,
    created_at: created,
  }) as BlockingExecution;

const queued = busy('q', 'queued', 'd', '2026-03-02T09:30:05.000Z');

describe('a queued execution', () => {
  it('waits behind an active execution on its deployment, and on no other', () => {
    const others = [
      busy('far', 'started', 'other', '2026-03-02T09:30:00.000Z'),
      busy('near', 'started', 'd', '2026-03-02T09:30:01.000Z'),
    ];
    expect(blockReasonOf(queued, others, [])).toEqual({
      kind: 'execution',
      id: 'near',
      workflow: 'w-near',
      isActive: true,
    });
  });

  it('waits for its group when the group is paused or full', () => {
    const group = { id: 'g', execution_ids: ['q'], active: 2 };
    expect(blockReasonOf(queued, [], [{ ...group, concurrency: 0 }]).kind).toBe('paused');
    expect(blockReasonOf(queued, [], [{ ...group, concurrency: 2 }])).toEqual({
      kind: 'full',
      group: 'g',
      concurrency: 2,
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
    expect(blockReasonOf(queued, others, [])).toMatchObject({ id: 'second', isActive: false });
  });
});
