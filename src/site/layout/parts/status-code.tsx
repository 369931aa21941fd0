import type { JSX } from 'preact';

const NAMES: Record<string, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No content',
  400: 'Bad request',
  401: 'Unauthorised',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  415: 'Unsupported media type',
  500: 'Internal server error',
  503: 'Service unavailable',
  507: 'Insufficient storage',
};

/** An HTTP status with its name. */
export function StatusCode({ status }: { status: string | number }): JSX.Element {
  const kind = String(status).startsWith('2') ? 'good' : String(status).startsWith('5') ? 'caution' : 'bad';
  return (
    <span class="status-code" data-kind={kind}>
      <b class="kind-text">{status}</b> {NAMES[status] ?? ''}
    </span>
  );
}

export function statusName(status: string | number): string {
  return NAMES[status] ?? '';
}
