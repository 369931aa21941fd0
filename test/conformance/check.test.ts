/** The checker as a whole, at a sandbox: what it finds, what it leaves, what it tells. */
import { describe, expect, it } from 'vitest';
import { startLocalSandbox } from '../../src/cli/commands/check/local-sandbox.ts';
import { check, type OpenTarget, PrerequisiteError } from '../../src/conformance/index.ts';
import { reportText } from '../../src/conformance/reports/index.ts';
import type { Suite } from '../../src/conformance/suites/suite.ts';

const START = { deployment_id: 'checked-bergen', workflow_id: 'restart', dry_run: true };

function suiteOf(name: string, run: Check['run']): Suite {
  return { name: 'generated', title: 'a test', checks: () => [{ name, readOnly: false, run }] };
}

type Check = Awaited<ReturnType<Suite['checks']>>[number];

async function executionsOf({ url }: OpenTarget): Promise<string[]> {
  const headers = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
  const response = await fetch(`${url}/api/v3.1/executions?_include=id`, { headers });
  return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id).sort();
}

describe('a check', () => {
  it('removes what it has created, in any status', async () => {
    const opened = await startLocalSandbox('generated');
    const before = await executionsOf(opened);
    let during: string[] = [];
    const suite = suiteOf('makes things', async (t) => {
      const id = t.resources.newId();
      await t.call('startExecution', { body: { ...START, id } });
      await t.call('startExecution', {
        body: {
          ...START,
          id: t.resources.newId(),
          force_status: 'force_cancelling',
          started_at: '2026-03-02T10:00:00.000Z',
        },
      });
      during = await executionsOf(opened);
    });
    let after: string[] = [];
    const report = await check({
      suites: [suite],
      open: async () => ({
        ...opened,
        close: async () => {
          after = await executionsOf(opened);
          await opened.close?.();
        },
      }),
    });
    expect(report.findings).toEqual([]);
    expect(during.length).toBe(before.length + 2);
    expect(during.filter((id) => id.startsWith('conformance-')).length).toBe(2);
    expect(after).toEqual(before);
    expect(report.remaining).toEqual({ executions: [], groups: [], schedules: 0 });
  });

  it('removes it also after an interruption, and reports that', async () => {
    const opened = await startLocalSandbox('generated');
    const interruption = new AbortController();
    const checks = ['first', 'second'].map((name) => ({
      name,
      readOnly: false,
      run: async (t: Parameters<Check['run']>[0]) => {
        await t.call('startExecution', { body: { ...START, id: t.resources.newId() } });
        interruption.abort();
      },
    }));
    let after: string[] = [];
    const report = await check({
      suites: [{ name: 'generated', title: 'a test', checks: () => checks }],
      signal: interruption.signal,
      open: async () => ({
        ...opened,
        close: async () => {
          after = await executionsOf(opened);
          await opened.close?.();
        },
      }),
    });
    expect(report.interrupted).toBe(true);
    expect(report.results.map(({ name }) => name)).toEqual(['first']);
    expect(after.filter((id) => id.startsWith('conformance-'))).toEqual([]);
  });

  it('only reads under readOnly', async () => {
    const opened = await startLocalSandbox('generated');
    const { suitesNamed } = await import('../../src/conformance/index.ts');
    const report = await check({
      suites: suitesNamed(['generated', 'stateful']),
      readOnly: true,
      seed: 1,
      open: async () => ({ ...opened, fixtures: {}, close: undefined }),
    });
    await opened.close?.();
    expect(report.passed).toBe(true);
    const changed = report.rows.filter(
      ({ operationId, status }) => operationId && status > 0 && !/^(list|get|should)/.test(operationId),
    );
    expect(changed).toEqual([]);
  });

  it('reports that a deployment is missing, and how to name one', async () => {
    const opened = await startLocalSandbox('generated');
    const suite = suiteOf('needs a deployment', async () => {});
    const run = check({
      suites: [suite],
      readOnly: false,
      open: async () => ({ ...opened, fixtures: {}, disposable: false }),
    });
    await expect(run).rejects.toThrow(PrerequisiteError);
    await expect(run).rejects.toThrow('--deployment <id>');
  });

  it('reports wrong credentials and a wrong tenant before any check', async () => {
    const suite = suiteOf('anything', async () => {});
    const wrong = { credentials: { username: 'admin', password: 'wrong' } };
    const one = await startLocalSandbox('generated');
    await expect(check({ suites: [suite], open: async () => ({ ...one, ...wrong }) })).rejects.toThrow(
      '--username',
    );
    const other = await startLocalSandbox('generated');
    const suites = [suite];
    await expect(check({ suites, open: async () => ({ ...other, tenant: 'none' }) })).rejects.toThrow(
      '--tenant',
    );
  });
});

describe('the report', () => {
  it('is HTML, JUnit XML or JSON, without credentials', async () => {
    const report = await check({
      suites: [
        suiteOf('fails', async (t) => {
          const exchange = await t.call('listExecutions', { query: { _size: 1 } });
          t.expect(exchange, 404, 'a list <is> & "is not" there');
        }),
      ],
      open: startLocalSandbox,
    });
    expect(report.passed).toBe(false);
    const json = JSON.parse(reportText('json', report));
    expect(json.findings).toHaveLength(1);
    expect(reportText('json', report)).not.toContain(btoa('admin:admin'));
    const junit = reportText('junit', report);
    expect(junit).toContain('failures="1"');
    expect(junit).toContain('a list &lt;is&gt; &amp; &quot;is not&quot; there');
    const html = reportText('html', report);
    expect(html).toContain('breaks the contract');
    expect(html).toContain('a list &lt;is&gt; &amp; &quot;is not&quot; there');
    expect(html).not.toContain(btoa('admin:admin'));
  });
});

describe('the sandbox', () => {
  it('keeps the contract in every suite, and everything that is not exercised has a reason', {
    tags: 'full',
  }, async () => {
    const { suitesNamed } = await import('../../src/conformance/index.ts');
    const report = await check({
      suites: suitesNamed([]),
      open: startLocalSandbox,
      seed: Number(process.env.SEED ?? 1),
    });
    expect(report.findings.map(({ suite, check: name, message }) => `${suite}, ${name}: ${message}`)).toEqual(
      [],
    );
    expect(report.results.filter(({ outcome }) => outcome === 'skipped')).toEqual([]);
    expect(report.remaining.executions).toEqual([]);
    const unexplained = report.coverage.flatMap(({ kind, missing }) =>
      missing.filter(({ reason }) => reason === undefined).map(({ name }) => `${kind}: ${name}`),
    );
    expect(unexplained).toEqual([]);
  });
});
