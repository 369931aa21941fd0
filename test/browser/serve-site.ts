import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { siteIn } from '../../scripts/serve/site.ts';

/** Where a web server might have put the site: nothing may depend on its being at the root. */
export const SUB_PATH = '/some/path/';

export interface ServedSite {
  /** The root of the site, with a slash at its end. */
  url: string;
  /** Paths that were requested and are not there. */
  missing: string[];
  close(): Promise<void>;
}

/** The built site as static files under a sub-path, as any web server would do it. */
export async function serveSite(folder: string = DOCS_FOLDER): Promise<ServedSite> {
  const site = await siteIn(folder);
  const missing: string[] = [];
  const server = createServer(({ method = 'GET', url = '/' }, response) => {
    const [path = ''] = url.split('?');
    const reply = path.startsWith(SUB_PATH)
      ? site({ method, path: `/${path.slice(SUB_PATH.length)}`, query: '', headers: {}, body: null })
      : undefined;
    if (reply === undefined) missing.push(url);
    response.writeHead(reply?.status ?? 404, reply?.headers ?? {});
    response.end(reply?.body ?? undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
