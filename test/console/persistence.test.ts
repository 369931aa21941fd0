import { describe, expect, it } from 'vitest';
import type { SavedState } from '../../src/console/data/manager/messages.ts';
import { Persistence, restore } from '../../src/console/data/manager/persistence.ts';
import { generateSampleData } from '../../src/console/data/sample-data/generate.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';

const fresh = (): Sandbox => createSandbox({ clock: { mode: 'virtual', now: '2026-03-02T09:30:00.000Z' } });

describe('a saved manager', () => {
  it('has the same state, time, faults and release on the next page', () => {
    const before = fresh();
    before.clock.set({ rate: 5 });
    before.clock.set({ mode: 'virtual' });
    before.clock.advance(90_000);
    put(before, '/faults', { rules: [{ effect: { kind: 'no-response' } }] });
    put(before, '/release', { release: '6.4' });
    const saved = new Persistence(before).changes();
    const after = fresh();
    expect(restore(after, JSON.parse(JSON.stringify(saved)))).toBe(true);
    expect(after.state.get()).toEqual(before.state.get());
    expect([after.clock.mode, after.clock.now]).toEqual(['virtual', before.clock.now]);
    expect(JSON.parse(String(read(after, '/faults'))).rules).toMatchObject([
      { effect: { kind: 'no-response' } },
    ]);
    expect(JSON.parse(String(read(after, '/health'))).release).toBe('6.4.2');
  });

  it('reports changes only, and the number of executions when there are too many to save', () => {
    const sandbox = fresh();
    const persistence = new Persistence(sandbox);
    expect(persistence.changes()).toBeDefined();
    expect(persistence.changes()).toBeUndefined();
    sandbox.clock.advance(1);
    expect(persistence.changes()).toMatchObject({ clock: { now: '2026-03-02T09:30:00.001Z' } });
    sandbox.state.put(JSON.parse([...generateSampleData(2500, Date.parse(sandbox.clock.now))].join('')));
    expect(persistence.changes()).toEqual({ kind: 'too-large', executions: 2500 });
    expect(persistence.changes()).toBeUndefined();
  });

  it('does not restore an invalid state', () => {
    const saved = {
      kind: 'whole',
      state: '{"tenants": 1}',
      clock: { mode: 'virtual', rate: 0, now: 'x' },
      faults: [],
      release: '6.4',
    } as const;
    expect(restore(fresh(), saved)).toBe(false);
  });

  it('resets to its first state, not to the one that the page began with', () => {
    const before = fresh();
    before.clock.advance(3_600_000);
    const after = fresh();
    restore(after, new Persistence(before).changes() as SavedState);
    after.reset();
    expect(after.clock.now).toBe('2026-03-02T09:30:00.000Z');
    expect(after.state.get()).toEqual(fresh().state.get());
  });
});

function put(sandbox: Sandbox, path: string, document: object): void {
  sandbox.handle({
    method: 'PUT',
    path: `/_sandbox${path}`,
    query: '',
    headers: {},
    body: new TextEncoder().encode(JSON.stringify(document)),
  });
}

function read(sandbox: Sandbox, path: string): unknown {
  return sandbox.handle({ method: 'GET', path: `/_sandbox${path}`, query: '', headers: {}, body: null }).body;
}
