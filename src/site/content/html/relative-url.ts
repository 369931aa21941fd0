/** A URL from the root of the site (`/…`) as seen from a file of the site, so that the site works under any path. */
export function relativeUrl(url: string, from: string): string {
  return rootFrom(from) + url.slice(1);
}

/** `./`, or `../` for every folder that a file is in. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
