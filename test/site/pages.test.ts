/** What the pages compute from the contract. */
import { describe, expect, it } from 'vitest';
import { readSources } from '../../scripts/docs/sources.ts';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { CloudifyClient, ConnectionError } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import type { ContractDocument } from '../../src/site/content/contract/document.ts';
import { simulateScenarios } from '../../src/site/content/lifecycle/simulate.ts';
import { createSite } from '../../src/site/content/site.ts';
import { unfavourableRatios } from '../../src/site/pages/benchmarks/unfavourable-ratios.ts';
import { describeAccepted, describePlace } from '../../src/site/pages/defects/oddity-texts.ts';
import { type ErrorEntry, errorEntries } from '../../src/site/pages/errors/entries.ts';
import {
  describeCriterion,
  describeRetry,
  withPlaceholders,
} from '../../src/site/pages/workflows/step-texts.ts';
import { parseCurl } from '../samples/curl.ts';

const site = createSite(await readSources());
const entries = errorEntries(site);
const bundle = (await readContractDocument()) as object as ContractDocument;

describe('the error catalogue', () => {
  it.each(entries)(
    '$code: the SDK retries what the catalogue says',
    async ({ code, sdkRetries: repeats }) => {
      const attempts = async (call: (client: CloudifyClient) => Promise<unknown>) => {
        let count = 0;
        const sandbox = createSandbox({ clock: 'virtual' });
        const client = new CloudifyClient({
          baseUrl: 'http://sandbox',
          auth: { username: 'admin', password: 'admin' },
          headers: { 'X-Sandbox-Error': code },
          retry: { maxAttempts: 2, baseDelay: 0 },
          fetch: (request) => {
            count += 1;
            return sandbox.fetch(request);
          },
        });
        await expect(call(client)).rejects.not.toBeInstanceOf(ConnectionError);
        sandbox.close();
        return count;
      };
      const reading = await attempts(async (client) => await client.executions.get('any'));
      const changing = await attempts((client) => client.executions.cancel('any'));
      const attemptsFor: Record<ErrorEntry['sdkRetries'], [number, number]> = {
        all: [2, 2],
        reading: [2, 1],
        none: [1, 1],
      };
      expect([reading, changing]).toEqual(attemptsFor[repeats]);
    },
  );

  it.each(entries)('$code: the curl command triggers it', async ({ code, status, curl: provoking }) => {
    const { method, url, headers, body } = parseCurl(provoking);
    const response = await createSandbox({ clock: 'virtual' }).fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error_code: string }).error_code).toBe(code);
  });
});

describe('the simulated scenarios', () => {
  it('follow the rules of the queue', async () => {
    const { rejected, queued, forced, system } = await simulateScenarios();
    expect(rejected.map(({ rejectedWith }) => rejectedWith)).toEqual([
      null,
      'existing_running_execution_error',
    ]);
    expect(queued[1]?.started).toBe(queued[0]?.ended);
    expect(forced[1]?.started).toBe(forced[1]?.created);

    const [, backup, restart, plugin, vienna] = system;
    expect(plugin?.started).toBe(restart?.ended);
    for (const waiting of [backup, vienna]) expect(waiting?.started).toBe(plugin?.ended);
  });
});

describe('descriptions', () => {
  it('exist for the criteria and retries of workflow steps', () => {
    expect(describeCriterion('$response.body#/items/0/count == 1')).toBe('`items.0.count` is `1`');
    expect(describeCriterion('$statusCode == 404')).toBe('the response is `404`');
    expect(
      withPlaceholders({ id: '{$inputs.prefix}start', of: ['$steps.start.outputs.id'], dry_run: true }),
    ).toEqual({
      id: '<prefix>start',
      of: ['<id of start>'],
      dry_run: true,
    });
    const step = { stepId: 'wait', operationId: 'getExecution', successCriteria: [] };
    expect(describeRetry(step)).toBeUndefined();
    expect(
      describeRetry({ ...step, onFailure: [{ type: 'retry', retryAfter: 1, retryLimit: 600 }] }),
    ).toContain('600 times');
  });

  it('exist for everything that the manager accepts beyond the contract', () => {
    const { oddities, tolerated } = bundle['x-cloudify-defects'];
    for (const oddity of Object.values({ ...oddities, ...tolerated })) {
      expect(describePlace(oddity)).toMatch(/^(In|Anywhere in) /);
      expect(describeAccepted(oddity.accepts)).toMatch(/\S/);
    }
  });
});

describe('the benchmarks page', () => {
  it('lists the ratios where this project loses, and no others', () => {
    const report = [
      '## A',
      '| list: requests/s against Prism | × 0.93 | ± 1 % |  |  |',
      '| list: requests/s against bare | × 2.00 | ± 1 % |  |  |',
      '| GET one: this SDK against ky | × 0.36 | ± 1 % |  |  |',
      '| GET one: this SDK against axios | × 1.20 | ± 1 % | at most 1.3 | holds |',
      '| start an execution | × 2.10 |  | at most 2 | **falls short** |',
      '| start an execution | × 1.26 |  | at most 2 | holds |',
    ].join('\n');
    expect(
      unfavourableRatios(report).map(({ ratio, missesBudget: fallsShort }) => [ratio, fallsShort]),
    ).toEqual([
      ['list: requests/s against Prism', false],
      ['GET one: this SDK against axios', false],
      ['start an execution', true],
    ]);
  });
});
