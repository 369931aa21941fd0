import { OPERATIONS } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import type { Check } from '../suite.ts';

const TEMPLATES = [...new Set(Object.values(OPERATIONS).map(({ path }) => path))];
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE', 'PUT'] as const;

/** What is answered before a request comes to an operation: unknown paths, methods that a path does not have. */
export function routingChecks(): Check[] {
  const reading = { readOnly: true, needsNothing: true };
  return [
    {
      name: 'unknown paths are answered 404 with a page',
      ...reading,
      run: async (t) => {
        const paths = [
          '/Executions',
          '/executions/',
          '/execution',
          '/executions/a/b',
          '/executions/a%2Fb',
          '/',
        ];
        for (const path of paths) await get(t, path);
      },
    },
    {
      name: 'a doubled slash leads to the clean path',
      ...reading,
      run: async (t) => {
        const exchange = await get(t, '//executions');
        const location = exchange.response.headers.location ?? '';
        t.assert(location.endsWith('/executions'), `the Location is ${location || 'missing'}`, exchange);
      },
    },
    ...TEMPLATES.map((template): Check => {
      const own = OPERATION_IDS.filter((id) => OPERATIONS[id].path === template);
      const methods = own.map((id): string => OPERATIONS[id].method);
      return {
        name: `${template}: other methods are answered 405, with those that there are`,
        // Where it is refused it changes nothing; that it might not be is why production is spared.
        readOnly: false,
        needsNothing: true,
        run: async (t) => {
          const path = template.replace('{id}', t.resources.newId());
          for (const method of METHODS.filter((it) => !methods.includes(it))) {
            const request = { ...t.buildRequest('listExecutions'), method, path };
            const exchange = await t.send(request);
            const allow = (exchange.response.headers.allow ?? '').split(/,\s*/);
            const named = methods.every((it) => allow.includes(it)) && !allow.includes(method);
            t.assert(named, `the Allow header names ${allow.join(', ') || 'nothing'}`, exchange);
          }
        },
      };
    }),
    {
      name: 'HEAD works wherever GET does, without a body',
      ...reading,
      run: async (t) => {
        for (const operationId of ['listExecutions', 'listExecutionGroups'] as const) {
          const exchange = await t.send({ ...t.buildRequest(operationId), method: 'HEAD' });
          t.expect(exchange, 200, 'HEAD is answered as GET is');
        }
      },
    },
    {
      name: 'OPTIONS tells the methods',
      ...reading,
      run: async (t) => {
        const exchange = await t.send({ ...t.buildRequest('listExecutions'), method: 'OPTIONS' });
        const { allow = '' } = exchange.response.headers;
        t.assert(/GET/.test(allow) && /POST/.test(allow), `the Allow header is "${allow}"`, exchange);
      },
    },
  ];
}

function get(t: CheckContext, path: string) {
  return t.send({ ...t.buildRequest('listExecutions'), path });
}
