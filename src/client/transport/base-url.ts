const BASE_PATH = '/api/v3.1';

/** The URL of the API. The error does not quote the URL, which may contain a password. */
export function apiUrl(baseUrl: string | URL, setting = 'baseUrl'): string {
  const text = String(baseUrl);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const prefix = url?.pathname.replace(/\/+$/, '') ?? '';
  const problem = validateUrl(text, url, prefix);
  if (url && !problem) return url.origin + prefix + BASE_PATH;
  throw new TypeError(
    `${setting} must be like https://manager.example.com, optionally with a path; this one ${problem}.`,
  );
}

function validateUrl(text: string, url: URL | undefined, prefix: string): string | undefined {
  if (!url || !/^https?:$/.test(url.protocol)) return 'is not an absolute http or https URL';
  if (url.username || url.password) return 'contains credentials; pass them as auth';
  if (/[?#]/.test(text)) return 'has a query or a fragment';
  if (/\/api(\/v[\d.]+)?$/.test(prefix)) return `ends with ${BASE_PATH}, which the client adds`;
  return undefined;
}
