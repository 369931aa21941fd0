/** What the search of the built site finds: each query with the page that must be among the first three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import type { SearchEntry } from '../../src/site/search/entries.ts';
import { KEYWORDS } from '../../src/site/search/keywords.ts';
import { createSearch } from '../../src/site/search/search.ts';
import { readPage } from './site-pages.ts';

const [, file = ''] = readPage('index.html').match(/data-search="([^"]+)"/) ?? [];
const entries = JSON.parse(readFileSync(join(DOCS_FOLDER, file), 'utf8')) as SearchEntry[];
const search = await createSearch(entries);

const QUERIES: Record<string, Record<string, string>> = {
  'questions in plain words': {
    'how do I stop a running workflow': 'guides/cancelling-and-resuming.html',
    'how can I rerun a failed execution': 'guides/cancelling-and-resuming.html',
    'how do I know when my workflow is done': 'guides/waiting.html',
    'why is my execution queued': 'guides/queueing-and-blocking.html',
    'what does terminated mean': 'guides/the-life-of-an-execution.html',
    'run a workflow on many deployments at once': 'guides/groups-and-concurrency.html',
    'who can delete executions': 'guides/deleting.html',
    'difference between cancel and kill': 'guides/cancelling-and-resuming.html',
    'which versions are supported': 'releases.html',
    'schedule an execution for tomorrow': 'guides/the-life-of-an-execution.html',
    'how do I stop everything': 'guides/cancelling-and-resuming.html',
    'who started it': 'guides/the-life-of-an-execution.html',
    'filter by user': 'guides/listing.html',
    'what happens if the manager restarts': 'guides/waiting.html',
    'how do I get notified when a workflow ends': 'guides/waiting.html',
    'get execution by id': 'reference/getExecution.html',
    'how do I log in': 'guides/authentication-and-tenants.html',
    'get the logs of a workflow': 'guides/retries-and-connections.html',
    'unit test without a manager': 'guides/react-query-and-mock-service-worker.html',
  },
  tasks: {
    'sort newest first': 'guides/listing.html',
    'list failed executions': 'reference/listExecutions.html',
    'pause group': 'guides/groups-and-concurrency.html',
    'stop execution': 'guides/cancelling-and-resuming.html',
    'error handling': 'guides/errors-and-what-to-do.html',
    'openapi download': 'downloads.html',
    'delete old executions': 'guides/deleting.html',
    'limit parallel executions': 'guides/groups-and-concurrency.html',
    'simulate errors': 'sandbox.html',
    'migrate from python': 'guides/coming-from-python.html',
    'npm install': 'guides/getting-started.html',
    'connect to multiple managers': 'guides/retries-and-connections.html',
    'restart failed members': 'guides/cancelling-and-resuming.html',
    'already running': 'guides/queueing-and-blocking.html',
  },
  'terms of the field': {
    idempotency: 'guides/retries-and-connections.html',
    backoff: 'guides/retries-and-connections.html',
    webhook: 'guides/waiting.html',
    SSE: 'guides/waiting.html',
    OpenTelemetry: 'guides/retries-and-connections.html',
    mTLS: 'guides/retries-and-connections.html',
    pagination: 'guides/listing.html',
    RBAC: 'permissions.html',
    bulk: 'guides/groups-and-concurrency.html',
    'rate limit': 'guides/retries-and-connections.html',
    CORS: 'guides/the-command-line.html',
    'unhandled rejection': 'guides/errors-and-what-to-do.html',
    'Failed to fetch': 'guides/the-command-line.html',
    'memory leak': 'benchmarks.html',
    'dark mode': 'console/index.html',
    readiness: 'sandbox.html',
    zombie: 'guides/the-life-of-an-execution.html',
    'race condition': 'guides/queueing-and-blocking.html',
    'self-signed certificate': 'guides/retries-and-connections.html',
    'dry run': 'guides/the-life-of-an-execution.html',
    'bundle size': 'guides/the-sdk-beside-others.html',
    deadlock: 'guides/queueing-and-blocking.html',
    priority: 'guides/queueing-and-blocking.html',
    'two managers': 'guides/retries-and-connections.html',
    VPN: 'guides/retries-and-connections.html',
    powershell: 'guides/the-command-line.html',
    'json output': 'guides/the-command-line.html',
  },
  'numbers and codes of errors': {
    401: 'guides/authentication-and-tenants.html',
    403: 'permissions.html',
    409: 'errors.html',
    429: 'guides/retries-and-connections.html',
    500: 'guides/errors-and-what-to-do.html',
    'http 503 maintenance': 'errors.html',
    304: 'errors.html',
    ETag: 'errors.html',
    504: 'guides/errors-and-what-to-do.html',
    ETIMEDOUT: 'guides/retries-and-connections.html',
    ECONNREFUSED: 'guides/retries-and-connections.html',
    existing_running_execution_error: 'errors.html',
  },
  'other tools': {
    postman: 'downloads.html',
    insomnia: 'downloads.html',
    swagger: 'downloads.html',
    msw: 'guides/react-query-and-mock-service-worker.html',
    nock: 'guides/react-query-and-mock-service-worker.html',
    cypress: 'guides/react-query-and-mock-service-worker.html',
    axios: 'guides/the-sdk-beside-others.html',
    terraform: 'guides/the-command-line.html',
    n8n: 'guides/the-command-line.html',
    'cloudflare workers': 'guides/the-sdk-beside-others.html',
    'github actions': 'guides/the-command-line.html',
  },
  'words with a typo, unfinished words and identifiers': {
    idempotancy: 'guides/retries-and-connections.html',
    authentica: 'guides/authentication-and-tenants.html',
    _include_system_workflows: 'reference/listExecutions.html',
    'executions.run': 'sdk.html',
    startExec: 'reference/startExecution.html',
  },
};

describe.each(Object.entries(QUERIES))('the search finds %s', (_kind, queries) => {
  it.each(Object.entries(queries))('%s: %s', (query, page) => {
    const pages = search(query).map(({ url }) => url.replace(/#.*/, ''));
    expect(pages.slice(0, 3)).toContain(page);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('the search', () => {
  it('finds nothing for a word that is nowhere', () => {
    expect(search('zzzzzz')).toEqual([]);
  });

  it('has keywords only for places that exist', () => {
    const urls = new Set(entries.map(({ url }) => url));
    expect(Object.keys(KEYWORDS).filter((url) => !urls.has(url))).toEqual([]);
  });
});
