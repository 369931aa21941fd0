/** The cost of a program in the compiler, as counted by the compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { createProgram } from '../../typescript-program.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);

interface TypeCheck {
  readonly program: ts.Program;
  readonly source: ts.SourceFile;
  readonly problems: readonly (string | ts.DiagnosticMessageChain)[];
  readonly instantiations: number;
}

/** Checks one file without the files it imports, as if they were an installed package. The file need not exist. */
export function typeCheck(file: string, text = readFileSync(file, 'utf8')): TypeCheck {
  const program = createProgram(new Map([[file, text]]), options);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  // The number that `tsc --extendedDiagnostics` prints; the method is not documented.
  const { getInstantiationCount } = program as unknown as { getInstantiationCount(): number };
  return {
    program,
    source,
    problems: problems.map(({ messageText }) => messageText),
    instantiations: getInstantiationCount(),
  };
}
