// Runs a TypeScript sample that has no types in it right here, over a `fetch` with the least responses that it needs.
import { CloudifyClient, type CloudifyClientOptions } from '../../src/client/index.ts';

export interface Ran {
  readonly requests: readonly Request[];
  readonly bodies: readonly unknown[];
  readonly options: CloudifyClientOptions;
  readonly printed: readonly unknown[][];
}

const IMPORT = "import { CloudifyClient } from 'cloudify-executions';\n";

/** What the sample sends, and how it makes its client. */
export async function runTypeScript(
  source: string,
  response: (request: Request, body?: unknown) => unknown,
): Promise<Ran> {
  if (!source.startsWith(IMPORT)) throw new Error('the sample does not import the client first');
  const requests: Request[] = [];
  const bodies: unknown[] = [];
  const printed: unknown[][] = [];
  let options: CloudifyClientOptions | undefined;
  class Recorded extends CloudifyClient {
    constructor(given: CloudifyClientOptions) {
      options = given;
      super({
        ...given,
        fetch: async (request) => {
          requests.push(request.clone());
          const text = await request.text();
          bodies.push(text === '' ? undefined : JSON.parse(text));
          return Response.json(response(request, bodies.at(-1)), { status: 200 });
        },
      });
    }
  }
  const program = `return (async () => {${source.slice(IMPORT.length)}})()`;
  const console = { log: (...values: unknown[]) => printed.push(values) };
  await new Function('CloudifyClient', 'console', program)(Recorded, console);
  if (options === undefined) throw new Error('the sample makes no client');
  return { requests, bodies, options, printed };
}
