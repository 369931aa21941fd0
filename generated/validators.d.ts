// Generated from scripts/generate/runtime/validators.d.ts.
// Do not edit: change the source and run `npm run generate`.

import type { components } from './openapi.ts';
import type { OperationId } from './operations.ts';

/** A failure, in the form of Ajv. */
export interface Failure {
  /** A JSON pointer to the invalid value. */
  readonly instancePath: string;
  readonly keyword: string;
  /** The value of the keyword. */
  readonly schema: unknown;
  /** The schema that contains the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** Details beyond the schema and the value, such as which property is missing. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The invalid value. */
  readonly data: unknown;
}

/** Returns whether a value is valid. `errors` has the failures of the last call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Failure[] | null;
}

export type SchemaName = keyof components['schemas'];

export declare const schemas: Readonly<Record<SchemaName, Validator>>;
export declare const bodies: Readonly<Partial<Record<OperationId, Validator>>>;
export declare const queries: Readonly<Record<OperationId, Validator>>;
/** By status and media type. */
export declare const responses: Readonly<
  Record<OperationId, Readonly<Record<number, Readonly<Record<string, Validator>>>>>
>;
/** The `error_code`s of the operation by status. */
export declare const errorCodes: Readonly<
  Record<OperationId, Readonly<Partial<Record<number, readonly string[]>>>>
>;
/** For responses narrowed by `_include`, in which no field is required. `rows` names the property with the rows. */
export declare const projections: Readonly<
  Partial<Record<OperationId, { readonly rows: string | null; readonly validate: Validator }>>
>;
/** The schemas that unions choose from, by the name in their `$ref`. */
export declare const branches: Readonly<Record<string, Validator>>;
