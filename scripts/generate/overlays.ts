/**
 * generated/overlay-<line>.json: an OpenAPI Overlay for each fully supported line of releases but the last. Applied to
 * generated/openapi.json it gives the document of that line.
 */
import { applyOverlay, hasTarget, type Overlay, type OverlayAction } from '../lib/overlay.ts';
import {
  type Contract,
  type Difference,
  type Document,
  referencedComponent,
  type Schema,
} from './contract.ts';
import { isMissing, lineNames, type Variant, variantsByLine } from './release-lines.ts';

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

/** An operation, or a shared response, with the JSONPath of its place. */
interface Place<Node> {
  readonly path: string;
  readonly node: Node;
}

const JSON_MEDIA = "content['application/json']";

/** By the name of their file. */
export function overlays({ releases, differences }: Contract, document: Document): Map<string, Overlay> {
  const lines = lineNames(releases);
  const latest = lines.at(-1);
  const supported = releases.filter(({ line, support }) => support === 'full' && line !== latest);
  return new Map(
    supported.map(({ line }) => {
      const found = Object.entries(differences).flatMap(([id, difference]) => {
        const variant = variantsByLine(id, difference, lines).get(line);
        return variant === undefined ? [] : [{ id, difference, variant }];
      });
      return [`overlay-${line}.json`, overlayOf(line, found, document)];
    }),
  );
}

interface Found {
  readonly id: string;
  readonly difference: Difference;
  readonly variant: Variant;
}

function overlayOf(line: string, found: readonly Found[], document: Document): Overlay {
  const operations = operationsOf(document);
  // Two differences can speak of one place.
  const removals = new Map<string, OverlayAction>();
  const updates: OverlayAction[] = [];
  for (const { id, difference, variant } of found) {
    const description = `${id}: ${variant.summary}`;
    const targets = isMissing(variant) ? missingPlaces(difference, document, operations) : [];
    for (const target of targets.filter((each) => hasTarget(document, each))) {
      removals.set(target, { target, description, remove: true });
    }
    for (const action of variant.overlay ?? []) updates.push({ ...action, description });
  }
  const sorting = sortPatterns(found, document);
  const overlay = (further: readonly OverlayAction[]): Overlay => ({
    overlay: '1.0.0',
    info: { title: `Cloudify executions on manager ${line}`, version: document.info.version },
    extends: 'openapi.json',
    actions: [
      release(line, found, document),
      ...descriptions(found, operations),
      ...updates,
      ...sorting,
      ...removals.values(),
      ...further,
    ],
  });
  const unused = unusedComponents(applyOverlay(document, overlay([])));
  return overlay(unused.map((target) => ({ target, description: 'No longer used.', remove: true })));
}

/** The release that the document is for, and the differences of it as data. */
function release(line: string, found: readonly Found[], { info }: Document): OverlayAction {
  const described = found.map(({ id, difference: { subject, dangerous, client }, variant: { summary } }) => [
    id,
    { subject, summary, ...(dangerous && { dangerous }), ...(client && { client }) },
  ]);
  return {
    target: '$',
    update: {
      info: {
        title: `${info.title} on manager ${line}`,
        description: `${info.description}\n\nThis is the variant for manager ${line}.`,
      },
      'x-cloudify-release': line,
      'x-cloudify-differences': Object.fromEntries(described),
    },
  };
}

/** What an operation does differently, below its description. */
function descriptions(found: readonly Found[], operations: readonly Place<Operation>[]): OverlayAction[] {
  return operations.flatMap(({ path, node: { operationId, description } }) => {
    const own = found.filter(
      ({ difference: { where }, variant }) => where.operations?.includes(operationId) && !isMissing(variant),
    );
    if (own.length === 0) return [];
    const items = own.map(({ difference, variant }) => `- ${difference.subject}: ${variant.summary}`);
    const text = `${description}\n\nIn this release, other than described:\n\n${items.join('\n')}`;
    return [{ target: path, update: { description: text } }];
  });
}

/** The JSONPaths of everything that a difference describes as missing. */
function missingPlaces(
  { where }: Difference,
  document: Document,
  operations: readonly Place<Operation>[],
): string[] {
  const { operations: ids, body = [], query = [], schema = '', fields = [], codes = [] } = where;
  const own = operations.filter(({ node }) => ids === undefined || ids.includes(node.operationId));
  return [
    ...own.flatMap((operation) => body.flatMap((name) => requestField(operation, name, document))),
    ...own.flatMap(({ path, node }) =>
      (node.parameters ?? []).flatMap((parameter) => {
        const name = referencedComponent(parameter) ?? '';
        const { in: place, name: key } = (document.components.parameters?.[name] ?? {}) as Schema;
        return place === 'query' && query.includes(String(key))
          ? [`${path}.parameters[?@['$ref'] == '#/components/parameters/${name}']`]
          : [];
      }),
    ),
    ...fields.flatMap((name) => responseField(schema, name)),
    ...codes.flatMap((code) => own.flatMap((operation) => errorCode(operation, code, document))),
  ];
}

function requestField({ path, node }: Place<Operation>, name: string, document: Document): string[] {
  const media = node.requestBody?.content['application/json'];
  if (media === undefined) return [];
  return [
    `$.components.schemas.${referencedComponent(media.schema)}.properties.${name}`,
    ...examplesWith(media, document, (value) => value[name] !== undefined).map(
      (example) => `${path}.requestBody.${JSON_MEDIA}.examples.${example}`,
    ),
  ];
}

function responseField(schema: string, name: string): string[] {
  // A scheduled start returns a stub with the fields of an execution.
  const alike = schema === 'Execution' ? [schema, 'ScheduledExecutionStub'] : [schema];
  return [
    ...alike.flatMap((each) => [
      `$.components.schemas.${each}.required[?@ == '${name}']`,
      `$.components.schemas.${each}.properties.${name}`,
    ]),
    `$.components.schemas.${schema}Field.enum[?@ == '${name}']`,
    `$.components.examples[*].value.${name}`,
    `$.components.examples[*].value.items[*].${name}`,
  ];
}

/** The patterns of `_sort` list the fields by name. */
function sortPatterns(found: readonly Found[], { components }: Document): OverlayAction[] {
  const missing = found.flatMap(({ difference: { where }, variant }) =>
    isMissing(variant) && where.schema === 'Execution' ? (where.fields ?? []) : [],
  );
  const { schema } = (components.parameters?.Sort ?? {}) as { schema?: { items: { pattern: string } } };
  if (missing.length === 0 || schema === undefined) return [];
  const pattern = missing.reduce((text, name) => text.replace(`|${name}|`, '|'), schema.items.pattern);
  const target = '$.components.parameters.Sort.schema.items';
  return [{ target, description: 'The fields that exist.', update: { pattern } }];
}

function errorCode({ path, node }: Place<Operation>, code: string, document: Document): string[] {
  return Object.entries(node.responses).flatMap(([status, response]) => {
    const media = response.content?.['application/json'];
    if (media === undefined) return [];
    const examples = examplesWith(media, document, (value) => value.error_code === code);
    if (examples.length === 0) return [];
    const schema = `$.components.schemas.${referencedComponent(media.schema)}`;
    return [
      `${schema}.allOf[1].properties.error_code.enum[?@ == '${code}']`,
      ...examples.map((example) => `${path}.responses['${status}'].${JSON_MEDIA}.examples.${example}`),
    ];
  });
}

function examplesWith(
  { examples = {} }: Media,
  { components }: Document,
  fits: (value: Record<string, unknown>) => boolean,
): string[] {
  return Object.entries(examples).flatMap(([name, example]) => {
    const { value } = (components.examples?.[referencedComponent(example) ?? ''] ?? example) as Schema;
    return fits(value as Record<string, unknown>) ? [name] : [];
  });
}

function operationsOf({ paths }: Document): Place<Operation>[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, node]) => ({
      path: `$.paths['${path}'].${method}`,
      node: node as unknown as Operation,
    })),
  );
}

/** Components that nothing refers to, directly or through others. */
function unusedComponents(document: Document): string[] {
  const unused: string[] = [];
  const components = structuredClone(document.components);
  for (let isDone = false; !isDone; ) {
    const text = JSON.stringify({ paths: document.paths, components });
    isDone = true;
    for (const [kind, nodes] of Object.entries(components)) {
      for (const name of Object.keys(nodes)) {
        if (kind === 'securitySchemes' || text.includes(`"#/components/${kind}/${name}"`)) continue;
        delete (nodes as Record<string, unknown>)[name];
        unused.push(`$.components.${kind}.${name}`);
        isDone = false;
      }
    }
  }
  return unused;
}
