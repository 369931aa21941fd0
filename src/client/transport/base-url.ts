/** The path of the API behind the address of a manager. */
const API_PATH = '/api/v3.1';

/** The URL of the API. The error does not quote the URL, which may contain a password. */
export function apiUrl(baseUrl: string | URL, apiPath = API_PATH, setting = 'baseUrl'): string {
  const text = String(baseUrl);
  const url = parseUrl(text);
  const prefix = url?.pathname.replace(/\/+$/, '') ?? '';
  const problem = validateUrl(text, url, prefix);
  if (!/^(\/[^?#]*[^?#/])?$/.test(apiPath)) {
    throw new TypeError('apiPath must begin with a slash and not end with one, such as /console/sp.');
  }
  if (url && !problem) return url.origin + prefix + apiPath;
  throw new TypeError(
    `${setting} must be like https://manager.example.com, optionally with a path; this one ${problem}.`,
  );
}

/** A URL, in a page also one that is relative to it. `URL.canParse` is missing in jsdom and in browsers of 2023. */
function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text, text.startsWith('/') ? globalThis.location?.origin : undefined);
  } catch {
    return undefined;
  }
}

function validateUrl(text: string, url: URL | undefined, prefix: string): string | undefined {
  if (!url || !/^https?:$/.test(url.protocol)) return 'is not an absolute http or https URL';
  if (url.username || url.password) return 'contains credentials; pass them as auth';
  if (/[?#]/.test(text)) return 'has a query or a fragment';
  if (/\/api(\/v[\d.]+)?$/.test(prefix)) return `ends with ${API_PATH}, which the client adds`;
  return undefined;
}
