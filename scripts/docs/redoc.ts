import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT, readBundle } from '../contract/bundle.ts';
import { CommandError } from '../terminal/command.ts';
import { SAMPLE_LANGUAGES, withCodeSamples } from './code-samples.ts';

const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
const CACHE = join(ROOT, 'node_modules', '.cache');

/** Writes Redoc's view of the contract: one self-contained page. It takes its time, so what was made before is kept. */
export async function writeRedoc(path: string): Promise<void> {
  const contract = JSON.stringify(withCodeSamples(await readBundle()));
  const key = createHash('sha256')
    .update(contract)
    .update(await readFile(import.meta.filename));
  const kept = join(CACHE, `redoc-${key.digest('hex').slice(0, 16)}.html`);
  if (
    await copyFile(kept, path).then(
      () => true,
      () => false,
    )
  )
    return;

  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'redoc-'));
  try {
    const input = join(work, 'input.json');
    const config = join(work, 'redocly.yaml');
    const page = join(work, 'redoc.html');
    await writeFile(input, contract);
    await writeFile(config, JSON.stringify(redoclyConfig()));
    await redocly(['build-docs', input, '--config', config, '--output', page, '--inlineBundle']);
    await writeFile(page, selfContained(await readFile(page, 'utf8')));
    await copyFile(page, path);
    for (const before of await readdir(CACHE)) {
      if (/^redoc-\w+\.html$/.test(before)) await rm(join(CACHE, before), { force: true });
    }
    await rename(page, kept);
  } finally {
    await rm(work, { recursive: true });
  }
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
