import { describe, expect, it } from 'vitest';
import { goOn, Keeping } from '../../src/console/manager/keeping.ts';
import { largeWorld } from '../../src/console/world/large-world.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';

const fresh = (): Sandbox => createSandbox({ clock: { mode: 'virtual', now: '2026-03-02T09:30:00.000Z' } });

describe('a manager that goes from page to page', () => {
  it('has the same state, time and faults on the next', () => {
    const before = fresh();
    before.clock.set({ rate: 5 });
    before.clock.set({ mode: 'virtual' });
    before.clock.advance(90_000);
    put(before, '/faults', { rules: [{ effect: { kind: 'hang' } }] });
    const kept = new Keeping(before).news();
    const after = fresh();
    expect(goOn(after, JSON.parse(JSON.stringify(kept)))).toBe(true);
    expect(after.state.get()).toEqual(before.state.get());
    expect([after.clock.mode, after.clock.now]).toEqual(['virtual', before.clock.now]);
    expect(JSON.parse(String(read(after, '/faults'))).rules).toMatchObject([{ effect: { kind: 'hang' } }]);
  });

  it('tells only news, and none at all of a manager that is too large', () => {
    const sandbox = fresh();
    const keeping = new Keeping(sandbox);
    expect(keeping.news()).toBeDefined();
    expect(keeping.news()).toBeUndefined();
    sandbox.clock.advance(1);
    expect(keeping.news()).toMatchObject({ clock: { now: '2026-03-02T09:30:00.001Z' } });
    sandbox.state.put(JSON.parse([...largeWorld(2500, Date.parse(sandbox.clock.now))].join('')));
    expect(keeping.news()).toBeNull();
    expect(keeping.news()).toBeUndefined();
  });

  it('takes nothing of what it cannot read', () => {
    const kept = {
      state: '{"tenants": 1}',
      clock: { mode: 'virtual', rate: 0, now: 'x' },
      faults: [],
    } as const;
    expect(goOn(fresh(), kept)).toBe(false);
  });

  it('begins again where it began, not where the page did', () => {
    const before = fresh();
    before.clock.advance(3_600_000);
    const after = fresh();
    goOn(after, new Keeping(before).news() as NonNullable<ReturnType<Keeping['news']>>);
    after.state.reset();
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
