import { dirname } from 'node:path';
import ts from 'typescript';
import { createProgram } from '../typescript-program.ts';

/** A value to be assigned to a type, both as source text. */
export interface Assignment {
  readonly type: string;
  readonly value: unknown;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2023.d.ts'],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
};

/**
 * Asks the TypeScript compiler which values it accepts, as a reader of the SDK would meet it: each is written as a
 * literal where the type is expected. `typesFile` is imported as it is on disk, unless a text is given for it.
 */
export function judgeByTypes(
  typesFile: string,
  assignments: readonly Assignment[],
  typesText?: string,
): boolean[] {
  const lines = assignments.map(
    ({ type, value }, index) => `const value${index}: ${type} = ${JSON.stringify(value)};`,
  );
  const samplesFile = `${dirname(typesFile)}/samples.ts`;
  const imports = `import type { components, operations } from './${typesFile.slice(dirname(typesFile).length + 1)}';`;
  const texts = new Map([[samplesFile, [imports, ...lines].join('\n')]]);
  if (typesText !== undefined) texts.set(typesFile, typesText);

  const program = createProgram(texts, OPTIONS, [samplesFile]);
  const samples = program.getSourceFile(samplesFile);
  if (!samples) throw new Error('The compiler did not read the samples.');
  const broken = [
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(typesFile)),
  ];
  if (broken.length > 0) throw new Error(ts.formatDiagnostics(broken, ts.createCompilerHost(OPTIONS)));

  const rejected = new Set(
    program
      .getSemanticDiagnostics(samples)
      .map(({ start = 0 }) => samples.getLineAndCharacterOfPosition(start).line - 1),
  );
  return assignments.map((_, index) => !rejected.has(index));
}
