import { constant, docComment, header, literal } from './codegen.ts';
import type { Contract } from './contract.ts';

/** generated/errors.ts: the error catalogue. */
export function errors({ errors }: Contract): string {
  const catalogue = Object.fromEntries(
    Object.entries(errors).map(([code, { status, class: name, python, summary, cause, remedy, retry }]) => [
      code,
      { status, class: name, python, summary, cause, remedy, retry },
    ]),
  );
  return [
    header('spec/errors.yaml'),
    `/** A row of the error catalogue. */
export interface CatalogueError {
  /** The HTTP status it comes with. */
  readonly status: number;
  /** The SDK's error class. */
  readonly class: string;
  /** The Python client's exception, or null where it has none of its own. */
  readonly python: string | null;
  readonly summary: string;
  readonly cause: string;
  readonly remedy: string;
  /** Whether sending the same again can help: never, or later. */
  readonly retry: 'never' | 'later';
}
`,
    docComment('Every error the manager answers with, by its `error_code`.'),
    `export const ERRORS = ${literal(catalogue)} as const satisfies Record<string, CatalogueError>;\n`,
    '/** Every `error_code` of the contract. */\nexport type ErrorCode = keyof typeof ERRORS;\n',
    constant(
      'ERROR_STATUSES',
      Object.fromEntries(Object.entries(errors).map(([code, { status }]) => [code, status])),
      'The HTTP status of every error, for code that can do without the texts.',
    ),
    constant(
      'CLOSED_CODES',
      Object.entries(errors).flatMap(([code, { closed }]) => (closed ? [code] : [])),
      'The codes of a manager that turns requests away whatever they ask, before anything is done.',
    ),
  ].join('\n');
}
