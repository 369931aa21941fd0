import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { createMock } from '../../src/mock/index.ts';

export interface Listening {
  /** Without a trailing slash: `http://127.0.0.1:8080`. */
  url: string;
  close(): Promise<void>;
}

/** The mock over the whole contract on a free port; its `url` is what a client takes as `baseUrl`. */
export async function startMock(): Promise<Listening> {
  const { handle } = await createMock(await readContractDocument());
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
