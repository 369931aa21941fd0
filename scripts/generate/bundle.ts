import { access, mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REDOCLY } from '../lib/checks.ts';
import { runProgram } from '../lib/stages.ts';
import type { Document } from './contract.ts';
import { readContractData } from './contract-data.ts';
import { GenerationError } from './generation-error.ts';
import { markSince } from './since.ts';

/** The whole contract as one document. Components are sorted by name: the bundler orders them by first use, which edits change. */
export async function bundle(root: string): Promise<Document> {
  const spec = join(root, 'spec');
  const start = join(spec, 'openapi.yaml');
  await access(start).catch(() => {
    throw new GenerationError(`${start} does not exist. It is the root of the contract.`);
  });
  await using folder = await mkdtempDisposable(join(tmpdir(), 'bundle-'));
  const file = join(folder.path, 'openapi.json');
  const args = ['bundle', 'openapi.yaml', '--output', file, '--component-renaming-conflicts-severity=error'];
  // In spec/ there is no redocly.yaml, so that the bundle does not depend on the lint rules.
  const { exitCode, output } = await runProgram(REDOCLY, args, 'collect', { cwd: spec });
  if (exitCode !== 0) throw new GenerationError(`spec/openapi.yaml could not be bundled.\n${output.trim()}`);
  const document = JSON.parse(await readFile(file, 'utf8')) as Document;
  const components = Object.entries(sortKeys(document.components ?? {}));
  const contract = {
    ...document,
    ...(await readContractData(spec)),
    components: Object.fromEntries(components.map(([kind, entries]) => [kind, sortKeys(entries)])),
  };
  markSince(contract);
  return contract;
}

function sortKeys<Value>(object: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
