import { describe, expect, it } from 'vitest';
import { EXAMPLE_WORLD } from '../../generated/world.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';

const HOUR_MS = 3_600_000;

describe('the example data', () => {
  it('is as old as by the clock of the sandbox, whatever the date', () => {
    expect(ageInMs({ clock: 'real' })).toBeLessThan(HOUR_MS);
    expect(ageInMs({ clock: { rate: 60 } })).toBeLessThan(HOUR_MS);
    expect(ageInMs({ clock: { mode: 'virtual', now: '2031-07-01T00:00:00.000Z' } })).toBe(1_488);
  });

  it('is exactly the same on a stopped clock', () => {
    const { executions } = stateOf({ clock: 'virtual' });
    const inContract = EXAMPLE_WORLD.executions.map(({ id, created_at }) => ({ id, created_at }));
    expect(executions).toEqual(inContract.map((row) => expect.objectContaining(row)));
  });

  it('keeps the distances between its times', () => {
    const distances = ({ executions }: State) =>
      executions.map(
        ({ created_at }, at) =>
          Date.parse(created_at) - Date.parse(executions[at - 1]?.created_at ?? created_at),
      );
    const moved = stateOf({ clock: { mode: 'virtual', now: '2031-07-01T00:00:00.000Z' } });
    expect(distances(moved)).toEqual(distances(stateOf({ clock: 'virtual' })));
  });

  it('lets every workflow end that is run over its groups', async () => {
    const sandbox = createSandbox({ clock: 'virtual' });
    const request = async (path: string, body?: object) => {
      const response = await sandbox.fetch(`http://sandbox/api/v3.1${path}`, {
        headers: {
          Authorization: `Basic ${btoa('admin:admin')}`,
          Tenant: 'default_tenant',
          'Content-Type': 'application/json',
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
      return response.json() as Promise<Record<string, unknown>>;
    };
    for (const { id } of EXAMPLE_WORLD.deployment_groups) {
      await request('/execution-groups', { deployment_group_id: id, workflow_id: 'backup' });
    }
    sandbox.clock.advance(HOUR_MS);
    const queued = await request('/executions?status=queued&status=started&status=pending');
    expect(queued.items).toEqual([]);
    sandbox.close();
  });

  it('is moved again by a reset', () => {
    const sandbox = createSandbox({ clock: 'real' });
    sandbox.clock.set({ now: '2031-07-01T00:00:00.000Z' });
    sandbox.reset();
    expect(Date.now() - newest(sandbox.state.get() as unknown as State)).toBeLessThan(HOUR_MS);
    sandbox.close();
  });

  it('leaves a state document of the caller as it is', () => {
    const { executions } = stateOf({ clock: 'real', state: stateOf({ clock: 'virtual' }) as never });
    expect(executions[0]?.created_at).toBe(EXAMPLE_WORLD.executions[0].created_at);
  });
});

interface State {
  readonly executions: readonly { readonly created_at: string }[];
}

function stateOf(options: SandboxOptions): State {
  const sandbox: Sandbox = createSandbox({ runner: 'manual', ...options });
  const state = sandbox.state.get() as unknown as State;
  sandbox.close();
  return state;
}

/** How long before the present of the sandbox the newest execution was created. */
function ageInMs(options: SandboxOptions): number {
  const sandbox = createSandbox({ runner: 'manual', ...options });
  const age = Date.parse(sandbox.clock.now) - newest(sandbox.state.get() as unknown as State);
  sandbox.close();
  return age;
}

function newest({ executions }: State): number {
  return Math.max(...executions.map(({ created_at }) => Date.parse(created_at)));
}
