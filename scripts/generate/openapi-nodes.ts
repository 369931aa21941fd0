// The parts of an OpenAPI document that become the published one, as far as they change.
import type { Schema } from './contract.ts';

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
  $ref?: string;
}

export interface Parameter {
  in: string;
  required?: boolean;
  example?: unknown;
  schema: { items?: Record<string, unknown> };
}

export interface Operation {
  operationId: string;
  parameters?: { $ref?: string; name?: string }[];
  requestBody?: unknown;
  responses: Record<string, Response>;
}

export type Components = Record<string, Record<string, unknown>>;
