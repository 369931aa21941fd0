/** A schema of any library that implements Standard Schema: Zod, Valibot, ArkType. */
export type StandardSchema<Output> = {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
  };
};

type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A schema, or a function that returns the parsed data or throws. */
export type Schema<Output> = StandardSchema<Output> | ((data: unknown) => Output);

/**
 * Parses data by the schema.
 *
 * @throws what `toError` makes of the first issue.
 */
export async function parseBy<Output>(
  schema: Schema<Output>,
  data: unknown,
  toError: (problem: string) => Error,
): Promise<Output> {
  // The schemas of some libraries are functions, too.
  if (!('~standard' in schema)) return schema(data);
  const result = await schema['~standard'].validate(data);
  if (!result.issues) return result.value;
  const [{ message, path = [] } = { message: 'invalid data' }] = result.issues;
  const place = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
  throw toError(`data that the schema rejects (${place && `${place}: `}${message})`);
}
