import type { Output } from './output.ts';

/** A request, for one line of a server's log. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly status: number;
  /** Shown in place of a status that was not sent. */
  readonly outcome?: string | undefined;
  /** `1.2 ms`. */
  readonly time: string;
  /** Everything unusual about it. */
  readonly notes: readonly string[];
}

/** `12:04:31  GET    /api/v3.1/executions?_size=5  200  1.2 ms`, and the notes. */
export function requestLine(
  { method, url, status, outcome, time, notes }: LoggedRequest,
  output: Pick<Output, 'style'>,
): string {
  const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
  return [
    output.style('dim', new Date().toTimeString().slice(0, 8)),
    method.padEnd(6),
    sanitizeUrl(url),
    output.style(colour, outcome ?? String(status)),
    output.style('dim', time),
    ...notes,
  ].join('  ');
}

/** A terminal must not execute a part of a URL. */
function sanitizeUrl(url: string): string {
  return url.replace(/[^ -~]/g, '?');
}
