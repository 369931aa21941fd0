import { describe, expect, test } from 'vitest';
import { StoredExecution } from '../../src/sandbox/engine/store/execution-record.ts';
import { executionText } from '../../src/sandbox/engine/store/render.ts';
import { RenderCache } from '../../src/sandbox/engine/store/render-cache.ts';

const execution = (sequence: number) =>
  new StoredExecution(sequence, {
    id: `execution-${sequence}`,
    tenant: 'default_tenant',
    created_at: 0,
    created_by: 'admin',
    status: 'started',
    workflow_id: 'backup',
  });

describe('the text of an execution', () => {
  test('is kept while only few others are shown', () => {
    const texts = new RenderCache(2);
    const [first, second] = [execution(1), execution(2)];
    expect(texts.of(first)).toBe(executionText(first));
    texts.of(second);
    texts.of(first);
    expect([first.text, second.text]).toEqual([executionText(first), executionText(second)]);
  });

  test('is forgotten for the newer ones, and written again when it is shown again', () => {
    const texts = new RenderCache(2);
    const rows = [execution(1), execution(2), execution(3)];
    for (const row of rows) texts.of(row);
    expect(rows.map(({ text }) => text !== null)).toEqual([false, true, true]);
    for (const row of rows) expect(texts.of(row)).toBe(executionText(row));
  });

  test('is the one of its present state', () => {
    const texts = new RenderCache(2);
    const row = execution(1);
    texts.of(row);
    row.status = 'terminated';
    row.text = null;
    expect(texts.of(row)).toContain('"status": "terminated"');
  });
});
