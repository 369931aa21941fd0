/** The guards say what the life cycle says and what a manager does, and nothing of what they do not know. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ACTIONS,
  ACTIVE_STATUSES,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  PATCH,
  STATUSES,
  WAITING_STATUSES,
} from '../../generated/lifecycle.ts';
import {
  CloudifyClient,
  canCancel,
  canForceCancel,
  canForceResume,
  canKill,
  canResume,
  canUpdate,
  type Execution,
  type ExecutionStatus,
  isActive,
  isApiError,
  isFinished,
  isKnownStatus,
  isWaiting,
  progressOf,
  type StatusLike,
} from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { clientOf, example, json, page } from './fake-manager.ts';

const SNAPSHOT = 'create_snapshot';
const actions = [
  ['cancel', canCancel],
  ['force-cancel', canForceCancel],
  ['kill', canKill],
  ['resume', canResume],
  ['force-resume', canForceResume],
] as const;
const UNKNOWN: readonly StatusLike[] = [
  'brand_new',
  '',
  'constructor',
  '__proto__',
  'completed',
  null,
  undefined,
];

describe.each(EXECUTION_STATUSES)('for an execution that is %s', (status) => {
  test('the guards of actions agree with the life cycle', () => {
    for (const [action, guard] of actions) {
      const isPossible = !('error' in ACTIONS.execution[action][status]);
      expect([action, guard(status), guard({ status })]).toEqual([action, isPossible, isPossible]);
    }
  });

  test('canUpdate agrees with the life cycle', () => {
    for (const to of EXECUTION_STATUSES) {
      const allowed: readonly string[] = PATCH.allowed[status];
      expect([to, canUpdate(status, to)]).toEqual([to, allowed.includes(to)]);
      expect(canUpdate({ status, workflow_id: 'install' }, to)).toBe(allowed.includes(to));
      const [exception] = PATCH.exceptions.filter(({ from }) => (from as readonly string[]).includes(status));
      const more: readonly string[] = exception?.allowed ?? allowed;
      expect([to, canUpdate({ status, workflow_id: SNAPSHOT }, to)]).toEqual([to, more.includes(to)]);
    }
  });

  test('it is in the set of the life cycle', () => {
    const { set } = STATUSES[status];
    expect([isFinished(status), isActive(status), isWaiting(status)]).toEqual([
      set === 'finished',
      set === 'active',
      set === 'waiting',
    ]);
    expect([isFinished({ status }), isActive({ status }), isWaiting({ status })]).toEqual([
      FINISHED_STATUSES.some((it) => it === status),
      ACTIVE_STATUSES.some((it) => it === status),
      WAITING_STATUSES.some((it) => it === status),
    ]);
    expect([isKnownStatus(status), isKnownStatus({ status })]).toEqual([true, true]);
  });
});

test.each(UNKNOWN)('the status %j has no actions, and nothing fails', (status) => {
  for (const stated of [status, { status }, {}]) {
    const said = [
      ...actions.filter(([action]) => action !== 'kill').map(([, guard]) => guard(stated)),
      ...EXECUTION_STATUSES.map((to) => canUpdate(stated, to)),
      ...EXECUTION_STATUSES.map((from) => canUpdate({ status: from, workflow_id: SNAPSHOT }, status)),
      isFinished(stated),
      isActive(stated),
      isWaiting(stated),
      isKnownStatus(stated as StatusLike),
    ];
    expect(said).toEqual(said.map(() => false));
  }
});

test('canKill is true for unknown and null statuses, and false without a status', () => {
  for (const status of UNKNOWN) {
    const isText = typeof status === 'string';
    expect([status, canKill(status), canKill({ status })]).toEqual([
      status,
      isText,
      isText || status === null,
    ]);
  }
  expect(canKill({})).toBe(false);
});

describe('a manager of the sandbox', () => {
  let client: CloudifyClient;
  let number = 0;

  beforeAll(() => {
    const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', seed: 'guards' });
    client = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: sandbox.fetch,
    });
  });

  const stored = (status: ExecutionStatus, workflow_id: string) => {
    number += 1;
    return client.executions.create({
      deployment_id: 'shop-vienna',
      workflow_id,
      id: `guarded-${number}`,
      force_status: status,
    });
  };

  const isDone = (call: Promise<unknown>) =>
    call.then(
      () => true,
      (error) => {
        if (isApiError(error)) return false;
        throw error;
      },
    );

  test.each(EXECUTION_STATUSES)('does what the guards allow with an execution that is %s', async (status) => {
    const { executions } = client;
    const calls = {
      cancel: (id: string) => executions.cancel(id),
      'force-cancel': (id: string) => executions.cancel(id, { force: true }),
      kill: (id: string) => executions.cancel(id, { kill: true }),
      resume: (id: string) => executions.resume(id),
      'force-resume': (id: string) => executions.resume(id, { force: true }),
    };
    for (const [action, guard] of actions) {
      const execution = await stored(status, 'backup');
      expect(execution.status).toBe(status);
      expect([action, await isDone(calls[action](execution.id))]).toEqual([action, guard(execution)]);
    }
    for (const workflow of ['backup', SNAPSHOT]) {
      for (const to of EXECUTION_STATUSES) {
        const execution = await stored(status, workflow);
        const done = await isDone(executions.update(execution.id, { status: to }));
        expect([workflow, to, done]).toEqual([workflow, to, canUpdate(execution, to)]);
      }
    }
  });

  test('reports operations in the fields that progressOf reads', async () => {
    const sandbox = createSandbox({ clock: 'virtual', seed: 'progress' });
    const running = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: sandbox.fetch,
    });
    const { id } = await running.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    const seen: (number | null)[] = [];
    let execution: Execution;
    do {
      execution = await running.executions.get(id);
      seen.push(progressOf(execution));
      sandbox.clock.advance(200);
    } while (!isFinished(execution));
    expect(seen[0]).toBeNull();
    expect(seen.at(-1)).toBe(1);
    const known = seen.filter((it) => it !== null);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(known.some((it) => it > 0 && it < 1)).toBe(true);
    expect(seen.indexOf(known[0] as number)).toBe(seen.length - known.length);
  });
});

describe('progressOf', () => {
  test('is the share of finished operations', () => {
    expect(progressOf({ status: 'started', finished_operations: 3, total_operations: 12 })).toBe(0.25);
    expect(progressOf({ status: 'failed', finished_operations: 3, total_operations: 12 })).toBe(0.25);
    expect(progressOf({ status: 'brand_new', finished_operations: 3, total_operations: 12 })).toBe(0.25);
    expect(progressOf({ status: 'started', total_operations: 12 })).toBe(0);
  });

  test('is null while the total is unknown', () => {
    expect(progressOf({ status: 'started', finished_operations: 0, total_operations: 0 })).toBeNull();
    expect(progressOf({ status: 'failed', finished_operations: 0, total_operations: 0 })).toBeNull();
    expect(progressOf({ status: 'started', finished_operations: 1, total_operations: null })).toBeNull();
    expect(progressOf({ status: 'started' })).toBeNull();
  });

  test('is 1 for a terminated execution, and never more', () => {
    expect(progressOf({ status: 'terminated', finished_operations: 0, total_operations: 0 })).toBe(1);
    expect(progressOf({ status: 'terminated' })).toBe(1);
    expect(progressOf({ status: 'started', finished_operations: 13, total_operations: 12 })).toBe(1);
  });
});

test('a status of a newer manager is returned unchanged', async () => {
  const newer = { ...example<Execution>('ExecutionStarted'), status: 'brand_new' };
  const { client } = clientOf([json(newer), json(page([newer, newer])), json(newer)]);
  const execution = await client.executions.get('x');
  expect(execution).toEqual(newer);
  expect(isKnownStatus(execution)).toBe(false);
  for await (const { status } of client.executions.list()) expect(status).toBe('brand_new');
  expect((await client.executions.cancel('x')).status).toBe('brand_new');
});
