import type { Output } from './output.ts';

/** A request that a server of ours has answered, as one line of its log. */
export interface AnsweredLine {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly status: number;
  /** What stands in place of the status, where that is none that was sent. */
  readonly outcome?: string | undefined;
  /** `1.2 ms`. */
  readonly took: string;
  /** What was out of the ordinary. */
  readonly notes: readonly string[];
}

/** `12:04:31  GET    /api/v3.1/executions?_size=5  200  1.2 ms`, and the notes. */
export function requestLine(
  { method, url, status, outcome, took, notes }: AnsweredLine,
  output: Pick<Output, 'style'>,
): string {
  const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
  return [
    output.style('dim', new Date().toTimeString().slice(0, 8)),
    method.padEnd(6),
    printable(url),
    output.style(colour, outcome ?? String(status)),
    output.style('dim', took),
    ...notes,
  ].join('  ');
}

/** A terminal must not take a part of a URL for a command. */
function printable(url: string): string {
  return url.replace(/[^ -~]/g, '?');
}
