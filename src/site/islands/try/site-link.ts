/** Returns a link to a path of the site, relative to the root that the page names. */
export function siteLink(path: string): string {
  return (document.documentElement.dataset.root ?? '/') + path;
}
