import { requestLine } from '../terminal/request-line.ts';
import type { Forwarded } from './server.ts';

/** A request, and why the proxy answered it itself where it did. */
export function forwardedLine({ method, url, status, milliseconds, reason }: Forwarded): string {
  return requestLine({
    method,
    url,
    status,
    outcome: status === 499 ? 'gone' : undefined,
    took: `${milliseconds.toFixed(0)} ms`,
    notes: reason === undefined ? [] : [`proxy: ${reason}`],
  });
}
