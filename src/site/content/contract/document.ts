// The types of the contract, as far as the pages use it: OpenAPI and its extensions.

export interface Reference {
  $ref: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  not?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  'x-cloudify-permission'?: string;
  'x-cloudify-brand'?: string;
  'x-cloudify-since'?: string;
}

/** The JSON Schema of the extensions: those of the root, and by definition those of the parts of a document. */
export interface ExtensionsSchema {
  properties: Record<string, Schema>;
  $defs: { published: Schema; part: Schema };
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  'x-cloudify-since'?: string;
}

export interface Media {
  schema?: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Response {
  description: string;
  content?: Record<string, Media>;
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

export interface Operation {
  operationId: string;
  tags: [string];
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, Media> };
  responses: Record<string, Response | Reference>;
  'x-cloudify-permission': string;
  'x-cloudify-minimum-role': string;
  'x-cloudify-error-codes': string[];
  'x-cloudify-python': string[];
  'x-cloudify-since'?: string;
  'x-codeSamples'?: CodeSample[];
}

export interface CatalogueError {
  status: number;
  class: string;
  python: string | null;
  summary: string;
  cause: string;
  remedy: string;
  retry: 'later' | 'never';
  'x-cloudify-since'?: string;
}

/** How some releases of the manager differ from the contract. */
export interface Difference {
  area: string;
  subject: string;
  where: {
    [place in 'operations' | 'body' | 'query' | 'headers' | 'fields' | 'codes' | 'defects']?: string[];
  } & { schema?: string };
  contract: string;
  dangerous?: boolean;
  variants: { is: string; lines: string[]; summary: string }[];
  client?: string;
  evidence?: string[];
}

export interface Defect {
  kind: 'internal-error' | 'misbehaviour';
  operations: string[];
  does: string;
  meant: string;
  cope: string;
  evidence: string[];
}

/** What the manager accepts beyond the contract. */
export interface Oddity {
  operations: string[];
  in: 'body' | 'query' | 'header' | 'path' | 'media';
  at: string[];
  accepts: Schema | boolean;
  result: string;
  evidence: string[];
}

export interface ActionOutcome {
  becomes?: string;
  error?: string;
  evidence: string[];
}

export interface Lifecycle {
  statuses: Record<string, { display: string; set: 'finished' | 'active' | 'waiting'; meaning: string }>;
  patch: {
    rejection: string;
    allowed: Record<string, string[]>;
    exceptions: { workflow_id: string; from: string[]; allowed: string[] }[];
    effects: { on: string; workflow_id?: string; sets: string }[];
  };
  actions: Record<'execution' | 'group', Record<string, Record<string, ActionOutcome>>>;
  groupStatus: { when: unknown; status: string | null }[];
  queue: {
    busy: string[];
    dequeuedPerEvent: number;
    maxConcurrentWorkflows: number;
    defaultConcurrency: number;
    dequeuesOn: string[];
  };
}

export interface PythonMethod {
  operations: string[];
  sdk: string;
}

export interface ContractDocument {
  info: { title: string; version: string; summary: string; description: string };
  tags: { name: string; description: string }[];
  'x-cloudify-guides': { title: string; markdown: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, Example>;
  };
  'x-cloudify-errors': Record<string, CatalogueError>;
  'x-cloudify-lifecycle': Lifecycle;
  'x-cloudify-permissions': {
    roles: { name: string; description: string }[];
    permissions: Record<string, { grants: string; roles: string[] }>;
  };
  'x-cloudify-python-methods': Record<string, Record<string, PythonMethod>>;
  'x-cloudify-defects': {
    defects: Record<string, Defect>;
    oddities: Record<string, Oddity>;
    tolerated: Record<string, Oddity>;
  };
  'x-cloudify-example-world': Record<string, unknown>;
  'x-cloudify-differences': Record<string, Difference>;
}
