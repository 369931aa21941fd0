import { OPERATIONS } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Check } from '../suite.ts';

const TEMPLATES = [...new Set(Object.values(OPERATIONS).map(({ path }) => path))];
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE', 'PUT'] as const;
const UNKNOWN_PATHS = [
  '/Executions',
  '/executions/',
  '/execution',
  '/executions/a/b',
  '/executions/a%2Fb',
  '/',
];

/** Responses to requests that reach no operation: unknown paths, and methods that a path does not have. */
export function routingChecks(): Check[] {
  const reading = (name: string, run: Check['run']) => ({ name, readOnly: true, needsNothing: true, run });
  return [
    reading('unknown paths have a page with 404', async (t) => {
      for (const path of UNKNOWN_PATHS) await send(t, { path });
    }),
    reading('a doubled slash redirects to the clean path', async (t) => {
      const exchange = await send(t, { path: '//executions' });
      const { location = '' } = exchange.response.headers;
      t.assert(location.endsWith('/executions'), `the Location is ${location || 'missing'}`, exchange);
    }),
    ...TEMPLATES.map((template): Check => {
      const own = Object.values(OPERATIONS).filter(({ path }) => path === template);
      const allowed = own.map(({ method }): string => method);
      return {
        name: `${template}: other methods are rejected with 405, with the allowed ones`,
        // A rejected request changes nothing, but it might be accepted.
        readOnly: false,
        needsNothing: true,
        run: async (t) => {
          const path = template.replace('{id}', t.resources.newId());
          for (const method of METHODS.filter((it) => !allowed.includes(it))) {
            const exchange = await send(t, { method, path });
            const allow = (exchange.response.headers.allow ?? '').split(/,\s*/);
            const isListed = allowed.every((it) => allow.includes(it)) && !allow.includes(method);
            t.assert(isListed, `the Allow header is ${allow.join(', ') || 'missing'}`, exchange);
          }
        },
      };
    }),
    reading('HEAD works wherever GET does, without a body', async (t) => {
      for (const path of ['/executions', '/execution-groups']) {
        t.expect(await send(t, { method: 'HEAD', path }), 200, 'the response to HEAD is that to GET');
      }
    }),
    reading('OPTIONS returns the methods', async (t) => {
      const exchange = await send(t, { method: 'OPTIONS' });
      const { allow = '' } = exchange.response.headers;
      t.assert(/GET/.test(allow) && /POST/.test(allow), `the Allow header is "${allow}"`, exchange);
    }),
  ];
}

function send(t: CheckContext, change: { method?: string; path?: string }): Promise<Exchange> {
  return t.send({ ...t.buildRequest('listExecutions'), ...change });
}
