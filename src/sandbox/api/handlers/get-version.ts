import { RELEASES } from '../../../../generated/releases.ts';
import type { Handler } from '../call.ts';

/** As recorded; the sandbox knows no build. */
const SYSTEM = {
  build: null,
  date: null,
  commit: null,
  distribution: 'debian',
  distro_release: 'bookworm',
};

export const getVersion: Handler = () => {
  const version = RELEASES.at(-1)?.versions.at(-1);
  return { status: 200, text: [JSON.stringify({ edition: 'community', version, ...SYSTEM })] };
};
