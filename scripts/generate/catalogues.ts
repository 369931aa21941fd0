/** The modules that hold a catalogue of spec/ as constants. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { constant, literal } from './codegen.ts';
import type { Contract } from './contract.ts';

/** generated/errors.ts */
export function errors({ errors }: Contract): string {
  const entries = Object.entries(errors);
  const catalogue = entries.map(([code, { status, class: name, python, summary, cause, remedy, retry }]) => [
    code,
    { status, class: name, python, summary, cause, remedy, retry },
  ]);
  return [
    `/** A row of the error catalogue. */
export interface CatalogueError {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The SDK's error class. */
  readonly class: string;
  /** The exception of the Python client; null when it has none of its own. */
  readonly python: string | null;
  readonly summary: string;
  readonly cause: string;
  readonly remedy: string;
  /** Whether the same request can succeed when it is repeated: never, or later. */
  readonly retry: 'never' | 'later';
}

/** Every error of the manager, by its \`error_code\`. */
export const ERRORS = ${literal(Object.fromEntries(catalogue))} as const satisfies Record<string, CatalogueError>;

/** Every \`error_code\` of the contract. */
export type ErrorCode = ${unionOf(Object.keys(errors))};
`,
    constant(
      'ERROR_STATUSES',
      Object.fromEntries(entries.map(([code, { status }]) => [code, status])),
      'The HTTP status of every error, for code that needs no texts.',
    ),
    constant(
      'CLOSED_CODES',
      entries.flatMap(([code, { closed }]) => (closed ? [code] : [])),
      'The codes of a manager that rejects every request, whatever it asks for.',
    ),
  ].join('\n');
}

/** generated/defects.ts */
export function defects({ document }: Contract): string {
  const { defects, oddities, tolerated } = document['x-cloudify-defects'];
  return [
    constant('DEFECTS', defects, 'Known issues of the real manager, by id.'),
    `export type DefectId = ${unionOf(Object.keys(defects))};\n`,
    constant('ODDITIES', oddities, 'What the real manager accepts beyond the contract, by id.'),
    'export type OddityId = keyof typeof ODDITIES;\n',
    constant('TOLERATED', tolerated, 'What common clients send although it has no effect, by id.'),
    'export type ToleratedId = keyof typeof TOLERATED;\n',
  ].join('\n');
}

/** In full, so that the declarations of the package need not hold the catalogue. */
function unionOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}

/** generated/permissions.ts */
export function permissions({ document }: Contract): string {
  const { roles, permissions } = document['x-cloudify-permissions'];
  const names = roles.map(({ name }) => name);
  const granted = Object.entries(permissions).map(([name, { roles }]) => [name, roles]);
  return [
    constant('ROLES', names, 'The roles, from the lowest to the highest.'),
    'export type Role = (typeof ROLES)[number];\n',
    constant('PERMISSIONS', Object.fromEntries(granted), 'The roles that have each permission.'),
    'export type Permission = keyof typeof PERMISSIONS;\n',
  ].join('\n');
}

interface CatalogueMethod {
  readonly arguments: string;
  readonly operations: readonly string[];
  readonly sdk: string;
  readonly notes: string;
}

/** generated/python.ts */
export function python({ document }: Contract): string {
  const clients = document['x-cloudify-python-methods'] as Record<string, Record<string, CatalogueMethod>>;
  const methods = Object.entries(clients).flatMap(([client, own]) =>
    Object.entries(own).map(([name, { arguments: signature, operations, sdk, notes }]) => {
      const words = signature.split(/,\s*/).filter((word) => word !== '');
      const named = words.filter((word) => !word.startsWith('**')).map((word) => word.split('='));
      const method = {
        arguments: named.map(([argument, fallback = null]) => ({ name: argument, default: fallback })),
        takesMore: named.length < words.length,
        operations,
        sdk,
        notes,
      };
      return [`${client}.${name}`, method];
    }),
  );
  return `
/** One method of the Python client. */
export interface PythonMethod {
  /** In order; an argument without a default is required. */
  readonly arguments: readonly { readonly name: string; readonly default: string | null }[];
  /** Whether further named arguments are sent in the query. */
  readonly takesMore: boolean;
  /** The operations that it calls. */
  readonly operations: readonly string[];
  /** Its counterpart in the SDK. */
  readonly sdk: string;
  /** How the counterpart differs. */
  readonly notes: string;
}

/** Every public method of the two Python clients, by class and name, in the order of their source. */
export const PYTHON_METHODS = ${literal(Object.fromEntries(methods))} as const satisfies Record<string, PythonMethod>;

/** For example \`ExecutionsClient.list\`. */
export type PythonMethodName = keyof typeof PYTHON_METHODS;
`;
}

/** generated/world.ts */
export function world({ document }: Contract): string {
  return constant(
    'EXAMPLE_WORLD',
    document['x-cloudify-example-world'],
    'The state behind every example of the contract.',
  );
}

/** generated/workflows.ts */
export async function workflows(root: string): Promise<string> {
  const document: unknown = parse(await readFile(join(root, 'spec/workflows.arazzo.yaml'), 'utf8'));
  return constant('WORKFLOWS', document, 'Common tasks with executions, step by step (Arazzo 1.0).');
}
