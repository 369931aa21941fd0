/** What a browser loads: the program of the two calls through each client, and each entry point of this package. */
import { join } from 'node:path';
import { ROOT } from '../../lib/bundle.ts';
import { type Conditions, type Figure, type Findings, type Measurement, ratioOf } from '../figures.ts';
import { bundled, type Size, sizeOf } from '../sdk/bundle.ts';
import { type ClientName, withPrograms } from '../sdk/programs.ts';

export const size: Measurement = {
  name: 'size',
  title: 'What a browser loads for a program that makes two calls, with all that it needs',
  measure: (conditions) => measureSize(conditions),
};

export async function measureSize({ progress }: Pick<Conditions, 'progress'>): Promise<Findings> {
  const figures: Figure[] = [];
  const weigh = (contender: string, { minified, gzip, brotli }: Size) => {
    const metrics = { minified, gzip, brotli };
    for (const [metric, bytes] of Object.entries(metrics))
      figures.push({ contender, metric, unit: 'bytes', samples: [bytes] });
  };
  await withPrograms(progress, async (programs) => {
    for (const { name, size } of programs) if (!/timeout/i.test(name)) weigh(name, size);
  });
  for (const [name, entry] of Object.entries(ENTRIES)) {
    progress(name);
    // What is used beside the SDK asks it for its classes, which are there already.
    const external = name === WHOLE ? undefined : [/^\.\.\/index\.ts$/];
    const input = join(ROOT, entry);
    weigh(name, sizeOf(await bundled(input, { minify: true, ...(external && { external }) })));
  }
  const gzip = (contender: string) => {
    const found = figures.find((figure) => figure.contender === contender && figure.metric === 'gzip');
    if (found === undefined) throw new Error(`${contender} was not weighed.`);
    return found;
  };
  const ratios = RIVALS.map(({ id, theirs }) =>
    ratioOf(`size-${id}`, `gzip of this SDK against ${theirs}`, gzip(OURS), gzip(theirs)),
  );
  return { figures, ratios, notes: NOTES };
}

const OURS: ClientName = 'this SDK';
const RIVALS: readonly { id: string; theirs: ClientName }[] = [
  { id: 'openapi-fetch', theirs: 'openapi-fetch' },
  { id: 'ky', theirs: 'ky' },
  { id: 'axios', theirs: 'axios' },
  { id: 'generated', theirs: 'hey-api, generated' },
];

const WHOLE = 'all that this SDK exports';
const ENTRIES = {
  [WHOLE]: 'src/client/index.ts',
  'cloudify-executions/validation': 'src/client/validation/index.ts',
  'cloudify-executions/logging': 'src/client/logging/index.ts',
  'cloudify-executions/sandbox': 'src/sandbox/index.ts',
};

const NOTES: readonly string[] = [
  'Of this SDK openapi-fetch is a part. The further entry points are weighed without it: they are used beside it.',
];
