import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { defects, errors, permissions, python, workflows, world } from './catalogues.ts';
import { header } from './codegen.ts';
import type { Contract } from './contract.ts';
import { readYaml } from './contract-data.ts';
import { controlPlane } from './control-plane.ts';
import { dangers } from './dangers.ts';
import { errorClasses } from './error-classes.ts';
import { format } from './formatting.ts';
import { guards } from './guards.ts';
import { checkKeywords } from './keywords.ts';
import { lifecycle } from './lifecycle.ts';
import { operations } from './operations.ts';
import { overlays } from './overlays.ts';
import { publicDocument } from './public-document.ts';
import { readContract } from './read-contract.ts';
import { releases } from './releases.ts';
import { types } from './types.ts';
import { validators } from './validators.ts';

/** Every file of generated/ by name, made from the contract under `root`. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const document = await bundle(root);
  const contract = readContract(document);
  checkKeywords(contract);
  const modules = await format(await generatedModules(contract, root));
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const published = publicDocument(document);
  const files = new Map(modules)
    .set('openapi.json', json(published))
    .set('extensions.schema.json', json(await readYaml(join(root, 'spec'), 'extensions.yaml')))
    .set('contract.json', json(document));
  for (const [name, overlay] of overlays(contract, published)) files.set(name, json(overlay));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Modules of runtime/, which are copied beside the modules that they import. */
const RUNTIME = [
  'validators.d.ts',
  'validation.ts',
  'violations.ts',
  'schema-fit.ts',
  'request-notes.ts',
  'release-line.ts',
];

async function generatedModules(contract: Contract, root: string): Promise<Map<string, string>> {
  const openapi = 'spec/openapi.yaml, spec/paths, spec/components';
  const modules: [name: string, source: string, code: string][] = [
    ['openapi.ts', `${openapi}, spec/brands.yaml`, await types(contract)],
    ['operations.ts', openapi, operations(contract)],
    ['lifecycle.ts', 'spec/lifecycle.yaml', lifecycle(contract)],
    ['errors.ts', 'spec/errors.yaml', errors(contract)],
    [
      'error-classes.ts',
      'scripts/generate/runtime/api-error.ts, spec/errors.yaml, spec/paths',
      await errorClasses(contract),
    ],
    ['defects.ts', 'spec/defects.yaml', defects(contract)],
    ['permissions.ts', 'spec/permissions.yaml', permissions(contract)],
    ['python.ts', 'spec/python.yaml', python(contract)],
    ['releases.ts', 'spec/releases.yaml, spec/differences.yaml', releases(contract)],
    ['guards.ts', 'spec/releases.yaml, spec/differences.yaml', guards(contract)],
    ['dangers.ts', 'spec/releases.yaml, spec/differences.yaml', dangers(contract)],
    ['world.ts', 'spec/world.yaml', world(contract)],
    ['workflows.ts', 'spec/workflows.arazzo.yaml', await workflows(root)],
    ['validators.js', `${openapi}, spec/errors.yaml`, validators(contract)],
  ];
  for (const name of RUNTIME) {
    const source = await readFile(new URL(`runtime/${name}`, import.meta.url), 'utf8');
    modules.push([name, `scripts/generate/runtime/${name}`, source.replaceAll('../../../generated/', './')]);
  }
  return new Map([
    ...modules.map(([name, source, code]) => [name, `${header(source)}${code}`] as const),
    ...(await controlPlane(root)),
  ]);
}
