/** What a program costs the compiler, counted by the compiler itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../lib/bundle.ts';

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);

export interface Checked {
  readonly program: ts.Program;
  readonly source: ts.SourceFile;
  readonly problems: readonly (string | ts.DiagnosticMessageChain)[];
  readonly instantiations: number;
}

/**
 * A program of one file, of which that file alone is checked, as it is when what it imports is an installed package.
 *
 * @param file It need not be there.
 */
export function checked(file: string, text = readFileSync(file, 'utf8')): Checked {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, target, ...rest) =>
    path === file ? ts.createSourceFile(path, text, target) : getSourceFile(path, target, ...rest);
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  // What `tsc --extendedDiagnostics` prints. The compiler has it and does not document it.
  const { getInstantiationCount } = program as unknown as { getInstantiationCount(): number };
  return {
    program,
    source,
    problems: problems.map(({ messageText }) => messageText),
    instantiations: getInstantiationCount(),
  };
}
