import { readFile } from 'node:fs/promises';
import { docComment, literal } from './codegen.ts';
import type { CatalogueError, Contract } from './contract.ts';

/** generated/error-classes.ts: the base class of runtime/, and one class per code of the catalogue. */
export async function errorClasses({ errors, operations }: Contract): Promise<string> {
  const base = await readFile(new URL('runtime/api-error.ts', import.meta.url), 'utf8');
  const entries = Object.entries(errors);
  const classes = entries.map(([, error]) => error.class);
  return [
    base
      .replace('../../../generated/', './')
      // Only the classes below use this.
      .replace('export function define', 'function define'),
    ...entries.map(([code, error]) => errorClass(code, error)),
    `${docComment('The errors by their `error_code`.')}
export interface ErrorsByCode {
${entries.map(([code, error]) => `  readonly ${code}: ${error.class};\n`).join('')}}
`,
    `${docComment('The class for each `error_code`. For a code that is not here, use `ApiError` itself.')}
export const ERROR_CLASSES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [${classes.join(', ')}].map((it) => [it.code, it]),
) as unknown as { readonly [Code in keyof ErrorsByCode]: ApiErrorClass<ErrorsByCode[Code]> };
`,
    docComment('The error classes of each operation.'),
    `export const OPERATION_ERRORS = {\n${operations
      .map(
        ({ id, errorCodes }) => `  ${id}: [${errorCodes.map((code) => errors[code]?.class).join(', ')}],\n`,
      )
      .join('')}} as const;\n`,
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
  const otherCode = snakeCase(error.class) === code ? '' : `, ${literal(code)}`;
  // Marked as pure, so that bundlers drop unused classes.
  return `${docComment(doc.join('\n'))}
export const ${error.class}: ApiErrorClass<${error.class}> = /* @__PURE__ */ define(${literal(error.class)}${otherCode});
export interface ${error.class} extends ApiError {
  readonly status: ${error.status};
  readonly code: ${literal(code)};
}
`;
}

/** Like `define` in runtime/api-error.ts. */
function snakeCase(name: string): string {
  return name.replace(/\B[A-Z]/g, '_$&').toLowerCase();
}
