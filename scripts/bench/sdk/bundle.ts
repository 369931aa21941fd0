import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type InputOptions, rolldown } from 'rolldown';

/** Bytes that a browser loads. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * What a browser loads of a program before it runs: one file, without what it imports later. Throws when anything but the
 * given externals stays outside.
 */
export async function bundled(
  input: string,
  { minify, ...options }: InputOptions & { minify: boolean },
): Promise<string> {
  await using bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent', ...options });
  const { output } = await bundle.generate({ format: 'esm', minify });
  const [{ code, imports }] = output;
  if (options.external === undefined && imports.length > 0) throw new Error(`${input} needs more than one file.`);
  return code;
}

/** Compressed at the highest level. */
export function sizeOf(code: string): Size {
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
