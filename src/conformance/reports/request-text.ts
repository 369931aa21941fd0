import type { Exchange } from '../http/exchange.ts';

const LONGEST = 300;

/** The request and what came back, short enough to be read. */
export function exchangeText(exchange: Exchange, longest = LONGEST): string {
  const { method, path, query, body } = exchange.request;
  const request = `${method} ${path}${query && `?${query}`}${body === undefined ? '' : ` ${body}`}`;
  return `${cut(request, longest)}\n${responseText(exchange, longest)}`;
}

export function responseText({ response }: Exchange, longest = LONGEST): string {
  return `→ ${response.status} ${cut(response.body, longest)}`;
}

function cut(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
