import type { Workflow, WorkflowParameter } from '../../../generated/control-plane.ts';

export interface ParameterField {
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'list' | 'dict' | 'any';
  readonly isRequired: boolean;
  readonly description: string | undefined;
  readonly initial: string;
  /** The allowed values, if they are listed. */
  readonly choices: readonly string[] | undefined;
  readonly rules: readonly string[];
  readonly constraints: NonNullable<WorkflowParameter['constraints']>;
}

const KINDS = ['string', 'integer', 'float', 'boolean', 'list', 'dict'] as const;

export function parameterFields(workflow: Workflow | undefined): ParameterField[] {
  return Object.entries(workflow?.parameters ?? {}).map(([name, parameter]) => {
    const kind = KINDS.find((each) => each === parameter.type) ?? 'any';
    const constraints = parameter.constraints ?? [];
    return {
      name,
      kind,
      isRequired: parameter.required !== false && parameter.default === undefined,
      description: parameter.description,
      initial: parameter.default === undefined ? '' : textOf(parameter.default),
      choices: choicesOf(constraints),
      rules: constraints.flatMap((constraint) => Object.entries(constraint).map(ruleText)),
      constraints,
    };
  });
}

export interface ParsedForm {
  /** The parameters to send, without defaults and empty fields. */
  readonly parameters: Record<string, unknown>;
  readonly errors: Record<string, string>;
}

export function parseForm(
  fields: readonly ParameterField[],
  texts: Readonly<Record<string, string>>,
): ParsedForm {
  const parameters: Record<string, unknown> = {};
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const text = texts[field.name] ?? field.initial;
    if (text.trim() === '') {
      if (field.isRequired) faults[field.name] = 'It is required.';
      continue;
    }
    if (text === field.initial) continue;
    const value = parseValue(field, text);
    const fault = value === undefined ? `It must be ${ALLOWED[field.kind]}.` : constraintError(field, value);
    if (fault !== undefined) faults[field.name] = fault;
    else parameters[field.name] = value;
  }
  return { parameters, errors: faults };
}

const ALLOWED = {
  string: 'a text',
  integer: 'a whole number',
  float: 'a number',
  boolean: 'true or false',
  list: 'a list in JSON, such as ["a", "b"]',
  dict: 'an object in JSON, such as {"a": 1}',
  any: 'a value',
} as const;

/** @returns undefined when the text is not a value of this kind. */
function parseValue({ kind }: ParameterField, text: string): unknown {
  if (kind === 'string') return text;
  const value = parseJson(text);
  switch (kind) {
    case 'integer':
      return Number.isInteger(value) ? value : undefined;
    case 'float':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'list':
      return Array.isArray(value) ? value : undefined;
    case 'dict':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    // Valid JSON is parsed; anything else is a string.
    case 'any':
      return value === undefined ? text : value;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function choicesOf(constraints: ParameterField['constraints']): string[] | undefined {
  const values = constraints.find((constraint) => Array.isArray(constraint.valid_values))?.valid_values;
  return (values as unknown[] | undefined)?.map(textOf);
}

function ruleText([rule, argument]: [string, unknown]): string {
  const list = Array.isArray(argument) ? argument.map(textOf) : [];
  switch (rule) {
    case 'in_range':
      return `from ${list[0]} to ${list[1]}`;
    case 'valid_values':
      return `one of ${list.join(', ')}`;
    default:
      return `${rule.replaceAll('_', ' ')} ${textOf(argument)}`;
  }
}

/** The constraints that the page checks itself; the manager checks the others. */
function constraintError({ constraints, choices }: ParameterField, value: unknown): string | undefined {
  if (choices !== undefined && !choices.includes(textOf(value)))
    return `It must be one of ${choices.join(', ')}.`;
  for (const { in_range: range } of constraints) {
    if (!Array.isArray(range) || typeof value !== 'number') continue;
    const [least, most] = range as [unknown, unknown];
    if ((typeof least === 'number' && value < least) || (typeof most === 'number' && value > most)) {
      return `It must be from ${least} to ${most}.`;
    }
  }
  return undefined;
}
