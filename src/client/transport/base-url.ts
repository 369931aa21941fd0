const BASE_PATH = '/api/v3.1';

/** The URL below which the operations live. A refusal does not quote what was given: there may be a password in it. */
export function apiUrl(baseUrl: string | URL, setting = 'baseUrl'): string {
  const text = String(baseUrl);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const prefix = url?.pathname.replace(/\/+$/, '') ?? '';
  const fault = validateUrl(text, url, prefix);
  if (url === undefined || fault !== undefined) {
    throw new TypeError(
      `${setting} must be like https://manager.example.com, maybe with a path; this one ${fault}.`,
    );
  }
  return url.origin + prefix + BASE_PATH;
}

function validateUrl(text: string, url: URL | undefined, prefix: string): string | undefined {
  if (!url || !/^https?:$/.test(url.protocol)) return 'is not an absolute http or https URL';
  if (url.username || url.password) return 'has credentials in it, which belong into auth';
  if (/[?#]/.test(text)) return 'has a query or a fragment';
  if (/\/api(\/v[\d.]+)?$/.test(prefix)) return `has ${BASE_PATH} in it, which the client adds`;
  return undefined;
}
