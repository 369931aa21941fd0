import { DEVIATION_HEADER, NOTE_HEADER, SANDBOX_HEADER } from '../../../sandbox/index.ts';
import type { ServedRequest } from '../../../sandbox/server/index.ts';
import type { Output } from '../../terminal/output.ts';
import { requestLine } from '../../terminal/request-line.ts';

/** A request with its user, and everything unusual about it. */
export function servedLine(
  { method, url, response, milliseconds }: ServedRequest,
  output: Pick<Output, 'style'>,
): string {
  const { headers, status, delivery } = response;
  const notes = [
    headers['X-Cloudify-Audit-Username'],
    note('deviates', headers[DEVIATION_HEADER]),
    note('note', headers[NOTE_HEADER]),
    headers[SANDBOX_HEADER] === 'control' ? undefined : note('sandbox', headers[SANDBOX_HEADER]),
    delivery && delivered(delivery),
  ].filter((text) => text !== undefined);
  return requestLine({ method, url, status, time: `${milliseconds.toFixed(1)} ms`, notes }, output);
}

function note(description: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${description}: ${text}`;
}

function delivered({ delay, ending }: NonNullable<ServedRequest['response']['delivery']>): string {
  const late = delay > 0 ? [`after ${Math.round(delay)} ms`] : [];
  return [...late, ...(ending === 'complete' ? [] : [ending])].join(', ');
}
