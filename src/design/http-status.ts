/** The reason phrases of the HTTP statuses that a manager or a proxy sends. HTTP/2 has none on the wire. */
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  507: 'Insufficient Storage',
};

export function reasonPhrase(status: string | number): string {
  return REASONS[Number(status)] ?? '';
}

/** The kind of a status, for its colour. */
export function statusKind(status: string | number): 'good' | 'caution' | 'bad' {
  if (Number(status) < 400) return 'good';
  return Number(status) < 500 ? 'caution' : 'bad';
}
