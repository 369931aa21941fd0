import { sampleServer } from '../samples/sample-server.ts';

/** Makes the samples of a page that a sandbox serves name that sandbox. */
export function watchSampleServer(): void {
  const { server } = document.documentElement.dataset;
  if (server === undefined || sampleServer() === server) return;
  const [named, own] = [new URL(server), new URL(sampleServer())];
  // In Python samples, host and port are arguments of their own.
  const asArguments = [
    ["'http'", `'${own.protocol.slice(0, -1)}'`],
    [`'${named.hostname}'`, `'${own.hostname}'`],
    [named.port, own.port || (own.protocol === 'https:' ? '443' : '80')],
  ] as const;
  for (const sample of document.querySelectorAll('pre')) {
    const isPython = sample.textContent.includes(`host='${named.hostname}'`);
    const replacements = [[server, own.origin] as const, ...(isPython ? asArguments : [])];
    const texts = document.createTreeWalker(sample, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { data } = text as Text;
      const named = replacements.reduce((result, [from, to]) => result.replaceAll(from, to), data);
      if (named !== data) (text as Text).data = named;
    }
  }
}
