import type { HttpResponse } from '../../api/http-message.ts';
import { SANDBOX_HEADER } from '../headers.ts';

const TITLES = {
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
} as const;

/** The HTML page of the web server in front of a manager that does not respond. */
export function gatewayError(status: keyof typeof TITLES): HttpResponse {
  const title = `${status} ${TITLES[status]}`;
  return {
    status,
    headers: { 'Content-Type': 'text/html', [SANDBOX_HEADER]: 'fault' },
    body: `<html>
<head><title>${title}</title></head>
<body>
<center><h1>${title}</h1></center>
<hr><center>nginx</center>
</body>
</html>
`,
  };
}
