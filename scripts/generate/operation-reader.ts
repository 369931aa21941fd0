import {
  type Document,
  type Operation,
  type QueryParameter,
  referencedComponent,
  type Schema,
} from './contract.ts';

type Parameter = { readonly [keyword: string]: unknown };
type Content = Record<string, { readonly schema?: Schema }>;

/** Reads one operation; what it has that cannot be carried over is added to the problems. */
export class OperationReader {
  readonly #document: Document;
  readonly #path: string;
  readonly #method: string;
  readonly #operation: Readonly<Record<string, unknown>>;
  readonly #problems: string[];
  readonly #id: string;

  constructor(document: Document, path: string, method: string, operation: unknown, problems: string[]) {
    this.#document = document;
    this.#path = path;
    this.#method = method.toUpperCase();
    this.#operation = operation as Record<string, unknown>;
    this.#problems = problems;
    this.#id = String(this.#operation.operationId ?? `${this.#method} ${path}`);
  }

  read(): Operation {
    const statuses = this.#statuses();
    return {
      id: this.#text('operationId'),
      summary: this.#text('summary'),
      method: this.#method,
      path: this.#path,
      query: this.#parameters('query').map(([parameter, component]) =>
        this.#queryParameter(parameter, component),
      ),
      headers: this.#parameters('header').map(([parameter]) => String(parameter.name)),
      body: this.#body(),
      success: this.#success([...statuses.keys()]),
      statuses,
      permission: this.#text('x-cloudify-permission'),
      minimumRole: this.#text('x-cloudify-minimum-role'),
      errorCodes: this.#errorCodes(),
      python: this.#list('x-cloudify-python'),
    };
  }

  /** Each with the name of its component, if it has one. */
  #parameters(place: string): [Parameter, string | null][] {
    return this.#list<Parameter>('parameters')
      .map((parameter): [Parameter, string | null] => [
        this.#resolve(parameter),
        referencedComponent(parameter) ?? null,
      ])
      .filter(([parameter]) => parameter.in === place);
  }

  #queryParameter(parameter: Parameter, component: string | null): QueryParameter {
    const name = String(parameter.name);
    const schema = parameter.schema as Schema;
    const { style = 'form' } = parameter;
    if (style !== 'form') this.#problem(`writes ${name} in style "${style}"; only "form" is handled`);
    const resolved = this.#resolve<Schema>(schema);
    const isList = resolved.type === 'array';
    return {
      name,
      list: isList ? (parameter.explode === false ? 'comma' : 'repeat') : false,
      type: this.#textType(name, isList ? this.#resolve<Schema>(resolved.items as Schema) : resolved),
      required: parameter.required === true,
      component,
      keywords: Object.keys(parameter),
      schema,
    };
  }

  // Text that may stay text is left alone: a flag takes "true" as it is.
  #textType(name: string, schema: Schema): QueryParameter['type'] {
    const types = [schema.type ?? 'string'].flat() as string[];
    if (types.includes('string')) return 'string';
    const [type] = types;
    if (type === 'integer' || type === 'number' || type === 'boolean') return type;
    this.#problem(
      `has the query parameter ${name} of type ${type}; handled are string, integer, number, boolean`,
    );
    return 'string';
  }

  #body(): Schema | undefined {
    if (this.#operation.requestBody === undefined) return undefined;
    const { required, content } = this.#resolve<{ required?: boolean; content: Content }>(
      this.#operation.requestBody,
    );
    const mediaTypes = Object.keys(content).join(', ');
    if (!required) this.#problem('has a body that is not `required: true`; only required bodies are handled');
    if (mediaTypes !== 'application/json')
      this.#problem(`takes ${mediaTypes}; only application/json is handled`);
    return content['application/json']?.schema;
  }

  #statuses(): Map<number, Map<string, Schema>> {
    const responses = Object.entries((this.#operation.responses ?? {}) as Record<string, unknown>);
    return new Map(
      responses.map(([status, response]) => {
        const { content = {} } = this.#resolve<{ content?: Content }>(response);
        const schemas = Object.entries(content).map(
          ([mediaType, { schema = {} }]) => [mediaType, schema] as const,
        );
        return [Number(status), new Map(schemas)];
      }),
    );
  }

  #success(statuses: readonly number[]): number {
    const [success, ...more] = statuses.filter((status) => status < 300);
    if (success === undefined || more.length > 0) this.#problem('must document exactly one status below 300');
    return success ?? 0;
  }

  #errorCodes(): string[] {
    const codes = this.#list<string>('x-cloudify-error-codes');
    const unknown = codes.filter((code) => !Object.hasOwn(this.#document['x-cloudify-errors'], code));
    for (const code of unknown)
      this.#problem(`has the error code "${code}", which spec/errors.yaml does not know`);
    return codes;
  }

  #text(key: string): string {
    const value = this.#operation[key];
    if (typeof value !== 'string') this.#problem(`must have ${key}, a text`);
    return String(value);
  }

  #list<T>(key: string): T[] {
    const value = this.#operation[key] ?? [];
    if (Array.isArray(value)) return value;
    this.#problem(`has ${key} that is not a list`);
    return [];
  }

  #resolve<T>(value: unknown): T {
    const { $ref } = value as { $ref?: string };
    if ($ref === undefined) return value as T;
    const [, , kind = '', name = ''] = $ref.split('/');
    return this.#resolve<T>(this.#document.components[kind]?.[name]);
  }

  #problem(text: string): void {
    this.#problems.push(`${this.#id} ${text}.`);
  }
}
