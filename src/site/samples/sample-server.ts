/**
 * The server that the samples of this page name: the one that serves the page when that is a sandbox, otherwise the one
 * of the contract. The build writes the contract's into the page; a sandbox marks the pages that it serves.
 */
export function sampleServer(): string {
  const { server = '', sandbox } = document.documentElement.dataset;
  return sandbox === undefined ? server : location.origin;
}
