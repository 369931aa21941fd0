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
  return {
    contract: withCodeSamples(withoutInternals(await readContractDocument())) as object as ContractDocument,
    api: await read('api.md'),
    changelog: await read('CHANGELOG.md'),
    extensions: (await readExtensions()) as Sources['extensions'],
    benchmarks: await readFile(join(RESULTS, 'README.md'), 'utf8'),
    version: (JSON.parse(await read('package.json')) as { version: string }).version,
    control: parse(await read('spec/sandbox/openapi.yaml')) as Sources['control'],
    neighbours: parse(await read('spec/neighbours/openapi.yaml')) as Sources['neighbours'],
    scenarios: await simulateScenarios(),
  };
}
