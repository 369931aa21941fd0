import type { components } from '../../../generated/openapi.ts';
import type { OperationId } from '../../../generated/operations.ts';

/** What a validator found, as Ajv tells it. */
export interface Failure {
  /** A JSON pointer to what is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  /** The value of the keyword. */
  readonly schema: unknown;
  /** The schema that the keyword stands in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** What neither the schema nor the value tells, such as which property is missing. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The value that is wrong. */
  readonly data: unknown;
}

/** Says whether a value is valid, and leaves what it found in `errors` until it is called again. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Failure[] | null;
}

export type SchemaName = keyof components['schemas'];

export declare const schemas: Readonly<Record<SchemaName, Validator>>;
export declare const bodies: Readonly<Partial<Record<OperationId, Validator>>>;
export declare const queries: Readonly<Record<OperationId, Validator>>;
/** By status and media type. */
export declare const answers: Readonly<
  Record<OperationId, Readonly<Record<number, Readonly<Record<string, Validator>>>>>
>;
/** By status, the `error_code`s that the operation answers with it. */
export declare const errorCodes: Readonly<
  Record<OperationId, Readonly<Partial<Record<number, readonly string[]>>>>
>;
/** For answers narrowed by `_include`: they require no field of a row. `rows` names the property that holds the rows. */
export declare const projections: Readonly<
  Partial<Record<OperationId, { readonly rows: string | null; readonly validate: Validator }>>
>;
/** The schemas that unions choose from, by the name in their `$ref`. */
export declare const branches: Readonly<Record<string, Validator>>;
