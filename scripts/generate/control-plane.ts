import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { header } from './codegen.ts';

const SOURCE = 'spec/sandbox/openapi.yaml';

/** generated/control-plane.ts: the types of the sandbox's own operations, each schema once more under its plain name. */
export async function controlPlane(root: string): Promise<string> {
  const document = parse(await readFile(join(root, SOURCE), 'utf8')) as {
    components: { schemas: Record<string, unknown> };
  };
  const nodes = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  const aliases = Object.keys(document.components.schemas).map(
    (name) => `export type ${name} = components['schemas']['${name}'];\n`,
  );
  return [header(SOURCE), astToString(nodes), ...aliases].join('\n');
}
