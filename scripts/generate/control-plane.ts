import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS from 'openapi-typescript';
import { parse } from 'yaml';
import { header } from './codegen.ts';
import type { Schema } from './contract.ts';
import { typesText } from './types.ts';
import { functionName, validatorCode } from './validator-code.ts';

const SOURCE = 'spec/sandbox/openapi.yaml';
const NEIGHBOURS = 'spec/neighbours/openapi.yaml';

/** The documents that the sandbox validates; the rows of a state document have a faster decoder of their own. */
const VALIDATED = ['Behaviour', 'ClockChange', 'ClockSetting', 'FaultRules'];

interface Document {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * The types of what the sandbox serves outside the contract, each schema once more under its plain name, and the validators
 * of the control plane.
 */
export async function controlPlane(root: string): Promise<[file: string, text: string][]> {
  const read = async (source: string) => parse(await readFile(join(root, source), 'utf8')) as Document;
  const document = await read(SOURCE);
  const neighbours = await read(NEIGHBOURS);
  return [
    ['control-plane.ts', `${await documentTypes(SOURCE, document)}\n${stateKeys(document)}`],
    ['control-plane-validators.js', controlPlaneValidators(document)],
    ['control-plane-validators.d.ts', controlPlaneDeclarations()],
    ['neighbours.ts', `${await documentTypes(NEIGHBOURS, neighbours)}\n${tables(neighbours)}`],
  ];
}

/** The paths, and the fields of each kind of row. */
function tables({ paths, components: { schemas } }: Document): string {
  const fields = Object.entries(schemas).flatMap(([name, { properties, required }]) =>
    properties && required ? [[name, Object.keys(properties)]] : [],
  );
  return [
    `export const PATHS = ${JSON.stringify(Object.keys(paths))} as const;\n`,
    `export const FIELDS = ${JSON.stringify(Object.fromEntries(fields))} as const;\n`,
  ].join('\n');
}

/** The keys of each kind of object in a state document. */
function stateKeys({ components: { schemas } }: Document): string {
  const entries = Object.entries(schemas).flatMap(([name, { properties }]) =>
    properties && (name.startsWith('State') || name.startsWith('Workflow'))
      ? [[name, Object.keys(properties)]]
      : [],
  );
  return `export const STATE_KEYS = ${JSON.stringify(Object.fromEntries(entries))} as const;\n`;
}

async function documentTypes(source: string, document: Document): Promise<string> {
  const options = { defaultNonNullable: false, immutable: true, silent: true };
  return [header(source), typesText(await openapiTS(JSON.stringify(document), options))].join('\n');
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
