import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Prism } from './prism.ts';

/** An OpenAPI document as plain data: what `generated/openapi.json` parses to. */
export interface OpenApiDocument {
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
}

/** An operation of the contract as Prism knows it: path, method and every documented answer with its examples. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface EngineRequest {
  method: string;
  /** Below the base path, percent-encoding kept: `/executions/abc`. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: unknown;
}

/** Which of the documented answers to give. Nothing wished: the first example of the success. */
export interface Wish {
  code?: number;
  example?: string;
  mediaType?: string;
  dynamic?: boolean;
}

export interface EngineAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  /** What Prism found wrong with the request, in its own words. */
  violations: { location: string[]; message: string }[];
}

export interface Engine {
  operations: readonly Operation[];
  /** Checks the request against the contract and answers as documented. */
  answer(request: EngineRequest, wish: Wish): Promise<EngineAnswer>;
  /** Checks the credentials only, then answers with exactly the wished answer. */
  answerUnchecked(request: EngineRequest, wish: Wish): Promise<EngineAnswer>;
}

/**
 * Prism without its HTTP server. That server knows no base path, speaks problem+json where a manager sends HTML
 * and never answers a request whose JSON is broken, so the HTTP side is ours (index.ts) and everything
 * about the contract stays Prism's.
 */
export async function createEngine(document: OpenApiDocument, { http, core }: Prism): Promise<Engine> {
  // Prism resolves references in place; the caller's document must stay as it was.
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

  async function ask(request: EngineRequest, wish: Wish, validateRequest: boolean): Promise<EngineAnswer> {
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
          dynamic: wish.dynamic ?? false,
          // Like a manager, the mock has one media type per answer and never looks at Accept.
          mediaTypes: [wish.mediaType ?? 'application/json'],
          ...(wish.code !== undefined && { code: wish.code }),
          ...(wish.example !== undefined && { exampleKey: wish.example }),
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
    answer: (request, wish) => ask(request, wish, true),
    answerUnchecked: (request, wish) => ask(request, wish, false),
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
