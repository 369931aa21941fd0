import type { ContractDocument, Defect, Operation, Reference, Schema } from './document.ts';
import { type ReleaseDifference, readDifferences } from './releases.ts';
import { resolveIn } from './resolve.ts';

export interface Guide {
  title: string;
  /** The name of its page without the extension. */
  slug: string;
  markdown: string;
}

export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  tag: string;
  operation: Operation;
}

/** The contract with the look-ups that the pages need. */
export interface Contract {
  document: ContractDocument;
  guides: Guide[];
  operations: ContractOperation[];
  /** The operations by tag, in the contract's order. */
  tags: { name: string; description: string; operations: ContractOperation[] }[];
  resolve<Node extends object>(node: Node | Reference): Node;
  /** The name of a referred schema, or undefined for one that is written in place. */
  schemaName(schema: Schema | undefined): string | undefined;
  defectsOf(operationId: string): [name: string, defect: Defect][];
  /** How released managers differ, in the contract's order. */
  differences: ReleaseDifference[];
  /** The operations that refer to a schema, directly or through others. */
  usersOf(schema: string): ContractOperation[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

export function readContract(document: ContractDocument): Contract {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0],
        operation,
      })),
  );

  const schemasBehind = new Map(
    operations.map(({ id, operation }) => [id, referredSchemas(operation, document)]),
  );

  return {
    document,
    guides: document['x-cloudify-guides'].map((guide) => ({ ...guide, slug: slugOf(guide.title) })),
    operations,
    tags: document.tags.map((tag) => ({
      ...tag,
      operations: operations.filter((operation) => operation.tag === tag.name),
    })),
    resolve: (node) => resolveIn(document, node),
    schemaName: (schema) => schema?.$ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1],
    defectsOf: (id) =>
      Object.entries(document['x-cloudify-defects'].defects).filter(([, defect]) =>
        defect.operations.includes(id),
      ),
    differences: readDifferences(document),
    usersOf: (schema) => operations.filter(({ id }) => schemasBehind.get(id)?.has(schema)),
  };
}

/** `The life of an execution` → `the-life-of-an-execution`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function referredSchemas(node: unknown, document: ContractDocument): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'examples' || key === 'example') continue;
      if (key !== '$ref' || typeof child !== 'string') {
        visit(child);
        continue;
      }
      if (seen.has(child)) continue;
      seen.add(child);
      const [kind = '', name = ''] = child.split('/').slice(2);
      if (kind === 'schemas') found.add(name);
      visit((document.components as Record<string, Record<string, unknown>>)[kind]?.[name]);
    }
  };
  visit(node);
  return found;
}
