import type { Output } from '../../terminal/output.ts';
import { requestLine } from '../../terminal/request-line.ts';
import type { Forwarded } from './server.ts';

/** A request, and why the proxy answered it itself where it did. */
export function forwardedLine(
  { method, url, status, milliseconds, reason }: Forwarded,
  output: Pick<Output, 'style'>,
): string {
  const line = {
    method,
    url,
    status,
    outcome: status === 499 ? 'gone' : undefined,
    took: `${milliseconds.toFixed(0)} ms`,
    notes: reason === undefined ? [] : [`proxy: ${reason}`],
  };
  return requestLine(line, output);
}
