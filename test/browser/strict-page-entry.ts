// What the test of strict pages loads: both steps around one request, and what came of it.
import { CloudifyError, type Middleware } from '../../src/client/index.ts';
import { logging } from '../../src/client/logging/index.ts';
import { validation } from '../../src/client/validation/index.ts';

/** Responds with a list whose rows are invalid. */
async function wrongResponse(): Promise<Response> {
  const pagination = { total: 1, size: 1000, offset: 0 };
  return Response.json({ metadata: { pagination, filtered: null }, items: [{ id: 5 }] });
}

const through = (step: Middleware) =>
  step(new Request('http://manager.test/api/v3.1/executions'), wrongResponse, {
    operationId: 'listExecutions',
    attempt: 1,
    route: '/executions',
    host: 'manager.test',
  });

let evaluated: unknown;
try {
  // biome-ignore lint/security/noGlobalEval: that it is forbidden is what is tested here.
  evaluated = globalThis.eval('1');
} catch (error) {
  evaluated = (error as Error).name;
}
const error = await through(validation({ mode: 'throw' })).catch((cause: unknown) => cause);
const { name, violations } = error as { name: string; violations: { at: string }[] };
const lines: unknown[] = [];
const log = (...line: unknown[]) => lines.push(line);
await through(logging({ logger: { debug: log, info: log, warn: log, error: log }, level: 'debug' }));
while (lines.length < 3) await new Promise((resolve) => setTimeout(resolve));
const outcome = {
  evaluated,
  isOurs: error instanceof CloudifyError,
  name,
  wrong: violations.some(({ at }) => at === '/items/0/id'),
  logged: lines.map((line) => (line as [string])[0].replace(/ in .*/, '')),
};
Object.assign(globalThis, { outcome });
