/** The HTML error pages of requests that do not reach an operation, and of bodies that cannot be parsed. */
import type { HttpResponse } from './http-message.ts';

const HTML = 'text/html; charset=utf-8';

const TEXTS = {
  308: ['Redirecting...', 'Use the path in the header Location.'],
  400: ['Bad Request', 'The body of the request is not valid JSON.'],
  404: ['Not Found', 'The manager has no such path.'],
  405: ['Method Not Allowed', 'The path does not support this method.'],
} as const;

export type HtmlErrorStatus = keyof typeof TEXTS;

/** Thrown where the manager responds with an HTML page. */
export class HtmlError extends Error {
  readonly status: HtmlErrorStatus;

  constructor(status: HtmlErrorStatus) {
    super(TEXTS[status][0]);
    this.name = 'HtmlError';
    this.status = status;
  }
}

export function htmlErrorResponse(
  status: HtmlErrorStatus,
  headers: Record<string, string> = {},
): HttpResponse {
  const [title, text] = TEXTS[status];
  const head = `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n`;
  return {
    status,
    headers: { 'Content-Type': HTML, ...headers },
    body: `${head}<h1>${title}</h1>\n<p>${text}</p>\n`,
  };
}

/** The response to OPTIONS. */
export function allowedMethodsResponse(methods: readonly string[]): HttpResponse {
  return { status: 200, headers: { 'Content-Type': HTML, Allow: methods.join(', ') }, body: '' };
}
