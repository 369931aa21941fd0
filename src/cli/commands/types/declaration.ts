/** Writes what deployments declare of their workflows as TypeScript, for `WorkflowParameters` of the SDK. */
import type { WorkflowParameter } from '../../../../generated/control-plane.ts';
import { replaceUnsafe, sanitizeLines } from '../../terminal/text.ts';

export interface DeclaredWorkflow {
  readonly name: string;
  readonly parameters: Readonly<Record<string, WorkflowParameter>>;
}

/** The first line, by which the command recognizes its files. */
export const HEADER =
  '// Written by `cloudify-executions types`. Run it again when the workflows have changed.';

/**
 * The lines of the file, in the order of the names. A workflow that several deployments declare differently gets a type that
 * each of them is assignable to.
 *
 * @param source Where the workflows are from, for a comment.
 */
export function declarationOf(workflows: readonly DeclaredWorkflow[], source: string): string[] {
  const byName = new Map<string, DeclaredWorkflow[]>();
  for (const workflow of workflows)
    byName.set(workflow.name, [...(byName.get(workflow.name) ?? []), workflow]);
  const names = [...byName.keys()].toSorted();
  const lines = names.flatMap((name) => workflowLines(name, byName.get(name) ?? []));
  return [
    HEADER,
    `// ${source}`,
    '',
    "declare module 'cloudify-executions' {",
    '  interface WorkflowParameters {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
    'export {};',
  ].map(replaceUnsafe);
}

function workflowLines(name: string, variants: readonly DeclaredWorkflow[]): string[] {
  const names = [...new Set(variants.flatMap(({ parameters }) => Object.keys(parameters)))].toSorted();
  if (names.length === 0) return [`${propertyName(name)}: Record<string, never>;`];
  const members = (of: readonly DeclaredWorkflow[]) => names.map((each) => memberOf(each, of));
  const differs = new Set(variants.map((variant) => members([variant]).join(' '))).size > 1;
  return [
    ...(differs
      ? comment('Deployments declare it differently; this type accepts the parameters of all of them.')
      : []),
    `${propertyName(name)}: {`,
    ...members(variants).flatMap((member, index) =>
      [...comment(descriptionOf(names[index] ?? '', variants)), member].map((line) => `  ${line}`),
    ),
    '};',
  ];
}

/** `keep_days?: number;` */
function memberOf(name: string, variants: readonly DeclaredWorkflow[]): string {
  const declared = declarationsOf(name, variants);
  const isOptional = declared.length < variants.length || declared.some(hasDefault);
  const types = [...new Set(declared.map(typeOf))].toSorted();
  const type = types.includes('unknown') ? 'unknown' : types.join(' | ');
  return `${propertyName(name)}${isOptional ? '?' : ''}: ${type};`;
}

function declarationsOf(name: string, variants: readonly DeclaredWorkflow[]): WorkflowParameter[] {
  const declaring = variants.filter(({ parameters }) => Object.hasOwn(parameters, name));
  return declaring.map(({ parameters }) => parameters[name] ?? {});
}

const hasDefault = ({ default: value, required }: WorkflowParameter) =>
  value !== undefined || required === false;

/** What is not here has no type of its own: types that a blueprint defines, and parameters without a type. */
const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['integer', 'number'],
  ['float', 'number'],
  ['boolean', 'boolean'],
  ...[
    'string',
    'textfile',
    'regex',
    'blueprint_id',
    'deployment_id',
    'node_id',
    'node_instance',
    'node_type',
    'operation_name',
    'scaling_group',
    'secret_key',
  ].map((text) => [text, 'string'] as const),
]);

function typeOf({ type, item_type: itemType, constraints }: WorkflowParameter): string {
  const item = TYPES.get(itemType) ?? 'unknown';
  if (type === 'list') return `${item}[]`;
  if (type === 'dict') return `Record<string, ${item}>`;
  return literals(constraints) ?? TYPES.get(type) ?? 'unknown';
}

/** `"red" | "green"`, when the allowed values are listed. */
function literals(constraints: WorkflowParameter['constraints']): string | undefined {
  if (!Array.isArray(constraints)) return undefined;
  const values: unknown = constraints.find((constraint) => constraint?.valid_values)?.valid_values;
  if (!Array.isArray(values) || values.length === 0) return undefined;
  if (!values.every((value) => ['string', 'number', 'boolean'].includes(typeof value))) return undefined;
  return [...new Set(values.map((value) => JSON.stringify(value)))].join(' | ');
}

function descriptionOf(name: string, variants: readonly DeclaredWorkflow[]): string {
  const texts = declarationsOf(name, variants).map(({ description }) => description);
  return texts.find((text) => typeof text === 'string') ?? '';
}

function comment(text: string): string[] {
  const lines = sanitizeLines(text.trim().replaceAll('*/', '*\\/'));
  if (text.trim() === '') return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

const propertyName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
