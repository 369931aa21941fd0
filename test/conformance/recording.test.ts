/** Traffic that was recorded elsewhere passes the same judge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, RecordingFormatError, readRecording, recordingSuite } from '../../src/conformance/index.ts';
import { OWN_RECORDINGS } from '../recordings/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'recordings');
const NO_TARGET = async () => {
  throw new Error('no request is expected');
};

function checkRecording(document: unknown, strict = false) {
  return check({ suites: [recordingSuite('recorded', readRecording(document))], open: NO_TARGET, strict });
}

describe('a recording of a real manager', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'world.json');

  it.each(files)('keeps the contract, except for known issues: %s', async (name) => {
    const report = await checkRecording(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
    const failing = report.findings.filter(({ known }) => known === undefined);
    expect(failing.map(({ check: step, message }) => `${step}: ${message}`)).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.exchanges).toBeGreaterThan(20);
  });

  it('fails under strict for its known issues', async () => {
    const document = JSON.parse(readFileSync(join(FOLDER, 'create.json'), 'utf8'));
    const report = await checkRecording(document, true);
    expect(OWN_RECORDINGS ? report.passed : false).toBe(false);
  });
});

const HAR = {
  log: {
    version: '1.2',
    entries: [
      {
        request: {
          method: 'GET',
          url: 'https://manager.example/api/v3.1/executions?_size=0',
          headers: [
            { name: 'Authorization', value: 'Basic YWRtaW46YWRtaW4=' },
            { name: 'Tenant', value: 'default_tenant' },
          ],
        },
        response: {
          status: 200,
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          content: {
            mimeType: 'application/json',
            text: '{"metadata": {"pagination": {"total": 3, "size": 0, "offset": 0}, "filtered": null}, "items": []}',
          },
        },
      },
      { request: { method: 'GET', url: 'https://elsewhere.example/' }, response: { status: 200 } },
    ],
  },
};

describe('an HTTP archive', () => {
  it('is validated, without requests to other servers', async () => {
    const report = await checkRecording(HAR);
    expect(report.findings).toEqual([]);
    expect(report.exchanges).toBe(1);
  });

  it('shows its violations', async () => {
    const text = JSON.stringify(HAR).replace('\\"total\\": 3', '\\"total\\": \\"3\\"');
    const report = await checkRecording(JSON.parse(text));
    expect(report.findings.map(({ aspect, message }) => `${aspect}: ${message}`)).toEqual([
      'body: /metadata/pagination/total must be integer, is string',
    ]);
  });

  it('of a web interface has the API at the path of its proxy', () => {
    const text = JSON.stringify(HAR).replace('/api/v3.1/', '/console/sp/');
    expect(() => readRecording(JSON.parse(text))).toThrow('2 × is no call of /api/v3.1');
    const { recorded } = readRecording(JSON.parse(text), '/console/sp');
    expect(recorded).toMatchObject([
      { name: 'GET /executions?_size=0', exchange: { base: 'https://manager.example/console/sp' } },
    ]);
  });

  it('with a body in base64 is read', async () => {
    const [entry] = HAR.log.entries;
    const content = { encoding: 'base64', text: btoa(entry?.response.content?.text ?? '') };
    const response = { ...entry?.response, content };
    const report = await checkRecording({ log: { entries: [{ ...entry, response }] } });
    expect(report.findings).toEqual([]);
  });

  it('in another format is rejected with the expected ones', () => {
    expect(() => readRecording({})).toThrow(RecordingFormatError);
    expect(() => readRecording({})).toThrow('HAR');
    expect(() => readRecording({ log: { entries: [] } })).toThrow('It is empty');
  });

  it('without calls of this API is rejected with the reasons', () => {
    const entries = [HAR.log.entries[1], HAR.log.entries[1]];
    expect(() => readRecording({ log: { entries } })).toThrow('2 × is no call of /api/v3.1');
  });
});

describe('an HTTP archive of a browser', () => {
  const MANAGER = 'https://manager.example/api/v3.1';
  const LIST =
    '{"metadata": {"pagination": {"total": 0, "size": 9, "offset": 0}, "filtered": null}, "items": []}';

  function entry(method: string, url: string, response: object, postData?: object) {
    return {
      request: { method, url, headers: [{ name: ':method', value: method }], ...(postData && { postData }) },
      response: { status: 200, headers: [{ name: 'content-type', value: 'application/json' }], ...response },
    };
  }
  const list = (content?: object) => entry('GET', `${MANAGER}/executions?_size=9`, { content });
  const archive = (...entries: object[]) => ({ log: { entries } });

  it('without credentials, headers of the request and bodies has no finding', async () => {
    const report = await checkRecording(
      archive(
        list({ text: LIST }),
        list(),
        list({ size: 120, mimeType: 'application/json' }),
        list({ size: 120, text: '' }),
        list({ size: LIST.length, text: LIST.slice(0, 40) }),
        entry('POST', `${MANAGER}/executions`, { status: 201 }),
        entry('POST', `${MANAGER}/executions/x`, {}, { mimeType: 'application/json' }),
        entry('PATCH', `${MANAGER}/execution-groups/x`, { content: { mimeType: 'x-unknown' } }),
      ),
    );
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(report.exchanges).toBe(8);
    expect(report.verdict).toBe('passed');
    expect(report.notes).toContainEqual({ message: 'the body of the response is not recorded', count: 7 });
    expect(report.notes).toContainEqual({ message: 'the body of the request is not recorded', count: 3 });
  });

  it('shows its violations, when other parts are missing', async () => {
    const report = await checkRecording(
      archive(
        list({ text: LIST.replace('"total": 0', '"total": "0"') }),
        entry('POST', `${MANAGER}/executions`, { status: 299 }),
        entry('POST', `${MANAGER}/executions/x`, {}, { text: '{"action": "explode"}' }),
      ),
    );
    expect(report.findings.map(({ aspect }) => aspect)).toEqual(['body', 'status', 'request']);
  });

  it('is validated without other requests, which are counted', async () => {
    const report = await checkRecording(
      archive(
        list({ text: LIST }),
        list({ text: LIST }),
        entry('GET', 'https://manager.example/console/static/app.js', {}),
        entry('GET', `${MANAGER}/deployments`, {}),
        entry('GET', `${MANAGER}/executions/x/graph`, {}),
        entry('GET', `https://elsewhere.example/?back=${MANAGER}/executions`, {}),
        entry('GET', 'https://elsewhere.example/api/v3.1/executions', { content: { text: '{}' } }),
        entry('OPTIONS', `${MANAGER}/executions`, { status: 204 }),
        entry('GET', `${MANAGER}/executions`, { status: 0 }),
        entry('GET', `${MANAGER}/executions`, { status: 304 }),
        entry('GET', 'data:image/png;base64,xx', {}),
        {},
      ),
    );
    expect(report.findings).toEqual([]);
    expect(report.exchanges).toBe(2);
    expect(Object.fromEntries(report.excluded.map(({ reason, count }) => [reason, count]))).toEqual({
      'is no call of /api/v3.1': 3,
      'is a call of another resource of the manager': 2,
      'went to another host than manager.example: elsewhere.example': 1,
      'is a request of the browser itself (CORS preflight)': 1,
      'has no response': 1,
      'was taken from the cache of the browser': 1,
      'is no request with a response': 1,
    });
  });

  it('only notes what widely used clients send', async () => {
    const body = { action: 'cancel', deployment_id: 'd1', force: false };
    const report = await checkRecording(
      archive(
        entry('GET', `${MANAGER}/executions?id=&_search=x&_size=9`, { content: { text: LIST } }),
        entry('POST', `${MANAGER}/executions/x`, {}, { text: JSON.stringify(body) }),
        entry(
          'POST',
          `${MANAGER}/executions`,
          { status: 201 },
          {
            text: JSON.stringify({
              deployment_id: 'd1',
              workflow_id: 'install',
              wait_after_fail: -1,
              scheduled_time: '203001010000+02:00',
            }),
          },
        ),
      ),
    );
    expect(report.findings).toEqual([]);
    const notes = report.notes.map(({ message }) => message).join(' ');
    for (const name of ['id in', '_search in', 'deployment_id in', 'force in', 'wait_after_fail in']) {
      expect(notes).toContain(name);
    }
  });
});
