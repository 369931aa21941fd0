import { styleText } from 'node:util';
import type { Served } from '../sandbox/node/index.ts';

/** `12:04:31  GET    /api/v3.1/executions?_size=5  200  1.2 ms  maria`, and what was out of the ordinary. */
export function requestLine({ method, url, reply, milliseconds }: Served): string {
  const { headers, status } = reply;
  const notes = [
    headers['X-Cloudify-Audit-Username'],
    headers['X-Sandbox-Deviation'] && `deviates: ${headers['X-Sandbox-Deviation']}`,
    headers['X-Sandbox'] !== 'control' && headers['X-Sandbox'] && `sandbox: ${headers['X-Sandbox']}`,
    reply.delivery && delivered(reply.delivery),
  ].filter((note) => note && note !== 'None');
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

function delivered({ delay, ending }: NonNullable<Served['reply']['delivery']>): string {
  const late = delay > 0 ? [`after ${Math.round(delay)} ms`] : [];
  return [...late, ...(ending === 'whole' ? [] : [ending])].join(', ');
}

/** A terminal must not take a part of a URL for a command. */
function printable(url: string): string {
  return url.replace(/[^ -~]/g, '?');
}
