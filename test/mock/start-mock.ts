import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { type Listening, listen } from '../../scripts/serve/listening.ts';
import { createMock } from '../../src/mock/index.ts';

/** The mock over the whole contract on a free port; its `url` is what a client takes as `baseUrl`. */
export async function startMock(): Promise<Listening> {
  const mock = await createMock(await readContractDocument());
  return await listen(mock.handle, 0);
}
