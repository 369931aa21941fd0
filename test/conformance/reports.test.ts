/** What is shown of findings: grouped by cause, with a line that sends the request again, and without secrets. */
import { execFile } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  check,
  curlLine,
  type Exchange,
  type Report,
  redactSecrets,
  reportText,
} from '../../src/conformance/index.ts';
import type { Check, Suite } from '../../src/conformance/suites/suite.ts';

const PAGE = { metadata: { pagination: { total: 3, size: 3, offset: 0 }, filtered: null }, items: [] };
const SECRET = 'hunter2-hunter2';

/** Judges responses of a server with defects. */
function reportOf(run: Check['run'], more: Partial<Suite> = {}): Promise<Report> {
  const suite: Suite = {
    name: 'generated',
    title: 'a test',
    checks: () => [{ name: 'a check', readOnly: true, needsNothing: true, run }],
    ...more,
  };
  return check({
    suites: [suite],
    open: async () => ({
      url: 'http://manager.invalid',
      credentials: { username: 'admin', password: SECRET },
      tenant: 'default_tenant',
      fixtures: {},
      workerTimeoutMs: 0,
      stateless: true,
    }),
  });
}

function listed(items: object[], headers: Record<string, string> = {}): Exchange {
  const rows = {
    ...PAGE,
    metadata: { ...PAGE.metadata, pagination: { total: items.length, size: 9, offset: 0 } },
  };
  return {
    request: {
      method: 'GET',
      path: '/executions',
      query: '_include=id,total_operations',
      headers: { authorization: `Basic ${btoa(`admin:${SECRET}`)}`, tenant: 'default_tenant', ...headers },
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...rows, items }),
    },
  };
}

const broken = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: `e${id}`, total_operations: 'x' }));

describe('findings', () => {
  it('of two defects are two causes, however many there are', async () => {
    const report = await reportOf(async ({ recorder }) => {
      for (let round = 0; round < 20; round += 1) {
        recorder.recordExchange(listed(broken(9)));
        const other = listed([]);
        recorder.recordExchange({ ...other, response: { ...other.response, status: 299 } });
      }
    });
    expect(report.findings.length).toBe(200);
    expect(report.causes.map(({ at, rule, count }) => [at, rule, count])).toEqual([
      ['/items/*/total_operations', 'type', 180],
      ['', 'status 299', 20],
    ]);
  });

  it('of checks that differ only in ids and statuses are one cause', async () => {
    const report = await reportOf(async (t) => {
      for (const [from, id] of [
        ['pending', 'conformance-x1-1'],
        ['started', 'conformance-x1-2'],
      ]) {
        t.assert(false, `the status after ${from} → failed of ${id} is "${from}"`, 'updateExecution');
      }
    });
    expect(report.causes).toHaveLength(1);
  });
});

describe('the curl line', () => {
  it('repeats the request exactly, with credentials from the environment', async () => {
    const requests: {
      method: string | undefined;
      url: string | undefined;
      headers: IncomingHttpHeaders;
      body: string;
    }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      requests.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const body = `{"action": "it's $HOME \\"quoted\\"\\n"}`;
      const request = {
        method: 'POST',
        path: '/executions/a%20b',
        query: "_include=id&x='",
        headers: {
          authorization: `Basic ${btoa(`o'brien:${SECRET}`)}`,
          tenant: 'my tenant',
          'content-type': 'application/json',
          'user-agent': 'Browser',
          cookie: SECRET,
        },
        body,
      };
      const original = { request, response: { status: 200, headers: {}, body: '' } };
      const report = await reportOf(async (t) => t.recorder.recordExpectation(false, 'wrong', original));
      const exchange = redactSecrets(report).causes[0]?.example.exchange as Exchange;
      const line = curlLine(exchange, url);
      expect(line).not.toContain(SECRET);
      const env = { ...process.env, CLOUDIFY_PASSWORD: SECRET };
      await promisify(execFile)('sh', ['-c', line], { env });
      expect(requests).toHaveLength(1);
      expect(requests[0]).toMatchObject({
        method: 'POST',
        url: `/api/v3.1${request.path}?${request.query}`,
        body,
        headers: {
          authorization: request.headers.authorization,
          tenant: 'my tenant',
          'content-type': 'application/json',
        },
      });
      expect(requests[0]?.headers.cookie).toBeUndefined();
    } finally {
      server.close();
    }
  });

  it.each([
    ['authentication-token', '$CLOUDIFY_TOKEN'],
    ['execution-token', '$CLOUDIFY_EXECUTION_TOKEN'],
  ])('has a placeholder in place of the %s', async (name, placeholder) => {
    const report = await reportOf(async ({ recorder }) => {
      recorder.recordExchange(listed(broken(1), { [name]: SECRET }));
    });
    const exchange = redactSecrets(report).causes[0]?.example.exchange as Exchange;
    expect(curlLine(exchange, 'http://manager')).toContain(placeholder);
    expect(curlLine(exchange, 'http://manager')).not.toContain(SECRET);
  });
});

describe('a report file', () => {
  it.each(['html', 'junit', 'json'] as const)('has no secret, in headers or bodies: %s', async (format) => {
    const report = await reportOf(async ({ recorder }) => {
      const { request, response } = listed([
        { id: 'e1', total_operations: 'x', parameters: { db_password: SECRET } },
      ]);
      const headers = { ...request.headers, cookie: SECRET, 'authentication-token': SECRET };
      recorder.recordExchange({
        request: { ...request, headers, query: `${request.query}&api_token=${SECRET}` },
        response,
      });
    });
    const text = reportText(format, report);
    expect(text).toContain('total_operations');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(btoa(`admin:${SECRET}`));
  });

  it('in JUnit has one failure for each test case, and errors that are no failures', async () => {
    const one = (name: string, run: Check['run']): Check => ({
      name,
      readOnly: true,
      needsNothing: true,
      run,
    });
    const report = await reportOf(async () => undefined, {
      checks: () => [
        one('fails twice', async ({ recorder }) => {
          recorder.recordExchange(listed(broken(9)));
          recorder.recordExpectation(false, 'wrong', 'listExecutions');
        }),
        one('stumbles', async () => {
          throw new Error('a fault of the checker');
        }),
        one('leaves open', async (t) => t.inconclusive('no worker')),
        one('skips', async (t) => t.skip('nothing named')),
        one('passes', async (t) => void t.assert(true, '', 'listExecutions')),
      ],
    });
    const xml = reportText('junit', report);
    expect(xml).toContain('<testsuites tests="5" failures="1" errors="2" skipped="1">');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toMatch(/message="[^"]*9 times[^"]* and 1 more"/);
    expect(xml).toContain('<error type="error" message="the checker failed: a fault of the checker"/>');
    expect(xml).toContain('<error type="inconclusive" message="no worker"/>');
  });

  it('in JUnit has a suite that does not run as a skipped test case', async () => {
    const report = await reportOf(async () => undefined, { missing: async () => 'not installed' });
    expect(reportText('junit', report)).toContain('<skipped message="not installed"/>');
  });
});
