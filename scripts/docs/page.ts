import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BUNDLE, ROOT, readBundle } from '../contract/bundle.ts';
import { CommandError } from '../terminal/command.ts';
import { SAMPLE_LANGUAGES, withCodeSamples } from './code-samples.ts';

export const DOCS_FOLDER = join(ROOT, 'docs-dist');

const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
const CACHE = join(ROOT, 'node_modules', '.cache');

/** Says from which contract and code the folder was made. */
const STAMP = '.built-from';

export interface BuiltPage {
  path: string;
  bytes: number;
}

/** The reference as one self-contained page, with the contract itself beside it. */
export async function buildDocs(): Promise<BuiltPage> {
  const contract = await readBundle();
  const builtFrom = await sourcesHash();
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'docs-'));
  try {
    const input = join(work, 'input.json');
    const config = join(work, 'redocly.yaml');
    await writeFile(input, JSON.stringify(withCodeSamples(contract)));
    await writeFile(config, JSON.stringify(redoclyConfig()));

    const built = join(work, 'docs');
    await mkdir(built);
    const page = join(built, 'index.html');
    await redocly(['build-docs', input, '--config', config, '--output', page, '--inlineBundle']);
    const html = selfContained(await readFile(page, 'utf8'));
    await writeFile(page, html);
    await copyFile(BUNDLE, join(built, 'openapi.json'));
    await writeFile(join(built, STAMP), builtFrom);

    await replaceFolder(DOCS_FOLDER, built);
    return { path: join(DOCS_FOLDER, 'index.html'), bytes: Buffer.byteLength(html) };
  } finally {
    await rm(work, { recursive: true });
  }
}

/** In one step for whoever reads it, and harmless when another command is just doing the same. */
async function replaceFolder(folder: string, replacement: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(replacement, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** Whether the page is there and made from the contract and the code as they are now. */
export async function docsAreCurrent(): Promise<boolean> {
  const builtFrom = await readFile(join(DOCS_FOLDER, STAMP), 'utf8').catch(() => undefined);
  return builtFrom === (await sourcesHash());
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(BUNDLE).catch(() => ''));
  for (const file of (await readdir(import.meta.dirname)).sort()) {
    hash.update(await readFile(join(import.meta.dirname, file)));
  }
  return hash.digest('hex');
}

function redoclyConfig(): object {
  return {
    telemetry: 'off',
    openapi: {
      // Without this a built page reports every view to Redocly.
      disableTelemetry: true,
      // The last one is Redoc's own: the body alone, for each of its named examples.
      codeSamples: { languages: [...SAMPLE_LANGUAGES, { lang: 'Payload' }] },
      sortRequiredPropsFirst: true,
      jsonSamplesExpandLevel: 3,
      downloadUrls: [{ title: 'OpenAPI document', url: 'openapi.json' }],
    },
  };
}

async function redocly(args: string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [REDOCLY, ...args]);
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    throw new CommandError(`redocly ${args[0]} failed:\n${stderr || stdout || message}`);
  }
}

/**
 * The page fetches its maker's logo from a CDN, and a browser an icon from the server. With the maker's name written out
 * and an empty icon in their place nothing is fetched at all.
 */
function selfContained(page: string): string {
  return page
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g, MAKER)
    .replace('</head>', `<link rel="icon" href="data:,"><style>${GUIDE_STYLE}</style></head>`);
}

/** In a grey that can be read on light and dark. */
const MAKER = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#7b818c">Redocly</text></svg>',
)}`;

/** Redoc keeps half of the page free for code samples, which guides have none of, and breaks names in tables anywhere. */
const GUIDE_STYLE = `
  [data-section-id]:not(:has([data-testid="right-panel"]:not(:empty))) [data-testid="middle-panel"] {
    width: min(100%, 60rem) !important;
  }
  .md-table-wrapper td code { word-break: normal !important; }
  .md-table-wrapper td:last-child { min-width: 12rem; }
`;
