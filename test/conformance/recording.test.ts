/** Traffic that was recorded elsewhere passes the same judge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, NotARecording, readRecording, recordingLayer } from '../../src/conformance/index.ts';
import { OWN_RECORDINGS } from '../recordings/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'recordings');
const NOBODY = async () => {
  throw new Error('nobody is to be asked');
};

function judged(document: unknown, strict = false) {
  return check({ layers: [recordingLayer('recorded', readRecording(document))], open: NOBODY, strict });
}

describe('what was recorded from a real manager', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'world.json');

  it.each(files)('keeps the contract, its known defects apart: %s', async (name) => {
    const report = await judged(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
    const failing = report.findings.filter(({ known }) => known === undefined);
    expect(failing.map(({ check: step, message }) => `${step}: ${message}`)).toEqual([]);
    expect(report.holds).toBe(true);
    expect(report.exchanges).toBeGreaterThan(20);
  });

  it('fails under strict for its known defects', async () => {
    const document = JSON.parse(readFileSync(join(FOLDER, 'create.json'), 'utf8'));
    const report = await judged(document, true);
    expect(OWN_RECORDINGS ? report.holds : false).toBe(false);
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
  it('is judged, without what went elsewhere', async () => {
    const report = await judged(HAR);
    expect(report.findings).toEqual([]);
    expect(report.exchanges).toBe(1);
  });

  it('shows what is wrong in it', async () => {
    const text = JSON.stringify(HAR).replace('\\"total\\": 3', '\\"total\\": \\"3\\"');
    const report = await judged(JSON.parse(text));
    expect(report.findings.map(({ aspect, message }) => `${aspect}: ${message}`)).toEqual([
      'body: /metadata/pagination/total must be integer, is string',
    ]);
  });

  it('with a body in base64 is read', async () => {
    const [entry] = HAR.log.entries;
    const content = { encoding: 'base64', text: btoa(entry?.response.content?.text ?? '') };
    const response = { ...entry?.response, content };
    const report = await judged({ log: { entries: [{ ...entry, response }] } });
    expect(report.findings).toEqual([]);
  });

  it('that is none is refused with what was expected', () => {
    expect(() => readRecording({})).toThrow(NotARecording);
    expect(() => readRecording({ log: { entries: [] } })).toThrow('HAR');
  });
});
