import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { header } from './codegen.ts';
import type { Contract } from './contract.ts';
import { readContract } from './contract-reader.ts';
import { controlPlane } from './control-plane.ts';
import { defects } from './defects.ts';
import { errorClasses } from './error-classes.ts';
import { errors } from './errors.ts';
import { format } from './formatting.ts';
import { checkKeywords } from './keyword-check.ts';
import { lifecycle } from './lifecycle.ts';
import { operations } from './operations.ts';
import { permissions } from './permissions.ts';
import { python } from './python.ts';
import { types } from './types.ts';
import { validators } from './validators.ts';
import { workflows } from './workflows.ts';
import { world } from './world.ts';

/** Everything that belongs into generated/, by file name, made from the contract under `root`. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const document = await bundle(root);
  const contract = readContract(document);
  checkKeywords(contract);
  const sources = await format(await generatedSources(contract, root));
  const files = new Map(sources).set('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function generatedSources(contract: Contract, root: string): Promise<Map<string, string>> {
  return new Map([
    ['openapi.ts', await types(contract)],
    ['operations.ts', operations(contract)],
    ['lifecycle.ts', lifecycle(contract)],
    ['errors.ts', errors(contract)],
    ['error-classes.ts', await errorClasses(contract)],
    ['defects.ts', defects(contract)],
    ['permissions.ts', permissions(contract)],
    ['python.ts', python(contract)],
    ['world.ts', world(contract)],
    ['workflows.ts', await workflows(root)],
    ...(await controlPlane(root)),
    ['validators.js', validators(contract)],
    ['validators.d.ts', await runtime('validators.d.ts')],
    ['validation.ts', await runtime('validation.ts')],
    ['violations.ts', await runtime('violations.ts')],
    ['schema-fit.ts', await runtime('schema-fit.ts')],
    ['request-notes.ts', await runtime('request-notes.ts')],
  ]);
}

/** A module of runtime/, beside the modules that it imports. */
async function runtime(name: string): Promise<string> {
  const source = await readFile(new URL(`runtime/${name}`, import.meta.url), 'utf8');
  return `${header(`scripts/generate/runtime/${name}`)}${source.replaceAll('../../../generated/', './')}`;
}
