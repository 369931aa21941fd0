/** For those who do not see the page change; every page of the site has the place for it. */
export function tell(text: string): void {
  const place = document.getElementById('told');
  if (place) place.textContent = text;
}

/** A link from the root of the site, from wherever this page stands. */
export function siteLink(path: string): string {
  return (document.documentElement.dataset.root ?? '/') + path;
}
