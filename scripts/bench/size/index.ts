/** What a browser loads: a program with two calls through each client, and each entry point of this package. */
import { join } from 'node:path';
import { ROOT } from '../../lib/bundle.ts';
import { type Benchmark, type Figure, ratioOf } from '../benchmark.ts';
import { bundled, type Size, sizeOf } from '../sdk/bundle.ts';
import { type ClientName, withPrograms } from '../sdk/programs.ts';

const OURS: ClientName = 'this SDK';
const COMPETITORS: Readonly<Record<string, ClientName>> = {
  'openapi-fetch': 'openapi-fetch',
  ky: 'ky',
  axios: 'axios',
  generated: 'hey-api, generated',
};

const WHOLE_SDK = 'all that this SDK exports, and loads later';
const ENTRIES = {
  [WHOLE_SDK]: 'src/client/index.ts',
  'cloudify-executions/validation': 'src/client/validation/index.ts',
  'cloudify-executions/logging': 'src/client/logging/index.ts',
  'cloudify-executions/tanstack-query': 'src/client/tanstack-query/index.ts',
  'cloudify-executions/sandbox': 'src/sandbox/index.ts',
};

export const size: Benchmark<undefined> = {
  name: 'size',
  title: 'What a browser loads for a program that makes two calls, to begin with',
  full: undefined,
  quick: undefined,

  async run(_, progress) {
    const figures: Figure[] = [];
    const addFigures = (contender: string, { minified, gzip, brotli }: Size) => {
      for (const [metric, bytes] of Object.entries({ minified, gzip, brotli }))
        figures.push({ contender, metric, unit: 'bytes', samples: [bytes] });
    };
    await withPrograms(progress, async (programs) => {
      for (const program of programs)
        if (!/timeout/i.test(program.name)) addFigures(program.name, program.size);
    });
    for (const [name, entry] of Object.entries(ENTRIES)) {
      progress(name);
      // The further entry points import the SDK, which the page has already.
      const external = name === WHOLE_SDK ? undefined : [/^\.\.\/index\.ts$/];
      const input = join(ROOT, entry);
      addFigures(name, sizeOf(await bundled(input, { minify: true, ...(external && { external }) })));
    }
    const gzip = (contender: string) =>
      figures.find((figure) => figure.contender === contender && figure.metric === 'gzip');
    const ratios = Object.entries(COMPETITORS).map(([id, competitor]) =>
      ratioOf(`size-${id}`, `gzip of this SDK against ${competitor}`, gzip(OURS), gzip(competitor)),
    );
    return { figures, ratios, notes: NOTES };
  },
};

const NOTES: readonly string[] = [
  'This SDK loads openapi-fetch when `client.http` is used. The further entry points are measured without the SDK, which a page has already.',
];
