import { docComment, header, literal } from './codegen.ts';
import type { Contract } from './contract.ts';

interface CatalogueMethod {
  readonly arguments: string;
  readonly operations: readonly string[];
  readonly sdk: string;
  readonly notes: string;
}

/** generated/python.ts: the methods of the Python client, with what each takes and what stands for it here. */
export function python({ document }: Contract): string {
  const clients = document['x-cloudify-python-methods'] as Record<string, Record<string, CatalogueMethod>>;
  const methods = Object.entries(clients).flatMap(([client, own]) =>
    Object.entries(own).map(([name, { arguments: signature, operations, sdk, notes }]) => {
      const words = signature.split(/,\s*/);
      const named = words.filter((word) => !word.startsWith('**')).map((word) => word.split('='));
      return [
        `${client}.${name}`,
        {
          arguments: named.map(([argument, fallback = null]) => ({ name: argument, default: fallback })),
          takesMore: named.length < words.length,
          operations,
          sdk,
          notes,
        },
      ];
    }),
  );
  return [
    header('spec/python.yaml'),
    `/** One method of the Python client. */
export interface PythonMethod {
  /** In their order; one without a default has to be given. */
  readonly arguments: readonly { readonly name: string; readonly default: string | null }[];
  /** Whether further named arguments go into the query as they are. */
  readonly takesMore: boolean;
  /** The operations that it calls. */
  readonly operations: readonly string[];
  /** Its counterpart in the SDK. */
  readonly sdk: string;
  /** What is different there. */
  readonly notes: string;
}
`,
    docComment(
      'Every public method of the two Python clients, by class and name, in the order of their source.',
    ),
    `export const PYTHON_METHODS = ${literal(Object.fromEntries(methods))} as const satisfies Record<string, PythonMethod>;\n`,
    '/** Such as `ExecutionsClient.list`. */\nexport type PythonMethodName = keyof typeof PYTHON_METHODS;\n',
  ].join('\n');
}
