import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type InputOptions, type RolldownBuild, rolldown } from 'rolldown';

/** Bytes that a browser loads. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * A program with all that it needs in one file for a browser, but for what is named as external; whatever else would have
 * to stay outside is an error.
 */
export async function bundled(
  input: string,
  { minify, ...options }: InputOptions & { minify: boolean },
): Promise<string> {
  const bundle: RolldownBuild = await rolldown({
    input,
    platform: 'browser',
    logLevel: 'silent',
    ...options,
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify });
    const [{ code, imports, dynamicImports }, ...further] = output;
    const outside = options.external === undefined ? [...imports, ...dynamicImports] : [];
    if (further.length + outside.length > 0) {
      throw new Error(`${input} needs more than one file.`);
    }
    return code;
  } finally {
    await bundle.close();
  }
}

/** Compressed as well as each can. */
export function sizeOf(code: string): Size {
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
