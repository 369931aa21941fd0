import type { OperationId } from '../../../../generated/operations.ts';
import { exampleRequests, operationOf, resolved } from '../../samples/examples.ts';
import type { ApiRequest } from '../../samples/request.ts';

/** How a parameter is filled in. */
export type FieldKind = 'text' | 'lines' | 'number' | 'flag' | 'choice' | 'choices' | 'moment';

/** A parameter of an operation, with what its field needs to know. */
export interface TryField {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly kind: FieldKind;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

export interface TryExample {
  readonly summary: string;
  readonly request: ApiRequest;
}

/** What the place on an operation's page gets, made at build time. */
export interface TryProps {
  readonly operationId: OperationId;
  readonly fields: readonly TryField[];
  readonly examples: readonly TryExample[];
  readonly users: readonly TryUser[];
  readonly tenants: readonly string[];
}

/** A user of the example world; its passwords are no secret. */
export interface TryUser {
  readonly username: string;
  readonly password: string;
  /** What they may do in the first tenant. */
  readonly role: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Everything that a page needs to fill in and send a request of this operation. */
export function describeTry(document: object, operationId: OperationId): TryProps {
  const parameters = (operationOf(document, operationId).parameters ?? []) as readonly unknown[];
  const fields = parameters
    .map((parameter) => resolved(document, parameter))
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .map((parameter) => fieldOf(document, parameter));
  return {
    operationId,
    fields,
    examples: exampleRequests(document, operationId),
    ...peopleOf(document),
  };
}

function peopleOf(document: object): Pick<TryProps, 'users' | 'tenants'> {
  const { users, tenants } = (document as { 'x-example-world': World })['x-example-world'];
  const [tenant = ''] = tenants;
  return {
    tenants,
    users: users.map(({ username, password, system_role: system, tenants: roles }) => ({
      username,
      password,
      role: system === 'default' ? (roles[tenant] ?? 'no role') : system,
    })),
  };
}

interface World {
  readonly tenants: readonly string[];
  readonly users: readonly {
    readonly username: string;
    readonly password: string;
    readonly system_role: string;
    readonly tenants: Readonly<Record<string, string>>;
  }[];
}

function fieldOf(document: object, parameter: Node): TryField {
  const schema = resolved(document, parameter.schema);
  const isList = schema.type === 'array';
  const item = isList ? resolved(document, schema.items) : schema;
  const name = String(parameter.name);
  const choices = choicesOf(item);
  const isFlag = ((item.enum ?? []) as unknown[]).includes(true);
  return {
    name,
    place: parameter.in as TryField['place'],
    kind: kindOf(name, item, isList, isFlag, choices),
    // The field does the encoding.
    description: firstSentence(String(parameter.description ?? '')).replace(', percent-encoded', ''),
    ...(choices !== undefined && !isFlag && { choices }),
    ...(typeof item.minimum === 'number' && { min: item.minimum }),
    ...(typeof item.maximum === 'number' && { max: item.maximum }),
  };
}

function kindOf(
  name: string,
  item: Node,
  isList: boolean,
  isFlag: boolean,
  choices: readonly string[] | undefined,
): FieldKind {
  if (isFlag) return 'flag';
  // Fields to sort by are few enough to choose one of; who needs several can add them in a sample.
  if (name === '_sort') return 'choice';
  if (choices !== undefined) return isList ? 'choices' : 'choice';
  if (item.type === 'integer' || item.type === 'number') return 'number';
  if (/_at$|^scheduled_for$/.test(name)) return 'moment';
  return isList ? 'lines' : 'text';
}

function choicesOf(item: Node): readonly string[] | undefined {
  if (Array.isArray(item.enum)) return item.enum.map(String);
  if ('const' in item) return [String(item.const)];
  // `^[+-]?(created_at|id)$`: what there is to sort by, in both directions.
  const names = /^\^\[\+-\]\?\(([\w|]+)\)\$$/.exec(String(item.pattern ?? ''))?.[1]?.split('|');
  return names?.flatMap((name) => [`-${name}`, name]);
}

function firstSentence(text: string): string {
  return (/^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ').replaceAll('`', '');
}
