import type { Exchange } from '../exchange.ts';

/** The request and what came back, short enough to be read. */
export function exchangeText({ sent, received }: Exchange, longest = 300): string {
  const { method, path, query, body } = sent;
  const request = `${method} ${path}${query && `?${query}`}${body === undefined ? '' : ` ${body}`}`;
  return `${cut(request, longest)}\n→ ${received.status} ${cut(received.body, longest)}`;
}

function cut(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
