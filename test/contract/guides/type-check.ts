// Type-checks TypeScript samples against the SDK's source, all in one go.
// A sample may import the package by its name, and finds a `client` unless it makes its own.
// Nothing is written and nothing runs.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { SOURCES } from '../../client/recipes/sample.ts';
import { createProgram } from '../../typescript-program.ts';

export interface Sample {
  /** Where the sample stands, for messages. */
  file: string;
  line: number;
  code: string;
}

const ROOT = join(import.meta.dirname, '../../..');

// On one line with the first line of the sample, so that lines can be counted.
const CLIENT =
  "import type { CloudifyClient as Client } from 'cloudify-executions'; declare const client: Client; ";

/** What the compiler has against the samples, as `file:line: message`. */
export function typeCheck(samples: readonly Sample[]): string[] {
  const sources = new Map(
    samples.map((sample, index) => [
      join(ROOT, `sample-${index}.ts`),
      { ...sample, code: withClient(sample.code) },
    ]),
  );
  const options: ts.CompilerOptions = {
    ...compilerOptions(),
    // A sample shows one thing; what it computes need not be used.
    noUnusedLocals: false,
    paths: Object.fromEntries(Object.entries(SOURCES).map(([name, path]) => [name, [path]])),
  };
  const texts = new Map([...sources].map(([file, { code }]) => [file, code]));
  const program = createProgram(texts, options);
  // What the SDK's own source is worth is for the project's type check to say.
  const diagnostics = [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...program.getOptionsDiagnostics(), ...diagnostics].map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    const sample = file && sources.get(file.fileName);
    if (!file || !sample) return `${file?.fileName ?? 'the compiler'}: ${message}`;
    return `${sample.file}:${sample.line + file.getLineAndCharacterOfPosition(start).line}: ${message}`;
  });
}

const withClient = (code: string): string => (/\bconst client\b/.test(code) ? code : CLIENT + code);

function compilerOptions(): ts.CompilerOptions {
  const path = join(ROOT, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '));
  return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, dirname(path)).options;
}
