import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Example, Response, Schema } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { limitsOf, typeOf, valuesOf, whole } from '../../content/contract/schema-text.ts';
import { jsonBlock, markdownTable } from '../../content/markdown/table.ts';
import type { Site } from '../../site.ts';
import { clientMethods } from './methods.ts';
import { parameterGroups } from './parameters.tsx';

/** The page of an operation for readers without a browser. */
export function operationMarkdown(site: Site, item: ContractOperation): string {
  const { id, method, path, operation } = item;
  const { contract } = site;
  const { document } = contract;
  const permission = operation['x-cloudify-permission'];
  const { roles = [] } = document['x-cloudify-permissions'].permissions[permission] ?? {};
  const media = operation.requestBody?.content['application/json'];
  const body = media?.schema && whole(contract, media.schema);
  const examples = Object.values(media?.examples ?? {}).map((example) => contract.resolve<Example>(example));

  return [
    `\`${method} /api/v3.1${path}\` (\`${id}\`)`,
    operation.description,
    [
      `- Permission: \`${permission}\` (${roles.join(', ')})`,
      ...clientMethods(site, id).map(({ python, sdk }) => `- Python: \`${python}\`, SDK: \`client.${sdk}\``),
    ].join('\n'),
    ...(operation['x-codeSamples'] ?? []).map(({ lang, source }) => `\`\`\`${lang}\n${source}\n\`\`\``),
    ...parameterGroups(site, item).flatMap(({ title, parameters }) => [
      `## Parameters: ${title.toLowerCase()}`,
      parameters
        .map(({ name, schema, description, required }) =>
          fieldLine(site, name, schema, required ?? false, description),
        )
        .join('\n'),
    ]),
    ...(body === undefined ? [] : ['## Request body', body.description ?? '', fieldsMarkdown(site, body)]),
    ...examples.map(({ summary = 'Example', value }) => `${summary}:\n\n${jsonBlock(value)}`),
    '## Responses',
    ...Object.entries(operation.responses).map(([status, node]) => {
      const response = contract.resolve<Response>(node);
      const [success] = Object.values(response.content?.['application/json']?.examples ?? {});
      const example =
        status.startsWith('2') && success ? `\n\n${jsonBlock(contract.resolve<Example>(success).value)}` : '';
      return `### ${status}\n\n${response.description}${example}`;
    }),
    '## Errors',
    markdownTable(
      ['code', 'status', 'when', 'what to do', 'retry'],
      operation['x-cloudify-error-codes'].map((code) => {
        const entry = document['x-cloudify-errors'][code];
        return [
          `[\`${code}\`](${linkTo.error(code)})`,
          String(entry?.status),
          entry?.summary ?? '',
          entry?.remedy ?? '',
          entry?.retry ?? '',
        ];
      }),
    ),
    ...lifecycleMarkdown(site, id),
    ...defectsMarkdown(site, id),
  ].join('\n\n');
}

export function fieldsMarkdown(site: Site, schema: Schema): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, field]) => fieldLine(site, name, field, schema.required?.includes(name) ?? false))
    .join('\n');
}

function fieldLine(
  { contract }: Site,
  name: string,
  schema: Schema,
  required: boolean,
  description?: string,
): string {
  const type = typeOf(contract, schema)
    .map(({ text }) => text)
    .join('');
  const limits = limitsOf(contract, schema).map(([limit, value]) =>
    value === '' ? limit : `${limit} \`${value}\``,
  );
  const values = contract.schemaName(schema) === undefined ? valuesOf(contract, schema) : undefined;
  const facts = [
    type,
    ...(required ? ['required'] : []),
    ...(schema.default === undefined ? [] : [`default \`${JSON.stringify(schema.default)}\``]),
    ...(values === undefined
      ? []
      : [`one of ${values.map((value) => `\`${JSON.stringify(value)}\``).join(', ')}`]),
    ...limits,
    ...(schema['x-cloudify-permission'] ? [`needs \`${schema['x-cloudify-permission']}\``] : []),
  ];
  return `- \`${name}\` (${facts.join('; ')}): ${(description ?? schema.description ?? '').replaceAll('\n', ' ')}`;
}

function lifecycleMarkdown({ contract }: Site, id: string): string[] {
  const { actions, statuses, patch } = contract.document['x-cloudify-lifecycle'];
  const on = { actOnExecution: 'execution', actOnExecutionGroup: 'group' }[id] as
    | 'execution'
    | 'group'
    | undefined;
  const names = Object.keys(statuses);
  if (on !== undefined) {
    const columns = Object.entries(actions[on]);
    return [
      '## Life cycle',
      markdownTable(
        ['status', ...columns.map(([action]) => action)],
        names.map((status) => [
          status,
          ...columns.map(([, outcomes]) => {
            const { becomes, error } = outcomes[status] ?? {};
            return [becomes, error && `refused: ${error}`].filter(Boolean).join(', ');
          }),
        ]),
      ),
    ];
  }
  if (id !== 'updateExecution') return [];
  return [
    '## Life cycle',
    markdownTable(
      ['from', 'may be set to'],
      names.map((status) => [status, patch.allowed[status]?.join(', ') ?? '']),
    ),
  ];
}

function defectsMarkdown({ contract }: Site, id: string): string[] {
  const defects = contract.defectsOf(id);
  if (defects.length === 0) return [];
  return [
    '## Defects of the real manager',
    ...defects.map(([name, { does, meant, cope }]) => `**${name}**: ${does} Meant: ${meant} Cope: ${cope}`),
  ];
}
