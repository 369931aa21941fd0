import type { Handler } from '../call.ts';

/** As recorded; the sandbox knows no build. */
const SYSTEM = {
  build: null,
  date: null,
  commit: null,
  distribution: 'debian',
  distro_release: 'bookworm',
};

export const getVersion: Handler = ({ manager }) => {
  const { version } = manager.release;
  return { status: 200, text: [JSON.stringify({ edition: 'community', version, ...SYSTEM })] };
};
