import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Prism } from './prism.ts';

/** An OpenAPI document as plain data: what `generated/openapi.json` parses to. */
export interface OpenApiDocument {
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
}

/** An operation of the contract as Prism knows it: path, method and every documented response with its examples. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface EngineRequest {
  method: string;
  /** Below the base path, percent-encoding kept: `/executions/abc`. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: unknown;
}

/** Which documented response to return. Default: the first example of the success. */
export interface ResponseChoice {
  code?: number;
  example?: string;
  mediaType?: string;
  dynamic?: boolean;
}

export interface EngineResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  /** What Prism found wrong with the request, in its own words. */
  violations: { location: string[]; message: string }[];
}

export interface Engine {
  operations: readonly Operation[];
  /** Validates the request and returns a documented response. */
  respond(request: EngineRequest, choice: ResponseChoice): Promise<EngineResponse>;
  /** Validates only the credentials and returns the chosen response. */
  respondUnchecked(request: EngineRequest, choice: ResponseChoice): Promise<EngineResponse>;
}

/**
 * Prism without its HTTP server, which has no base path, sends problem+json where a manager sends HTML, and never responds
 * to a request with invalid JSON.
 */
export async function createEngine(document: OpenApiDocument, { http, core }: Prism): Promise<Engine> {
  // Prism resolves references in place, so that it gets a copy.
  const operations = await http.getHttpOperationsFromSpec(structuredClone(document));
  const prism = http.createInstance(
    {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    { logger: core.createLogger('mock', { level: 'silent' }) },
  );

  async function callPrism(
    request: EngineRequest,
    choice: ResponseChoice,
    validateRequest: boolean,
  ): Promise<EngineResponse> {
    const result = await prism.request(
      {
        method: request.method.toLowerCase() as Operation['method'] & 'get',
        url: { path: request.path, query: queryOf(request.query) },
        headers: request.headers,
        body: request.body,
      },
      [...operations],
      {
        isProxy: false,
        checkSecurity: true,
        validateRequest,
        validateResponse: true,
        errors: false,
        upstreamProxy: undefined,
        // A fresh object for each request: Prism writes the media types it settled on into it.
        mock: {
          dynamic: choice.dynamic ?? false,
          // Like a manager, the mock has one media type for each response and ignores Accept.
          mediaTypes: [choice.mediaType ?? 'application/json'],
          ...(choice.code !== undefined && { code: choice.code }),
          ...(choice.example !== undefined && { exampleKey: choice.example }),
        },
      },
    )();
    if (result._tag === 'Left') throw result.left;
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: textHeaders(output.headers ?? {}),
      body: output.body,
      violations: [
        ...validations.input.map(({ path = [], message }) => ({ location: ['request', ...path], message })),
        ...validations.output.map(({ path = [], message }) => ({ location: ['response', ...path], message })),
      ],
    };
  }

  return {
    operations,
    respond: (request, choice) => callPrism(request, choice, true),
    respondUnchecked: (request, choice) => callPrism(request, choice, false),
  };
}

function queryOf(query: URLSearchParams): Record<string, string | string[]> {
  const names = new Set(query.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

function textHeaders(headers: Record<string, unknown>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
