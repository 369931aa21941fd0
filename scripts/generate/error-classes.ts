import { readFile } from 'node:fs/promises';
import type { CatalogueError, Contract } from './contract.ts';
import { docComment, header, literal } from './source-text.ts';

/** generated/error-classes.ts: the base class as it stands in runtime/, and one class per code of the catalogue. */
export async function errorClasses({ errors }: Contract): Promise<string> {
  const base = await readFile(new URL('runtime/api-error.ts', import.meta.url), 'utf8');
  const entries = Object.entries(errors);
  return [
    header('scripts/generate/runtime/api-error.ts, spec/errors.yaml'),
    base,
    ...entries.map(([code, error]) => errorClass(code, error)),
    docComment('The class for each `error_code`. For a code that is not here, use `ApiError` itself.'),
    `export const ERROR_CLASSES = {\n${entries.map(([code, error]) => `  ${code}: ${error.class},\n`).join('')}} as const;\n`,
  ].join('\n');
}

function errorClass(code: string, error: CatalogueError): string {
  const counterpart = error.python ? `\`${error.python}\`` : 'none, it raises `CloudifyClientError`';
  const doc = [
    error.summary,
    '',
    `Cause: ${error.cause.trim()}`,
    '',
    `What to do: ${error.remedy.trim()}`,
    '',
    `Status ${error.status}. In the Python client: ${counterpart}.`,
  ];
  return `${docComment(doc.join('\n'))}
export class ${error.class} extends ApiError {
  override get name(): string {
    return ${literal(error.class)};
  }
  declare readonly status: ${error.status};
  declare readonly code: ${literal(code)};
}
`;
}
