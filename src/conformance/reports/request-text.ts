import type { Exchange } from '../http/exchange.ts';

const MAX_LENGTH = 300;

/** The request and what came back, short enough to be read. */
export function exchangeText(exchange: Exchange, maxLength = MAX_LENGTH): string {
  const { method, path, query, body } = exchange.request;
  const request = `${method} ${path}${query && `?${query}`}${body === undefined ? '' : ` ${body}`}`;
  return `${truncate(request, maxLength)}\n${responseText(exchange, maxLength)}`;
}

export function responseText({ response }: Exchange, maxLength = MAX_LENGTH): string {
  return `→ ${response.status} ${truncate(response.body, maxLength)}`;
}

function truncate(text: string, maxLength: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength)}…` : line;
}
