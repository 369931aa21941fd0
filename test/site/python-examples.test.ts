/** The examples of the Python page: the code in both languages works. */
import { describe, expect, it } from 'vitest';
import { PYTHON_METHODS, type PythonMethodName } from '../../generated/python.ts';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { pythonExamples } from '../../src/site/pages/python/examples.ts';
import { typeCheck } from '../contract/guides/type-check.ts';
import { parsePython } from '../samples/python.ts';
import { bound, methodOf } from '../samples/python-client.ts';

const examples = pythonExamples(await readContractDocument());
const names = Object.keys(PYTHON_METHODS) as PythonMethodName[];

describe('the example of each Python method', () => {
  it('exists', () => {
    expect(Object.keys(examples).toSorted()).toEqual(names.toSorted());
  });

  it('compiles in TypeScript', { tags: 'full' }, () => {
    const samples = names.map((name) => ({ file: name, line: 1, code: examples[name].sdk }));
    expect(typeCheck(samples)).toEqual([]);
  });

  it.each(names)('%s: the Python code calls the method with valid arguments', (name) => {
    const calls = parsePython(examples[name].python).calls.filter((call) => methodOf(call) !== undefined);
    expect(calls.map(methodOf)).toContain(name);
    for (const call of calls) bound(call);
  });

  it.each(names)('%s: the TypeScript code calls the counterpart and sends requests', async (name) => {
    const { sdk: counterpart } = PYTHON_METHODS[name];
    const { sdk } = examples[name];
    expect(sdk).toContain(`client.${counterpart}(`);

    const sandbox = createSandbox({ clock: 'virtual', seed: name });
    const requested: string[] = [];
    const client = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: (request) => {
        requested.push(request.url);
        return sandbox.fetch(request);
      },
    });
    const quiet = { log: () => {}, warn: () => {} };
    await new Function('client', 'console', `return (async () => {${sdk}})()`)(client, quiet);
    expect(requested).not.toEqual([]);
    sandbox.close();
  });
});
