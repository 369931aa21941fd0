import { OBSERVER_HEADER } from './headers.ts';

const NAME = OBSERVER_HEADER.toLowerCase();

/** Whether a request is that of one who only looks on. What changes something is never that. */
export function isMonitoring(
  method: string | undefined,
  headers: Readonly<Record<string, unknown>>,
): boolean {
  return headers[NAME] !== undefined && (method === 'GET' || method === 'HEAD');
}
