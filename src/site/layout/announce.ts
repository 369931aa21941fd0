/** Announces a change to screen readers. Every page of the site has the live region for it. */
export function announce(text: string): void {
  const region = document.getElementById('told');
  if (region) region.textContent = text;
}
