import ts from 'typescript';

/** Files on disk, parsed once: most of each program are the same libraries. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of the files in `texts`, which need not exist, and of what they import from the disk. */
export function createProgram(
  texts: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
  roots: readonly string[] = [...texts.keys()],
): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const settings = JSON.stringify(options);
  host.getSourceFile = (file, target, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, target);
    const key = `${file} ${settings}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(file, target, ...rest));
    return parsed.get(key);
  };
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  return ts.createProgram(roots, options, host);
}
