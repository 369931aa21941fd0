/** Links from the root of the site (`href="/…"`, or `](/…)` in markdown) as links from the page, wherever the site stands. */
export function relativeLinks(text: string, path: string): string {
  const up = rootFrom(path);
  return text
    .replaceAll(/\b(href|src|data-root|data-search)="\/(?!\/)/g, `$1="${up}`)
    .replaceAll(/\]\(\/(?!\/)/g, `](${up}`);
}

/** `./`, or `../` for every folder that a page is in. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
