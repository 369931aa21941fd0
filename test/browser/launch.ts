import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../../scripts/lib/bundle.ts';

/** The browser that npm brought along is built for this platform only. */
const HAS_BUNDLED = process.platform === 'linux' && process.arch === 'x64';

/** Why no page can be opened here, or nothing when it can. */
export const NO_BROWSER: string | undefined =
  HAS_BUNDLED || process.env.CHROMIUM
    ? undefined
    : `npm brings no Chromium for ${process.platform} ${process.arch}: set CHROMIUM to the path of an installed one.`;

let launched: Promise<Browser> | undefined;

/** The headless Chromium that the test files of a process share. To close it closes the pages that are open in it. */
export async function launchBrowser(): Promise<Browser> {
  launched ??= launch();
  const browser = await launched;
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return browser;
}

/** It sends no requests of its own. */
async function launch(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.env.CHROMIUM)
    return await chromium.launch({ executablePath: process.env.CHROMIUM, args: quiet });

  const folder = await unpacked();
  return await chromium.launch({
    executablePath: join(folder, 'chromium'),
    // Not the package's own flags: made for scraping, they switch off CORS and put all pages into one process.
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
    env: {
      ...process.env,
      // The machine may have nothing but Node: these are the libraries and fonts that came with the browser.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

/** Unpacks the browser once. The folder appears complete or not at all, also when others unpack concurrently. */
async function unpacked(): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  const folder = join(cache, 'chromium');
  if (await exists(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'chromium-'));
  const temporary = process.env.TMPDIR;
  // The package unpacks into the temporary directory and nowhere else.
  process.env.TMPDIR = partial;
  try {
    await bundled.executablePath();
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
    await writeFile(join(partial, 'fonts.conf'), fontsIn(folder));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await rename(partial, folder).catch(async (error) => {
    await rm(partial, { recursive: true });
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

/** The package's own list of fonts names fixed places of another machine. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

async function exists(path: string): Promise<boolean> {
  return await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
