import { OPERATIONS } from '../../../../generated/operations.ts';
import type { Stage } from '../../context.ts';
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
      run: async (stage) => {
        const paths = [
          '/Executions',
          '/executions/',
          '/execution',
          '/executions/a/b',
          '/executions/a%2Fb',
          '/',
        ];
        for (const path of paths) await get(stage, path);
      },
    },
    {
      name: 'a doubled slash leads to the clean path',
      ...reading,
      run: async (stage) => {
        const exchange = await get(stage, '//executions');
        const location = exchange.received.headers.location ?? '';
        stage.holds(location.endsWith('/executions'), `the Location is ${location || 'missing'}`, exchange);
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
        run: async (stage) => {
          const path = template.replace('{id}', stage.workspace.newId());
          for (const method of METHODS.filter((it) => !methods.includes(it))) {
            const sent = { ...stage.request('listExecutions'), method, path };
            const exchange = await stage.send(sent);
            const allow = (exchange.received.headers.allow ?? '').split(/,\s*/);
            const named = methods.every((it) => allow.includes(it)) && !allow.includes(method);
            stage.holds(named, `the Allow header names ${allow.join(', ') || 'nothing'}`, exchange);
          }
        },
      };
    }),
    {
      name: 'HEAD works wherever GET does, without a body',
      ...reading,
      run: async (stage) => {
        for (const operationId of ['listExecutions', 'listExecutionGroups'] as const) {
          const exchange = await stage.send({ ...stage.request(operationId), method: 'HEAD' });
          stage.expect(exchange, { status: 200 }, 'HEAD is answered as GET is');
        }
      },
    },
    {
      name: 'OPTIONS tells the methods',
      ...reading,
      run: async (stage) => {
        const exchange = await stage.send({ ...stage.request('listExecutions'), method: 'OPTIONS' });
        const { allow = '' } = exchange.received.headers;
        stage.holds(/GET/.test(allow) && /POST/.test(allow), `the Allow header is "${allow}"`, exchange);
      },
    },
  ];
}

function get(stage: Stage, path: string) {
  return stage.send({ ...stage.request('listExecutions'), path });
}
