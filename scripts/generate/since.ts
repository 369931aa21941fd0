/**
 * `x-cloudify-since`: the line of releases in which an operation, a field, a parameter or an error code first exists and
 * works, from spec/differences.yaml. What every line has is not marked.
 */
import { type Difference, type Document, referencedComponent, type Schema } from './contract.ts';
import { isMissing, lineNames, variantsByLine } from './release-lines.ts';

type Marked = Record<string, unknown>;
type Node = Readonly<Record<string, Marked & Schema>>;

const SINCE = 'x-cloudify-since';

/** Marks the places in the document itself, which the bundler has made for us. */
export function markSince(document: Document): void {
  const differences = Object.entries(document['x-cloudify-differences'] ?? {});
  const lines = lineNames(document['x-cloudify-releases'] ?? []);
  const operations = new Map<string, Marked>(
    Object.values(document.paths).flatMap((item) =>
      (Object.values(item) as Marked[]).map(
        (operation) => [String(operation.operationId), operation] as const,
      ),
    ),
  );
  const components = document.components as unknown as Record<string, Node>;
  for (const [id, difference] of differences) {
    const since = firstLine(id, difference);
    if (since !== undefined) for (const place of placesOf(difference)) place[SINCE] = since;
  }

  /** The line after those in which the places are missing, if no line before them has the operation. */
  function firstLine(id: string, difference: Difference): string | undefined {
    const byLine = variantsByLine(id, difference, lines);
    const missing = lines.map((line) => isMissing(byLine.get(line)));
    const start = missing.indexOf(true);
    if (start < 0) return undefined;
    const { operations: ids = [] } = difference.where;
    const isNew = lines
      .slice(0, start)
      .every((line) => ids.length > 0 && ids.every((it) => !exists(it, line)));
    const end = missing.indexOf(false, start);
    return isNew ? lines[end] : undefined;
  }

  function exists(operation: string, line: string): boolean {
    return !differences.some(
      ([id, difference]) =>
        isWholeOperation(difference) &&
        difference.where.operations?.includes(operation) &&
        variantsByLine(id, difference, lines).get(line)?.is === 'absent',
    );
  }

  function placesOf(difference: Difference): Marked[] {
    const { operations: ids = [], body = [], query = [], schema, fields = [], codes = [] } = difference.where;
    const own = present(ids.map((id) => operations.get(id)));
    if (isWholeOperation(difference)) return own;
    const requests = present(own.map(bodySchema));
    const parameters = own.flatMap((operation) => ((operation.parameters ?? []) as Schema[]).map(resolve));
    const errors = document['x-cloudify-errors'] as unknown as Record<string, Marked>;
    return present([
      ...requests.flatMap((node) => body.map((name) => propertiesOf(node)[name])),
      ...parameters.filter(({ in: place, name }) => place === 'query' && query.includes(String(name))),
      ...fields.map((name) => propertiesOf(components.schemas?.[schema ?? ''])[name]),
      ...codes.map((code) => errors[code]),
    ]);
  }

  function bodySchema(operation: Marked): Marked | undefined {
    const { content } = (operation.requestBody ?? {}) as { content?: Record<string, { schema: Schema }> };
    const schema = content?.['application/json']?.schema;
    return schema && resolve(schema);
  }

  function resolve(node: Schema): Marked {
    const name = referencedComponent(node);
    const [, , kind = ''] = typeof node.$ref === 'string' ? node.$ref.split('/') : [];
    return name === undefined ? (node as Marked) : ((components[kind]?.[name] ?? {}) as Marked);
  }
}

/** A difference of operations as such, not of something that belongs to them. */
function isWholeOperation({ where }: Difference): boolean {
  const { operations: _, defects: __, ...others } = where;
  return Object.keys(others).length === 0;
}

function present(places: readonly (Marked | undefined)[]): Marked[] {
  return places.filter((place) => place !== undefined);
}

function propertiesOf(schema: Marked | undefined): Record<string, Marked> {
  return (schema?.properties ?? {}) as Record<string, Marked>;
}
