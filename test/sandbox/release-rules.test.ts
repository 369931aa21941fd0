/** Rules of releases that no recording shows, beside that of the contract where the two are alike. */
import { describe, expect, it } from 'vitest';
import { world } from '../recordings/index.ts';
import { TestClient } from './test-client.ts';

interface World {
  settings: Record<string, unknown>;
  deployments: { id: string; created_by: string }[];
  executions: Record<string, unknown>[];
}

function clientOf(release: string, change: (document: World) => void = () => {}): TestClient {
  const document = world() as World;
  change(document);
  return new TestClient(document, 'intended', release);
}

const STARTED = { force_status: 'started', started_at: '2026-01-01T00:00:00Z' };

/** An execution on a deployment, as a state document has it. */
function row(id: string, deployment: string | null, status: string, more = {}): Record<string, unknown> {
  return {
    id,
    tenant: 'default_tenant',
    created_by: 'admin',
    created_at: '2026-02-01T00:00:00.000Z',
    workflow_id: 'noparams',
    status,
    ...(deployment !== null && { deployment_id: deployment }),
    ...more,
  };
}

describe('a rejected start', () => {
  it.each([
    ['7.1', { starts: 'failed' }],
    ['7.0.4', {}],
  ])('of an unavailable workflow leaves, in %s: %j', (release, left) => {
    const client = clientOf(release);
    const fields = { workflow_id: 'disabled_wf', id: 'starts' };
    expect(client.start('d1', fields).body.error_code).toBe('unavailable_workflow_error');
    expect(client.statuses()).toEqual(left);
  });

  it.each([
    ['7.1', 4],
    ['7.0.4', 0],
  ])('of a group with an unavailable workflow leaves, in %s, %i members', (release, members) => {
    const client = clientOf(release);
    const { body } = client.startGroup('g1', { workflow_id: 'disabled_wf', id: 'g' });
    expect(body.error_code).toBe('unavailable_workflow_error');
    expect(client.request('GET', '/execution-groups/g').body.execution_ids).toHaveLength(members);
  });

  it.each([
    ['6.2', 0],
    ['6.1', 1],
  ])('on a busy deployment leaves, in %s, %i pending executions', (release, left) => {
    const client = clientOf(release, ({ executions }) => executions.push(row('busy', 'd1', 'started')));
    expect(client.start('d1').body.error_code).toBe('existing_running_execution_error');
    expect(client.count('pending')).toBe(left);
  });
});

describe('leaving the queue', () => {
  it.each([
    ['7.1', 'failed'],
    ['7.0.4', 'pending'],
    ['6.2', 'failed'],
  ])('an unknown workflow without a deployment is, in %s, %s', (release, status) => {
    const client = clientOf(release, ({ executions }) => {
      executions.push(row('odd', null, 'queued', { workflow_id: 'nosuch' }), row('last', 'd8', 'started'));
    });
    client.report('last', 'terminated');
    expect(client.statuses().odd).toBe(status);
  });

  it.each([
    ['6.3', 5],
    ['6.2', 4],
  ])('two on the deployment of the ended one take two places, in %s: %i start', (release, started) => {
    const client = clientOf(release, ({ executions }) => {
      executions.push(row('last', 'd8', 'started'));
      for (const number of [1, 2, 3, 4, 5]) executions.push(row(`q${number}`, `d${number}`, 'queued'));
      executions.push(row('q6', 'd8', 'queued'), row('q7', 'd8', 'queued'));
    });
    client.report('last', 'terminated');
    expect(client.count('pending')).toBe(started);
  });

  it.each([
    ['6.3', 0],
    ['6.2', 1],
  ])('with the maximum of active executions, in %s %i start', (release, started) => {
    const client = clientOf(release, ({ executions, settings }) => {
      settings.max_concurrent_workflows = 1;
      executions.push(row('a', 'd1', 'started'), row('last', 'd8', 'started'), row('q', 'd2', 'queued'));
    });
    client.report('last', 'terminated');
    expect(client.count('pending')).toBe(started);
  });

  it.each([
    ['6.3', 0],
    ['6.2', 1],
  ])('while maintenance mode is entered, in %s %i start', (release, started) => {
    const client = clientOf(release, ({ executions, settings }) => {
      settings.maintenance = 'activating';
      executions.push(row('last', 'd8', 'started'), row('q', 'd2', 'queued'));
    });
    client.report('last', 'terminated');
    expect(client.count('pending')).toBe(started);
  });
});

describe('actions', () => {
  it.each([
    ['6.2', 'cancelling'],
    ['6.1', 'kill_cancelling'],
  ])('cancelling a queued execution makes it, in %s, %s', (release, status) => {
    const client = clientOf(release, ({ executions }) => executions.push(row('q', 'd1', 'queued')));
    expect(client.request('POST', '/executions/q', { action: 'cancel' }).body.status).toBe(status);
  });

  it.each([
    ['6.3', { status: 'pending', resume: true }],
    ['6.2', { status: 'started', resume: true }],
    ['6.1', { status: 'started', resume: false }],
  ])('resuming makes an execution, in %s, %j', (release, expected) => {
    const client = clientOf(release, ({ executions }) => executions.push(row('f', 'd1', 'failed')));
    expect(client.request('POST', '/executions/f', { action: 'resume' }).body).toMatchObject(expected);
  });

  it.each([
    ['7.1', undefined],
    ['7.0.4', 'release-defect.null-parameters'],
  ])('resuming without a deployment and parameters deviates, in %s, from %s', (release, defect) => {
    const client = clientOf(release, ({ executions }) => {
      executions.push(row('f', null, 'failed', { workflow_id: 'create_snapshot', parameters: null }));
    });
    const { status, headers } = client.request('POST', '/executions/f', { action: 'resume' });
    expect([status, headers['X-Sandbox-Deviation']]).toEqual([200, defect]);
  });

  it.each([
    ['6.4', 4],
    ['6.3', 2],
  ])('cancelling a group of more members than a page cancels, in %s, %i', (release, cancelled) => {
    const client = clientOf(release, ({ settings }) => {
      settings.default_page_size = 2;
    });
    const { id } = client.startGroup('g1').body;
    client.request('POST', `/execution-groups/${id}`, { action: 'cancel' });
    expect(client.count('cancelling')).toBe(cancelled);
  });
});

it.each([
  ['6.4', 404],
  ['6.3', 200],
])('a forced deletion of an environment that fails makes its deployment, in %s, a %i', (release, status) => {
  const client = clientOf(release, ({ executions }) => {
    const parameters = { force: true };
    executions.push(row('x', 'd1', 'started', { workflow_id: 'delete_deployment_environment', parameters }));
  });
  client.report('x', 'failed');
  expect(client.request('GET', '/executions/env-d1').status).toBe(status);
});

describe('fields', () => {
  it.each([
    ['6.4', { created_by: 'alice' }, 'alice'],
    ['6.3', { created_by: 'alice' }, 'admin'],
    ['6.3', { owner: 'alice' }, 'alice'],
  ])('the creator of a group is, in %s with %j, %s', (release, fields, creator) => {
    expect(clientOf(release).startGroup('g2', fields).body.created_by).toBe(creator);
  });

  it.each([
    ['6.3', { creator: 'nosuch' }, 400],
    ['6.3', { created_by: 'nosuch' }, 201],
    ['6.4', { creator: 'nosuch' }, 201],
  ])('the creator of an execution is checked, in %s with %j: %i', (release, fields, status) => {
    expect(clientOf(release).start('d1', fields).status).toBe(status);
  });

  it.each([
    ['6.3', 'update', 201],
    ['6.3', 'create_log_bundle', 400],
    ['6.2', 'csys_new_deployment_update', 201],
    ['6.2', 'update', 400],
    ['6.1', 'csys_update_deployment', 201],
    ['5.2', 'create_snapshot', 400],
  ])('%s starts the builtin workflow %s with %i', (release, workflow_id, status) => {
    expect(clientOf(release).start('d1', { workflow_id }).status).toBe(status);
  });
});

it('5.1 ignores the filter by group, and pages have no filtered', () => {
  const { status, body } = clientOf('5.1').request('GET', '/executions?_group_id=nosuch&_size=1', undefined, {
    options: { validate: false },
  });
  expect([status, body.metadata]).toEqual([200, { pagination: { total: 9, size: 1, offset: 0 } }]);
});

it.each([
  ['6.1', 403],
  ['6.0.1', 201],
])('a cancelling execution starts another, in %s with %i', (release, expected) => {
  const client = clientOf(release, ({ executions }) => {
    executions.push(row('c', 'd1', 'cancelling', { token: 'secret' }));
  });
  const headers = { 'execution-token': 'secret', 'content-type': 'application/json' };
  const body = { deployment_id: 'd2', workflow_id: 'noparams' };
  expect(client.request('POST', '/executions', body, { user: '', headers }).status).toBe(expected);
});

it('a recorded start on a deployment is no latest execution before that was linked', () => {
  const latest = (release: string) => {
    const client = clientOf(release);
    client.start('d1', { ...STARTED, id: 'restored', started_at: '2027-01-01T00:00:00Z' });
    return client.manager.deployments.find('default_tenant', 'd1')?.latest_execution?.id;
  };
  expect([latest('7.0.0'), latest('6.4')]).toEqual(['restored', 'env-d1']);
});
