import { styleText } from 'node:util';
import type { Forwarded } from './server.ts';

/** `12:04:31  GET    /api/v3.1/executions?_size=5  200  12 ms`, and why the proxy answered itself where it did. */
export function requestLine({ method, url, status, milliseconds, reason }: Forwarded): string {
  const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
  return [
    styleText('dim', new Date().toTimeString().slice(0, 8)),
    method.padEnd(6),
    // A terminal must not take a part of a URL for a command.
    url.replace(/[^ -~]/g, '?'),
    styleText(colour, status === 499 ? 'gone' : String(status)),
    styleText('dim', `${milliseconds.toFixed(0)} ms`),
    ...(reason === undefined ? [] : [`proxy: ${reason}`]),
  ].join('  ');
}
