import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

const [inPlace = '', inServiceWorker = ''] = [
  ...readFileSync(`${ROOT}src/sandbox/create-sandbox.ts`, 'utf8').matchAll(/\* ```ts\n([^`]*) \* ```/g),
].map(([, recipe]) => recipe?.replaceAll(/^ \* /gm, ''));

type Resolver = (info: { request: Request }) => Promise<Response | undefined>;

/** As much of Mock Service Worker as a recipe needs: it responds to the requests of the global fetch. */
function serviceWorker(recipe: string, given: object): () => void {
  const { fetch } = globalThis;
  const http = {
    all(pattern: string, resolver: Resolver) {
      expect(pattern).toBe('*');
      globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        return (await resolver({ request: request.clone() as Request })) ?? (await fetch(request));
      };
    },
  };
  evaluate(recipe, '', { http, ...given });
  return () => {
    globalThis.fetch = fetch;
  };
}

function evaluate(recipe: string, result: string, given: object): unknown {
  return new Function(...Object.keys(given), `${recipe};${result && `return ${result}`}`)(
    ...Object.values(given),
  );
}

let restore = () => {};
afterEach(() => restore());

describe('the recipes of createSandbox', () => {
  it('replaces a manager wherever a fetch is taken', async () => {
    const client = evaluate(inPlace, 'client', { createSandbox, CloudifyClient }) as CloudifyClient;
    const { items } = await client.executions.list({ filter: { deployment_id: 'shop-lisbon' } });
    expect(items.length).toBeGreaterThan(0);
  });

  it('responds to the global fetch, inside a service worker that hands over each request', async () => {
    const sandbox = createSandbox({ clock: 'virtual', validate: true });
    restore = serviceWorker(inServiceWorker, { sandbox });
    const client = new CloudifyClient({
      baseUrl: 'https://manager.example.com',
      auth: { username: 'admin', password: 'admin' },
    });
    const started = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'restart' });
    sandbox.clock.advance(600_000);
    expect(await client.executions.get(started.id)).toMatchObject({ status: 'terminated' });
    await expect(client.executions.get('none')).rejects.toMatchObject({
      status: 404,
      code: 'not_found_error',
    });
  });
});
