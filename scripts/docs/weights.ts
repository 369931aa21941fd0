import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What a browser fetches before it has painted a page and run its small scripts, in bytes. */
export interface PageWeight {
  path: string;
  /** The page itself, as it is and compressed. */
  html: number;
  htmlGzip: number;
  /** Styles and scripts that the page names, compressed; what islands load later is not among them. */
  linkedGzip: number;
  /** Fonts that the page preloads; they are compressed already. */
  fonts: number;
}

/** The weight of every page of the site in a folder. */
export async function weights(folder: string): Promise<PageWeight[]> {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return await Promise.all(
    pages.map(async (path) => {
      const html = await readFile(join(folder, path));
      const [styles, scripts, fonts] = [
        /<link rel="stylesheet" href="([^"]+)"/g,
        /<script[^>]* src="([^"]+)"/g,
        /<link rel="preload" as="font"[^>]* href="([^"]+)"/g,
      ].map((pattern) => [...html.toString('utf8').matchAll(pattern)].map(([, href = '']) => href));
      const size = async (href: string, compress: boolean) => {
        const bytes = await readFile(join(folder, normalize(join(dirname(path), href))));
        return compress ? await gzipped(bytes) : bytes.length;
      };
      const sum = async (hrefs: string[] = [], compress: boolean) =>
        (await Promise.all(hrefs.map((href) => size(href, compress)))).reduce(
          (total, bytes) => total + bytes,
          0,
        );
      return {
        path,
        html: html.length,
        htmlGzip: await gzipped(html),
        linkedGzip: await sum([...(styles ?? []), ...(scripts ?? [])], true),
        fonts: await sum(fonts, false),
      };
    }),
  );
}

async function gzipped(bytes: Buffer): Promise<number> {
  return (await promisify(gzip)(bytes)).length;
}
