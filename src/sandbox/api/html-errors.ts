/** HTML pages: what is answered before a request comes to an operation, and for a body that cannot be parsed. */
import type { HttpResponse } from './http-message.ts';

const HTML = 'text/html; charset=utf-8';

const TEXTS = {
  308: ['Redirecting...', 'You should be redirected automatically to the target URL.'],
  400: ['Bad Request', 'The browser (or proxy) sent a request that this server could not understand.'],
  404: [
    'Not Found',
    'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  ],
  405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
} as const;

export type HtmlErrorStatus = keyof typeof TEXTS;

/** Thrown where the manager answers with a page. */
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

/** What OPTIONS is answered: nothing but the methods. */
export function allowedMethodsResponse(methods: readonly string[]): HttpResponse {
  return { status: 200, headers: { 'Content-Type': HTML, Allow: methods.join(', ') }, body: '' };
}
