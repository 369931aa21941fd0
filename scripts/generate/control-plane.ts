import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS from 'openapi-typescript';
import { parse } from 'yaml';
import { header } from './codegen.ts';
import type { Schema } from './contract.ts';
import { typesText } from './types.ts';
import { functionName, validatorCode } from './validator-code.ts';

const SOURCE = 'spec/sandbox/openapi.yaml';

/** The documents that the sandbox validates; the rows of a state document have a faster decoder of their own. */
const VALIDATED = ['Behaviour', 'ClockChange', 'ClockSetting', 'FaultRules'];

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The types of the sandbox's own operations, each schema once more under its plain name, and the validators. */
export async function controlPlane(root: string): Promise<[file: string, text: string][]> {
  const document = parse(await readFile(join(root, SOURCE), 'utf8')) as Document;
  return [
    ['control-plane.ts', await controlPlaneTypes(document)],
    ['control-plane-validators.js', controlPlaneValidators(document)],
    ['control-plane-validators.d.ts', controlPlaneDeclarations()],
  ];
}

async function controlPlaneTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  return [header(SOURCE), typesText(nodes)].join('\n');
}

function controlPlaneValidators({ components: { schemas } }: Document): string {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, referenced] of JSON.stringify(schemas[name]).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      add(referenced as string);
    }
  };
  VALIDATED.forEach(add);
  const table = (names: Iterable<string>): string =>
    `{ ${[...names].map((name) => `${name}: ${functionName(name)}`).join(', ')} }`;
  return [
    header(SOURCE),
    validatorCode(new Map([...needed].map((name) => [name, schemas[name] as Schema]))),
    `export const schemas = ${table(VALIDATED)};\n`,
    `export const branches = ${table(needed)};\n`,
  ].join('\n');
}

function controlPlaneDeclarations(): string {
  return `${header(SOURCE)}
import type { Validator } from './validators.js';

export declare const schemas: Readonly<Record<${VALIDATED.map((name) => `'${name}'`).join(' | ')}, Validator>>;
/** The schemas that unions choose from, by the name in their \`$ref\`. */
export declare const branches: Readonly<Record<string, Validator>>;
`;
}
