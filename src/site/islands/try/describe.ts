import type { OperationId } from '../../../../generated/operations.ts';
import type { Contract, ContractOperation } from '../../content/contract/contract.ts';
import type { Parameter, Schema } from '../../content/contract/document.ts';
import { resolveSchema } from '../../content/contract/schema-text.ts';
import { exampleRequests } from '../../samples/examples.ts';
import type { ApiRequest } from '../../samples/request.ts';

/** The kind of control for a parameter. */
export type FieldKind = 'text' | 'lines' | 'number' | 'flag' | 'choice' | 'choices' | 'moment';

/** A parameter of an operation. */
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

/** The props of the island, made at build time. */
export interface TryProps {
  readonly operationId: OperationId;
  readonly fields: readonly TryField[];
  readonly examples: readonly TryExample[];
  readonly users: readonly TryUser[];
  readonly tenants: readonly string[];
}

export interface TryUser {
  readonly username: string;
  readonly password: string;
  /** The role in the first tenant. */
  readonly role: string;
}

/** Everything that a page needs to fill in and send a request of this operation. */
export function describeTry(contract: Contract, { id, operation }: ContractOperation): TryProps {
  const operationId = id as OperationId;
  const { users, tenants } = contract.document['x-cloudify-example-world'] as unknown as World;
  const [tenant = ''] = tenants;
  return {
    operationId,
    fields: (operation.parameters ?? [])
      .map((parameter) => contract.resolve<Parameter>(parameter))
      .filter((parameter) => parameter.in !== 'header')
      .map((parameter) => fieldOf(contract, parameter)),
    examples: exampleRequests(contract.document, operationId),
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

function fieldOf(contract: Contract, { name, in: place, description = '', schema }: Parameter): TryField {
  const { type, items } = resolveSchema(contract, schema);
  const isList = type === 'array';
  const item = resolveSchema(contract, isList ? (items ?? {}) : schema);
  const isFlag = item.type === 'boolean' || (item.enum?.includes(true) ?? false);
  const choices = isFlag ? undefined : choicesOf(item);
  return {
    name,
    place: place as TryField['place'],
    kind: isFlag ? 'flag' : kindOf(name, item, isList, choices !== undefined),
    // The form encodes the values.
    description: firstSentence(description).replace(', percent-encoded', ''),
    ...(choices !== undefined && { choices }),
    ...(item.minimum !== undefined && { min: item.minimum }),
    ...(item.maximum !== undefined && { max: item.maximum }),
  };
}

function kindOf(name: string, { type }: Schema, isList: boolean, hasChoices: boolean): FieldKind {
  // The form offers a single key to sort by.
  if (name === '_sort') return 'choice';
  if (hasChoices) return isList ? 'choices' : 'choice';
  if (type === 'integer' || type === 'number') return 'number';
  if (/_at$|^scheduled_for$/.test(name)) return 'moment';
  return isList ? 'lines' : 'text';
}

function choicesOf({ enum: values, const: constant, pattern = '' }: Schema): readonly string[] | undefined {
  if (values !== undefined) return values.map(String);
  if (constant !== undefined) return [String(constant)];
  // `^[+-]?(created_at|id)$`: the keys to sort by, in both directions.
  const names = /^\^\[\+-\]\?\(([\w|]+)\)\$$/.exec(pattern)?.[1]?.split('|');
  return names?.flatMap((key) => [`-${key}`, key]);
}

function firstSentence(text: string): string {
  return (/^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ').replaceAll('`', '');
}
