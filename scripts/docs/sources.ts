import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContractDocument } from '../../src/site/content/contract/document.ts';
import { simulateScenarios } from '../../src/site/content/lifecycle/simulate.ts';
import type { Sources } from '../../src/site/content/site.ts';
import { ROOT, readContractDocument, readExtensions } from '../lib/bundle.ts';
import { withoutInternals } from '../lib/without-internals.ts';
import { withCodeSamples } from './code-samples.ts';

const RESULTS = join(ROOT, 'scripts/bench/results');

export async function readSources(): Promise<Sources> {
  const read = (file: string) => readFile(join(ROOT, file), 'utf8');
  const { version, homepage } = JSON.parse(await read('package.json')) as Record<
    'version' | 'homepage',
    string
  >;
  const guides = parse(await read('spec/guides/index.yaml')) as { title: string; file: string }[];
  return {
    contract: withCodeSamples(withoutInternals(await readContractDocument())) as object as ContractDocument,
    api: await read('api.md'),
    changelog: await read('CHANGELOG.md'),
    extensions: (await readExtensions()) as Sources['extensions'],
    benchmarks: await readFile(join(RESULTS, 'README.md'), 'utf8'),
    version,
    repository: homepage.replace(/#.*/, ''),
    guideFiles: Object.fromEntries(guides.map(({ title, file }) => [title, `spec/guides/${file}`])),
    control: parse(await read('spec/sandbox/openapi.yaml')) as Sources['control'],
    neighbours: parse(await read('spec/neighbours/openapi.yaml')) as Sources['neighbours'],
    scenarios: await simulateScenarios(),
  };
}
