import { styleText } from 'node:util';
import { DEVIATION_HEADER, SANDBOX_HEADER } from '../../sandbox/index.ts';
import type { Served } from '../../sandbox/node/index.ts';

/** `12:04:31  GET    /api/v3.1/executions?_size=5  200  1.2 ms  maria`, and what was out of the ordinary. */
export function requestLine({ method, url, reply, milliseconds }: Served): string {
  const { headers, status, delivery } = reply;
  const notes = [
    headers['X-Cloudify-Audit-Username'],
    note('deviates', headers[DEVIATION_HEADER]),
    headers[SANDBOX_HEADER] === 'control' ? undefined : note('sandbox', headers[SANDBOX_HEADER]),
    delivery && delivered(delivery),
  ].filter((text) => text !== undefined);
  const time = new Date().toTimeString().slice(0, 8);
  const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
  return [
    styleText('dim', time),
    method.padEnd(6),
    printable(url),
    styleText(colour, String(status)),
    styleText('dim', `${milliseconds.toFixed(1)} ms`),
    ...notes,
  ].join('  ');
}

function note(about: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${about}: ${text}`;
}

function delivered({ delay, ending }: NonNullable<Served['reply']['delivery']>): string {
  const late = delay > 0 ? [`after ${Math.round(delay)} ms`] : [];
  return [...late, ...(ending === 'whole' ? [] : [ending])].join(', ');
}

/** A terminal must not take a part of a URL for a command. */
function printable(url: string): string {
  return url.replace(/[^ -~]/g, '?');
}
