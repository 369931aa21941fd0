import { type Credentials, exampleCredentials } from '../contract/bundle.ts';
import type { OpenApiDocument } from '../mock/index.ts';
import { serverUrlOf } from '../mock/routing.ts';
import { curlLines } from './curl.ts';
import { python, pythonArguments, typescript } from './literal.ts';

/** The languages of the reference, in the order of its tabs. Redoc shows a sample only if both texts agree with this. */
export const SAMPLE_LANGUAGES = [
  { lang: 'shell', label: 'curl' },
  { lang: 'typescript', label: 'TypeScript' },
  { lang: 'python', label: 'Python' },
] as const;

export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number]['lang'];

export interface CodeSample {
  lang: SampleLanguage;
  label: string;
  source: string;
}

/** One request of the example world, as three languages would send it. */
interface SampleCall {
  /** As curl sends it; for the operations whose use is in their parameters. */
  query?: string;
  typescript(example: Example): string;
  python(example: Example): string;
}

interface Example {
  id: string;
  body: Record<string, unknown>;
  /** What the body does; only where the operation has other examples, between which a reader has to choose. */
  caption?: string;
}

const SHOW_EXECUTION = {
  typescript: 'console.log(execution.id, execution.status);',
  python: "print(execution['id'], execution['status'])",
};
const SHOW_GROUP = {
  typescript: 'console.log(group.id, group.status);',
  python: "print(group['id'], group['status'])",
};

/**
 * The calls, by operationId. Ids and bodies come from the contract's first named examples; a test sends every
 * curl and TypeScript sample to the mock and compares what arrives.
 */
const CALLS: Record<string, SampleCall> = {
  listExecutions: {
    query: 'status=queued&status=started&_sort=-created_at&_size=20',
    typescript: () =>
      lines(
        'const page = await client.executions.list({',
        "  filter: { status: ['queued', 'started'] },",
        "  sort: '-created_at',",
        '  size: 20,',
        '});',
        'for (const execution of page.items) {',
        '  console.log(execution.id, execution.status);',
        '}',
      ),
    python: () =>
      lines(
        'page = client.executions.list(',
        "    status=['queued', 'started'],",
        "    sort='created_at',",
        '    is_descending=True,',
        '    _size=20,',
        ')',
        'for execution in page:',
        "    print(execution['id'], execution['status'])",
      ),
  },
  startExecution: {
    typescript: ({ body }) =>
      lines(
        `const execution = await client.executions.start(${typescript(body)});`,
        SHOW_EXECUTION.typescript,
      ),
    python: ({ body }) =>
      lines(`execution = client.executions.start(${pythonArguments(body)})`, SHOW_EXECUTION.python),
  },
  deleteExecutions: {
    typescript: ({ body }) =>
      lines(
        'const deleted = await client.executions.delete({',
        `  toDatetime: new Date(${typescript(body.to_datetime)}),`,
        '});',
        "console.log(deleted, 'executions are gone');",
      ),
    python: ({ body }) =>
      lines(
        `before = datetime(${pythonDate(body.to_datetime)})  # UTC, without a timezone`,
        'deleted = client.executions.delete(to_datetime=before)',
        "print(deleted, 'executions are gone')",
      ),
  },
  getExecution: {
    typescript: ({ id }) =>
      lines(`const execution = await client.executions.get(${typescript(id)});`, SHOW_EXECUTION.typescript),
    python: ({ id }) => lines(`execution = client.executions.get(${python(id)})`, SHOW_EXECUTION.python),
  },
  actOnExecution: {
    typescript: ({ id, body }) =>
      lines(
        `const execution = await client.executions.${body.action}(${typescript(id)});`,
        SHOW_EXECUTION.typescript,
      ),
    python: ({ id, body }) =>
      lines(`execution = client.executions.${body.action}(${python(id)})`, SHOW_EXECUTION.python),
  },
  updateExecution: {
    typescript: ({ id, body }) =>
      lines(
        'const execution = await client.executions.update(',
        `  ${typescript(id)},`,
        `  ${indented(typescript(body))},`,
        ');',
        SHOW_EXECUTION.typescript,
      ),
    python: ({ id, body }) =>
      lines(
        `execution = client.executions.update(${pythonArguments(body, [python(id)])})`,
        SHOW_EXECUTION.python,
      ),
  },
  shouldStartExecution: {
    typescript: ({ id }) =>
      lines(
        `const mayStart = await client.executions.shouldStart(${typescript(id)});`,
        'console.log(mayStart);',
      ),
    python: ({ id }) => lines(`print(client.executions.should_start(${python(id)}))`),
  },
  listExecutionGroups: {
    query: 'workflow_id=backup&_sort=-created_at&_get_data=true',
    typescript: () =>
      lines(
        'const page = await client.executionGroups.list({',
        "  filter: { workflow_id: 'backup' },",
        "  sort: '-created_at',",
        '  getData: true,',
        '});',
        'for (const group of page.items) {',
        '  console.log(group.id, group.status);',
        '}',
      ),
    python: () =>
      lines(
        'page = client.execution_groups.list(',
        "    workflow_id='backup',",
        "    _sort='-created_at',",
        '    _get_data=True,',
        ')',
        'for group in page:',
        "    print(group['id'], group['status'])",
      ),
  },
  createExecutionGroup: {
    typescript: ({ body }) =>
      lines(`const group = await client.executionGroups.start(${typescript(body)});`, SHOW_GROUP.typescript),
    python: ({ body }) =>
      lines(`group = client.execution_groups.start(${pythonArguments(body)})`, SHOW_GROUP.python),
  },
  getExecutionGroup: {
    typescript: ({ id }) =>
      lines(`const group = await client.executionGroups.get(${typescript(id)});`, SHOW_GROUP.typescript),
    python: ({ id }) => lines(`group = client.execution_groups.get(${python(id)})`, SHOW_GROUP.python),
  },
  actOnExecutionGroup: {
    typescript: ({ id, body }) =>
      lines(
        `const group = await client.executionGroups.${body.action}(${typescript(id)});`,
        'console.log(group.id);',
      ),
    python: ({ id, body }) =>
      lines(`group = client.execution_groups.${body.action}(${python(id)})`, "print(group['id'])"),
  },
  updateExecutionGroup: {
    typescript: ({ id, body }) =>
      lines(
        'const group = await client.executionGroups.setConcurrency(',
        `  ${typescript(id)},`,
        `  ${typescript(body.concurrency)},`,
        ');',
        'console.log(group.concurrency);',
      ),
    python: ({ id, body }) =>
      lines(
        `group = client.execution_groups.set_concurrency(${pythonArguments({}, [python(id), python(body.concurrency)])})`,
        "print(group['concurrency'])",
      ),
  },
};

interface ContractOperation {
  operationId: string;
  'x-codeSamples'?: CodeSample[];
  parameters?: unknown[];
  requestBody?: unknown;
}

/** A copy of the contract with the three samples on every operation. */
export function withCodeSamples<Document extends OpenApiDocument>(contract: Document): Document {
  const document = structuredClone(contract) as Document & { paths: Record<string, Record<string, unknown>> };
  const server = serverUrlOf(document);
  const credentials = exampleCredentials(document);

  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'patch', 'delete'].filter((name) => name in item)) {
      const operation = item[method] as ContractOperation;
      const call = CALLS[operation.operationId];
      if (call === undefined) {
        throw new Error(
          `${operation.operationId} has no code samples: add its calls to scripts/docs/code-samples.ts.`,
        );
      }
      const example = exampleOf(document, operation);
      const sources: Record<SampleLanguage, string> = {
        shell: curlLines({
          url: `${server}${path.replace('{id}', example.id)}${call.query === undefined ? '' : `?${call.query}`}`,
          method: method.toUpperCase(),
          credentials,
          ...(operation.requestBody !== undefined && { body: example.body }),
        }),
        typescript: `${typescriptClient(server, credentials)}\n${captioned('//', example, call.typescript(example))}`,
        python: pythonClient(server, credentials, captioned('#', example, call.python(example))),
      };
      operation['x-codeSamples'] = SAMPLE_LANGUAGES.map(({ lang, label }) => ({
        lang,
        label,
        source: sources[lang],
      }));
    }
  }
  return document;
}

function typescriptClient(server: URL, { username, password }: Credentials): string {
  return lines(
    "import { CloudifyClient } from 'cloudify-executions';",
    '',
    'const client = new CloudifyClient({',
    `  baseUrl: ${typescript(server.origin)},`,
    `  auth: ${typescript({ username, password })},`,
    '});',
    '',
  );
}

function pythonClient(server: URL, credentials: Credentials, call: string): string {
  return lines(
    ...(call.includes('datetime(') ? ['from datetime import datetime', ''] : []),
    'from cloudify_rest_client import CloudifyClient',
    '',
    `client = CloudifyClient(${pythonArguments({ host: server.hostname, port: Number(server.port), ...credentials })})`,
    '',
    call,
  );
}

/** The id and the body that the contract's own examples use for this operation. */
function exampleOf(document: object, operation: ContractOperation): Example {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const id = parameters.find((parameter) => parameter.name === 'id')?.example;
  const content = resolve(document, operation.requestBody ?? {}).content as
    | { 'application/json'?: { examples?: Record<string, unknown> } }
    | undefined;
  const [first, ...others] = Object.values(content?.['application/json']?.examples ?? {});
  const { value, summary } = resolve(document, first ?? {});
  return {
    id: String(id ?? ''),
    body: (value ?? {}) as Record<string, unknown>,
    ...(others.length > 0 && { caption: String(summary) }),
  };
}

function captioned(marker: string, { caption }: Example, call: string): string {
  return caption === undefined ? call : lines(`${marker} ${caption}`, call);
}

function resolve(document: object, node: unknown): Record<string, unknown> {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node as Record<string, unknown>;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document);
  return resolve(document, target);
}

/** `2026-03-02T09:00:00.000Z` as the arguments of Python's datetime. */
function pythonDate(text: unknown): string {
  const date = new Date(String(text));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours()].join(', ');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function lines(...texts: string[]): string {
  return texts.join('\n');
}
