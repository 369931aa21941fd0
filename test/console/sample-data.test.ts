import { describe, expect, it } from 'vitest';
import { generateSampleData } from '../../src/console/data/sample-data/generate.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

const NOW = '2026-03-02T09:30:00.000Z';
const textOf = (count: number) => [...generateSampleData(count, Date.parse(NOW))].join('');

describe('sample data', () => {
  it('is a valid state with the requested number of executions', () => {
    const sandbox = createSandbox({ clock: { mode: 'virtual', now: NOW }, state: JSON.parse(textOf(3000)) });
    const { executions } = sandbox.state.get();
    expect(executions).toHaveLength(3000);
    expect(new Set(executions.map(({ id }) => id)).size).toBe(3000);
    const statuses = new Set(executions.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['cancelled', 'failed', 'queued', 'started', 'terminated']);
    sandbox.close();
  });

  it('has a group with more waiting than running members, which ends', () => {
    const sandbox = createSandbox({ clock: { mode: 'virtual', now: NOW }, state: JSON.parse(textOf(500)) });
    const underWay = () =>
      sandbox.state.get().executions.filter(({ status }) => /queued|started/.test(String(status))).length;
    expect(underWay()).toBe(36);
    sandbox.clock.advance(3_600_000);
    expect(underWay()).toBe(0);
    sandbox.close();
  });

  it('is deterministic', () => {
    expect(textOf(200)).toBe(textOf(200));
  });
});
