import { createRequire } from 'node:module';
import type * as PrismCore from '@stoplight/prism-core';
import type * as PrismHttp from '@stoplight/prism-http';

export interface Prism {
  readonly http: typeof PrismHttp;
  readonly core: typeof PrismCore;
}

/**
 * Loads Prism as a package sees it.
 *
 * @param from a file or `file:` URL of the package that has Prism installed. Default: this one.
 */
export function loadPrism(from: string = import.meta.url): Prism {
  const require = createRequire(from);
  return { http: require('@stoplight/prism-http'), core: require('@stoplight/prism-core') };
}
