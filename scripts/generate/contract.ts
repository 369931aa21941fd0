/** A JSON Schema as the bundle holds it: `$ref`s point into `#/components/schemas`. */
export type Schema = { readonly [keyword: string]: unknown };

/** The whole contract, as far as the generator reads it. */
export interface Document extends ContractData {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers?: readonly { readonly url: string; readonly description: string }[];
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: Record<string, Record<string, unknown>>;
}

/** What the contract holds beside the description of the API. */
export interface ContractData {
  readonly 'x-cloudify-errors': Record<string, CatalogueError>;
  readonly 'x-cloudify-lifecycle': Lifecycle;
  readonly 'x-cloudify-permissions': {
    readonly roles: readonly { readonly name: string }[];
    readonly permissions: Record<string, { readonly roles: readonly string[] }>;
  };
  /** brand → what it names */
  readonly 'x-cloudify-brands': Readonly<Record<string, string>>;
  readonly 'x-cloudify-python-methods': Record<string, unknown>;
  readonly 'x-cloudify-example-world': Record<string, unknown>;
  readonly 'x-cloudify-guides': readonly { readonly title: string; readonly markdown: string }[];
  readonly 'x-cloudify-defects': {
    defects: Record<string, unknown>;
    oddities: Record<string, unknown>;
    tolerated: Record<string, unknown>;
  };
  readonly 'x-cloudify-releases': readonly {
    readonly line: string;
    readonly versions: readonly string[];
    readonly support: 'full' | 'careful';
  }[];
  readonly 'x-cloudify-differences': Readonly<Record<string, Difference>>;
}

/** One entry of spec/differences.yaml. */
export interface Difference {
  readonly area: string;
  readonly subject: string;
  readonly where: {
    readonly [place in
      | 'operations'
      | 'body'
      | 'query'
      | 'headers'
      | 'fields'
      | 'codes'
      | 'defects']?: readonly string[];
  } & { readonly schema?: string };
  readonly contract: string;
  readonly dangerous?: boolean;
  readonly variants: readonly {
    readonly is: string;
    readonly lines: readonly string[];
    readonly summary: string;
    readonly overlay?: readonly { readonly target: string; readonly update: unknown }[];
  }[];
  readonly client?: string;
  readonly guard?: {
    readonly operations?: readonly string[];
    readonly uses?: readonly string[];
    readonly with?: string;
    readonly without?: readonly string[];
    readonly variants?: readonly string[];
    readonly whenKnown?: boolean;
    readonly renamed?: { readonly lines: readonly string[]; readonly to: string };
  };
}

/** One row of spec/errors.yaml. */
export interface CatalogueError {
  readonly status: number;
  readonly class: string;
  readonly python: string | null;
  readonly summary: string;
  readonly cause: string;
  readonly remedy: string;
  readonly retry: 'never' | 'later';
  readonly closed?: boolean;
}

/** spec/lifecycle.yaml. */
export interface Lifecycle {
  readonly statuses: Record<string, { readonly set: string; readonly display: string }>;
  readonly patch: {
    readonly allowed: Record<string, readonly string[]>;
    readonly exceptions: readonly {
      readonly workflow_id: string;
      readonly from: readonly string[];
      readonly allowed: readonly string[];
    }[];
  };
  readonly actions: {
    readonly execution: Record<
      string,
      Record<string, { readonly becomes?: string; readonly error?: string }>
    >;
  };
  readonly [section: string]: unknown;
}

export interface QueryParameter {
  readonly name: string;
  /** How a list is written: repeated or joined by commas; false for a single value. */
  readonly list: 'repeat' | 'comma' | false;
  /** The type of a value, or of each value of a list. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
  /** The name of the component, or null when the operation describes the parameter itself. */
  readonly component: string | null;
  readonly keywords: readonly string[];
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly QueryParameter[];
  readonly headers: readonly string[];
  /** The schema of the JSON body; bodies are always required. */
  readonly body: Schema | undefined;
  /** The one status below 300. */
  readonly success: number;
  /** status → media type → schema */
  readonly statuses: ReadonlyMap<number, ReadonlyMap<string, Schema>>;
  readonly permission: string;
  readonly minimumRole: string;
  readonly errorCodes: readonly string[];
  readonly python: readonly string[];
}

export interface Contract {
  readonly document: Document;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly Operation[];
  readonly errors: Readonly<Record<string, CatalogueError>>;
  readonly lifecycle: Lifecycle;
  readonly brands: Readonly<Record<string, string>>;
  readonly releases: ContractData['x-cloudify-releases'];
  readonly differences: ContractData['x-cloudify-differences'];
}

/** The name of the component that a `$ref` points to. */
export function referencedComponent(schema: Schema): string | undefined {
  return typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
}
