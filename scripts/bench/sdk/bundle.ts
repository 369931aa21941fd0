import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type InputOptions, type OutputChunk, rolldown } from 'rolldown';

/** Bytes that a browser loads. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * A program for a browser, in one file with everything that it may load later. Throws when anything but the given externals
 * stays outside.
 */
export async function bundled(
  input: string,
  { minify, ...options }: InputOptions & { minify: boolean },
): Promise<string> {
  const [{ code, imports, dynamicImports, fileName }] = await filesOf(input, minify, options, false);
  const outside =
    options.external === undefined ? [...imports, ...dynamicImports].filter((file) => file !== fileName) : [];
  if (outside.length > 0) throw new Error(`${input} needs more than one file.`);
  return code;
}

/** What a browser loads to begin a program, minified: the program with the files that it imports statically. */
export async function initialSize(input: string, options: InputOptions = {}): Promise<Size> {
  const files = await filesOf(input, true, options, true);
  const names = new Set([files[0].fileName]);
  for (const name of names)
    for (const { fileName, imports } of files)
      if (fileName === name) for (const each of imports) names.add(each);
  const initial = files.filter(({ fileName }) => names.has(fileName));
  return sizeOf(initial.map(({ code }) => code).join(''));
}

async function filesOf(
  input: string,
  minify: boolean,
  options: InputOptions,
  codeSplitting: boolean,
): Promise<[OutputChunk, ...OutputChunk[]]> {
  await using bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent', ...options });
  const { output } = await bundle.generate({ format: 'esm', minify, codeSplitting });
  return output.filter((file) => file.type === 'chunk') as [OutputChunk, ...OutputChunk[]];
}

/** Compressed at the highest level. */
export function sizeOf(code: string): Size {
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
