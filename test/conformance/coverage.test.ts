/** What the report counts as covered. */
import { expect, it } from 'vitest';
import { check, type Exchange, type Report } from '../../src/conformance/index.ts';
import type { Suite } from '../../src/conformance/suites/suite.ts';

const ID = 'e1';

function exchange(method: string, body: object | undefined, response: object, status = 200): Exchange {
  return {
    request: {
      method,
      path: `/executions/${ID}`,
      query: '',
      headers: { tenant: 'default_tenant' },
      body: body && JSON.stringify(body),
    },
    response: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(response) },
  };
}

async function reportOf(exchanges: readonly Exchange[]): Promise<Report> {
  const suite: Suite = {
    name: 'generated',
    title: 'a test',
    checks: () => [
      {
        name: 'a check',
        readOnly: true,
        needsNothing: true,
        run: async ({ recorder }) => {
          for (const one of exchanges) recorder.recordExchange(one);
        },
      },
    ],
  };
  const target = {
    url: 'http://manager.invalid',
    credentials: { token: '' },
    tenant: '',
    workerTimeoutMs: 0,
  };
  return check({ suites: [suite], open: async () => ({ ...target, fixtures: {}, stateless: true }) });
}

const transitions = ({ coverage }: Report) => {
  const found = coverage.find(({ kind }) => kind === 'transitions');
  const missing = found?.missing.map(({ name }) => name) ?? [];
  return { total: found?.total, reached: found?.reached, missing };
};

it('counts an update and an action by the status that the execution had before, accepted or not', async () => {
  const report = await reportOf([
    exchange('GET', undefined, { id: ID, status: 'pending' }),
    exchange('PATCH', { status: 'started' }, { id: ID, status: 'started' }),
    exchange('PATCH', { status: 'pending' }, { error_code: 'invalid_execution_update_status' }, 400),
    exchange('POST', { action: 'cancel' }, { id: ID, status: 'cancelling' }),
  ]);
  const { total, reached, missing } = transitions(report);
  expect(reached).toBe(3);
  expect(missing).toHaveLength((total ?? 0) - 3);
  for (const name of ['pending → started', 'started → pending', 'started: cancel']) {
    expect(missing).not.toContain(name);
  }
  expect(missing).toContain('started → terminated');
});

it('does not count an update of an execution whose status it has not seen', async () => {
  const report = await reportOf([exchange('PATCH', { status: 'started' }, { id: ID, status: 'started' })]);
  expect(transitions(report).reached).toBe(0);
});
