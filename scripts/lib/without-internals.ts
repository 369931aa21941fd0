type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A copy of the contract without what is marked `x-internal`: parameters that do nothing, headers that no client sees. */
export function withoutInternals<Document extends object>(document: Document): Document {
  const { components } = document as { components?: Components };
  const isInternal = (node: unknown): boolean => {
    const { $ref, 'x-internal': internal } = (node ?? {}) as { $ref?: string; 'x-internal'?: boolean };
    if (internal === true) return true;
    const [, , kind = '', name = ''] = $ref?.split('/') ?? [];
    return kind !== '' && kind !== 'schemas' && isInternal(components?.[kind]?.[name]);
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.filter((item) => !isInternal(item)).map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).filter(([, value]) => !isInternal(value));
    return Object.fromEntries(entries.map(([key, value]) => [key, copy(value)]));
  };
  return copy(document) as Document;
}
